#include "core/retail/explain_year.h"

#include "core/listed.h"
#include "core/retail/categories.h"
#include "core/retail/derive.h"

namespace meritdesk::retail {

namespace {

const Source yearRule{"PP RF 442, cl. 97: the transmission variant is fixed for the year", Grade::Inference};

const Money& totalIn(const MonthBill& month, const Category* category)
{
    for (const auto& bill : month.categories)
        if (bill.category == category)
            return bill.amounts->total;
    return month.categories.front().amounts->total;
}

/// What staying in a category costs, month by month; nothing when some month has no amount.
std::optional<Derivation> explainStaying(const SiteBill& bill, const Category* category, std::string key)
{
    for (const auto& total : bill.year.totals) {
        if (total.category != category || !total.amounts)
            continue;
        auto derivation = derive(std::move(key), "sum(month_total)", total.amounts->total.roubles(), unitRub);
        derivation.note = category->label;
        for (const auto& month : bill.months)
            derivation.inputs.push_back(
                input("month_total", totalIn(month, category), printMonth(month.month)));
        return derivation;
    }
    return std::nullopt;
}

Derivation explainVariant(const SiteBill& bill, Variant variant)
{
    const auto& choice = bill.year.variants.at(static_cast<std::size_t>(variant));
    auto derivation = derive(variant == Variant::Single ? "single_total" : "two_rate_total",
                             "sum(month_total)", choice.total->roubles(), unitRub);
    for (std::size_t i = 0; i < choice.months.size(); ++i)
        derivation.inputs.push_back(
            input("month_total", totalIn(bill.months[i], choice.months[i].category),
                  printMonth(choice.months[i].month) + ", " + std::string(choice.months[i].category->label)));
    return derivation;
}

/// The cheaper of the two transmission variants.
std::optional<Derivation> explainBest(const SiteBill& bill)
{
    const auto* best = bill.year.bestChoice();
    if (!best)
        return std::nullopt;
    auto derivation = derive("cheapest_total", {}, best->total->roubles(), unitRub, yearRule);
    for (const auto variant : {Variant::Single, Variant::TwoRate})
        if (bill.year.variants.at(static_cast<std::size_t>(variant)).total)
            derivation.children.push_back(explainVariant(bill, variant));
    derivation.formula = derivation.children.size() == 2 ? "min(single_total, two_rate_total)"
                                                         : derivation.children.front().key;
    return derivation;
}

std::optional<Derivation> explainSaving(const SiteBill& bill, const Category* against, std::string key,
                                        const std::string& totalKey)
{
    auto best = explainBest(bill);
    auto other = against ? explainStaying(bill, against, totalKey) : std::nullopt;
    if (!best || !other)
        return std::nullopt;
    const auto& saving = totalKey == "current_total" ? bill.year.savingVsCurrent : bill.year.savingVsWorst;
    auto derivation = derive(std::move(key), totalKey + " - cheapest_total", saving->roubles(), unitRub);
    derivation.children = {std::move(*other), std::move(*best)};
    return derivation;
}

} // namespace

std::optional<Derivation> explainYear(const SiteBill& bill, const Subject& subject)
{
    if (subject.key == "year-total")
        return explainStaying(bill, listed(categories, subject.category), "year_total");
    if (subject.key == "best")
        return explainBest(bill);
    if (subject.key == "saving-vs-current")
        return explainSaving(bill, bill.year.current, "saving_vs_current", "current_total");
    if (subject.key == "saving-vs-worst")
        return explainSaving(bill, bill.year.worst, "saving_vs_worst", "worst_total");
    return std::nullopt;
}

} // namespace meritdesk::retail
