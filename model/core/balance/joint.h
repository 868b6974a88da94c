#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/balance/case.h"
#include "core/balance/periods.h"
#include "core/finding.h"

namespace meritdesk::balance {

/// A system's part in a joint period; quantities as printed, money in cents; signs of the error, money that
/// is paid below zero.
struct JointPart
{
    std::string_view system = {};
    Int128 externalQuantity = 0; ///< millionths of a MWh
    Int128 internalQuantity = 0; ///< millionths of a MWh
    Integer internalCents = {};
    std::optional<Integer> externalCents = {}; ///< when nothing went outside, or its price is known
};

/// How the Baltic systems shared their open supply in a period.
struct JointPeriod
{
    std::vector<JointPart> parts = {};
    Fraction ownExternal = {}; ///< Estonia's exact share of the total, MWh
    Fraction ownMoney = {};    ///< Estonia's exact money, external and internal, EUR
    bool priced = true;        ///< the external part is in the money
};

/// Shares the systems' errors: those with the total's sign share it in proportion at the external price, the
/// rest is traded between the systems at the internal price. A price that is needed and missing becomes a
/// finding.
[[nodiscard]] JointPeriod jointPeriod(const Case& input, const PeriodTable& table, std::size_t period,
                                      std::vector<Finding>& faults);

/// Whether a period is one of joint supply.
[[nodiscard]] bool isJoint(const Case& input, const Period& period);

/// The errors of the systems of a joint period, millionths of a MWh: EE, LT, LV, without those not given.
[[nodiscard]] std::vector<std::pair<std::string_view, Int128>>
errorsOf(const Case& input, const PeriodTable& table, std::size_t period);

} // namespace meritdesk::balance
