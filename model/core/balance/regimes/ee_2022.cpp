#include "core/balance/regimes.h"
#include "core/balance/regimes/estonian_single.h"

namespace meritdesk::balance {

// As from 2018; where nothing was activated, the value of avoided activation (VoAA) instead of the day-ahead
// price.
const Regime ee2022{.id = "ee-2022",
                    .title = "regime-ee-2022",
                    .estonian = true,
                    .fromYear = 2022,
                    .fromMonth = 1,
                    .fromDay = 1,
                    .settles = 60,
                    .single = referenceOrAvoided,
                    .source = "ACER decision 18/2020; Baltic Transparency Dashboard, imbalance prices",
                    .grade = Grade::Law};

} // namespace meritdesk::balance
