#include "formats/imports/invoice_columns.h"

#include <algorithm>
#include <array>

#include "formats/imports/invoice_targets.h"
#include "formats/imports/number_cell.h"
#include "formats/imports/split_text.h"
#include "formats/imports/table_profile.h"

namespace meritdesk::imports {

namespace {

using Words = std::vector<std::string_view>;

constexpr int mostHeadingRows = 60; ///< a form begins with addresses of both parties

/// What a heading is about.
struct Heading
{
    Words any = {};  ///< one of these
    Words none = {}; ///< and none of these
    int InvoiceColumns::*place = nullptr;
};

/// In the order in which they are asked: the special ones first.
const std::vector<Heading>& headings()
{
    static const std::vector<Heading> all{
        {{"с налогом", "с ндс", "с учетом ндс", "with vat", "incl. vat", "含税", "käibemaksuga"},
         {"без"},
         &InvoiceColumns::withVat},
        {{"налоговая ставка", "ставка ндс", "ндс, %", "ндс %", "vat rate", "vat %", "税率", "km %"},
         {},
         &InvoiceColumns::percent},
        {{"сумма налога", "сумма ндс", "vat amount", "税额", "käibemaks"},
         {"без", "налоговая"},
         &InvoiceColumns::vat},
        {{"ндс"}, {"без", "ставк"}, &InvoiceColumns::vat},
        {{"единиц", "ед. изм", "ед.изм", "ед.", "unit", "单位", "ühik"},
         {"цен", "тариф", "price", "стоим", "код", "за единиц", "单价", "hind"},
         &InvoiceColumns::unit},
        {{"колич", "кол-во", "объем", "объём", "quantity", "qty", "volume", "数量", "用电量", "kogus",
          "maht"},
         {"стоим", "цен"},
         &InvoiceColumns::quantity},
        {{"цена", "тариф", "price", "rate", "tariff", "单价", "电价", "hind", "ставка"},
         {"налог", "стоим", "vat", "ндс"},
         &InvoiceColumns::price},
        {{"стоим", "сумма", "amount", "cost", "sum", "金额", "费用", "电费", "summa", "maksumus",
          "начислено"},
         {"налога,", "акциз"},
         &InvoiceColumns::amount},
        {{"наимен", "услуг", "показател", "статья", "составляющ", "товар", "label", "item", "name",
          "description", "service", "项目", "名称", "teenus", "nimetus", "kirjeldus"},
         {"код", "цен", "стоим"},
         &InvoiceColumns::label},
        {{"№", "п/п", "no.", "序号", "nr"}, {}, &InvoiceColumns::number},
    };
    return all;
}

/// The heading of a column: its cells in two rows read as one.
std::string headingAt(const Grid& grid, int row, int column)
{
    auto text = lowered(grid.at(row, column));
    if (row > 0 && !looksNumeric(grid.at(row - 1, column)))
        text = lowered(grid.at(row - 1, column)) + " " + text;
    return text;
}

int InvoiceColumns::*placeOf(const std::string& text)
{
    for (const auto& heading : headings())
        if (holdsAny(text, heading.any) && !holdsAny(text, heading.none))
            return heading.place;
    return nullptr;
}

void takeUnits(const std::string& text, int InvoiceColumns::*place, InvoiceColumns& columns)
{
    const auto unit = unitIn(text);
    if (unit == retail::invoice::Unit::None)
        return;
    if (place == &InvoiceColumns::quantity)
        columns.headingUnit = unit;
    if (place == &InvoiceColumns::price)
        columns.pricePower = retail::invoice::unitPower(unit);
}

InvoiceColumns columnsOfRow(const Grid& grid, int row)
{
    InvoiceColumns columns{.header = row};
    for (int column = 0; column < grid.cells(row); ++column) {
        const auto own = lowered(grid.at(row, column));
        auto place = own.empty() ? nullptr : placeOf(own);
        const auto text = place ? own : headingAt(grid, row, column);
        if (!place && !text.empty())
            place = placeOf(text);
        if (!place || columns.*place >= 0)
            continue;
        columns.*place = column;
        takeUnits(text, place, columns);
    }
    return columns;
}

bool isNumber(std::string_view cell)
{
    const auto parts = numberAndWords(cell);
    return !parts.number.empty() && looksNumeric(parts.number) && parts.words.size() < 24;
}

/// What the cells of a column are.
struct CellCounts
{
    int filled = 0;
    int numbers = 0;
    int units = 0;

