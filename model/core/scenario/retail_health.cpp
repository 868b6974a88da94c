#include "core/scenario/retail_health.h"

#include <algorithm>
#include <limits>

namespace meritdesk::scenario {

using retail::Case;
using retail::HourIndex;
using retail::HourlySeries;
using retail::Kwh;
using retail::Point;

namespace {

constexpr int shortestZeroRun = 6;
constexpr int spikeTimesMean = 6;
constexpr auto unit = Int128(1'000'000'000'000); // one kWh (or a scale of one) as a mantissa

Int128 scaled(Int128 mantissa, const Point& point)
{
    if (mantissa == HourlySeries::missing || point.own || point.scale.mantissa() == unit)
        return mantissa;
    const Integer product = Integer(mantissa) * Integer(point.scale.mantissa());
    return static_cast<Int128>(roundHalfUp(Fraction(product, Integer(unit))));
}

/// Walks the hours of the billed months, [first, last) month by month.
template <class Visit>
void eachBilledHour(const Case& input, Visit visit)
{
    for (const auto& month : input.months) {
        const auto first = retail::hourIndex(firstDay(month.month), 0);
        const auto last = first + 24 * daysIn(month.month);
        for (auto hour = first; hour < last; ++hour)
            visit(hour);
    }
}

/// Adds an hour to the last span when it follows it, else starts a new one.
void extend(std::vector<HourSpan>& spans, std::size_t point, HourIndex hour)
{
    if (!spans.empty() && spans.back().point == point && spans.back().to == hour)
        ++spans.back().to;
    else
        spans.push_back({point, hour, hour + 1});
}

struct Sum
{
    Integer total = {};
    int count = 0;
};

/// Counts hours, gaps, zeros, extremes of one point; gives its sum.
Sum lookAtPoint(const Case& input, std::size_t index, const Point& point, DataHealth& health)
{
    const auto& series = seriesOf(input, point);
    Sum sum;
    eachBilledHour(input, [&](HourIndex hour) {
        ++health.expected;
        const auto value = scaled(series.at(hour), point);
        if (value == HourlySeries::missing) {
            extend(health.gaps, index, hour);
            return;
        }
        ++health.present;
        sum.total += Integer(value);
        ++sum.count;
        if (value == 0)
            extend(health.zeros, index, hour);
        const auto kwh = Kwh::fromMantissa(value);
        health.least = health.least ? std::min(*health.least, kwh) : kwh;
        health.most = health.most ? std::max(*health.most, kwh) : kwh;
    });
    return sum;
}

void findSpikes(const Case& input, std::size_t index, const Point& point, const Sum& sum, DataHealth& health)
{
    const auto& series = seriesOf(input, point);
    eachBilledHour(input, [&](HourIndex hour) {
        const auto value = scaled(series.at(hour), point);
        if (value != HourlySeries::missing && Integer(value) * sum.count > sum.total * spikeTimesMean)
            extend(health.spikes, index, hour);
    });
}

void addSeries(HourlySeries& sum, const HourlySeries& series, const Point& point)
{
    for (std::size_t i = 0; i < sum.kwh.size(); ++i) {
        const auto value = scaled(series.at(sum.first + static_cast<HourIndex>(i)), point);
        if (value == HourlySeries::missing || sum.kwh[i] == HourlySeries::missing)
            sum.kwh[i] = HourlySeries::missing;
        else
            sum.kwh[i] += value;
    }
}

} // namespace

const HourlySeries& seriesOf(const Case& input, const Point& point)
{
    static const HourlySeries none;
    if (point.own)
        return *point.own->hours;
    const auto profile = input.profiles.find(point.profile);
    return profile == input.profiles.end() ? none : *profile->second.hours;
}

DataHealth dataHealth(const Case& input, std::size_t site)
{
    DataHealth health;
    Sum all;
    const auto& points = input.sites[site].points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto sum = lookAtPoint(input, i, points[i], health);
        if (sum.count > 0)
            findSpikes(input, i, points[i], sum, health);
        all.total += sum.total;
        all.count += sum.count;
    }
    std::erase_if(health.zeros, [](const HourSpan& span) { return span.hours() < shortestZeroRun; });
    if (all.count > 0)
        health.mean =
            Kwh::fromMantissa(static_cast<Int128>(roundHalfUp(Fraction(all.total, Integer(all.count)))));
    return health;
}

HourlySeries siteLoad(const Case& input, std::size_t site)
{
    const auto& points = input.sites[site].points;
    HourIndex first = std::numeric_limits<HourIndex>::max();
    HourIndex last = std::numeric_limits<HourIndex>::min();
    for (const auto& point : points) {
        const auto& series = seriesOf(input, point);
        if (series.empty())
            continue;
        first = std::min(first, series.first);
        last = std::max(last, series.first + static_cast<HourIndex>(series.kwh.size()));
    }
    HourlySeries sum;
    if (first >= last)
        return sum;
    sum.first = first;
    sum.kwh.assign(static_cast<std::size_t>(last - first), 0);
    for (const auto& point : points)
        addSeries(sum, seriesOf(input, point), point);
    return sum;
}

} // namespace meritdesk::scenario
