#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/balance/case.h"
#include "formats/lessons/lesson.h"

namespace meritdesk::lessons {

/// The names of the fields that a fact of a lesson on balance energy may ask for, such as "gain".
[[nodiscard]] std::vector<std::string_view> balanceFieldWords();

/// Every fact of a lesson on balance energy by name, in plain notation, computed now from the cases (one a
/// state), for the first party of each, which plans by the direction of the period before; a fact that does
/// not come out is left out.
[[nodiscard]] std::map<std::string, std::string> factsOf(const Lesson& lesson,
                                                         const std::vector<balance::Case>& cases);

} // namespace meritdesk::lessons
