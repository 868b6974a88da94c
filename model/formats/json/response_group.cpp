#include <algorithm>

#include "formats/json/response_context.h"

namespace meritdesk::json {

using namespace response;         // NOLINT(google-build-using-namespace): this file reads its values
using namespace response::demand; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

Company readCompany(const Node& node, Faults& faults, std::set<std::string>& ids)
{
    Company company;
    ObjectReader reader(node, faults);
    company.id = idOf(reader.required("id"), faults, ids);
    decInto(reader.optional("kom_purchase"), faults, DecFrom::Zero, company.komPurchase);
    decInto(reader.optional("kom_generation"), faults, DecFrom::Zero, company.komGeneration);
    decInto(reader.optional("dayahead_purchase"), faults, DecFrom::Zero, company.dayAheadPurchase);
    decInto(reader.optional("dayahead_generation"), faults, DecFrom::Zero, company.dayAheadGeneration);
    decInto(reader.optional("retail_generation"), faults, DecFrom::Zero, company.retailGeneration);
    reader.finish();
    return company;
}

void readCompanies(const std::optional<Node>& node, Faults& faults, Case& input)
{
    if (!node || !isList(*node, faults))
        return;
    std::set<std::string> ids;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i)
        input.companies.push_back(readCompany(node->item(i), faults, ids));
}

void readCosts(const std::optional<Node>& node, Faults& faults, ResponseCosts& costs)
{
    if (!node)
        return;
    ObjectReader reader(*node, faults);
    decInto(reader.optional("annual"), faults, DecFrom::Zero, costs.annual);
    decInto(reader.optional("per_event"), faults, DecFrom::Zero, costs.perEvent);
    decInto(reader.optional("per_mwh"), faults, DecFrom::Zero, costs.perMwh);
    reader.finish();
}

std::vector<std::string_view> factorIds()
{
    std::vector<std::string_view> ids;
    for (const auto* factor : factors)
        ids.push_back(factor->id);
    return ids;
}

void readQuestion(const Node& node, Faults& faults, std::vector<Question>& questions)
{
    ObjectReader reader(node, faults);
    Question question;
    const auto factor = reader.required("factor");
    const auto index = factor ? readWord(*factor, faults, factorIds()) : std::nullopt;
    if (index) {
        question.factor = factors[*index];
        if (std::any_of(questions.begin(), questions.end(),
                        [&](const Question& earlier) { return earlier.factor == question.factor; }))
            faults.add(factor->path, "given-twice", {{"value", shown(*factor->value)}});
    }
    decInto(reader.required("low"), faults, DecFrom::Zero, question.low);
    decInto(reader.required("high"), faults, DecFrom::Zero, question.high);
    reader.finish();
    questions.push_back(question);
}

} // namespace

void readGroup(ObjectReader& reader, Case& input)
{
    auto& faults = reader.faults();
    readCompanies(reader.optional("companies"), faults, input);
    readCosts(reader.optional("costs"), faults, input.costs);
    if (const auto count = reader.optional("count_energy"))
        input.countEnergy = readBool(*count, faults).value_or(false);
    decInto(reader.optional("target"), faults, DecFrom::Anywhere, input.target);
    const auto questions = reader.optional("sensitivity");
    if (!questions || !isList(*questions, faults))
        return;
    for (std::size_t i = 0; i < questions->value->items.size() && !faults.full(); ++i)
        readQuestion(questions->item(i), faults, input.questions);
}

} // namespace meritdesk::json
