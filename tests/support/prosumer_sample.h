#pragma once

#include <string>

#include "core/scenario/scenario.h"
#include "formats/json/prosumer_input.h"
#include "tests/support/folders.h"

namespace meritdesk::tests {

/// A scenario with a sample of own generation, by the name of its file.
inline scenario::Scenario prosumerSample(const std::string& file)
{
    scenario::Scenario made;
    made.prosumer =
        Shared(json::readStoredProsumer(bytesOf(sourceFolder() / "resources/samples" / file)).value());
    return made;
}

/// Four hours worked by hand: 3.60 without a plant, 1.20, 2.20 and 3.10 with one.
inline scenario::Scenario workedHours()
{
    return prosumerSample("prosumer-worked-hours.json");
}

} // namespace meritdesk::tests
