#include "core/balance/regimes.h"
#include "core/balance/regimes/estonian_dual.h"

namespace meritdesk::balance {

// Two prices an hour, for energy sold to a party and bought from it, on the dearest and the cheapest energy
// of the hour: "balance energy should be the dearest energy of that hour". The formula of the methodology is
// not public; regimes/estonian_dual.h stands in for it. Day-ahead 50, activated up at 62.50: sold at 62.50.
const Regime eeDual{.id = "ee-dual",
                    .title = "regime-ee-dual",
                    .estonian = true,
                    .fromYear = 0,
                    .fromMonth = 0,
                    .fromDay = 0,
                    .settles = 60,
                    .joint = false,
                    .windowed = true,
                    .standIn = true,
                    .dual = estonianDual,
                    .source = "Elering, price of balance energy (until 2017); the methodology of 30.01.2014 "
                              "is not public: a stand-in",
                    .grade = Grade::Inference};

} // namespace meritdesk::balance
