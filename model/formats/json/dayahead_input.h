#pragma once

#include <string>
#include <string_view>

#include "core/response/dayahead/case.h"
#include "core/result.h"
#include "formats/json/stored_response.h"

namespace meritdesk::json {

inline constexpr std::string_view dayAheadFormat = "meritdesk.dayahead/1";

/// Reads the input of `meritdesk-cli dayahead` strictly, and checks that it can be cleared; the findings are
/// all faults of content, at most 20.
[[nodiscard]] Result<response::dayahead::Case> readDayAhead(std::string_view bytes);

/// Reads a case that a person works on: it may be half made (see halfMade), name a currency and say where its
/// numbers come from.
[[nodiscard]] Result<response::dayahead::Case> readStoredDayAhead(std::string_view bytes);

/// The case as such a text.
[[nodiscard]] std::string writeDayAhead(const response::dayahead::Case& input, Keep keep = Keep::Everything,
                                        bool pretty = false);

} // namespace meritdesk::json
