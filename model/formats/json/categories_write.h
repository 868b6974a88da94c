#pragma once

#include <functional>
#include <string>

#include "core/retail/case.h"

namespace meritdesk::json {

/// Keeps a series elsewhere and returns the name under which it is found again. Called once for each point,
/// profile and plan with data; the series need not be looked at (it may be deferred).
using SeriesOut = std::function<std::string(const retail::MeterData&)>;

/// The input of `meritdesk-cli categories` that says the same as the case, hourly data inline. Hours are
/// Moscow hours, whole months, null where one is missing.
[[nodiscard]] std::string writeCategories(const retail::Case& retailCase, bool pretty = false);

/// The same with every series replaced by `"series": name`, and with provenance and the sources of price
/// sheets; for readStoredCategories(), not for the command line.
[[nodiscard]] std::string writeStoredCategories(const retail::Case& retailCase, const SeriesOut& series);

} // namespace meritdesk::json
