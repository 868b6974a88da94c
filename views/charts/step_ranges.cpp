#include "views/charts/step_ranges.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace meritdesk::views::charts {

using items::CurveStep;
using items::StepCurves;

namespace {

constexpr double air = 0.08;
constexpr std::ptrdiff_t stepsEachWay = 4;
constexpr double leastShare = 0.02;   ///< of the volume, each way
constexpr std::size_t manySteps = 20; ///< smaller books are shown whole
constexpr double usualReaches = 3;    ///< times the distance of half the orders from the margin
constexpr double tooFar = 1.5;        ///< the book reaches over so many times the usual prices

/// Lowest and highest price met so far.
struct PriceSpan
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void take(double price)
    {
        low = std::min(low, price);
        high = std::max(high, price);
    }

    [[nodiscard]] QCPRange range() const
    {
        if (low > high)
            return {0, 1};
        const double margin = high > low ? (high - low) * air : std::max(1.0, std::abs(high) * air);
        return {low - margin, high + 2 * margin}; // room for the legend above
    }
};

void takePrices(PriceSpan& span, const std::vector<CurveStep>& curve, const QCPRange& quantity)
{
    for (const auto& step : curve)
        if (step.to > quantity.lower && step.from < quantity.upper)
            span.take(step.price);
}

/// How far some steps around the volume reach to each side.
double reachAround(const std::vector<CurveStep>& curve, double volume)
{
    const auto at = std::lower_bound(curve.begin(), curve.end(), volume,
                                     [](const CurveStep& step, double value) { return step.to < value; });
    if (at == curve.end())
        return 0;
    const auto before = std::min<std::ptrdiff_t>(stepsEachWay, at - curve.begin());
    const auto after = std::min<std::ptrdiff_t>(stepsEachWay, curve.end() - at - 1);
    return std::min(volume - (at - before)->from, (at + after)->to - volume);
}

double median(std::vector<double>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Where the eye goes first: the clearing price, or the margin, or the middle of all prices.
double centreOf(const StepCurves& curves, std::vector<double>& prices)
{
    if (curves.price)
        return *curves.price;
    if (curves.lowest && curves.highest)
        return (*curves.lowest + *curves.highest) / 2;
    return median(prices);
}

} // namespace

StepRanges wholeBook(const StepCurves& curves)
{
    double end = curves.fixedDemand.value_or(0);
    for (const auto* curve : {&curves.demand, &curves.supply})
        if (!curve->empty())
            end = std::max(end, curve->back().to);
    StepRanges ranges;
    ranges.quantity = QCPRange(0, end > 0 ? end * (1 + air / 2) : 1);
    PriceSpan span;
    takePrices(span, curves.demand, ranges.quantity);
    takePrices(span, curves.supply, ranges.quantity);
    if (curves.priceCap)
        span.take(*curves.priceCap);
    ranges.price = span.range();
    return ranges;
}

StepRanges overview(const StepCurves& curves)
{
    auto ranges = wholeBook(curves);
    std::vector<double> prices;
    prices.reserve(curves.demand.size() + curves.supply.size());
    for (const auto* curve : {&curves.demand, &curves.supply})
        for (const auto& step : *curve)
            prices.push_back(step.price);
    if (prices.size() < manySteps)
        return ranges;
    const double centre = centreOf(curves, prices);
    for (auto& price : prices)
        price = std::abs(price - centre);
    const double reach = usualReaches * median(prices);
    PriceSpan usual;
    usual.take(centre - reach);
    usual.take(centre + reach);
    const auto range = usual.range();
    if (ranges.price.size() > tooFar * range.size())
        ranges.price =
            QCPRange(std::max(range.lower, ranges.price.lower), std::min(range.upper, ranges.price.upper));
    return ranges;
}

StepRanges aroundMargin(const StepCurves& curves)
{
    if (curves.volume <= 0)
        return wholeBook(curves);
    const double reach = std::max({reachAround(curves.demand, curves.volume),
                                   reachAround(curves.supply, curves.volume), curves.volume * leastShare});
    StepRanges ranges;
    ranges.quantity = QCPRange(std::max(0.0, curves.volume - reach), curves.volume + reach);
    PriceSpan span;
    takePrices(span, curves.demand, ranges.quantity);
    takePrices(span, curves.supply, ranges.quantity);
    ranges.price = span.range();
    return ranges;
}

} // namespace meritdesk::views::charts
