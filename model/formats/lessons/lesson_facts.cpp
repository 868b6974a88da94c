#include "formats/lessons/lesson_facts.h"

#include "core/units/text.h"

namespace meritdesk::lessons {

namespace {

using FactValues = std::map<std::string, Fraction>;

std::optional<Fraction> combined(const Fact& fact, const FactValues& earlier)
{
    const auto first = earlier.find(fact.first);
    const auto second = earlier.find(fact.second);
    if (first == earlier.end() || second == earlier.end())
        return std::nullopt;
    return fact.comes == Comes::Difference ? Fraction(first->second - second->second)
                                           : Fraction(first->second * second->second);
}

} // namespace

std::map<std::string, std::string>
computeFacts(const Lesson& lesson, const std::function<std::optional<Fraction>(const Fact&)>& field)
{
    FactValues values;
    std::map<std::string, std::string> shown;
    for (const auto& fact : lesson.facts) {
        const auto value = fact.comes == Comes::FromState ? field(fact) : combined(fact, values);
        if (!value)
            continue;
        values[fact.name] = *value;
        shown[fact.name] = printRounded(*value, fact.decimals);
    }
    return shown;
}

std::map<std::string, std::string> notedFacts(const Lesson& lesson)
{
    std::map<std::string, std::string> noted;
    for (const auto& fact : lesson.facts)
        noted[fact.name] = fact.value;
    return noted;
}

} // namespace meritdesk::lessons
