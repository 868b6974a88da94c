#include "formats/imports/ladder_columns.h"

#include <algorithm>
#include <array>

namespace meritdesk::imports {

namespace {

using Words = std::vector<std::string_view>;

const Words& priceWords()
{
    static const Words words{"цен", "price", "hind", "价", "стоим", "rub/", "руб/", "eur/", "元/", "ставка"};
    return words;
}

const Words& quantityWords()
{
    static const Words words{"объ",  "объем", "колич", "quantity", "qty",    "volume", "amount", "kogus",
                             "maht", "量",    "мвт",   "mwh",      "energy", "энерг",  "power",  "мощн"};
    return words;
}

const Words& participantWords()
{
    static const Words words{"участник", "компан",  "participant", "company", "bidder", "trader", "firm",
                             "osaleja",  "ettevõt", "申报",        "主体",    "企业",   "公司",   "名称",
                             "电厂",     "用户",    "name",        "наимен",  "owner"};
    return words;
}

const Words& sideWords()
{
    static const Words words{"сторон", "направлен", "side", "direction", "type", "тип", "buy/sell",
                             "pool",   "suund",     "方向", "买卖",      "类型", "b/s"};
    return words;
}

const Words& timeWords()
{
    static const Words words{"врем", "time", "aeg", "时间"};
    return words;
}

const Words& groupWords()
{
    static const Words words{"групп", "group", "grupp", "集团"};
    return words;
}

const Words& buyWords()
{
    static const Words words{"покуп", "спрос", "buy", "bid", "demand", "ostu", "nõudlus", "买", "购", "需"};
    return words;
}

const Words& sellWords()
{
    static const Words words{"продаж", "предлож", "sell", "ask", "offer", "supply",
                             "müük",   "pakkum",  "卖",   "售",  "供"};
    return words;
}

bool isIdHeading(std::string_view heading)
{
    constexpr std::array<std::string_view, 12> names{"id",     "№",     "no",   "no.",  "nr", "номер",
                                                     "заявка", "order", "编号", "序号", "#",  "order id"};
    return std::find(names.begin(), names.end(), heading) != names.end();
}

std::optional<auction::Side> sideInHeading(std::string_view heading)
{
    const bool buy = holdsAny(heading, buyWords());
    const bool sell = holdsAny(heading, sellWords());
    if (buy == sell)
        return std::nullopt;
    return buy ? auction::Side::Buy : auction::Side::Sell;
}

/// The side that stands above a block: the heading's own words, else the nearest filled cell to the left in
/// the row above the headings.
std::optional<auction::Side> sideAbove(const Grid& grid, const TableProfile& profile, int column)
{
    const auto own = sideInHeading(profile.headings[static_cast<std::size_t>(column)]);
    if (own || profile.header < 1)
        return own;
    for (int at = column; at >= 0; --at)
        if (const auto cell = grid.at(profile.header - 1, at); !cell.empty())
            return sideInHeading(lowered(cell));
    return std::nullopt;
}

void byHeadings(const Grid& grid, const TableProfile& profile, LadderColumns& columns)
{
    LadderBlock block;
    std::vector<LadderBlock> blocks;
    const auto next = [&](int LadderBlock::*place, int column) {
        if (block.*place >= 0) { // the same heading again: the next block begins
            blocks.push_back(block);
            block = {};
        }
        block.*place = column;
        if (!block.side && (place == &LadderBlock::price || place == &LadderBlock::quantity))
            block.side = sideAbove(grid, profile, column);
    };
    for (std::size_t i = 0; i < profile.headings.size(); ++i) {
        const auto& heading = profile.headings[i];
        const int column = static_cast<int>(i);
        if (heading.empty())
            continue;
        if (isIdHeading(heading))
            next(&LadderBlock::id, column);
        else if (holdsAny(heading, priceWords()))
            next(&LadderBlock::price, column);
        else if (holdsAny(heading, groupWords()))
            columns.group = column;
        else if (holdsAny(heading, sideWords()))
            columns.side = column;
        else if (holdsAny(heading, timeWords()))
            columns.time = column;
        else if (holdsAny(heading, participantWords())
                 && profile.columns[i].numbers * 2 < profile.columns[i].filled)
            next(&LadderBlock::participant, column);
        else if (holdsAny(heading, quantityWords()))
            next(&LadderBlock::quantity, column);
    }
    blocks.push_back(block);
    std::copy_if(blocks.begin(), blocks.end(), std::back_inserter(columns.blocks),
                 [](const LadderBlock& found) { return found.price >= 0 && found.quantity >= 0; });
}

/// The column whose cells are words for sides.
int sideColumn(const Grid& grid, const TableProfile& profile)
{
    for (int column = 0; column < static_cast<int>(profile.columns.size()); ++column) {
        int sides = 0;
        int filled = 0;
        for (int row = profile.firstData; row < std::min(grid.rows(), profile.firstData + 50); ++row) {
            filled += grid.at(row, column).empty() ? 0 : 1;
            sides += sideOf(grid.at(row, column)) ? 1 : 0;
        }
        if (sides > 0 && sides * 10 >= filled * 8)
            return column;
    }
    return -1;
}

void byPosition(const TableProfile& profile, LadderColumns& columns)
{
    LadderBlock block;
    for (std::size_t i = 0; i < profile.columns.size(); ++i) {
        const auto& kinds = profile.columns[i];
        if (kinds.numbers == 0 || kinds.numbers * 10 < kinds.filled * 7)
            continue;
        if (block.price < 0)
            block.price = static_cast<int>(i);
        else if (block.quantity < 0)
            block.quantity = static_cast<int>(i);
    }
    if (block.quantity >= 0)
        columns.blocks.push_back(block);
}

} // namespace

std::optional<auction::Side> sideOf(std::string_view word)
{
    const auto small = lowered(word);
    if (small == "b" || small == "ost")
        return auction::Side::Buy;
    if (small == "s")
        return auction::Side::Sell;
    return small.size() > 40 ? std::nullopt : sideInHeading(small);
}

LadderColumns ladderColumns(const Grid& grid, const TableProfile& profile)
{
    LadderColumns columns;
    byHeadings(grid, profile, columns);
    if (columns.blocks.empty())
        byPosition(profile, columns);
    if (columns.side < 0 && columns.blocks.size() < 2)
        columns.side = sideColumn(grid, profile);
    return columns;
}

} // namespace meritdesk::imports
