#include "core/auction/matches.h"

#include <algorithm>

#include "core/auction/sharing.h"

namespace meritdesk::auction {

void forEachMatch(const Clearing& clearing, const std::function<bool(const Match&)>& see)
{
    Sharing buyers(clearing.buyers, clearing.quantityStep);
    Sharing sellers(clearing.sellers, clearing.quantityStep);
    std::vector<Portion> bought;
    std::vector<Portion> sold;
    for (std::size_t index = 0; index < clearing.steps.size(); ++index) {
        const auto& step = clearing.steps[index];
        sellers.share(step.sellGroup, step.quantity, sold);
        if (step.buyGroup == none)
            bought.assign(1, {none, step.quantity.mantissa()});
        else
            buyers.share(step.buyGroup, step.quantity, bought);
        auto buy = bought.begin();
        auto sell = sold.begin();
        while (buy != bought.end() && sell != sold.end()) {
            const auto quantity = static_cast<std::int64_t>(std::min(buy->quantity, sell->quantity));
            if (!see({static_cast<Index>(index), buy->order, sell->order, Quantity::fromMantissa(quantity)}))
                return;
            buy->quantity -= quantity;
            sell->quantity -= quantity;
            if (buy->quantity == 0)
                ++buy;
            if (sell->quantity == 0)
                ++sell;
        }
    }
}

std::vector<Match> matchesOf(const Clearing& clearing)
{
    std::vector<Match> matches;
    matches.reserve(clearing.steps.size());
    forEachMatch(clearing, [&matches](const Match& match) {
        matches.push_back(match);
        return true;
    });
    return matches;
}

} // namespace meritdesk::auction
