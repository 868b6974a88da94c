#pragma once

#include <cstdint>
#include <limits>
#include <vector>

#include "core/calendar/day.h"
#include "core/units/decimal.h"

namespace meritdesk::retail {

struct KwhUnit;

/// Energy of one hour, kWh, up to 12 digits on either side of the point.
using Kwh = Decimal<KwhUnit, Int128, 12>;

/// Hours since 2000-01-01T00:00 Moscow time; hour k covers [k, k+1).
using HourIndex = std::int32_t;

[[nodiscard]] HourIndex hourIndex(Day day, int hourOfDay); ///< hourOfDay 0..23
[[nodiscard]] Day dayOf(HourIndex hour);

/// The hours of one meter or profile in Moscow time, from `first` on, one value an hour, gaps marked.
struct HourlySeries
{
    static constexpr Int128 missing = std::numeric_limits<Int128>::min();

    HourIndex first = 0;
    std::vector<Int128> kwh = {}; ///< mantissas of Kwh, or `missing`

    [[nodiscard]] bool empty() const { return kwh.empty(); }

    /// The mantissa at an hour; `missing` outside the series.
    [[nodiscard]] Int128 at(HourIndex hour) const;

    /// Sets one hour, growing the series with `missing` as needed.
    void set(HourIndex hour, Int128 mantissa);

    bool operator==(const HourlySeries&) const = default;
};

} // namespace meritdesk::retail
