#include "core/balance/insight/party_book.h"

#include "core/balance/derive.h"
#include "core/balance/explain.h"
#include "core/balance/price_desk.h"
#include "core/calendar/european_zone.h"

namespace meritdesk::balance::insight {

Scope scopeOf(const Settlement& settlement, std::size_t party, std::optional<Month> month)
{
    if (!month)
        return {party, 0, settlement.table.periods.size()};
    for (const auto& span : settlement.table.months)
        if (span.month == *month)
            return {party, span.begin, span.end};
    return {party, 0, 0};
}

PartyBook::PartyBook(const Case& input, const Settlement& settlement, Scope scope)
    : m_input(input)
    , m_settlement(settlement)
    , m_scope(scope)
{
    imbalanceOf(input.parties[scope.party], settlement.table.periods, m_imbalance);
}

const Fraction& PartyBook::price(std::size_t period) const
{
    const auto& prices = m_settlement.prices[period];
    return m_imbalance[period] < 0 ? prices.sell : prices.buy;
}

Fraction PartyBook::cost(std::size_t period) const
{
    return m_imbalance[period] == 0 ? Fraction(0) : Fraction(-inUnits(m_imbalance[period]) * price(period));
}

std::optional<Fraction> PartyBook::overDayAhead(std::size_t period) const
{
    if (m_imbalance[period] == 0)
        return Fraction(0);
    const auto dayAhead = m_settlement.table.price(PriceKey::DayAhead, period);
    if (!dayAhead)
        return std::nullopt;
    return Fraction(-inUnits(m_imbalance[period]) * (price(period) - microPrice(*dayAhead)));
}

const Step& PartyBook::step(std::size_t period) const
{
    return m_input.steps[m_settlement.table.periods[period].first];
}

std::string PartyBook::start(std::size_t period) const
{
    return printLocal(step(period).minute, step(period).offset);
}

Derivation PartyBook::explainCost(std::size_t period) const
{
    auto made = derive("period_cost", "0 - period_imbalance * balance_price", cost(period), unitEur);
    made.note = start(period);
    made.source = computedHere();
    made.inputs = {put("period_imbalance", inUnits(m_imbalance[period]), unitMwh)};
    made.children = {explainPrice(m_input, m_settlement, period, m_imbalance[period] < 0)};
    return made;
}

std::vector<const Report*> reportsOf(const Settlement& settlement, const Scope& scope)
{
    std::vector<const Report*> found;
    const auto months = settlement.table.months.size();
    for (std::size_t month = 0; month < months; ++month) {
        const auto& span = settlement.table.months[month];
        if (span.begin >= scope.begin && span.end <= scope.end)
            found.push_back(&settlement.reports[scope.party * months + month]);
    }
    return found;
}

} // namespace meritdesk::balance::insight
