#include "core/balance/regimes.h"
#include "core/balance/regimes/estonian_single.h"

namespace meritdesk::balance {

// One price and one portfolio: up +1: reference up + NC; down -1: reference down - NC; nothing activated: the
// day-ahead price. Up at 116.53 with NC 1.50: everybody settles at 118.03.
const Regime ee2018{.id = "ee-2018",
                    .title = "regime-ee-2018",
                    .estonian = true,
                    .fromYear = 2018,
                    .fromMonth = 1,
                    .fromDay = 1,
                    .settles = 60,
                    .single = referenceOrDayAhead,
                    .source = "Baltic CoBA 2018; Baltic Transparency Dashboard, imbalance prices",
                    .grade = Grade::Law};

} // namespace meritdesk::balance
