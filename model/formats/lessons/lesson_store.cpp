#include "formats/lessons/lesson_store.h"

#include "formats/json/json_value.h"
#include "formats/lessons/kinds.h"
#include "formats/lessons/lesson_facts.h"
#include "formats/lessons/state_files.h"

namespace meritdesk::lessons {

std::vector<std::string> lessonIds()
{
    const auto bytes = programFile("lessons/index.json");
    if (!bytes)
        return {};
    const auto list = json::parse(*bytes);
    std::vector<std::string> ids;
    if (list)
        for (const auto& entry : list->items)
            ids.push_back(entry.text);
    return ids;
}

Result<Lesson> findLesson(const std::string& id)
{
    const auto bytes = programFile("lessons/" + id + ".json");
    if (!bytes)
        return bytes.findings();
    return readLesson(*bytes, id);
}

std::map<std::string, std::string> factsOf(const Lesson& lesson)
{
    return lesson.kind->slow ? notedFacts(lesson) : computedFacts(lesson);
}

std::map<std::string, std::string> computedFacts(const Lesson& lesson)
{
    return lesson.kind->facts(lesson);
}

} // namespace meritdesk::lessons
