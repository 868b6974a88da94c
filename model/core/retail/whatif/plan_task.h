#pragma once

#include <optional>

#include "core/retail/category.h"
#include "core/retail/whatif/change.h"

namespace meritdesk::retail::whatif {

/// A storage behind the meter; nothing is fed into the network.
struct Storage
{
    Amount powerKw = {}; ///< most that it charges or gives
    Amount capacityKwh = {};
    Amount efficiencyPercent = {}; ///< there and back, 1..100
    Amount cyclesADay = {};        ///< capacities that may be given back in a day

    bool operator==(const Storage&) const = default;
};

/// Load that may move within a day.
struct Flexible
{
    When when = {};                   ///< hours that may give load up
    HourSet into = HourSet(0xFFFFFF); ///< hours that may take it up
    Amount powerKw = {};              ///< most that an hour gives up or takes up
    Amount energyKwh = {};            ///< most that moves in a day

    bool operator==(const Flexible&) const = default;
};

/// What may be planned, and for which category it shall be cheapest.
struct PlanTask
{
    const Category* category = nullptr;
    std::optional<Storage> storage = {};
    std::optional<Flexible> flexible = {};
};

} // namespace meritdesk::retail::whatif
