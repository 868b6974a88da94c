#include "core/auction/largest_volume.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/auction/front.h"

namespace meritdesk::auction {

namespace {

/// What the best pairs trade together, and the values of the last pair.
struct Most
{
    Int128 volume = 0;
    Price lastBuy = {};
    Price lastSell = {};
};

Most mostOf(const Clearing& clearing)
{
    Most most;
    Front buyers(clearing.buyers);
    Front sellers(clearing.sellers);
    while (!buyers.empty() && !sellers.empty() && buyers.value() >= sellers.value()) {
        most.lastBuy = buyers.value();
        most.lastSell = sellers.value();
        const auto quantity = std::min(buyers.left(), sellers.left());
        most.volume += quantity;
        buyers.take(quantity);
        sellers.take(quantity);
    }
    return most;
}

/// What of rising values lies from `low` to `high`, both included.
template <class Iterator>
std::pair<Iterator, Iterator> between(Iterator begin, Iterator end, Price low, Price high)
{
    const auto first = std::lower_bound(begin, end, low);
    return {first, std::upper_bound(first, end, high)};
}

/// D(p) falls below V* above the value of the last buyer of the best pairs, S(p) below that of the last
/// seller, so that P* is what was declared from one to the other.
void fillFrom(const Most& most, Clearing& clearing)
{
    std::vector<Price> at;
    if (most.volume > 0) {
        const auto& buys = clearing.buyers.values; // they fall
        const auto& sells = clearing.sellers.values;
        const auto bids = between(buys.rbegin(), buys.rend(), most.lastSell, most.lastBuy);
        const auto offers = between(sells.begin(), sells.end(), most.lastSell, most.lastBuy);
        std::merge(bids.first, bids.second, offers.first, offers.second, std::back_inserter(at));
        at.erase(std::unique(at.begin(), at.end()), at.end());
    }
    clearing.facts.largestVolume = TotalQuantity::fromMantissa(most.volume);
    clearing.facts.largestVolumeAt = std::move(at);
}

} // namespace

void findLargestVolume(Clearing& clearing)
{
    fillFrom(mostOf(clearing), clearing);
}

void takeLargestVolume(Clearing& clearing)
{
    Most most;
    if (!clearing.steps.empty()) {
        const auto& last = clearing.steps.back();
        most = {clearing.volume.mantissa(), clearing.buyers.values[last.buyGroup],
                clearing.sellers.values[last.sellGroup]};
    }
    fillFrom(most, clearing);
}

} // namespace meritdesk::auction
