#pragma once

#include "core/scenario/scenario.h"
#include "formats/json/clear_input.h"
#include "tests/support/folders.h"

namespace meritdesk::tests {

/// A scenario with the sample after the California case: six plants, 1000 MWh wanted, X owns two of them.
inline scenario::Scenario sixPlants()
{
    scenario::Scenario made;
    made.auction = Shared(
        json::readBook(bytesOf(sourceFolder() / "resources/samples/california-six-plants.json")).value());
    return made;
}

} // namespace meritdesk::tests
