#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "formats/imports/balance_cells.h"
#include "formats/imports/table_profile.h"

namespace meritdesk::imports {

/// What the heading of a value column says: the series of a party, whose it is, and the unit.
struct MeteringHeading
{
    int column = -1;
    std::string heading = {};
    std::string_view series = {}; ///< id of the target; empty when the heading does not say
    std::string party = {};       ///< what is left of the heading, or the heading above a group of columns
    std::optional<BalanceUnit> unit = {};
};

/// The headings of value columns in Estonian, English, Russian and Chinese.
[[nodiscard]] std::vector<MeteringHeading> meteringHeadings(const Grid& grid, const TableProfile& profile,
                                                            const std::vector<int>& columns);

/// The series that a word of a heading names, in small letters; empty when there is none, or two.
[[nodiscard]] std::string_view seriesNamed(std::string_view heading);

/// True when headings are those of a balance party rather than of a consumer's meters.
[[nodiscard]] bool isMetering(const TableProfile& profile);

/// The unit of that option: "mwh", "kwh", "wh", "mw", "kw".
[[nodiscard]] BalanceUnit unitOf(std::string_view option);

} // namespace meritdesk::imports
