#include "items/category_rows.h"

#include <algorithm>
#include <array>

#include "core/retail/categories.h"
#include "core/units/text.h"

namespace meritdesk::items {

using retail::Amounts;
using retail::BillLine;
using retail::CategoryBill;
using retail::Money;
using retail::MonthBill;

namespace {

constexpr std::size_t columns = retail::categories.size();

/// The months of the span.
std::vector<const MonthBill*> monthsOf(const Comparison& what)
{
    std::vector<const MonthBill*> months;
    for (std::size_t i = 0; i < what.bill().months.size(); ++i)
        if (!what.month || *what.month == i)
            months.push_back(&what.bill().months[i]);
    return months;
}

const BillLine* lineOf(const CategoryBill& bill, std::string_view key)
{
    const auto found = std::find_if(bill.lines.begin(), bill.lines.end(),
                                    [key](const BillLine& line) { return line.key == key; });
    return found == bill.lines.end() ? nullptr : &*found;
}

struct LineKey
{
    std::string_view line = {};
    std::string_view part = {};

    bool operator==(const LineKey&) const = default;
};

void insertOnce(std::vector<LineKey>& keys, const LineKey& key)
{
    if (std::find(keys.begin(), keys.end(), key) == keys.end())
        keys.push_back(key);
}

/// The keys of all lines and parts of one kind of bill lines, parts behind their line, in the bills' order.
/// Energy lines by zone come from other categories than the single one; capacity lines come last.
std::vector<LineKey> lineKeys(const std::vector<const MonthBill*>& months)
{
    std::vector<LineKey> energy;
    std::vector<LineKey> others;
    for (const auto* month : months)
        for (const auto& category : month->categories)
            for (const auto& line : category.lines) {
                auto& keys = line.key.substr(0, 6) == "energy" ? energy : others;
                insertOnce(keys, {line.key, {}});
                for (const auto& part : line.parts)
                    insertOnce(keys, {line.key, part.key});
            }
    energy.insert(energy.end(), others.begin(), others.end());
    std::stable_sort(energy.begin(), energy.end(), [&energy](const LineKey& a, const LineKey& b) {
        const auto rank = [&energy](std::string_view line) {
            return std::find(energy.begin(), energy.end(), LineKey{line, {}}) - energy.begin();
        };
        return rank(a.line) < rank(b.line);
    });
    return energy;
}

CategoryRow rowOf(std::string key, RowKind kind)
{
    CategoryRow row{.key = std::move(key), .kind = kind};
    row.cells.resize(columns);
    return row;
}

CategoryRow lineRow(const Comparison& what, const LineKey& key)
{
    const bool part = !key.part.empty();
    auto row = rowOf(std::string(part ? key.part : key.line), part ? RowKind::Part : RowKind::Line);
    row.line = part ? std::string(key.line) : std::string();
    for (std::size_t i = 0; i < columns; ++i)
        if (const auto amount = lineAmount(what, i, key.line, key.part))
            row.cells[i] = {amount->text(), part         ? CellMeaning::PartShare
                                            : what.month ? CellMeaning::Engine
                                                         : CellMeaning::LineSum};
    return row;
}

CategoryRow sumRow(const Comparison& what, std::string key, Money Amounts::*member)
{
    auto row = rowOf(std::move(key), RowKind::Sum);
    // Of the year the engine explains the total; VAT by month is part of that.
    const auto meaning = what.month || row.key == "total" ? CellMeaning::Engine : CellMeaning::LineSum;
    for (std::size_t i = 0; i < columns; ++i)
        if (const auto amounts = amountsOf(what, i))
            row.cells[i] = {((*amounts).*member).text(), meaning};
    return row;
}

retail::Exact volumeOf(const Comparison& what)
{
    return what.month ? what.bill().months[*what.month].volumeKwh : what.bill().year.volumeKwh;
}

CategoryRow perKwhRow(const Comparison& what)
{
    auto row = rowOf("per-kwh", RowKind::Comparison);
    row.decimals = 5;
    for (std::size_t i = 0; i < columns; ++i) {
        const auto amounts = amountsOf(what, i);
        const auto price = amounts ? retail::perKwh(amounts->total, volumeOf(what)) : std::nullopt;
        if (price)
            row.cells[i] = {printRounded(*price, 6), CellMeaning::Engine};
    }
    return row;
}

/// Total less that of another category; `sign` -1 turns it around (a saving).
CategoryRow againstRow(const Comparison& what, std::string key, std::optional<std::size_t> other,
                       CellMeaning meaning)
{
    auto row = rowOf(std::move(key), RowKind::Comparison);
    const auto base = other ? amountsOf(what, *other) : std::nullopt;
    for (std::size_t i = 0; base && i < columns; ++i)
        if (const auto amounts = amountsOf(what, i)) {
            const auto difference =
                meaning == CellMeaning::Saving ? base->total - amounts->total : amounts->total - base->total;
            row.cells[i] = {difference.text(), meaning};
        }
    return row;
}

} // namespace

std::optional<Amounts> amountsOf(const Comparison& what, std::size_t category)
{
    if (!what.month)
        return what.bill().year.totals[category].amounts;
    return what.bill().months[*what.month].categories[category].amounts;
}

bool availableIn(const Comparison& what, std::size_t category)
{
    if (!what.month)
        return what.bill().year.totals[category].available;
    return what.bill().months[*what.month].categories[category].available();
}

std::vector<retail::Reason> reasonsIn(const Comparison& what, std::size_t category)
{
    std::vector<retail::Reason> reasons;
    for (const auto* month : monthsOf(what))
        for (const auto& reason : month->categories[category].reasons)
            if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
                reasons.push_back(reason);
    return reasons;
}

std::optional<std::size_t> bestIn(const Comparison& what)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < columns; ++i) {
        const auto amounts = availableIn(what, i) ? amountsOf(what, i) : std::nullopt;
        if (amounts && (!best || amounts->total < amountsOf(what, *best)->total))
            best = i;
    }
    return best;
}

