#pragma once

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace meritdesk::views::charts {

/// A load over time, for drawing: one value a step from `start` on, NaN where there is none. Times are
/// seconds since 1970 of a clock without a zone (Moscow time shown as it is).
struct LoadProfile
{
    static constexpr double none = std::numeric_limits<double>::quiet_NaN();

    std::int64_t start = 0;
    int step = 3600;                             ///< seconds a value stands for
    std::vector<double> kw = {};                 ///< mean power of each step
    std::vector<std::int64_t> peakHours = {};    ///< begin of each published peak hour (АТС)
    std::vector<std::int64_t> plannedHours = {}; ///< begin of each planned peak hour (СО ЕЭС)

    [[nodiscard]] std::int64_t end() const { return start + static_cast<std::int64_t>(kw.size()) * step; }

    [[nodiscard]] std::int64_t timeOf(std::size_t at) const
    {
        return start + static_cast<std::int64_t>(at) * step;
    }

    /// The value at a time; NaN outside.
    [[nodiscard]] double at(std::int64_t time) const
    {
        if (time < start || time >= end())
            return none;
        return kw[static_cast<std::size_t>((time - start) / step)];
    }

    /// The part of it that lies in [from, to), without its marks.
    [[nodiscard]] LoadProfile between(std::int64_t from, std::int64_t to) const
    {
        LoadProfile part{.start = from > start ? from : start, .step = step};
        for (auto time = part.start; time < to && time < end(); time += step)
            part.kw.push_back(at(time));
        return part;
    }

    bool operator==(const LoadProfile&) const = default;
};

} // namespace meritdesk::views::charts
