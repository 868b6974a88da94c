#pragma once

#include <string_view>

#include "core/result.h"
#include "core/strategy/study.h"

namespace meritdesk::json {

inline constexpr std::string_view strategyFormat = "meritdesk.strategy/1";

/// Reads the input of `meritdesk-cli strategy` strictly; the findings are all faults of content, at most 20.
[[nodiscard]] Result<strategy::Study> readStudy(std::string_view bytes);

} // namespace meritdesk::json
