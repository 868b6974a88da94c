#pragma once

#include <string>

#include "core/response/dayahead/clear.h"

namespace meritdesk::json {

struct DayAheadOutput
{
    bool pretty = false;
    bool explain = false;
};

/// The result of `meritdesk-cli dayahead`.
[[nodiscard]] std::string writeDayAhead(const response::dayahead::Case& input,
                                        const response::dayahead::Clearing& clearing, DayAheadOutput how);

} // namespace meritdesk::json
