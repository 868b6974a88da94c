#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace meritdesk::imports {

/// A time of a long CSV: half-hours since 2000-01-01T00:00 by its own clock, and that clock's offset.
struct CsvTime
{
    std::int32_t halfHours = 0;
    std::optional<int> offset = {}; ///< hours ahead of UTC

    bool operator==(const CsvTime&) const = default;
};

/// Reads `YYYY-MM-DDThh:mm[:00][offset]` (a blank may stand for T), hours 00..23, minutes 00 or 30, offset
/// `Z` or whole hours to 14 as `+07:00`; nothing otherwise.
[[nodiscard]] std::optional<CsvTime> readCsvTime(std::string_view text);

} // namespace meritdesk::imports
