#include "core/retail/categories.h"
#include "items/category_rows.h"

namespace meritdesk::items {

namespace {

constexpr auto roubles = "RUB";

/// What the engine says about a number of a category in one month (or the year's total).
std::optional<Derivation> byEngine(const Comparison& what, std::optional<std::size_t> month,
                                   std::size_t category, std::string_view key)
{
    const retail::Subject subject{.site = what.site,
                                  .month = month,
                                  .category = retail::categories.at(category)->id,
                                  .key = month || key != "total" ? key : "year-total"};
    return retail::explain(*what.billed->input, *what.billed->bill, subject);
}

/// The sum of a line (or of VAT, of the total with VAT) over the months.
Derivation sumOverMonths(const Comparison& what, const CategoryRow& row, std::size_t category)
{
    Derivation sum{.key = row.key, .formula = "sum(month_amount)", .unit = roubles};
    const auto& months = what.bill().months;
    for (std::size_t i = 0; i < months.size(); ++i) {
        const Comparison one{what.billed, what.site, i};
        const auto amounts = amountsOf(one, category);
        const auto amount = row.key == "vat" ? amounts->vat
                            : row.key == "with-vat"
                                ? amounts->withVat
                                : lineAmount(one, category, row.key).value_or(retail::Money{});
        if (auto child = byEngine(what, i, category, row.key); child && child->value == amount.text()) {
            child->key = "month_amount";
            child->note = printMonth(months[i].month);
            sum.children.push_back(std::move(*child));
        } else {
            sum.inputs.push_back({"month_amount", amount.text(), roubles, printMonth(months[i].month)});
        }
    }
    return sum;
}

/// A part is what its line leaves when the other parts are taken away.
Derivation shareOfLine(const Comparison& what, const CategoryRow& row, std::size_t category)
{
    Derivation share{.key = row.key, .formula = "line_amount - sum(other_part)", .unit = roubles};
    const auto line = lineAmount(what, category, row.line);
    share.inputs.push_back({"line_amount", line->text(), roubles, row.line});
    for (const auto& other : categoryRows(what))
        if (other.kind == RowKind::Part && other.line == row.line && other.key != row.key
            && !other.cells[category].exact.empty())
            share.inputs.push_back({"other_part", other.cells[category].exact, roubles, other.key});
    if (what.month)
        if (auto child = byEngine(what, what.month, category, row.line))
            share.children.push_back(std::move(*child));
    return share;
}

/// The total of a category as a named child of a comparison.
void addTotal(const Comparison& what, std::size_t category, std::string key, Derivation& to)
{
    auto child = byEngine(what, what.month, category, "total");
    if (!child) {
        to.inputs.push_back({std::move(key), amountsOf(what, category)->total.text(), roubles,
                             std::string(retail::categories.at(category)->label)});
        return;
    }
    child->key = std::move(key);
    child->note = std::string(retail::categories.at(category)->label);
    to.children.push_back(std::move(*child));
}

Derivation difference(const Comparison& what, const CategoryRow& row, std::size_t category)
{
    const bool saving = row.cells[category].meaning == CellMeaning::Saving;
    Derivation result{.key = row.key,
                      .formula = saving ? "today_total - this_total" : "this_total - best_total",
                      .unit = roubles};
    addTotal(what, category, "this_total", result);
    addTotal(what, saving ? *currentIn(what) : *bestIn(what), saving ? "today_total" : "best_total", result);
    return result;
}

Derivation unitPrice(const Comparison& what, const CategoryRow& row, std::size_t category)
{
    const auto volume = what.bill().year.volumeKwh.fraction();
    Derivation price{.key = row.key, .formula = "round(this_total / volume, 6)", .unit = "RUB/kWh"};
    price.inputs.push_back({"volume", printExact(volume), "kWh", {}});
    addTotal(what, category, "this_total", price);
    return price;
}

} // namespace

std::optional<Derivation> derivationOf(const Comparison& what, const CategoryRow& row, std::size_t category)
{
    if (!what.valid() || category >= row.cells.size())
        return std::nullopt;
    const auto& cell = row.cells[category];
    std::optional<Derivation> made;
    switch (cell.meaning) {
    case CellMeaning::None:
        return std::nullopt;
    case CellMeaning::Engine:
        if (row.key != "per-kwh" || what.month)
            return byEngine(what, what.month, category, row.key);
        made = unitPrice(what, row, category);
        break;
    case CellMeaning::LineSum:
        made = sumOverMonths(what, row, category);
        break;
    case CellMeaning::PartShare:
        made = shareOfLine(what, row, category);
        break;
    case CellMeaning::Difference:
    case CellMeaning::Saving:
        made = difference(what, row, category);
        break;
    }
    made->value = cell.exact;
    return made;
}

} // namespace meritdesk::items
