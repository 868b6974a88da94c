#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/scenario/edit.h"

namespace meritdesk::scenario {

/// Puts another study of demand response (управление спросом) into the scenario.
[[nodiscard]] Edit replaceResponse(response::demand::Case input);

/// Puts another capacity auction (КОМ) into the scenario.
[[nodiscard]] Edit replaceCapacity(response::kom::Case input);

/// Puts other hours of a day-ahead market (РСВ) into the scenario.
[[nodiscard]] Edit replaceDayAhead(response::dayahead::Case input);

/// What an edit is called in the list of undo steps, and with which steps it merges.
struct EditName
{
    std::string key = {};
    std::vector<Fact> facts = {};
    std::string mergeKey = {};
};

/// Changes one of these cases, or says what is wrong and leaves it as it is. The origins of the numbers that
/// it changes become the user's own.
template <class Case>
using Change = std::function<std::optional<Finding>(Case&)>;

[[nodiscard]] Edit changeResponse(EditName name, Change<response::demand::Case> change);
[[nodiscard]] Edit changeCapacity(EditName name, Change<response::kom::Case> change);
[[nodiscard]] Edit changeDayAhead(EditName name, Change<response::dayahead::Case> change);

} // namespace meritdesk::scenario
