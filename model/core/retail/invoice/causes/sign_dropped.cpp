#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// The rates on the sum of plans and on the sum of deviations (categories 5 and 6) can be below zero: their
// sign was dropped.

bool drop(std::optional<Rate>& rate)
{
    if (!rate || rate->mantissa() >= 0)
        return false;
    rate = -*rate;
    return true;
}

std::vector<Alternative> alternatives(const Ground& ground)
{
    std::vector<Alternative> found;
    addAlternative(ground, found, {}, [](World& world) {
        const bool plan = drop(world.month.prices.planVolumeRate);
        return drop(world.month.prices.deviationRate) || plan;
    });
    return found;
}

} // namespace

const Cause signDropped{.id = "sign-dropped", .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
