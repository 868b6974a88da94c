#include "core/balance/regimes.h"
#include "core/balance/regimes/estonian_single.h"

namespace meritdesk::balance {

// As from February 2025; the balancing capacity fee of 3.73 EUR/MWh is a fee (fees.h).
const Regime ee2026{.id = "ee-2026",
                    .title = "regime-ee-2026",
                    .estonian = true,
                    .fromYear = 2026,
                    .fromMonth = 1,
                    .fromDay = 1,
                    .settles = 15,
                    .single = referenceOrAvoided,
                    .source = "Competition Authority 30.10.2025; Elering, balancing capacity fee 2026",
                    .grade = Grade::Law};

} // namespace meritdesk::balance
