#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/auction/book.h"
#include "core/units/fraction.h"
#include "formats/lessons/lesson.h"

namespace meritdesk::lessons {

/// The names of the fields that a fact may ask for, such as "price" or "awarded".
[[nodiscard]] std::vector<std::string_view> fieldWords();

/// The value of each fact, asked for with `field` unless it is a difference of earlier ones, by name in plain
/// notation; a fact without a value is left out.
[[nodiscard]] std::map<std::string, std::string>
computeFacts(const Lesson& lesson, const std::function<std::optional<Fraction>(const Fact&)>& field);

/// Every fact of a lesson on auctions by name, in plain notation, computed from the books (one a state) now;
/// a fact that the clearing does not have (no price, no such order) is left out.
[[nodiscard]] std::map<std::string, std::string> factsOf(const Lesson& lesson,
                                                         const std::vector<auction::Book>& books);

} // namespace meritdesk::lessons
