#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/retail/hours.h"

namespace meritdesk::imports {

/// A meter that was read: its name (a column's heading, a point's code) and its hours in Moscow time.
struct Meter
{
    std::string name = {};
    retail::HourlySeries hours = {};
};

/// Puts intervals of 15, 30 or 60 minutes together to hours. An hour with a missing part is missing.
class HourBuilder
{
public:
    explicit HourBuilder(int step)
        : m_step(step)
    {
    }

    enum class Put { Done, Twice, TooFar };

    /// Puts an interval that begins at a minute since 2000-01-01T00:00 Moscow time; kWh mantissa or
    /// HourlySeries::missing. An interval that was put before stays as it was.
    Put put(std::int64_t minute, Int128 kwh);

    [[nodiscard]] retail::HourlySeries series() const;

private:
    struct Slot
    {
        Int128 sum = 0;
        std::uint8_t seen = 0;    ///< bit per part
        std::uint8_t missing = 0; ///< bit per part
    };

    [[nodiscard]] Slot* slotAt(std::int64_t hour);

    int m_step;
    std::int64_t m_first = 0; ///< hour of the first slot
    std::int64_t m_low = 0;   ///< first hour put
    std::int64_t m_high = 0;  ///< last hour put
    std::vector<Slot> m_slots = {};
};

} // namespace meritdesk::imports
