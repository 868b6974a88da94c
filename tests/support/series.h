#pragma once

#include <gtest/gtest.h>

#include "core/scenario/scenario.h"
#include "formats/json/screen_input.h"
#include "tests/support/folders.h"

namespace meritdesk::tests {

/// The teaching series of resources/samples: eight rounds, 119 flags.
[[nodiscard]] inline scenario::Scenario screensScenario()
{
    const auto read = json::readSeries(bytesOf(sourceFolder() / "resources/samples/screens-teaching.json"));
    EXPECT_TRUE(read.ok());
    scenario::Scenario scenario;
    if (read)
        scenario.screens = Shared(*read);
    return scenario;
}

} // namespace meritdesk::tests
