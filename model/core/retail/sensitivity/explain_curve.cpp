#include "core/retail/sensitivity/explain_curve.h"

#include "core/derivation/evaluate.h"
#include "core/retail/category.h"
#include "core/retail/derive.h"
#include "core/retail/explain_total.h"
#include "core/retail/year_totals.h"

namespace meritdesk::retail::sensitivity {

namespace {

constexpr auto unitPercent = "%";

Input changeInput(const Axis& axis, Tenths change)
{
    return input("change_percent", Exact{.mantissa = change, .scale = 1}, unitPercent,
                 std::string(axis.title));
}

/// The total of a category in a month, or nothing.
std::optional<Money> totalIn(const MonthBill& month, const Category& category)
{
    for (const auto& bill : month.categories)
        if (bill.category == &category && bill.amounts)
            return bill.amounts->total;
    return std::nullopt;
}

/// The year of a category at a change with the months as plain numbers.
std::optional<Derivation> briefTotal(const Base& base, const Axis& axis, Tenths change,
                                     const Category& category, std::string key)
{
    auto total = derive(std::move(key), "sum(month_total)", 0, unitRub);
    total.note = category.label;
    Money sum;
    const auto months = axis.months(base, change);
    for (std::size_t i = 0; i < months.size(); ++i) {
        const auto bill = monthTotals(base.input(), base.prepared->tariffs[i], months[i]);
        const auto amount = totalIn(bill, category);
        if (!amount)
            return std::nullopt;
        total.inputs.push_back(input("month_total", *amount, printMonth(bill.month)));
        sum += *amount;
    }
    total.value = printFraction(sum.roubles());
    return total;
}

/// total_to - total_from at a change.
std::optional<Derivation> leadAt(const Base& base, const Axis& axis, const Switch& change, Tenths at)
{
    auto from = briefTotal(base, axis, at, *change.from, "total_from");
    auto to = briefTotal(base, axis, at, *change.to, "total_to");
    if (!from || !to)
        return std::nullopt;
    auto lead = derive("total_gap", "total_to - total_from",
                       *readFraction(to->value) - *readFraction(from->value), unitRub);
    lead.inputs = {changeInput(axis, at)};
    lead.children = {std::move(*from), std::move(*to)};
    return lead;
}

} // namespace

std::optional<Derivation> explainPoint(const Base& base, const Axis& axis, Tenths change,
                                       const Category& category)
{
    auto total = explainTotal(*base.prepared, base.site, axis.months(base, change), category, "year_total");
    if (total)
        total->inputs = {changeInput(axis, change)};
    return total;
}

std::optional<Derivation> explainSwitch(const Base& base, const Axis& axis, const Switch& change)
{
    if (!change.from || !change.to)
        return std::nullopt;
    auto below = leadAt(base, axis, change, change.below);
    auto above = leadAt(base, axis, change, change.above);
    if (!below || !above)
        return std::nullopt;
    below->key = "gap_below";
    above->key = "gap_above";
    auto jump = derive("gap_change", "gap_above - gap_below",
                       *readFraction(above->value) - *readFraction(below->value), unitRub);
    jump.children = {std::move(*below), std::move(*above)};
    return jump;
}

} // namespace meritdesk::retail::sensitivity
