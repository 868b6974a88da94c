#include "core/auction/curves.h"

#include <algorithm>

namespace meritdesk::auction {

namespace {

std::vector<CurveStep> curveOf(const Ladder& ladder, const std::vector<Quantity>& awarded)
{
    std::vector<CurveStep> steps;
    steps.reserve(ladder.orders.size());
    TotalQuantity sum;
    for (std::size_t group = 0; group < ladder.groups(); ++group) {
        for (auto slot = ladder.groupStart[group]; slot < ladder.groupStart[group + 1]; ++slot) {
            const auto before = sum;
            sum += TotalQuantity::fromMantissa(ladder.declared[slot].mantissa());
            const auto order = ladder.orders[slot];
            steps.push_back({ladder.values[group], before, sum, order, awarded[order]});
        }
    }
    return steps;
}

CurveStep fixedDemand(const Book& book, const Clearing& clearing)
{
    const auto& offers = clearing.sellers.values;
    const auto highest = offers.empty() ? Price{} : offers.back();
    return {.price = book.options.priceCap.value_or(highest),
            .after = TotalQuantity::fromMantissa(book.options.demand.value_or(Quantity{}).mantissa()),
            .accepted = Quantity::fromMantissa(static_cast<std::int64_t>(clearing.volume.mantissa()))};
}

} // namespace

Curves curvesOf(const Book& book, const Clearing& clearing)
{
    Curves curves{curveOf(clearing.buyers, clearing.awarded), curveOf(clearing.sellers, clearing.awarded)};
    if (isOneSided(book))
        curves.demand = {fixedDemand(book, clearing)};
    return curves;
}

} // namespace meritdesk::auction
