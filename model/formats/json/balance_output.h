#pragma once

#include <string>

#include "core/balance/settlement.h"

namespace meritdesk::json {

struct BalanceOutput
{
    bool pretty = false;
    bool explain = false;
};

/// The result of `meritdesk-cli balance`.
[[nodiscard]] std::string writeSettlement(const balance::Case& input, const balance::Settlement& settlement,
                                          BalanceOutput how);

} // namespace meritdesk::json
