#include "core/balance/regimes.h"
#include "core/balance/regimes/estonian_dual.h"

namespace meritdesk::balance {

// As before 2015, with one open-supply contract of the three Baltic systems: an error is first balanced
// between the systems, and what remains is shared by those whose error has the sign of the total.
const Regime ee2015{
    .id = "ee-2015",
    .title = "regime-ee-2015",
    .estonian = true,
    .fromYear = 2015,
    .fromMonth = 1,
    .fromDay = 1,
    .settles = 60,
    .joint = true,
    .windowed = true,
    .standIn = true,
    .dual = estonianDual,
    .source = "Elering, joint open supply 2015; the methodology of 30.01.2014 is not public: a stand-in",
    .grade = Grade::Inference};

} // namespace meritdesk::balance
