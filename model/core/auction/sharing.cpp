#include "core/auction/sharing.h"

#include <span>

#include "core/auction/drawdown.h"
#include "core/auction/shares.h"

namespace meritdesk::auction {

namespace {

/// The steps at the end that the last one's group takes part in; `none` where it has no group.
std::span<const Step> lastRun(const Clearing& clearing, Index Step::*group)
{
    const auto& steps = clearing.steps;
    auto first = steps.size() - 1;
    while (first > 0 && steps[first - 1].*group == steps.back().*group)
        --first;
    return std::span(steps).subspan(first);
}

void drawDownAndMark(Clearing& clearing, const Ladder& ladder, Index begin, std::span<const Quantity> awards,
                     std::span<const Step> before)
{
    DrawDown group(awards, clearing.quantityStep);
    for (const auto& step : before)
        group.take(step.quantity, 0);
    group.forEachLeft([&](Index member, const Int128& /*credit*/) {
        clearing.marginal[ladder.orders[begin + member]] = 1;
    });
}

/// The last step's quantity is all that is left of its groups' awards then, so that its members are those
/// with something left after the group's earlier steps.
void markSide(Clearing& clearing, const Ladder& ladder, Index Step::*group)
{
    const auto last = clearing.steps.back().*group;
    if (last == none)
        return;
    const auto begin = ladder.groupStart[last];
    const std::size_t size = ladder.groupStart[last + 1] - begin;
    const auto awards = std::span(ladder.awarded).subspan(begin, size);
    const auto run = lastRun(clearing, group);
    const auto before = size > 1 ? run.first(run.size() - 1) : std::span<const Step>();
    if (isWorthDrawingDown(awards, before.size(), clearing.quantityStep)) {
        drawDownAndMark(clearing, ladder, begin, awards, before);
        return;
    }
    std::vector<Quantity> left(awards.begin(), awards.end());
    for (const auto& step : before) {
        const auto shares = shareProRata(step.quantity, left, clearing.quantityStep);
        for (std::size_t i = 0; i < size; ++i)
            left[i] -= shares[i];
    }
    for (std::size_t i = 0; i < size; ++i)
        if (left[i].mantissa() > 0)
            clearing.marginal[ladder.orders[begin + i]] = 1;
}

} // namespace

bool isWorthDrawingDown(std::span<const Quantity> awards, std::size_t steps, Quantity step)
{
    return steps > 1 && awards.size() * steps >= drawDownFrom && DrawDown::holds(awards, step);
}

void Sharing::share(Index group, TotalQuantity quantity, std::vector<Portion>& portions)
{
    portions.clear();
    const auto begin = m_ladder.groupStart[group];
    const std::size_t size = m_ladder.groupStart[group + 1] - begin;
    if (size == 1) {
        portions.push_back({m_ladder.orders[begin], quantity.mantissa()});
        return;
    }
    const auto left = std::span(m_left).subspan(begin, size);
    const auto shares = shareProRata(quantity, left, m_step);
    for (std::size_t i = 0; i < size; ++i) {
        left[i] -= shares[i];
        if (shares[i].mantissa() > 0)
            portions.push_back({m_ladder.orders[begin + i], shares[i].mantissa()});
    }
}

void markMarginal(Clearing& clearing)
{
    if (clearing.steps.empty())
        return;
    markSide(clearing, clearing.buyers, &Step::buyGroup);
    markSide(clearing, clearing.sellers, &Step::sellGroup);
}

} // namespace meritdesk::auction
