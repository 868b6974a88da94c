#pragma once

#include <string>
#include <vector>

#include "core/auction/clearing.h"

namespace meritdesk::json {

struct ClearOutput
{
    bool pretty = false;
    bool explain = false; ///< adds `explanation` to each result
};

/// The result of `meritdesk-cli clear` for a book cleared under each of its rules, in their order; messages
/// in the language in force.
[[nodiscard]] std::string writeClearings(const auction::Book& book,
                                         const std::vector<auction::Clearing>& clearings, ClearOutput how);

} // namespace meritdesk::json
