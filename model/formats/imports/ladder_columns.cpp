#include "formats/imports/ladder_columns.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

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

/// What a column holds by the words of its heading.
enum class HeadingKind : std::uint8_t { Unknown, Id, Price, Group, Side, Time, Participant, Quantity };

HeadingKind headingKind(const TableProfile& profile, std::size_t column)
{
    const auto& heading = profile.headings[column];
    if (heading.empty())
        return HeadingKind::Unknown;
    if (isIdHeading(heading))
        return HeadingKind::Id;
    if (holdsAny(heading, priceWords()))
        return HeadingKind::Price;
    if (holdsAny(heading, groupWords()))
        return HeadingKind::Group;
    if (holdsAny(heading, sideWords()))
        return HeadingKind::Side;
    if (holdsAny(heading, timeWords()))
        return HeadingKind::Time;
    const auto& kinds = profile.columns[column];
    if (holdsAny(heading, participantWords()) && kinds.numbers * 2 < kinds.filled)
        return HeadingKind::Participant;
    return holdsAny(heading, quantityWords()) ? HeadingKind::Quantity : HeadingKind::Unknown;
}

/// Puts columns together to blocks, in the order of the table.
class BlockGatherer
{
public:
    BlockGatherer(const Grid& grid, const TableProfile& profile)
        : m_grid(grid)
        , m_profile(profile)
    {
    }

    void add(int LadderBlock::*place, int column)
    {
        if (m_block.*place >= 0) { // the same heading again: the next block begins
            m_blocks.push_back(m_block);
            m_block = {};
        }
        m_block.*place = column;
        if (!m_block.side && (place == &LadderBlock::price || place == &LadderBlock::quantity))
            m_block.side = sideAbove(m_grid, m_profile, column);
    }

    /// Appends the blocks that have both price and quantity.
    void moveTo(std::vector<LadderBlock>& blocks)
    {
        m_blocks.push_back(m_block);
        std::copy_if(m_blocks.begin(), m_blocks.end(), std::back_inserter(blocks),
                     [](const LadderBlock& found) { return found.price >= 0 && found.quantity >= 0; });
    }

private:
    const Grid& m_grid;
    const TableProfile& m_profile;
    LadderBlock m_block = {};
    std::vector<LadderBlock> m_blocks = {};
};

void byHeadings(const Grid& grid, const TableProfile& profile, LadderColumns& columns)
{
    BlockGatherer blocks(grid, profile);
    for (std::size_t i = 0; i < profile.headings.size(); ++i) {
        const int column = static_cast<int>(i);
        switch (headingKind(profile, i)) {
        case HeadingKind::Id:
            blocks.add(&LadderBlock::id, column);
            break;
        case HeadingKind::Price:
            blocks.add(&LadderBlock::price, column);
            break;
        case HeadingKind::Participant:
            blocks.add(&LadderBlock::participant, column);
            break;
        case HeadingKind::Quantity:
            blocks.add(&LadderBlock::quantity, column);
            break;
        case HeadingKind::Group:
            columns.group = column;
            break;
        case HeadingKind::Side:
            columns.side = column;
            break;
        case HeadingKind::Time:
            columns.time = column;
            break;
        case HeadingKind::Unknown:
            break;
        }
    }
    blocks.moveTo(columns.blocks);
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
