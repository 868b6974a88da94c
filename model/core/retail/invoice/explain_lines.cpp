#include "core/retail/invoice/explain_lines.h"

#include <algorithm>

#include "core/retail/derive.h"
#include "core/retail/explain_month.h"
#include "core/retail/invoice/expected.h"

namespace meritdesk::retail::invoice {

namespace {

/// The part's share in the formula of its energy line.
std::string partFormula(std::string_view part, const Derivation& line)
{
    const bool hourly = line.formula.find("sum(day_cost)") != std::string::npos;
    const bool share = line.formula.find("margin_share") != std::string::npos;
    const std::string wholesale = hourly ? "sum(day_cost)" : "kwh * wholesale_rate";
    if (part == "wholesale")
        return wholesale;
    if (part == "margin" && share)
        return "margin_share * (" + wholesale + ")";
    return "kwh * " + std::string(part) + "_rate";
}

Derivation explainPart(const Derivation& line, const BillPart& part, std::string_view lineKey)
{
    auto derivation = derive(std::string(part.key), partFormula(part.key, line), part.exact.fraction(),
                             unitRub, line.source);
    derivation.note = lineKey;
    const auto used = [&](const std::string& key) {
        return derivation.formula.find(key) != std::string::npos;
    };
    std::copy_if(line.inputs.begin(), line.inputs.end(), std::back_inserter(derivation.inputs),
                 [&](const Input& input) { return used(input.key); });
    std::copy_if(line.children.begin(), line.children.end(), std::back_inserter(derivation.children),
                 [&](const Derivation& child) { return used(child.key); });
    return derivation;
}

void addTerm(std::string& formula, const std::string& term)
{
    formula += (formula.empty() ? "" : " + ") + term;
}

/// Collects whole lines and parts under one formula.
class Gatherer
{
public:
    Gatherer(const LinesScene& scene, const std::vector<Target>& targets)
        : m_scene(scene)
        , m_targets(targets)
    {
    }

    void add(const BillLine& line)
    {
        const auto wanted = [&](const auto& fits) {
            return std::any_of(m_targets.begin(), m_targets.end(), fits);
        };
        const bool whole =
            wanted([&](const Target& target) { return standsFor(target, line) && target.part.empty(); });
        const bool any =
            wanted([&](const Target& target) { return partOf(target, line) && standsFor(target, line); });
        if (!whole && !any)
            return;
        auto derivation = explainOf(m_scene, line.key);
        if (!derivation)
            return;
        if (whole) {
            addTerm(m_formula, derivation->key);
            m_children.push_back(std::move(*derivation));
            return;
        }
        for (const auto& part : line.parts)
            if (wanted(
                    [&](const Target& target) { return standsFor(target, line) && target.part == part.key; }))
                addPart(*derivation, part, line.key);
    }

    Derivation take(std::string key, const Money& amount)
    {
        if (!m_parts.empty())
            addTerm(m_formula, "round(" + m_parts + ", 2)");
        auto derivation =
            derive(std::move(key), m_formula.empty() ? "0" : m_formula, amount.roubles(), unitRub);
        derivation.children = std::move(m_children);
        return derivation;
    }

private:
    void addPart(const Derivation& line, const BillPart& part, std::string_view lineKey)
    {
        const auto term = "sum(" + std::string(part.key) + ")";
        if (m_parts.find(term) == std::string::npos)
            addTerm(m_parts, term);
        m_children.push_back(explainPart(line, part, lineKey));
    }

    const LinesScene& m_scene;
    const std::vector<Target>& m_targets;
    std::string m_formula = {};
    std::string m_parts = {};
    std::vector<Derivation> m_children = {};
};

MonthBill billOf(const LinesScene& scene)
{
    MonthBill bill{.month = scene.month.tariff->input->month, .volumeKwh = scene.month.volume};
    CategoryBill category{.category = &scene.category, .lines = scene.lines};
    Money total;
    for (const auto& line : scene.lines)
        total += line.amount;
    const auto vat = toMoney(Exact{total.kopecks, 4, 1} * scene.month.tariff->vatPercent);
    category.amounts = Amounts{total, vat, total + vat};
    bill.categories.push_back(std::move(category));
    return bill;
}

} // namespace

std::optional<Derivation> explainOf(const LinesScene& scene, std::string_view key)
{
    return explainMonth(scene.input, scene.month, billOf(scene), {.category = scene.category.id, .key = key});
}

Derivation explainTargets(const LinesScene& scene, const std::vector<Target>& targets, std::string key)
{
    Gatherer gatherer(scene, targets);
    for (const auto& line : scene.lines)
        gatherer.add(line);
    return gatherer.take(std::move(key), expectedFor(targets, scene.lines).amount);
}

} // namespace meritdesk::retail::invoice
