#pragma once

#include <string_view>

#include "core/response/dayahead/case.h"
#include "core/result.h"

namespace meritdesk::json {

inline constexpr std::string_view dayAheadFormat = "meritdesk.dayahead/1";

/// Reads the input of `meritdesk-cli dayahead` strictly, and checks that it can be cleared; the findings are
/// all faults of content, at most 20.
[[nodiscard]] Result<response::dayahead::Case> readDayAhead(std::string_view bytes);

} // namespace meritdesk::json