std::optional<std::size_t> currentIn(const Comparison& what)
{
    const auto& current = what.billed->input->sites[what.site].currentCategory;
    for (std::size_t i = 0; current && i < columns; ++i)
        if (retail::categories.at(i)->id == *current)
            return i;
    return std::nullopt;
}

std::optional<Money> lineAmount(const Comparison& what, std::size_t category, std::string_view line,
                                std::string_view part)
{
    std::optional<Money> sum;
    if (!amountsOf(what, category))
        return sum;
    for (const auto* month : monthsOf(what)) {
        const auto* found = lineOf(month->categories[category], line);
        if (!found)
            continue;
        if (part.empty())
            sum = sum.value_or(Money{}) + found->amount;
        for (const auto& share : found->parts)
            if (!part.empty() && share.key == part)
                sum = sum.value_or(Money{}) + share.amount;
    }
    return sum;
}

std::vector<CategoryRow> categoryRows(const Comparison& what)
{
    std::vector<CategoryRow> rows;
    if (!what.valid())
        return rows;
    rows.push_back(rowOf("open-to-consumer", RowKind::Availability));
    // The answer first, then what it is made of.
    rows.push_back(sumRow(what, "total", &Amounts::total));
    rows.push_back(perKwhRow(what));
    rows.push_back(againstRow(what, "saving-against-today", currentIn(what), CellMeaning::Saving));
    rows.push_back(againstRow(what, "difference-to-best", bestIn(what), CellMeaning::Difference));
    for (const auto& key : lineKeys(monthsOf(what)))
        rows.push_back(lineRow(what, key));
    rows.push_back(sumRow(what, "vat", &Amounts::vat));
    rows.push_back(sumRow(what, "with-vat", &Amounts::withVat));
    return rows;
}

} // namespace meritdesk::items
