#pragma once

#include <string>
#include <string_view>

#include "core/progress.h"
#include "core/response/demand/case.h"
#include "core/result.h"
#include "formats/json/stored_response.h"

namespace meritdesk::json {

inline constexpr std::string_view responseFormat = "meritdesk.response/1";

/// Reads the input of `meritdesk-cli response` strictly; at most 20 findings.
[[nodiscard]] Result<response::demand::Case> readResponse(std::string_view bytes,
                                                          const Progress& progress = {});

/// Reads a case that a person works on: it may be half made (see halfMade) and say where its numbers come
/// from.
[[nodiscard]] Result<response::demand::Case> readStoredResponse(std::string_view bytes,
                                                                const Progress& progress = {});

/// The case as such a text.
[[nodiscard]] std::string writeResponse(const response::demand::Case& input, Keep keep = Keep::Everything,
                                        bool pretty = false);

} // namespace meritdesk::json
