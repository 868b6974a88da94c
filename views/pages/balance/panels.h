#pragma once

#include <array>

#include "views/pages/balance/panel.h"

namespace meritdesk::views {

extern const BalancePanel balancePeriods;
extern const BalancePanel balanceStatement;
extern const BalancePanel balanceInsightCosts;
extern const BalancePanel balanceInsightSystem;
extern const BalancePanel balanceInsightRegimes;
extern const BalancePanel balanceInsightForecast;
extern const BalancePanel balanceIncentive;
extern const BalancePanel balanceOperator;
extern const BalancePanel balancePublication;
extern const BalancePanel balanceRules;

/// The panels of the page of balance energy, in the order of the tabs. A panel is one file, its declaration
/// above and its line here.
inline constexpr auto balancePanels = std::to_array<const BalancePanel*>({
    &balancePeriods,
    &balanceStatement,
    &balanceInsightCosts,
    &balanceInsightSystem,
    &balanceInsightRegimes,
    &balanceInsightForecast,
    &balanceIncentive,
    &balanceOperator,
    &balancePublication,
    &balanceRules,
});

} // namespace meritdesk::views
