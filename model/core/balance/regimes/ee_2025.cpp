#include "core/balance/regimes.h"
#include "core/balance/regimes/estonian_single.h"

namespace meritdesk::balance {

// As from October 2024, beside the Baltic balancing capacity market; the imbalance tariff of 0.81 EUR/MWh is
// a fee (fees.h).
const Regime ee2025{.id = "ee-2025",
                    .title = "regime-ee-2025",
                    .estonian = true,
                    .fromYear = 2025,
                    .fromMonth = 2,
                    .fromDay = 5,
                    .settles = 15,
                    .single = referenceOrAvoided,
                    .source = "Elering, Baltic balancing capacity market 2025-02-05",
                    .grade = Grade::Law};

} // namespace meritdesk::balance
