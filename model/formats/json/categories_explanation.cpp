#include "formats/json/categories_explanation.h"

#include "core/retail/categories.h"
#include "core/retail/explain.h"
#include "formats/json/derivation_json.h"

namespace meritdesk::json {

namespace {

std::vector<retail::Subject> monthSubjects(std::size_t site, std::size_t month)
{
    std::vector<retail::Subject> subjects;
    for (const auto* key :
         {"purchased-capacity", "network-capacity", "reserved-capacity", "hours-of-use", "break-even-hours"})
        subjects.push_back({site, month, {}, key});
    for (const auto* category : retail::categories)
        for (const auto* key : {"with-vat", "per-kwh"})
            subjects.push_back({site, month, category->id, key});
    return subjects;
}

std::vector<retail::Subject> yearSubjects(std::size_t site)
{
    std::vector<retail::Subject> subjects;
    for (const auto* category : retail::categories)
        subjects.push_back({site, std::nullopt, category->id, "year-total"});
    for (const auto* key : {"best", "saving-vs-current", "saving-vs-worst"})
        subjects.push_back({site, std::nullopt, {}, key});
    return subjects;
}

} // namespace

void writeExplanation(Writer& writer, const Explanation& explanation, std::optional<std::size_t> month)
{
    if (!explanation.wanted)
        return;
    const auto subjects = month ? monthSubjects(explanation.site, *month) : yearSubjects(explanation.site);
    writer.key("explanation").beginArray();
    for (const auto& subject : subjects)
        if (const auto derivation = retail::explain(explanation.input, explanation.bill, subject))
            write(writer, *derivation);
    writer.endArray();
}

} // namespace meritdesk::json
