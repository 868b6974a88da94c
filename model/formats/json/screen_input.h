#pragma once

#include <string>
#include <string_view>

#include "core/auction/screens/series.h"
#include "core/result.h"

namespace meritdesk::json {

inline constexpr std::string_view screenFormat = "meritdesk.screen/1";

/// Reads the input of `meritdesk-cli screen` strictly; a series that is given back can be screened. At most
/// 20 findings, each at the place of its value.
[[nodiscard]] Result<auction::Series> readSeries(std::string_view bytes);

/// Reads what writeSeries() wrote: as above, but the series may still be without rounds.
[[nodiscard]] Result<auction::Series> readStoredSeries(std::string_view bytes);

/// The series as an input of `meritdesk-cli screen`.
[[nodiscard]] std::string writeSeries(const auction::Series& series);

} // namespace meritdesk::json
