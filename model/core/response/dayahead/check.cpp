#include "core/response/dayahead/check.h"

#include <algorithm>

namespace meritdesk::response::dayahead {

namespace {

/// The dearest offer or buyer.
RubPerMwh dearest(const Market& market)
{
    auto price = market.stacks.front().top();
    for (const auto& stack : market.stacks)
        price = std::max(price, stack.top());
    for (const auto& buyer : market.demand)
        price = std::max(price, buyer.price);
    return price;
}

/// Adds up one reduction; a finding when it does not fit.
std::vector<Finding> faultsOf(const Reduction& reduction, const std::string& at, const Market& market,
                              std::vector<Mw>& off)
{
    const auto hours = static_cast<std::int64_t>(market.hours());
    const auto last = reduction.firstHour - 1 + reduction.duration;
    if (last > hours)
        return {error("reduction-past-end", at + ".duration",
                      {{"hour", std::to_string(last)}, {"hours", std::to_string(hours)}})};
    for (auto hour = static_cast<std::size_t>(reduction.firstHour - 1); hour < static_cast<std::size_t>(last);
         ++hour) {
        off[hour] += reduction.depth;
        if (off[hour] > market.load[hour])
            return {error("reduction-above-load", at + ".depth",
                          {{"value", off[hour].text()},
                           {"load", market.load[hour].text()},
                           {"hour", std::to_string(hour + 1)}})};
    }
    return {};
}

} // namespace

std::vector<Finding> faultsOf(const Market& market, const std::string& at)
{
    std::vector<Finding> faults;
    if (market.scarcityPrice) {
        const auto price = dearest(market);
        if (*market.scarcityPrice < price)
            faults.push_back(error("scarcity-price-too-low", at + "scarcity_price",
                                   {{"value", market.scarcityPrice->text()}, {"price", price.text()}}));
        return faults;
    }
    for (std::size_t hour = 0; hour < market.hours(); ++hour)
        if (const auto end = market.stack(hour).end(); market.load[hour] > end)
            faults.push_back(error("load-above-stack", at + "load[" + std::to_string(hour) + "]",
                                   {{"value", market.load[hour].text()}, {"end", end.text()}}));
    return faults;
}

std::vector<Finding> faultsOf(const Case& input)
{
    auto faults = faultsOf(input.market);
    std::vector<Mw> off(input.market.hours());
    for (std::size_t i = 0; i < input.reductions.size(); ++i)
        for (auto& fault :
             faultsOf(input.reductions[i], "reductions[" + std::to_string(i) + "]", input.market, off))
            faults.push_back(std::move(fault));
    return faults;
}

} // namespace meritdesk::response::dayahead
