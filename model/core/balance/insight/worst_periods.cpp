#include "core/balance/insight/worst_periods.h"

#include <algorithm>

#include "core/balance/derive.h"
#include "core/balance/price_desk.h"
#include "core/units/exact_sum.h"

namespace meritdesk::balance::insight {

namespace {

bool knowsDayAhead(const PartyBook& book)
{
    for (auto at = book.scope().begin; at < book.scope().end; ++at)
        if (!book.overDayAhead(at))
            return false;
    return true;
}

Fraction rankOf(const PartyBook& book, WorstBy by, std::size_t period)
{
    return by == WorstBy::NetCost ? book.cost(period) : book.overDayAhead(period).value_or(0);
}

Derivation overOf(const PartyBook& book, std::size_t period)
{
    auto made = derive("over_day_ahead", "period_cost + period_imbalance * day_ahead",
                       book.overDayAhead(period).value_or(0), unitEur);
    made.note = book.start(period);
    made.source = computedHere();
    const auto dayAhead = book.settlement().table.price(PriceKey::DayAhead, period).value_or(0);
    made.inputs = {put("period_imbalance", inUnits(book.imbalance(period)), unitMwh),
                   put("day_ahead", microPrice(dayAhead), unitPrice)};
    made.children = {book.explainCost(period)};
    return made;
}

} // namespace

WorstPeriods worstPeriods(const PartyBook& book, WorstBy by, std::size_t count)
{
    WorstPeriods worst;
    worst.by = by == WorstBy::OverDayAhead && !knowsDayAhead(book) ? WorstBy::NetCost : by;
    ExactSum total;
    std::vector<std::pair<Fraction, std::size_t>> ranks;
    for (auto at = book.scope().begin; at < book.scope().end; ++at) {
        const auto rank = rankOf(book, worst.by, at);
        total.add(rank);
        if (rank > 0)
            ranks.emplace_back(rank, at);
    }
    worst.total = total.value();
    const auto kept = std::min(count, ranks.size());
    const auto middle = ranks.begin() + static_cast<std::ptrdiff_t>(kept);
    std::partial_sort(ranks.begin(), middle, ranks.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    Fraction reached = 0;
    for (std::size_t i = 0; i < kept; ++i) {
        const auto& [rank, at] = ranks[i];
        WorstPeriod row{.period = at, .cost = book.cost(at), .over = book.overDayAhead(at)};
        reached += rank;
        if (worst.total > 0) {
            row.share = Fraction(rank / worst.total);
            row.cumulative = Fraction(reached / worst.total);
        }
        worst.periods.push_back(std::move(row));
    }
    return worst;
}

Derivation explainWorst(const PartyBook& book, const WorstPeriods& worst, std::size_t row)
{
    const auto& period = worst.periods[row];
    auto rank = worst.by == WorstBy::NetCost ? book.explainCost(period.period) : overOf(book, period.period);
    if (!period.share)
        return rank;
    auto made = derive("worst_share", rank.key + " / scope_total", *period.share, {});
    made.note = book.start(period.period);
    made.source = computedHere();
    made.inputs = {put("scope_total", worst.total, unitEur)};
    made.children = {std::move(rank)};
    return made;
}

} // namespace meritdesk::balance::insight
