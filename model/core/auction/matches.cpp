#include "core/auction/matches.h"

#include <algorithm>
#include <numeric>

#include "core/auction/sharing.h"

namespace meritdesk::auction {

namespace {

/// The portions of one step, each side in the order of its queue.
struct StepPortions
{
    std::vector<Portion> bought = {};
    std::vector<Portion> sold = {};
};

/// Pairs the portions off from the front; false when `see` wants no more.
bool pairOff(Index step, StepPortions& portions, const std::function<bool(const Match&)>& see)
{
    auto buy = portions.bought.begin();
    auto sell = portions.sold.begin();
    while (buy != portions.bought.end() && sell != portions.sold.end()) {
        const auto quantity = static_cast<std::int64_t>(std::min(buy->quantity, sell->quantity));
        if (!see({step, buy->order, sell->order, Quantity::fromMantissa(quantity)}))
            return false;
        buy->quantity -= quantity;
        sell->quantity -= quantity;
        if (buy->quantity == 0)
            ++buy;
        if (sell->quantity == 0)
            ++sell;
    }
    return true;
}

} // namespace

void forEachMatch(const Clearing& clearing, const std::function<bool(const Match&)>& see)
{
    Sharing buyers(clearing.buyers, clearing.quantityStep);
    Sharing sellers(clearing.sellers, clearing.quantityStep);
    StepPortions portions;
    for (std::size_t index = 0; index < clearing.steps.size(); ++index) {
        const auto& step = clearing.steps[index];
        sellers.share(step.sellGroup, step.quantity, portions.sold);
        if (step.buyGroup == none)
            portions.bought.assign(1, {none, step.quantity.mantissa()});
        else
            buyers.share(step.buyGroup, step.quantity, portions.bought);
        if (!pairOff(static_cast<Index>(index), portions, see))
            return;
    }
    for (const auto& trade : clearing.trades)
        if (!see(trade))
            return;
}

MatchIndex::MatchIndex(const Book& book, const Clearing& clearing)
    : m_start(book.orders.size() + 1)
{
    const auto all = matchesOf(clearing);
    const auto forEachOwner = [&all](const auto& see) {
        for (const auto& match : all)
            for (const auto order : {match.buy, match.sell})
                if (order != none)
                    see(order, match);
    };
    forEachOwner([this](Index order, const Match& /*match*/) { ++m_start[order + 1]; });
    std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    m_matches.resize(m_start.back());
    auto next = m_start;
    forEachOwner([&](Index order, const Match& match) { m_matches[next[order]++] = match; });
}

std::vector<Match> matchesOf(const Clearing& clearing)
{
    std::vector<Match> matches;
    matches.reserve(stepsOf(clearing));
    forEachMatch(clearing, [&matches](const Match& match) {
        matches.push_back(match);
        return true;
    });
    return matches;
}

} // namespace meritdesk::auction
