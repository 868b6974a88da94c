#pragma once

#include <string_view>

#include "core/auction/screens/series.h"
#include "core/result.h"

namespace meritdesk::json {

/// Reads the input of `meritdesk-cli screen` strictly; a series that is given back can be screened. At most
/// 20 findings, each at the place of its value.
[[nodiscard]] Result<auction::Series> readSeries(std::string_view bytes);

} // namespace meritdesk::json
