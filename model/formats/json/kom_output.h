#pragma once

#include <string>
#include <vector>

#include "core/response/kom/clear.h"

namespace meritdesk::json {

struct KomOutput
{
    bool pretty = false;
    bool explain = false;
};

/// The result of `meritdesk-cli kom`; `results` by zone.
[[nodiscard]] std::string writeKom(const response::kom::Case& input,
                                   const std::vector<response::kom::ZoneResult>& results, KomOutput how);

} // namespace meritdesk::json
