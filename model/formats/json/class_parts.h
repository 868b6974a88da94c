#pragma once

#include <array>
#include <string_view>

namespace meritdesk::json {

/// The words of a class file, in the order of their enumeration.
inline constexpr std::array<std::string_view, 3> stageWords{"open", "closed", "revealed"};

} // namespace meritdesk::json
