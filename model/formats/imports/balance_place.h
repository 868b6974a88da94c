#pragma once

#include "formats/imports/balance_plan.h"

namespace meritdesk::imports {

/// A reading laid over an axis: values of longer intervals are repeated (prices) or divided, those of
/// shorter ones added up (quantities) or taken where they agree (prices). Steps without a value are missing.
[[nodiscard]] balance::Series placed(const BalanceReading& reading, const BalanceAxis& axis, bool divide,
                                     BalanceOutcome& outcome);

/// A series of a case laid over another axis, by instant. A constant stays one.
[[nodiscard]] balance::Series moved(const balance::Series& series, const BalanceAxis& from,
                                    const BalanceAxis& to, const BalanceTarget& target);

} // namespace meritdesk::imports
