#include "items/year_plan.h"

#include <algorithm>

#include "core/retail/categories.h"

namespace meritdesk::items {

using retail::Money;
using retail::Variant;

namespace {

std::optional<std::size_t> placeOf(const retail::Category* category)
{
    const auto found = std::find(retail::categories.begin(), retail::categories.end(), category);
    if (found == retail::categories.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - retail::categories.begin());
}

PlanChoice choiceOf(const retail::SiteBill& bill, const retail::Choice& choice)
{
    PlanChoice made;
    made.categories.resize(bill.months.size());
    made.amounts.resize(bill.months.size());
    for (std::size_t i = 0; i < choice.months.size(); ++i) {
        made.categories[i] = placeOf(choice.months[i].category);
        if (made.categories[i])
            made.amounts[i] = bill.months[i].categories[*made.categories[i]].amounts->total.text();
    }
    if (choice.total)
        made.total = choice.total->text();
    return made;
}

std::vector<std::string> savingsOf(const Comparison& what, const PlanChoice& best)
{
    std::vector<std::string> savings(best.categories.size());
    const auto today = currentIn(what);
    for (std::size_t i = 0; today && i < savings.size(); ++i) {
        const Comparison month{what.billed, what.site, i};
        const auto before = amountsOf(month, *today);
        if (before && best.categories[i])
            savings[i] = (before->total - amountsOf(month, *best.categories[i])->total).text();
    }
    return savings;
}

/// The cheapest year with all categories open, as a sum of its months.
std::optional<Derivation> freeYear(const Comparison& what)
{
    const auto& free = what.bill().year.bestFree;
    if (!free.total)
        return std::nullopt;
    Derivation year{
        .key = "free_total", .formula = "sum(month_total)", .value = free.total->text(), .unit = "RUB"};
    for (std::size_t i = 0; i < free.months.size(); ++i) {
        const auto place = placeOf(free.months[i].category);
        const auto& bill = what.bill().months[i].categories[place.value_or(0)];
        year.inputs.push_back(
            {"month_total", bill.amounts->total.text(), "RUB",
             printMonth(free.months[i].month) + ", " + std::string(free.months[i].category->label)});
    }
    return year;
}

std::optional<Derivation> ofYear(const Comparison& what, std::string_view key)
{
    return retail::explain(*what.billed->input, *what.billed->bill, {.site = what.site, .key = key});
}

std::optional<Derivation> variantYear(const Comparison& what, Variant variant)
{
    auto best = ofYear(what, "best");
    const auto key = variant == Variant::Single ? "single_total" : "two_rate_total";
    for (auto& child : best ? best->children : std::vector<Derivation>())
        if (child.key == key)
            return std::move(child);
    return std::nullopt;
}

std::optional<Derivation> savingOfMonth(const Comparison& what, std::size_t category)
{
    for (const auto& row : categoryRows(what))
        if (row.key == "saving-against-today")
            return derivationOf(what, row, category);
    return std::nullopt;
}

std::optional<Derivation> ofPlanMonth(const Comparison& what, PlanLine line, std::size_t month)
{
    const auto plan = yearPlanOf(what);
    const auto* choice = line == PlanLine::Saving ? plan.best() : plan.choice(line);
    if (!choice || month >= choice->categories.size() || !choice->categories[month])
        return std::nullopt;
    if (line == PlanLine::Saving)
        return savingOfMonth({what.billed, what.site, month}, *choice->categories[month]);
    return retail::explain(*what.billed->input, *what.billed->bill,
                           {.site = what.site,
                            .month = month,
                            .category = retail::categories.at(*choice->categories[month])->id,
                            .key = "total"});
}

} // namespace

const PlanChoice* YearPlan::choice(PlanLine line) const
{
    if (line == PlanLine::Free)
        return &free;
    if (line == PlanLine::SingleRate || line == PlanLine::TwoRate)
        return &variants.at(line == PlanLine::TwoRate ? 1 : 0);
    return nullptr;
}

YearPlan yearPlanOf(const Comparison& what)
{
    YearPlan plan;
    if (!what.billed || !what.billed->has(what.site))
        return plan;
    const auto& bill = what.bill();
    for (const auto& month : bill.months)
        plan.months.push_back(month.month);
    plan.free = choiceOf(bill, bill.year.bestFree);
    for (std::size_t i = 0; i < plan.variants.size(); ++i)
        plan.variants.at(i) = choiceOf(bill, bill.year.variants.at(i));
    plan.chosen = bill.year.best;
    plan.notices.resize(plan.months.size());
    for (const auto& notice : bill.year.notices)
        if (const auto at = std::find(plan.months.begin(), plan.months.end(), notice.month);
            at != plan.months.end())
            plan.notices[static_cast<std::size_t>(at - plan.months.begin())] = notice;
    if (!plan.best())
        return plan;
    plan.savings = savingsOf(what, *plan.best());
    if (bill.year.savingVsCurrent)
        plan.saving = bill.year.savingVsCurrent->text();
    const auto cost = *bill.year.bestChoice()->total - bill.year.bestFree.total.value_or(Money{});
    if (bill.year.bestFree.total && Money{} < cost)
        plan.ruleCost = cost.text();
    return plan;
}

std::optional<Derivation> planDerivation(const Comparison& what, PlanLine line,
                                         std::optional<std::size_t> month)
{
    if (!what.billed || !what.billed->has(what.site))
        return std::nullopt;
    if (month)
        return ofPlanMonth(what, line, *month);
    switch (line) {
    case PlanLine::Free:
        return freeYear(what);
    case PlanLine::SingleRate:
        return variantYear(what, Variant::Single);
    case PlanLine::TwoRate:
        return variantYear(what, Variant::TwoRate);
    case PlanLine::Saving:
        return ofYear(what, "saving-vs-current");
    case PlanLine::Notice:
        break;
    }
    return std::nullopt;
}

std::optional<Derivation> ruleCostDerivation(const Comparison& what)
{
    const auto plan = yearPlanOf(what);
    if (plan.ruleCost.empty())
        return std::nullopt;
    Derivation cost{
        .key = "rule_cost",
        .formula = "cheapest_total - free_total",
        .value = plan.ruleCost,
        .unit = "RUB",
        .source = {"PP RF 442, cl. 97: the transmission variant is fixed for the year", Grade::Inference}};
    auto best = ofYear(what, "best");
    auto free = freeYear(what);
    if (!best || !free)
        return std::nullopt;
    cost.children = {std::move(*best), std::move(*free)};
    return cost;
}

} // namespace meritdesk::items
