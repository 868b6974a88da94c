#pragma once

#include <string_view>

#include "core/prosumer/case.h"
#include "core/result.h"

namespace meritdesk::json {

inline constexpr std::string_view prosumerFormat = "meritdesk.prosumer/1";

/// Reads the input of `meritdesk-cli prosumer` strictly; the findings are all faults of content, at most 20.
/// Without named schemes the case has every enabled one.
[[nodiscard]] Result<prosumer::Case> readProsumer(std::string_view bytes);

} // namespace meritdesk::json
