#include "items/snap.h"

#include <algorithm>
#include <cmath>

namespace meritdesk::items {

using auction::Price;
using auction::Quantity;

namespace {

constexpr double ticks = 1e6; ///< mantissa units in one
constexpr double largest = 9e17;

/// `step` times the largest power of ten whose product stays within a pixel, in mantissa units.
std::int64_t coarse(std::int64_t step, double resolution)
{
    while (static_cast<double>(step) * 10 <= resolution * ticks
           && step < static_cast<std::int64_t>(largest / 100))
        step *= 10;
    return step;
}

std::int64_t nearest(double value, std::int64_t step)
{
    const double mantissa = std::clamp(value * ticks, -largest, largest);
    return std::llround(mantissa / static_cast<double>(step)) * step;
}

} // namespace

Price snapPrice(double value, std::optional<Price> step, double resolution)
{
    const std::int64_t least = step ? step->mantissa() : 1;
    return Price::fromMantissa(nearest(value, coarse(least, resolution)));
}

Quantity snapQuantity(double value, Quantity step, double resolution)
{
    const auto snapped = nearest(value, coarse(step.mantissa(), resolution));
    return Quantity::fromMantissa(std::max(step.mantissa(), snapped));
}

Price priceNudge(std::optional<Price> step, double resolution)
{
    return step.value_or(Price::fromMantissa(coarse(1, resolution)));
}

Quantity quantityNudge(Quantity step, double resolution)
{
    return Quantity::fromMantissa(coarse(step.mantissa(), resolution));
}

} // namespace meritdesk::items
