// Plants behind the meter, billed under one scheme or another.

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "core/prosumer/schemes.h"
#include "core/scenario/prosumer_edits.h"
#include "formats/lessons/kinds.h"
#include "formats/lessons/lesson_facts.h"
#include "formats/lessons/lesson_values.h"
#include "formats/lessons/state_files.h"

namespace meritdesk::lessons {

namespace {

using prosumer::Case;
using prosumer::Interval;
using prosumer::Scheme;
using BillValue = std::optional<Fraction>;

template <class Of>
BillValue sumOf(const Case& input, Of of)
{
    Fraction sum = 0;
    for (const auto& interval : input.intervals)
        sum += of(interval).fraction();
    return sum;
}

using CaseField = std::pair<std::string_view, BillValue (*)(const Case&)>;

/// Of the case, under whatever scheme.
constexpr auto caseFields = std::to_array<CaseField>({
    {"load", [](const Case& c) { return sumOf(c, [](const Interval& each) { return each.load; }); }},
    {"generation",
     [](const Case& c) { return sumOf(c, [](const Interval& each) { return each.generation; }); }},
    {"imports", [](const Case& c) { return sumOf(c, &prosumer::importOf); }},
    {"exports", [](const Case& c) { return sumOf(c, &prosumer::exportOf); }},
    {"self_use",
     [](const Case& c) {
         return sumOf(c, [](const Interval& each) { return std::min(each.load, each.generation); });
     }},
    {"shift",
     [](const Case& c) -> BillValue {
         return Fraction(billOf(c, prosumer::netBilling) - billOf(c, prosumer::netMetering));
     }},
});

using SchemeField = std::pair<std::string_view, BillValue (*)(const Case&, const Scheme&)>;

constexpr auto schemeFields = std::to_array<SchemeField>({
    {"bill", [](const Case& c, const Scheme& s) -> BillValue { return billOf(c, s); }},
    {"saving",
     [](const Case& c, const Scheme& s) -> BillValue {
         return Fraction(billOf(c, prosumer::none) - billOf(c, s));
     }},
});

using IntervalField = std::pair<std::string_view, BillValue (*)(const Interval&)>;

constexpr auto intervalFields = std::to_array<IntervalField>({
    {"retail", [](const Interval& i) -> BillValue { return i.retail.fraction(); }},
    {"wholesale", [](const Interval& i) -> BillValue { return i.wholesale.fraction(); }},
    {"export_rate", [](const Interval& i) -> BillValue { return i.exportRate.fraction(); }},
});

/// An interval by its number, from 1; null when there is none.
const Interval* intervalOf(const Case& input, const std::string& number)
{
    std::size_t at = 0;
    const auto* end = number.data() + number.size();
    const auto read = std::from_chars(number.data(), end, at);
    const bool known = read.ptr == end && at >= 1 && at <= input.intervals.size();
    return known ? &input.intervals[at - 1] : nullptr;
}

BillValue prosumerValue(const std::vector<Case>& cases, const Fact& fact)
{
    const auto& input = cases[fact.state];
    if (const auto* field = fieldNamed(caseFields, fact.field))
        return field->second(input);
    if (const auto* field = fieldNamed(schemeFields, fact.field))
        if (const auto* scheme = listed(prosumer::schemes, fact.rule); scheme && scheme->isEnabled(input))
            return field->second(input, *scheme);
    if (const auto* field = fieldNamed(intervalFields, fact.field))
        if (const auto* interval = intervalOf(input, fact.of))
            return field->second(*interval);
    return std::nullopt;
}

std::vector<std::string_view> prosumerFields()
{
    auto names = namesOf(caseFields);
    for (const auto& more : {namesOf(schemeFields), namesOf(intervalFields)})
        names.insert(names.end(), more.begin(), more.end());
    return names;
}

std::map<std::string, std::string> prosumerFacts(const Lesson& lesson)
{
    const auto cases = everyState(lesson, &prosumerOf);
    if (!cases)
        return {};
    return computeFacts(lesson, [&cases](const Fact& fact) { return prosumerValue(*cases, fact); });
}

/// A bill names its scheme, a price its interval.
void readProsumerFact(json::ObjectReader& object, Fact& fact)
{
    if (fieldNamed(schemeFields, fact.field))
        fact.rule = oneOf(object.required("scheme"), object.faults(), idsOf(prosumer::schemes));
    else if (fieldNamed(intervalFields, fact.field))
        fact.of = textOf(object.required("interval"), object.faults());
}

std::vector<RuleNamed> schemesOfCases(const Lesson& lesson)
{
    std::vector<RuleNamed> named;
    const auto cases = everyState(lesson, &prosumerOf);
    if (cases)
        for (const auto& input : *cases)
            for (const auto* scheme : input.schemes)
                named.push_back({scheme->title, "scheme of the model; not official", Grade::Computed});
    return named;
}

Result<scenario::Edit> putProsumer(const State& state)
{
    auto input = prosumerOf(state);
    if (!input)
        return input.findings();
    return scenario::replaceProsumer(std::move(input).value());
}

} // namespace

const Kind prosumerKind{.id = "prosumer",
                        .page = "prosumer",
                        .fields = &prosumerFields,
                        .readFact = &readProsumerFact,
                        .facts = &prosumerFacts,
                        .edit = &putProsumer,
                        .rules = &schemesOfCases};

} // namespace meritdesk::lessons
