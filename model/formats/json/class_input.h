#pragma once

#include <string>
#include <string_view>

#include "core/classroom/class.h"
#include "core/result.h"

namespace meritdesk::json {

inline constexpr std::string_view classFormat = "meritdesk.class/1";

/// Reads a class strictly, at most 20 findings, each at the place of its value. A class without seats is
/// none.
[[nodiscard]] Result<classroom::Class> readClass(std::string_view bytes);

/// The class in the form that readClass() takes; reading it gives the same class.
[[nodiscard]] std::string writeClass(const classroom::Class& room);

} // namespace meritdesk::json
