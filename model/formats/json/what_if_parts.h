#pragma once

#include <array>
#include <string_view>

namespace meritdesk::json {

/// The words of a what-if file, in the order of retail::whatif::DayType.
inline constexpr std::array<std::string_view, 3> dayTypeWords{"every", "working", "free"};

} // namespace meritdesk::json
