#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/calendar/european_zone.h"
#include "formats/imports/date_cell.h"
#include "formats/imports/understanding.h"

namespace meritdesk::imports {

/// The time that a row of a table is labelled with: minutes since 1970 of its own clock, of UTC where the
/// cell names its offset. Rows of one group (an area, a party) run through the time once.
struct ClockLabel
{
    int row = 0;
    std::int64_t minute = 0;
    bool absolute = false;
    int group = 0;
};

/// What labels mean: instants in UTC minutes since 1970, in the order of the labels.
struct ClockInstants
{
    std::vector<std::optional<std::int64_t>> instants = {}; ///< absent: no such local time
    int breaks = 0;   ///< places where an interval is not followed by the next
    int onceOnly = 0; ///< labels of the repeated hour of October that are there once
};

/// The label that a cell's stamp says.
[[nodiscard]] ClockLabel labelOf(int row, Day day, int minute, std::optional<int> offset, int group);

/// Reads labels by a zone's clock, `step` minutes apart. A local time that comes twice in October is first
/// that of summer, then that of winter, and the other way round in a table that runs backwards. With
/// `atEnd` the labels stand at the end of their intervals, and the instants are still those of the starts.
[[nodiscard]] ClockInstants instantsOf(const std::vector<ClockLabel>& labels, const EuropeanZone& zone,
                                       int step, bool atEnd = false);

/// The length of the intervals by the parts of the hour that occur: 15, 30 or 60 minutes.
[[nodiscard]] int stepOfLabels(const std::vector<ClockLabel>& labels);

/// What is known of a table's clock before its times are looked at.
struct ClockHint
{
    std::string_view zone = {}; ///< "utc", "cet", "eet" as the file or its name says; empty when it does not
    int step = 60;
    bool atEnd = false;
};

/// The clock of a table: said by its cells, by the hint, or by the days on which the clocks change; else it
/// is asked, Estonian time being the guess.
[[nodiscard]] const EuropeanZone& decideZone(const std::vector<ClockLabel>& labels, const ClockHint& hint,
                                             Understanding& understanding);

/// The zone that a text names as a word of its own: "utc", "cet", "eet"; empty when it names none.
[[nodiscard]] std::string_view zoneNamed(std::string_view text);

namespace choice {
inline constexpr std::string_view balanceZone = "import-balance-zone"; ///< utc | cet | eet
} // namespace choice

} // namespace meritdesk::imports
