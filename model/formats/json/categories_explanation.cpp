#include "formats/json/categories_explanation.h"

#include <utility>
#include <vector>

#include "core/retail/categories.h"
#include "core/retail/explain.h"
#include "formats/json/derivation_json.h"

namespace meritdesk::json {

namespace {

std::vector<retail::Subject> monthSubjects(std::size_t month)
{
    std::vector<retail::Subject> subjects;
    for (const auto* key :
         {"purchased-capacity", "network-capacity", "reserved-capacity", "hours-of-use", "break-even-hours"})
        subjects.push_back({0, month, {}, key});
    for (const auto* category : retail::categories)
        for (const auto* key : {"with-vat", "per-kwh"})
            subjects.push_back({0, month, category->id, key});
    return subjects;
}

std::vector<retail::Subject> yearSubjects()
{
    std::vector<retail::Subject> subjects;
    for (const auto* category : retail::categories)
        subjects.push_back({0, std::nullopt, category->id, "year-total"});
    for (const auto* key : {"best", "saving-vs-current", "saving-vs-worst"})
        subjects.push_back({0, std::nullopt, {}, key});
    return subjects;
}

} // namespace

void writeExplanation(Writer& writer, const retail::SiteExplainer* explainer,
                      std::optional<std::size_t> month)
{
    if (!explainer)
        return;
    std::vector<Derivation> all;
    for (const auto& subject : month ? monthSubjects(*month) : yearSubjects())
        if (auto derivation = explainer->explain(subject))
            all.push_back(std::move(*derivation));
    writer.key("explanation").beginArray();
    DerivationWriter(writer, all).write();
    writer.endArray();
}

} // namespace meritdesk::json
