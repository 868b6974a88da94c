#include "items/what_if_rows.h"

#include "core/retail/categories.h"
#include "core/retail/derive.h"
#include "core/retail/explain_month.h"
#include "core/units/text.h"

namespace meritdesk::items {

using retail::MonthBill;
using retail::SiteBill;
using Kind = WhatIfRowKind;

namespace {

constexpr int places = 3; ///< of kWh and kW that no decimal holds

bool isQuantity(Kind kind)
{
    return kind == Kind::Volume || kind == Kind::Purchased || kind == Kind::Network;
}

std::optional<retail::Exact> quantityOf(const MonthBill& month, Kind kind)
{
    if (kind == Kind::Volume)
        return month.volumeKwh;
    const auto& capacity = kind == Kind::Purchased ? month.purchased : month.network;
    return capacity ? std::optional(capacity->kw) : std::nullopt;
}

/// kWh of the span; kW of its month, or the mean of the months.
std::optional<Fraction> quantityOf(const SiteBill& bill, Kind kind, std::optional<std::size_t> month)
{
    Fraction sum = 0;
    for (std::size_t i = 0; i < bill.months.size(); ++i) {
        if (month && *month != i)
            continue;
        const auto value = quantityOf(bill.months[i], kind);
        if (!value)
            return std::nullopt;
        sum += value->fraction();
    }
    const bool mean = kind != Kind::Volume && !month;
    return mean ? Fraction(sum / static_cast<long long>(bill.months.size())) : sum;
}

/// The bill of a column.
const SiteBill* billOf(const WhatIfBoard& board, std::size_t column)
{
    if (column == 0)
        return &board.results()->before;
    const auto* result = board.resultOf(column - 1);
    return result && result->came ? &result->came->outcome.after : nullptr;
}

std::optional<retail::Money> moneyOf(const WhatIfBoard& board, const WhatIfRow& row, std::size_t column)
{
    const auto* bill = billOf(board, column);
    if (!bill)
        return std::nullopt;
    const auto month = board.look().month;
    const bool best = row.kind == Kind::BestCost || row.kind == Kind::BestSaving;
    const auto now = best ? bestIn(*bill, month) : costIn(*bill, {row.category, month});
    if (row.kind == Kind::Cost || row.kind == Kind::BestCost)
        return now;
    const auto& before = board.results()->before;
    const auto old = best ? bestIn(before, month) : costIn(before, {row.category, month});
    return column > 0 && old && now ? std::optional(*old - *now) : std::nullopt;
}

std::string cellOf(const WhatIfBoard& board, const WhatIfRow& row, std::size_t column)
{
    if (!isQuantity(row.kind)) {
        const auto money = moneyOf(board, row, column);
        return money ? money->text() : std::string();
    }
    const auto* bill = billOf(board, column);
    const auto quantity = bill ? quantityOf(*bill, row.kind, board.look().month) : std::nullopt;
    return quantity ? printExact(*quantity, places) : std::string();
}

bool hasNumbers(const WhatIfRow& row)
{
    return !row.cells.empty() && !row.cells.front().empty();
}

/// kWh or kW month by month.
Derivation explainQuantity(const SiteBill& bill, Kind kind, std::optional<std::size_t> month)
{
    const bool energy = kind == Kind::Volume;
    const auto* unit = energy ? retail::unitKwh : retail::unitKw;
    auto made = retail::derive(energy                    ? "volume"
                               : kind == Kind::Purchased ? "capacity"
                                                         : "network-capacity",
                               energy || month ? "sum(month_quantity)" : "sum(month_quantity) / months",
                               *quantityOf(bill, kind, month), unit);
    for (std::size_t i = 0; i < bill.months.size(); ++i)
        if (!month || *month == i)
            made.inputs.push_back(retail::input("month_quantity", *quantityOf(bill.months[i], kind), unit,
                                                printMonth(bill.months[i].month)));
    if (!energy && !month)
        made.inputs.push_back({"months", std::to_string(bill.months.size()), {}, {}});
    return made;
}

WhatIfNumber numberOf(Kind kind, bool asItIs)
{
    switch (kind) {
    case Kind::BestCost:
        return asItIs ? WhatIfNumber::BestBefore : WhatIfNumber::BestAfter;
    case Kind::BestSaving:
        return WhatIfNumber::BestSaving;
    case Kind::Saving:
        return WhatIfNumber::Saving;
    default:
        return asItIs ? WhatIfNumber::Before : WhatIfNumber::After;
    }
}

} // namespace

std::vector<WhatIfRow> whatIfRows(const WhatIfBoard& board)
{
    std::vector<WhatIfRow> rows;
    if (!board.results() || !board.results()->valid())
        return rows;
    rows = {{Kind::BestCost}, {Kind::BestSaving}};
    for (std::size_t i = 0; i < retail::categories.size(); ++i) {
        rows.push_back({Kind::Cost, i});
        rows.push_back({Kind::Saving, i});
    }
    for (const auto kind : {Kind::Volume, Kind::Purchased, Kind::Network})
        rows.push_back({kind});
    for (auto& row : rows)
        for (std::size_t column = 0; column <= board.cards().size(); ++column)
            row.cells.push_back(cellOf(board, row, column));
    std::vector<WhatIfRow> shown;
    bool costed = false;
    for (auto& row : rows) {
        const bool saving = row.kind == Kind::Saving || row.kind == Kind::BestSaving;
        costed = saving ? costed : hasNumbers(row);
        if (costed)
            shown.push_back(std::move(row));
    }
    return shown;
}

std::optional<Derivation> explainCell(const WhatIfBoard& board, const WhatIfRow& row, std::size_t column)
{
    const auto* bill =
        column < row.cells.size() && !row.cells[column].empty() ? billOf(board, column) : nullptr;
    if (!bill)
        return std::nullopt;
    if (isQuantity(row.kind))
        return explainQuantity(*bill, row.kind, board.look().month);
    const WhatIfLook look{row.category, board.look().month};
    const auto number = numberOf(row.kind, column == 0);
    return column == 0 ? explainAsItIs(*board.results(), look, number)
                       : explainNumber(*board.results(), *board.resultOf(column - 1), look, number);
}

} // namespace meritdesk::items
