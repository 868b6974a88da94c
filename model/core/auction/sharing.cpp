#include "core/auction/sharing.h"

#include <span>

#include "core/auction/shares.h"

namespace meritdesk::auction {

namespace {

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
    std::vector<Quantity> left(awards.begin(), awards.end());
    for (std::size_t at = 0; size > 1 && at + 1 < clearing.steps.size(); ++at) {
        if (clearing.steps[at].*group != last)
            continue;
        const auto shares = shareProRata(clearing.steps[at].quantity, left, clearing.quantityStep);
        for (std::size_t i = 0; i < size; ++i)
            left[i] -= shares[i];
    }
    for (std::size_t i = 0; i < size; ++i)
        if (left[i].mantissa() > 0)
            clearing.marginal[ladder.orders[begin + i]] = 1;
}

} // namespace

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
