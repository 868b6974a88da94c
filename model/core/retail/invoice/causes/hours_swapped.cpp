#include "core/retail/capacity.h"
#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// Purchased capacity takes the one hour that the commercial operator publishes for a day, network capacity
// the largest of the System Operator's planned hours. The two are easily taken for each other.

bool purchasedAsNetwork(World& world, const Ground& ground)
{
    world.purchasedKw = ground.context.networkKw;
    return ground.context.networkKw && ground.context.purchasedKw;
}

bool networkAsPurchased(World& world, const Ground& ground)
{
    world.networkKw = ground.context.purchasedKw;
    return ground.context.networkKw && ground.context.purchasedKw;
}

std::vector<Alternative> alternatives(const Ground& ground)
{
    std::vector<Alternative> found;
    addAlternative(ground, found, {}, [&](World& world) { return purchasedAsNetwork(world, ground); });
    addAlternative(ground, found, {}, [&](World& world) { return networkAsPurchased(world, ground); });
    return found;
}

} // namespace

const Cause hoursSwapped{.id = "hours-swapped", .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
