#pragma once

#include "core/balance/settlement.h"

namespace meritdesk::balance {

/// Solves the adder of every month with model prices, so that what the parties pay for energy sold to them
/// equals the operator's five cost items, and puts it on the prices. Everything exact; a month in which no
/// energy can carry an adder is a fault. Returns the adder by month, nothing where no model price is.
[[nodiscard]] std::vector<std::optional<Fraction>> solveAdders(const Case& input, const PeriodTable& table,
                                                               std::vector<PeriodPrice>& prices,
                                                               std::vector<Finding>& faults);

} // namespace meritdesk::balance
