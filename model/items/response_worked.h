#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "core/response/demand/study.h"
#include "core/shared.h"

namespace meritdesk::items {

/// What came of a case of demand response: the study, or why there is none, with the case that it was made
/// of.
struct WorkedResponse
{
    Shared<response::demand::Case> input = {};
    std::optional<response::demand::Study> study = {};
    std::vector<Finding> faults = {}; ///< why there is no study; empty while none was made

    [[nodiscard]] bool valid() const { return study.has_value(); }
};

using WorkedResponsePtr = std::shared_ptr<const WorkedResponse>;

/// True when there is something to work out.
[[nodiscard]] bool hasResponse(const response::demand::Case& input);

/// Works a case out, after the same checks that a file undergoes; not valid and without faults for one that
/// has no depths.
[[nodiscard]] WorkedResponsePtr workOut(const Shared<response::demand::Case>& input,
                                        const Progress& progress = {});

} // namespace meritdesk::items
