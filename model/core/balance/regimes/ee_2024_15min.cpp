#include "core/balance/regimes.h"
#include "core/balance/regimes/estonian_single.h"

namespace meritdesk::balance {

// As from 2022, by quarter of an hour from the accession to the mFRR platform MARI; the day of the switch is
// inferred from the published series.
const Regime ee2024Min15{
    .id = "ee-2024-15min",
    .title = "regime-ee-2024-15min",
    .estonian = true,
    .fromYear = 2024,
    .fromMonth = 10,
    .fromDay = 9,
    .settles = 15,
    .single = referenceOrAvoided,
    .source = "Elering, balance agreement 7-10/2024-022; the day of the quarter hour is inferred",
    .grade = Grade::Inference};

} // namespace meritdesk::balance
