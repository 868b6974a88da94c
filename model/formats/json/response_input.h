#pragma once

#include <string_view>

#include "core/progress.h"
#include "core/response/demand/case.h"
#include "core/result.h"

namespace meritdesk::json {

inline constexpr std::string_view responseFormat = "meritdesk.response/1";

/// Reads the input of `meritdesk-cli response` strictly; at most 20 findings.
[[nodiscard]] Result<response::demand::Case> readResponse(std::string_view bytes,
                                                          const Progress& progress = {});

} // namespace meritdesk::json
