#pragma once

#include <string>

#include "core/response/demand/study.h"

namespace meritdesk::json {

struct ResponseOutput
{
    bool pretty = false;
    bool explain = false;
};

/// The result of `meritdesk-cli response`.
[[nodiscard]] std::string writeStudy(const response::demand::Case& input,
                                     const response::demand::Study& study, ResponseOutput how);

} // namespace meritdesk::json
