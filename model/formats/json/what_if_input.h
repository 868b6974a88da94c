#pragma once

#include <string>
#include <string_view>

#include "core/result.h"
#include "core/scenario/what_ifs.h"

namespace meritdesk::json {

inline constexpr std::string_view whatIfFormat = "meritdesk.what-ifs/1";

/// Reads the what-ifs of all consumers strictly, at most 20 findings, each at the place of its value.
[[nodiscard]] Result<scenario::WhatIfs> readWhatIfs(std::string_view bytes);

/// The what-ifs in the form that readWhatIfs() takes; reading them gives the same.
[[nodiscard]] std::string writeWhatIfs(const scenario::WhatIfs& whatIfs);

} // namespace meritdesk::json
