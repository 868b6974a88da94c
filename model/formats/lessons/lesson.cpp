#include "formats/lessons/lesson.h"

#include <array>

#include "formats/json/clear_parts.h"
#include "formats/json/json_reader.h"
#include "formats/lessons/kinds.h"
#include "formats/lessons/lesson_values.h"

namespace meritdesk::lessons {

namespace {

using json::Faults;
using json::Node;
using json::ObjectReader;

constexpr std::string_view lessonFormat = "meritdesk.lesson/1";
constexpr long long mostDecimals = 6;

State readState(const Node& node, Faults& faults, const Kind& kind)
{
    ObjectReader object(node, faults);
    State state{.id = textOf(object.required("id"), faults), .book = textOf(object.required("book"), faults)};
    if (kind.readState)
        kind.readState(object, state);
    state.see = textsOf(object.required("see"), faults);
    object.finish();
    return state;
}

template <class Entries>
std::vector<std::string_view> wordsOf(const Entries& entries, std::string Entries::value_type::*name)
{
    std::vector<std::string_view> words;
    words.reserve(entries.size());
    for (const auto& entry : entries)
        words.push_back(entry.*name);
    return words;
}

void readPair(const Node& node, Faults& faults, const Lesson& lesson, Fact& fact)
{
    if (!json::isList(node, faults, 2))
        return;
    const auto earlier = wordsOf(lesson.facts, &Fact::name);
    fact.first = oneOf(node.item(0), faults, earlier);
    fact.second = oneOf(node.item(1), faults, earlier);
}

void readField(ObjectReader& object, const Lesson& lesson, Fact& fact)
{
    auto& faults = object.faults();
    const auto state = object.required("state");
    const auto at = state ? json::readWord(*state, faults, wordsOf(lesson.states, &State::id)) : std::nullopt;
    fact.state = at.value_or(0);
    fact.field = oneOf(object.required("field"), faults, lesson.kind->fields());
    if (lesson.kind->readFact)
        lesson.kind->readFact(object, fact);
}

Fact readFact(const Node& node, Faults& faults, const Lesson& lesson)
{
    ObjectReader object(node, faults);
    Fact fact{.name = textOf(object.required("name"), faults)};
    if (const auto difference = object.optional("difference")) {
        fact.comes = Comes::Difference;
        readPair(*difference, faults, lesson, fact);
    } else if (const auto product = object.optional("product")) {
        fact.comes = Comes::Product;
        readPair(*product, faults, lesson, fact);
    } else {
        readField(object, lesson, fact);
    }
    if (const auto decimals = object.optional("decimals"))
        fact.decimals =
            static_cast<int>(json::readWhole(*decimals, faults, {}, 0, mostDecimals).value_or(fact.decimals));
    fact.value = textOf(object.required("value"), faults);
    object.finish();
    return fact;
}

void readCosts(const std::optional<Node>& node, Faults& faults, Lesson& lesson)
{
    if (!node)
        return;
    ObjectReader object(*node, faults);
    if (object.ok())
        for (const auto& [order, value] : node->value->members)
            if (const auto cost = json::readValue<auction::Price>(object.optional(order), faults))
                lesson.costs.emplace(order, *cost);
    object.finish();
}

void readParts(ObjectReader& object, Faults& faults, Lesson& lesson)
{
    if (const auto kind = object.optional("kind"))
        lesson.kind = kinds[json::readWord(*kind, faults, idsOf(kinds)).value_or(0)];
    lesson.source = textOf(object.required("source"), faults);
    lesson.grade = oneOf(object.required("grade"), faults, {"law", "published", "constructed"});
    lesson.steps = textsOf(object.required("steps"), faults);
    if (const auto states = object.required("states"); states && json::isList(*states, faults, 1))
        for (std::size_t i = 0; i < states->value->items.size(); ++i)
            lesson.states.push_back(readState(states->item(i), faults, *lesson.kind));
    readCosts(object.optional("costs"), faults, lesson);
    if (const auto facts = object.required("facts"); facts && json::isList(*facts, faults, 1))
        for (std::size_t i = 0; i < facts->value->items.size(); ++i)
            lesson.facts.push_back(readFact(facts->item(i), faults, lesson));
}

} // namespace

std::string_view Lesson::page() const
{
    return kind ? kind->page : std::string_view();
}

Result<Lesson> readLesson(std::string_view bytes, std::string id)
{
    const auto document = json::parse(bytes);
    if (!document)
        return document.findings();
    Faults faults;
    Lesson lesson{.id = std::move(id), .kind = kinds.front()};
    ObjectReader object({&*document, ""}, faults);
    if (const auto format = object.required("format"))
        (void)json::readWord(*format, faults, {lessonFormat});
    readParts(object, faults, lesson);
    object.finish();
    if (!faults.none())
        return faults.findings();
    return lesson;
}

} // namespace meritdesk::lessons
