#include "core/balance/regimes.h"
#include "core/balance/regimes/estonian_single.h"

namespace meritdesk::balance {

// As from 2026; the reference is the average of the prices of satisfied demand, weighted by quantity. That
// the reports created on 15 June 2026 set the price from that day is inferred. 10 MWh at 100 and 30 MWh at
// 80: 85.
const Regime ee2026Weighted{.id = "ee-2026-weighted",
                            .title = "regime-ee-2026-weighted",
                            .estonian = true,
                            .fromYear = 2026,
                            .fromMonth = 6,
                            .fromDay = 15,
                            .settles = 15,
                            .single = weightedOrAvoided,
                            .source =
                                "Baltic Transparency Dashboard, satisfied demand price reports of 2026-06-15",
                            .grade = Grade::Inference};

} // namespace meritdesk::balance
