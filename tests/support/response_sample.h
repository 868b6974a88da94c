#pragma once

#include <string>

#include "core/scenario/scenario.h"
#include "formats/json/response_input.h"
#include "tests/support/folders.h"

namespace meritdesk::tests {

/// A scenario with a sample of demand response, by the name of its file.
inline scenario::Scenario responseSample(const std::string& file)
{
    scenario::Scenario made;
    made.response =
        Shared(json::readStoredResponse(bytesOf(sourceFolder() / "resources/samples" / file)).value());
    return made;
}

/// The two study days of 2017: 20, 50 or 100 MW for two or four hours.
inline scenario::Scenario studyDays()
{
    return responseSample("response-2017-study-days.json");
}

} // namespace meritdesk::tests
