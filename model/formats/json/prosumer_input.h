#pragma once

#include <string>
#include <string_view>

#include "core/prosumer/case.h"
#include "core/result.h"

namespace meritdesk::json {

inline constexpr std::string_view prosumerFormat = "meritdesk.prosumer/1";

/// Reads the input of `meritdesk-cli prosumer` strictly; the findings are all faults of content, at most 20.
/// Without named schemes the case has every enabled one.
[[nodiscard]] Result<prosumer::Case> readProsumer(std::string_view bytes);

/// Reads what the desk keeps: besides the command's keys `market` {members, units_per_unit, floor, book}, the
/// market that exports meet, and `per_day`, how many intervals a day has; intervals and schemes may be
/// missing yet.
[[nodiscard]] Result<prosumer::Case> readStoredProsumer(std::string_view bytes);

/// The case in the form that readStoredProsumer() takes; reading it gives the same case.
[[nodiscard]] std::string writeProsumerInput(const prosumer::Case& input);

} // namespace meritdesk::json
