#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/retail/case.h"

namespace meritdesk::scenario {

/// A run of hours [from, to) of one point.
struct HourSpan
{
    std::size_t point = 0;
    retail::HourIndex from = 0;
    retail::HourIndex to = 0;

    [[nodiscard]] int hours() const { return to - from; }

    bool operator==(const HourSpan&) const = default;
};

/// How whole and how plausible a consumer's meter data are in the billed months, before anything is filled.
struct DataHealth
{
    int expected = 0; ///< hours of the billed months x points
    int present = 0;
    std::vector<HourSpan> gaps = {};   ///< hours without a value
    std::vector<HourSpan> zeros = {};  ///< six zeros in a row or more, where the meter is not always at zero
    std::vector<HourSpan> spikes = {}; ///< hours far above their point: more than six times its mean
    std::optional<retail::Kwh> least = {};
    std::optional<retail::Kwh> most = {};
    std::optional<retail::Kwh> mean = {}; ///< rounded half up to the series' own places

    [[nodiscard]] int missing() const { return expected - present; }

    bool operator==(const DataHealth&) const = default;
};

/// The health of one site's data; scales of shared profiles are applied.
[[nodiscard]] DataHealth dataHealth(const retail::Case& input, std::size_t site);

/// The hours of one point, its scale not applied; empty when it has no data.
[[nodiscard]] const retail::HourlySeries& seriesOf(const retail::Case& input, const retail::Point& point);

/// The site's load: points summed hour by hour over all hours any point has; an hour that one point misses is
/// missing. For charts: what the bill uses is filled as the case says.
[[nodiscard]] retail::HourlySeries siteLoad(const retail::Case& input, std::size_t site);

} // namespace meritdesk::scenario
