#pragma once

#include <string>
#include <vector>

#include "core/balance/settlement.h"
#include "core/derivation/derivation.h"

namespace meritdesk::balance {

/// How the price of a period came about: that of energy sold to parties, or bought from them.
[[nodiscard]] Derivation explainPrice(const Case& input, const Settlement& settlement, std::size_t period,
                                      bool sell);

/// How the money of a report's energy came about, day by day and period by period: sold to the party, or
/// bought from it.
[[nodiscard]] Derivation explainEnergy(const Case& input, const Settlement& settlement, const Report& report,
                                       bool sold);

/// How what a party pays for a month came about: energy sold less energy bought, and the fees.
[[nodiscard]] Derivation explainTotal(const Case& input, const Settlement& settlement, const Report& report);

/// How the operator's result of a month came about: income, outlay with the five cost items, and the adder.
[[nodiscard]] Derivation explainOperator(const OperatorMonth& month);

} // namespace meritdesk::balance
