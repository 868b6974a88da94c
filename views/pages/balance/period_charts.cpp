#include "views/pages/balance/period_charts.h"

#include <limits>

namespace meritdesk::views {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double micro = 1e6;

double drawn(std::int64_t millionths)
{
    return static_cast<double>(millionths) / micro;
}

std::vector<double> drawn(const std::optional<balance::Column>& column, balance::MonthSpan span)
{
    std::vector<double> values(span.end - span.begin, none);
    if (column)
        for (auto at = span.begin; at < span.end; ++at)
            values[at - span.begin] = drawn((*column)[at]);
    return values;
}

} // namespace

std::vector<charts::PeriodTime> drawnPeriods(const items::BalanceBoard& board)
{
    std::vector<charts::PeriodTime> periods;
    if (!board.valid())
        return periods;
    const auto span = board.span();
    for (auto at = span.begin; at < span.end; ++at) {
        const auto& start = items::startOf(board.settled(), at);
        periods.push_back(
            {start.minute, start.offset, board.settled().settlement->table.periods[at].minutes});
    }
    return periods;
}

charts::BalancePosition drawnPosition(const items::BalanceBoard& board)
{
    charts::BalancePosition position{.periods = drawnPeriods(board)};
    if (!board.valid())
        return position;
    const auto span = board.span();
    const auto& party = board.party();
    position.imbalance = drawn(party.imbalance, span);
    position.scheduled = drawn(party.scheduled, span);
    position.metered = drawn(party.metered, span);
    return position;
}

charts::BalancePrices drawnPrices(const items::BalanceBoard& board)
{
    charts::BalancePrices prices{.periods = drawnPeriods(board)};
    if (!board.valid())
        return prices;
    const auto span = board.span();
    const auto& settlement = *board.settled().settlement;
    for (auto at = span.begin; at < span.end; ++at) {
        const auto dayAhead = settlement.table.price(balance::PriceKey::DayAhead, at);
        prices.dayAhead.push_back(dayAhead ? drawn(*dayAhead) : none);
        prices.sold.push_back(settlement.prices[at].sell.convert_to<double>());
        prices.bought.push_back(settlement.prices[at].buy.convert_to<double>());
        prices.direction.push_back(
            static_cast<std::int8_t>(balance::directionOf(settlement.table, at).value_or(0)));
    }
    return prices;
}

} // namespace meritdesk::views
