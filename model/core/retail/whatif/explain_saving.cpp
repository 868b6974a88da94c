#include "core/retail/whatif/explain_saving.h"

#include <algorithm>

#include "core/derivation/evaluate.h"
#include "core/listed.h"
#include "core/retail/categories.h"
#include "core/retail/derive.h"
#include "core/retail/explain_month.h"
#include "core/retail/explain_year.h"

namespace meritdesk::retail::whatif {

namespace {

/// One month of the site before and after, with what explains it.
struct Scene
{
    const PreparedCase& prepared;
    const Site& site;
    const Outcome& outcome;
    std::size_t month = 0;
    const std::vector<SiteMonth>& beforeMonths;
};

const CategoryBill* billOf(const MonthBill& month, std::string_view category)
{
    const auto found = std::find_if(month.categories.begin(), month.categories.end(),
                                    [&](const CategoryBill& bill) { return bill.category->id == category; });
    return found == month.categories.end() || !found->amounts ? nullptr : &*found;
}

Money amountOf(const CategoryBill& bill, std::string_view line)
{
    for (const auto& each : bill.lines)
        if (each.key == line)
            return each.amount;
    return {};
}

bool hasLine(const CategoryBill& bill, std::string_view line)
{
    return std::any_of(bill.lines.begin(), bill.lines.end(),
                       [line](const BillLine& each) { return each.key == line; });
}

/// A number of the month before or after, under another name.
std::optional<Derivation> side(const Scene& scene, bool after, const Subject& subject, std::string key)
{
    const auto& months = after ? scene.outcome.changed.months : scene.beforeMonths;
    const auto& bill = after ? scene.outcome.after : scene.outcome.before;
    const auto context = monthContext(scene.site, scene.prepared.tariffs[scene.month], months[scene.month]);
    auto derivation = explainMonth(*scene.prepared.input, context, bill.months[scene.month], subject);
    if (derivation)
        derivation->key = std::move(key);
    return derivation;
}

std::optional<Derivation> explainLine(const Scene& scene, const CategoryBill& before,
                                      const CategoryBill& after, std::string_view line)
{
    const Subject subject{0, scene.month, before.category->id, line};
    auto from = side(scene, false, subject, "line_before");
    auto to = side(scene, true, subject, "line_after");
    if (!from || !to)
        return std::nullopt;
    auto saving = derive("line_saving", "line_before - line_after",
                         Money(amountOf(before, line) - amountOf(after, line)).roubles(), unitRub);
    saving.note = line;
    saving.children = {std::move(*from), std::move(*to)};
    return saving;
}

std::optional<Derivation> explainMonthSaving(const Scene& scene, const SavingSubject& subject)
{
    const auto* before = billOf(scene.outcome.before.months[scene.month], subject.category);
    const auto* after = billOf(scene.outcome.after.months[scene.month], subject.category);
    if (!before || !after)
        return std::nullopt;
    if (!subject.line.empty())
        return explainLine(scene, *before, *after, subject.line);
    auto saving = derive("month_saving", "sum(line_saving)",
                         Money(before->amounts->total - after->amounts->total).roubles(), unitRub);
    for (const auto& line : before->lines)
        if (auto child = explainLine(scene, *before, *after, line.key))
            saving.children.push_back(std::move(*child));
    return saving;
}

/// Month by month; nothing when some month has no amount.
std::optional<Derivation> explainYearSaving(const Outcome& outcome, std::string_view category)
{
    auto saving = derive("year_saving", "sum(month_saving)", 0, unitRub);
    Money sum;
    for (std::size_t i = 0; i < outcome.before.months.size(); ++i) {
        const auto* before = billOf(outcome.before.months[i], category);
        const auto* after = billOf(outcome.after.months[i], category);
        if (!before || !after)
            return std::nullopt;
        const auto difference = before->amounts->total - after->amounts->total;
        auto month = derive("month_saving", "total_before - total_after", difference.roubles(), unitRub);
        month.note = printMonth(outcome.before.months[i].month);
        month.inputs = {input("total_before", before->amounts->total),
                        input("total_after", after->amounts->total)};
        saving.children.push_back(std::move(month));
        sum += difference;
    }
    saving.value = printFraction(sum.roubles());
    saving.note = listed(categories, category)->label;
    return saving;
}

/// A line month by month; nothing when some month has no amount, or no month has the line.
std::optional<Derivation> explainYearLine(const Outcome& outcome, std::string_view category,
                                          std::string_view line)
{
    auto saving = derive("year_line_saving", "sum(line_saving)", 0, unitRub);
    Money sum;
    bool known = false;
    for (std::size_t i = 0; i < outcome.before.months.size(); ++i) {
        const auto* before = billOf(outcome.before.months[i], category);
        const auto* after = billOf(outcome.after.months[i], category);
        if (!before || !after)
            return std::nullopt;
        known = known || hasLine(*before, line) || hasLine(*after, line);
        const auto from = amountOf(*before, line);
        const auto to = amountOf(*after, line);
        auto month = derive("line_saving", "line_before - line_after", Money(from - to).roubles(), unitRub);
        month.note = printMonth(outcome.before.months[i].month);
        month.inputs = {input("line_before", from), input("line_after", to)};
        saving.children.push_back(std::move(month));
        sum += from - to;
    }
    saving.value = printFraction(sum.roubles());
    saving.note = line;
    return known ? std::optional(std::move(saving)) : std::nullopt;
}

std::optional<Derivation> explainBestSaving(const Outcome& outcome)
{
    auto before = explainYear(outcome.before, {.key = "best"});
    auto after = explainYear(outcome.after, {.key = "best"});
    if (!before || !after)
        return std::nullopt;
    auto saving = derive("best_saving", "best_before - best_after", outcome.bestSaving()->roubles(), unitRub);
    before->key = "best_before";
    after->key = "best_after";
    saving.children = {std::move(*before), std::move(*after)};
    return saving;
}

} // namespace

std::optional<Derivation> explainSaving(const PreparedCase& prepared, std::size_t site,
                                        const Outcome& outcome, const SavingSubject& subject)
{
    if (subject.category.empty())
        return explainBestSaving(outcome);
    if (!listed(categories, subject.category))
        return std::nullopt;
    if (!subject.month)
        return subject.line.empty() ? explainYearSaving(outcome, subject.category)
                                    : explainYearLine(outcome, subject.category, subject.line);
    if (*subject.month >= outcome.before.months.size())
        return std::nullopt;
    const auto& from = prepared.sites[site];
    return explainMonthSaving({prepared, *from.input, outcome, *subject.month, from.months}, subject);
}

} // namespace meritdesk::retail::whatif
