#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>

#include "core/units/fraction.h"
#include "formats/lessons/lesson.h"

namespace meritdesk::lessons {

/// The value of each fact, asked for with `field` unless it comes from earlier ones, by name in plain
/// notation; a fact without a value is left out.
[[nodiscard]] std::map<std::string, std::string>
computeFacts(const Lesson& lesson, const std::function<std::optional<Fraction>(const Fact&)>& field);

/// Every fact by name as the lesson's file says it.
[[nodiscard]] std::map<std::string, std::string> notedFacts(const Lesson& lesson);

} // namespace meritdesk::lessons
