#pragma once

#include <string>

#include "core/prosumer/case.h"

namespace meritdesk::json {

struct ProsumerOutput
{
    bool pretty = false;
    bool explain = false;
};

/// The result of `meritdesk-cli prosumer`.
[[nodiscard]] std::string writeProsumer(const prosumer::Case& input, ProsumerOutput how);

} // namespace meritdesk::json
