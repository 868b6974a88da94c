#include "core/retail/sensitivity/curve.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "core/retail/year_totals.h"

namespace meritdesk::retail::sensitivity {

namespace {

constexpr Tenths tenthsAPercent = 10;

const Category* bestOf(const std::vector<YearTotal>& totals)
{
    const auto first =
        std::find_if(totals.begin(), totals.end(), [](const YearTotal& total) { return total.rank == 1; });
    return first == totals.end() ? nullptr : first->category;
}

/// Finds the switch between two points with different best choices; what it computes goes into the points.
/// Where the choice changes more than once between them, one of the changes is found.
Switch switchBetween(std::map<Tenths, CurvePoint>& points, Tenths below, Tenths above,
                     const std::function<CurvePoint(Tenths)>& make)
{
    const auto* from = points.at(below).best;
    while (above - below > 1) {
        const auto middle = below + (above - below) / 2;
        const auto& point = points.emplace(middle, make(middle)).first->second;
        (point.best == from ? below : above) = middle;
    }
    return {below, above, from, points.at(above).best};
}

/// The largest hour of the months.
Exact largestIn(const std::vector<SiteMonth>& months)
{
    Exact largest;
    for (const auto& month : months) {
        std::vector<std::size_t> hours(month.fact.size());
        std::iota(hours.begin(), hours.end(), std::size_t(0));
        const auto hour = month.fact.at(indexOfLargest(month.fact, hours));
        largest = largest < hour ? hour : largest;
    }
    return largest;
}

} // namespace

const CurvePoint* Curve::at(Tenths change) const
{
    const auto found = std::lower_bound(points.begin(), points.end(), change,
                                        [](const CurvePoint& point, Tenths at) { return point.change < at; });
    return found == points.end() || found->change != change ? nullptr : &*found;
}

std::vector<Stretch> Curve::stretches() const
{
    std::vector<Stretch> all;
    for (const auto& point : points) {
        if (all.empty() || all.back().best != point.best)
            all.push_back({point.change, point.change, point.best});
        all.back().to = point.change;
    }
    return all;
}

const CurvePoint* Curve::firstAbove(const Exact& kw) const
{
    const auto isAbove = [&kw](const CurvePoint& point) { return point.change >= 0 && kw < point.largestKw; };
    const auto first = std::find_if(points.begin(), points.end(), isAbove);
    return first == points.end() || first->change == 0 ? nullptr : &*first;
}

CurvePoint pointOf(const Base& base, const Axis& axis, Tenths change, const ProductionCalendar& calendar)
{
    const auto months = axis.months(base, change);
    auto year = yearTotals(*base.prepared, base.site, months, calendar);
    CurvePoint point{.change = change, .volumeKwh = year.volumeKwh, .largestKw = largestIn(months)};
    point.totals = std::move(year.totals);
    point.best = bestOf(point.totals);
    return point;
}

Result<Curve> curveOf(const Base& base, const Axis& axis, const ProductionCalendar& calendar,
                      const Progress& progress)
{
    std::map<Tenths, CurvePoint> points;
    const auto make = [&](Tenths change) { return pointOf(base, axis, change, calendar); };
    const double all = axis.most - axis.least + 1;
    for (int percent = axis.least; percent <= axis.most; percent += gridPercent) {
        if (!goOn(progress, (percent - axis.least) / all))
            return error("cancelled", "");
        points.emplace(percent * tenthsAPercent, make(percent * tenthsAPercent));
    }
    Curve curve{.axis = &axis};
    for (int percent = axis.least; percent < axis.most; percent += gridPercent) {
        const auto below = percent * tenthsAPercent;
        const auto above = below + gridPercent * tenthsAPercent;
        if (points.at(below).best != points.at(above).best)
            curve.switches.push_back(switchBetween(points, below, above, make));
    }
    for (auto& [change, point] : points)
        curve.points.push_back(std::move(point));
    return curve;
}

} // namespace meritdesk::retail::sensitivity
