#include "views/charts/day_ranges.h"

#include <cmath>

namespace meritdesk::views::charts {

namespace {

constexpr std::int64_t day = 86400;

std::int64_t dayBegin(std::int64_t time)
{
    return time - ((time % day) + day) % day;
}

} // namespace

std::vector<DayRange> dayRanges(const LoadProfile& profile)
{
    std::vector<DayRange> ranges;
    double sum = 0;
    int count = 0;
    for (std::size_t i = 0; i < profile.kw.size(); ++i) {
        const auto begin = dayBegin(profile.timeOf(i));
        if (ranges.empty() || ranges.back().noon != begin + day / 2) {
            ranges.push_back({.noon = begin + day / 2});
            sum = 0;
            count = 0;
        }
        const auto kw = profile.kw[i];
        if (std::isnan(kw))
            continue;
        auto& range = ranges.back();
        range.low = count == 0 ? kw : std::fmin(range.low, kw);
        range.high = count == 0 ? kw : std::fmax(range.high, kw);
        sum += kw;
        range.mean = sum / ++count;
    }
    return ranges;
}

} // namespace meritdesk::views::charts
