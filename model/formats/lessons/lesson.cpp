#include "formats/lessons/lesson.h"

#include "core/auction/rules.h"
#include "core/units/text.h"
#include "formats/json/clear_parts.h"
#include "formats/json/json_reader.h"
#include "formats/lessons/balance_facts.h"
#include "formats/lessons/lesson_facts.h"

namespace meritdesk::lessons {

namespace {

using json::Faults;
using json::Node;
using json::ObjectReader;

constexpr std::string_view lessonFormat = "meritdesk.lesson/1";
constexpr long long mostDecimals = 6;
constexpr std::array<std::string_view, 2> kinds{"auction", "balance"};

std::string textOf(const std::optional<Node>& node, Faults& faults)
{
    return node ? json::readText(*node, faults, 1).value_or(std::string()) : std::string();
}

std::vector<std::string> textsOf(const std::optional<Node>& node, Faults& faults)
{
    std::vector<std::string> texts;
    if (node && json::isList(*node, faults, 1))
        for (std::size_t i = 0; i < node->value->items.size(); ++i)
            texts.push_back(textOf(node->item(i), faults));
    return texts;
}

std::string oneOf(const std::optional<Node>& node, Faults& faults, const std::vector<std::string_view>& words)
{
    const auto word = node ? json::readWord(*node, faults, words) : std::nullopt;
    return word ? std::string(words[*word]) : std::string();
}

std::vector<std::string_view> ruleWords()
{
    std::vector<std::string_view> words;
    for (const auto* rule : auction::rules)
        words.push_back(rule->id);
    return words;
}

/// A share of the spread: percent, 0 to 100.
std::string percentOf(const std::optional<Node>& node, Faults& faults)
{
    auto text = textOf(node, faults);
    DecimalFault fault{};
    const auto decimal = readDecimal(text, {}, fault);
    if (node && (!decimal || fractionOf(*decimal) < 0 || fractionOf(*decimal) > 100))
        faults.add(node->path, "percent-out-of-range", {{"value", text}});
    return text;
}

State readState(const Node& node, Faults& faults, Kind kind)
{
    ObjectReader object(node, faults);
    State state{.id = textOf(object.required("id"), faults), .book = textOf(object.required("book"), faults)};
    if (kind == Kind::Balance)
        state.mix = percentOf(object.required("mix"), faults);
    else if (const auto rules = object.optional("rules"); rules && json::isList(*rules, faults, 1))
        for (std::size_t i = 0; i < rules->value->items.size(); ++i)
            state.rules.push_back(oneOf(rules->item(i), faults, ruleWords()));
    state.see = textsOf(object.required("see"), faults);
    object.finish();
    return state;
}

template <class Entries>
std::vector<std::string_view> wordsOf(const Entries& entries, std::string Entries::value_type::*name)
{
    std::vector<std::string_view> words;
    for (const auto& entry : entries)
        words.push_back(entry.*name);
    return words;
}

void readDifference(const Node& node, Faults& faults, const Lesson& lesson, Fact& fact)
{
    if (!json::isList(node, faults, 2))
        return;
    const auto earlier = wordsOf(lesson.facts, &Fact::name);
    fact.minuend = oneOf(node.item(0), faults, earlier);
    fact.subtrahend = oneOf(node.item(1), faults, earlier);
}

Fact readFact(const Node& node, Faults& faults, const Lesson& lesson)
{
    ObjectReader object(node, faults);
    Fact fact{.name = textOf(object.required("name"), faults)};
    if (const auto difference = object.optional("difference")) {
        readDifference(*difference, faults, lesson, fact);
    } else {
        const auto state = object.required("state");
        const auto at =
            state ? json::readWord(*state, faults, wordsOf(lesson.states, &State::id)) : std::nullopt;
        fact.state = at.value_or(0);
        if (lesson.kind == Kind::Balance) {
            fact.field = oneOf(object.required("field"), faults, balanceFieldWords());
        } else {
            fact.rule = oneOf(object.required("rule"), faults, ruleWords());
            fact.field = oneOf(object.required("field"), faults, fieldWords());
            fact.of = textOf(object.optional("of"), faults);
        }
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
        lesson.kind =
            static_cast<Kind>(json::readWord(*kind, faults, {kinds.begin(), kinds.end()}).value_or(0));
    lesson.source = textOf(object.required("source"), faults);
    lesson.grade = oneOf(object.required("grade"), faults, {"law", "published", "constructed"});
    lesson.steps = textsOf(object.required("steps"), faults);
    if (const auto states = object.required("states"); states && json::isList(*states, faults, 1))
        for (std::size_t i = 0; i < states->value->items.size(); ++i)
            lesson.states.push_back(readState(states->item(i), faults, lesson.kind));
    readCosts(object.optional("costs"), faults, lesson);
    if (const auto facts = object.required("facts"); facts && json::isList(*facts, faults, 1))
        for (std::size_t i = 0; i < facts->value->items.size(); ++i)
            lesson.facts.push_back(readFact(facts->item(i), faults, lesson));
}

} // namespace

Result<Lesson> readLesson(std::string_view bytes, std::string id)
{
    const auto document = json::parse(bytes);
    if (!document)
        return document.findings();
    Faults faults;
    Lesson lesson{.id = std::move(id)};
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