    [[nodiscard]] bool isMostly(int count) const { return count * 10 >= filled * 7; }
};

CellCounts countCells(const Grid& grid, int column)
{
    CellCounts counts;
    for (int row = 0; row < grid.rows(); ++row) {
        const auto cell = grid.at(row, column);
        const bool number = isNumber(cell);
        const bool unit = !number && cell.size() < 20 && unitIn(cell) != retail::invoice::Unit::None;
        counts.filled += cell.empty() ? 0 : 1;
        counts.numbers += static_cast<int>(number);
        counts.units += static_cast<int>(unit);
    }
    return counts;
}

/// Of three numbers and more quantity, price, amount; of two quantity and amount; one is the amount.
void placeNumbers(const std::vector<int>& numbers, InvoiceColumns& columns)
{
    if (numbers.empty())
        return;
    columns.amount = numbers.size() < 3 ? numbers.back() : numbers[2];
    if (numbers.size() > 1)
        columns.quantity = numbers[0];
    if (numbers.size() > 2)
        columns.price = numbers[1];
}

/// Without headings: the first column of words, a column of units, and the numbers behind them.
InvoiceColumns byCells(const Grid& grid)
{
    InvoiceColumns columns;
    std::vector<int> numbers;
    for (int column = 0; column < grid.columns(); ++column) {
        const auto counts = countCells(grid, column);
        if (counts.filled == 0)
            continue;
        if (!counts.isMostly(counts.numbers) && columns.label < 0)
            columns.label = column;
        else if (counts.isMostly(counts.numbers) && columns.label >= 0)
            numbers.push_back(column);
        else if (counts.isMostly(counts.units) && columns.unit < 0)
            columns.unit = column;
    }
    placeNumbers(numbers, columns);
    return columns;
}

} // namespace

InvoiceColumns invoiceColumns(const Grid& grid)
{
    InvoiceColumns best;
    int most = 0;
    for (int row = 0; row < std::min(grid.rows(), mostHeadingRows); ++row) {
        const auto columns = columnsOfRow(grid, row);
        int known = 0;
        for (const auto place : {&InvoiceColumns::label, &InvoiceColumns::unit, &InvoiceColumns::quantity,
                                 &InvoiceColumns::price, &InvoiceColumns::amount})
            known += columns.*place >= 0 ? 1 : 0;
        if (columns.usable() && known > most) {
            best = columns;
            most = known;
        }
    }
    return most > 1 ? best : byCells(grid);
}

WordedNumber numberAndWords(std::string_view cell)
{
    cell = trimmed(cell);
    std::size_t end = 0;
    std::size_t at = 0;
    const auto follows = [&](std::string_view mark) { return cell.substr(at).starts_with(mark); };
    while (at < cell.size()) {
        const char c = cell[at];
        if (c >= '0' && c <= '9') {
            end = ++at;
            continue;
        }
        std::size_t step = 0;
        for (const std::string_view mark : {"-", "+", ".", ",", " ", "'", "\xE2\x88\x92", "\xE2\x80\x93",
                                            "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x99"})
            if (follows(mark))
                step = mark.size();
        if (step == 0)
            break;
        at += step;
    }
    return {trimmed(cell.substr(0, end)), trimmed(cell.substr(end))};
}

} // namespace meritdesk::imports
