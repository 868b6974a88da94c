#include "items/response_worked.h"

#include "formats/json/response_input.h"

namespace meritdesk::items {

bool hasResponse(const response::demand::Case& input)
{
    return !input.depths.empty() || !input.durations.empty();
}

/// What a person works on may be half made: the reader of files knows all that may be wrong, and where.
WorkedResponsePtr workOut(const Shared<response::demand::Case>& input, const Progress& progress)
{
    auto made = std::make_shared<WorkedResponse>();
    made->input = input;
    if (!hasResponse(*input))
        return made;
    const auto checked = json::readResponse(json::writeResponse(*input, json::Keep::Contract));
    if (!checked) {
        made->faults = checked.findings();
        return made;
    }
    auto study = response::demand::study(*input, progress);
    if (study)
        made->study = std::move(study).value();
    else
        made->faults = study.findings();
    return made;
}

} // namespace meritdesk::items
