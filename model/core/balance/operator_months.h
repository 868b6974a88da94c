#pragma once

#include "core/balance/settlement.h"

namespace meritdesk::balance {

/// The operator's months (süsteemihalduri kuud): income, outlay and what of the five cost items came back.
[[nodiscard]] std::vector<OperatorMonth> operatorMonths(const Case& input, const Settlement& settlement,
                                                        const std::vector<std::optional<Fraction>>& adders);

} // namespace meritdesk::balance
