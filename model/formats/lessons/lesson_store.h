#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/auction/book.h"
#include "core/balance/case.h"
#include "formats/lessons/lesson.h"

namespace meritdesk::lessons {

/// The ids of the lessons that travel with the program, in the order of resources/lessons/index.json.
[[nodiscard]] std::vector<std::string> lessonIds();

/// A lesson of that list; findings when there is none of the id.
[[nodiscard]] Result<Lesson> findLesson(const std::string& id);

/// The book of a state, with the rules that the lesson shows.
[[nodiscard]] Result<auction::Book> bookOf(const State& state);

/// The books of every state, in their order; none of a lesson on balance energy.
[[nodiscard]] Result<std::vector<auction::Book>> booksOf(const Lesson& lesson);

/// The case of a state of a lesson on balance energy.
[[nodiscard]] Result<balance::Case> caseOf(const State& state);

/// Every fact of the lesson by name, in plain notation, computed now from its books or cases; none where they
/// cannot be read.
[[nodiscard]] std::map<std::string, std::string> factsOf(const Lesson& lesson);

} // namespace meritdesk::lessons
