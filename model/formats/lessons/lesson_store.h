#pragma once

#include <map>
#include <string>
#include <vector>

#include "formats/lessons/lesson.h"

namespace meritdesk::lessons {

/// The ids of the lessons that travel with the program, in the order of resources/lessons/index.json.
[[nodiscard]] std::vector<std::string> lessonIds();

/// A lesson of that list; findings when there is none of the id.
[[nodiscard]] Result<Lesson> findLesson(const std::string& id);

/// Every fact of the lesson by name, in plain notation: computed now, or noted in the lesson where computing
/// takes too long for a note to wait (Kind::slow); none where the states cannot be read.
[[nodiscard]] std::map<std::string, std::string> factsOf(const Lesson& lesson);

/// As factsOf(), always computed, however long it takes: the tests hold it against what is noted.
[[nodiscard]] std::map<std::string, std::string> computedFacts(const Lesson& lesson);

} // namespace meritdesk::lessons
