#include <QCoreApplication>

#include <algorithm>

#include "core/scenario/day_ahead_edits.h"
#include "items/day_ahead_text.h"
#include "items/day_ahead_typing.h"

// The stack of the hour looked at, as a list that can be typed: blocks that adjoin, or offers.

namespace meritdesk::items {

using response::Mw;
using response::RubPerMwh;
using response::dayahead::Block;
using response::dayahead::Offer;
using response::dayahead::Side;

namespace {

class DayAheadStackSheet
{
    Q_DECLARE_TR_FUNCTIONS(DayAheadStackSheet)
};

enum BlockColumn { From, To, PriceFrom, PriceTo, BlockLabel };

enum OfferColumn { Volume, Price, OfferLabel };

constexpr std::int64_t newVolume = 100; ///< MW of an entry that is added

/// Whether an entry sets the price of the hour in either run.
bool isMarginal(const DayAheadBoard& board, std::size_t given)
{
    if (!board.valid())
        return false;
    const auto sets = [given](const response::dayahead::HourRun& run) {
        return run.side == Side::Supply && run.index == static_cast<int>(given);
    };
    return sets(board.clearing().before[board.hour()]) || sets(board.clearing().after[board.hour()]);
}

std::vector<DayAheadCell> blockRow(const DayAheadBoard& board, const Block& block, std::size_t at)
{
    const auto place = stackPlace(board) + "[" + std::to_string(at) + "]";
    auto from = givenPower(board, block.from, place + ".from", "block_from");
    from.editable = false; // where the block before it ends
    return {std::move(from), givenPower(board, block.to, place + ".to", "block_to"),
            givenPrice(board, block.priceFrom, place + ".price_from", "block_price_from"),
            givenPrice(board, block.priceTo, place + ".price_to", "block_price_to"),
            typedText(block.label ? labelText(block.label, at) : QString(),
                      dayAheadOrigin(board.input(), place))};
}

std::vector<DayAheadCell> offerRow(const DayAheadBoard& board, const Offer& offer, std::size_t at)
{
    const auto place = stackPlace(board) + "[" + std::to_string(at) + "]";
    return {givenPower(board, offer.volume, place + ".volume", "offer_volume"),
            givenPrice(board, offer.price, place + ".price", "offer_price"),
            typedText(offer.label ? labelText(offer.label, at) : QString(),
                      dayAheadOrigin(board.input(), place))};
}

std::vector<CellColumn> columnsOf(const DayAheadBoard& board, bool offers)
{
    const auto unit = priceUnitText(board.input());
    const auto label = CellColumn{DayAheadStackSheet::tr("Technology"),
                                  DayAheadStackSheet::tr("Blocks of one name share a colour"), false};
    if (offers)
        return {{withUnitTitle(DayAheadStackSheet::tr("Volume"), DayAheadStackSheet::tr("MW"))},
                {withUnitTitle(DayAheadStackSheet::tr("Price"), unit)},
                label};
    return {{withUnitTitle(DayAheadStackSheet::tr("From"), DayAheadStackSheet::tr("MW")),
             DayAheadStackSheet::tr("Where the block below it ends")},
            {withUnitTitle(DayAheadStackSheet::tr("To"), DayAheadStackSheet::tr("MW"))},
            {withUnitTitle(DayAheadStackSheet::tr("Price from"), unit)},
            {withUnitTitle(DayAheadStackSheet::tr("Price to"), unit),
             DayAheadStackSheet::tr("The price rises on a line from the block's begin to its end")},
            label};
}

DayAheadTable make(const DayAheadBoard& board)
{
    DayAheadTable table;
    const auto* stack = board.stack();
    table.columns = columnsOf(board, stack != nullptr && stack->isOffers());
    if (!stack)
        return table;
    const auto blocks = scenario::blocksIn(*stack);
    const auto offers = scenario::offersIn(*stack);
    for (std::size_t i = 0; i < blocks.size(); ++i)
        table.rows.push_back(blockRow(board, blocks[i], i));
    for (std::size_t i = 0; i < offers.size(); ++i)
        table.rows.push_back(offerRow(board, offers[i], i));
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        table.rows[i].back().marked = isMarginal(board, i);
    return table;
}

std::optional<Finding> put(std::vector<Block>& blocks, std::size_t row, std::size_t column,
                           const QString& text)
{
    auto& block = blocks[row];
    if (column == BlockLabel)
        return putTyped(block.label, text);
    if (column == PriceFrom)
        return putTyped(block.priceFrom, text);
    if (column == PriceTo)
        return putTyped(block.priceTo, text);
    auto fault = putTyped(block.to, text);
    if (row + 1 < blocks.size())
        blocks[row + 1].from = block.to; // blocks adjoin
    return fault;
}

std::optional<Finding> put(Offer& offer, std::size_t column, const QString& text)
{
    if (column == OfferLabel)
        return putTyped(offer.label, text);
    return column == Price ? putTyped(offer.price, text) : putTyped(offer.volume, text);
}

DayAheadEdit type(const DayAheadBoard& board, std::size_t row, std::size_t column, const QString& text)
{
    auto blocks = scenario::blocksIn(*board.stack());
    auto offers = scenario::offersIn(*board.stack());
    const auto fault = offers.empty() ? put(blocks, row, column, text) : put(offers[row], column, text);
    if (fault)
        return *fault;
    return offers.empty() ? scenario::setBlocks(board.hour(), std::move(blocks))
                          : scenario::setOffers(board.hour(), std::move(offers));
}

/// A pasted line of a block: to, price from, price to and a label, or the same with from in front; the begin
/// is where the one before it ends.
std::optional<Finding> readLine(const QStringList& line, Block& block)
{
    const bool withFrom = line.size() > 4 || (line.size() == 4 && typedAmount<RubPerMwh>(line[3]).ok());
    const auto cells = withFrom ? line.mid(1) : line;
    if (cells.size() < 2)
        return error("paste-columns", {}, {{"count", std::to_string(line.size())}});
    if (auto fault = putTyped(block.to, cells[0]))
        return fault;
    if (auto fault = putTyped(block.priceFrom, cells[1]))
        return fault;
    block.priceTo = block.priceFrom;
    const bool hasEnd = cells.size() > 3 || (cells.size() == 3 && typedAmount<RubPerMwh>(cells[2]).ok());
    if (hasEnd && !cells[2].trimmed().isEmpty()) // an empty one is a flat block
        if (auto fault = putTyped(block.priceTo, cells[2]))
            return fault;
    const auto label = hasEnd ? 3 : 2;
    return putTyped(block.label, label < cells.size() ? cells[label] : QString());
}

DayAheadEdit pasteBlocks(const DayAheadBoard& board, const QList<QStringList>& cells)
{
    std::vector<Block> blocks;
    for (const auto& line : cells) {
        Block block;
        block.from = blocks.empty() ? Mw() : blocks.back().to;
        if (auto fault = readLine(line, block))
            return *fault;
        blocks.push_back(std::move(block));
    }
    return scenario::setBlocks(board.hour(), std::move(blocks));
}

DayAheadEdit pasteOffers(const DayAheadBoard& board, const QList<QStringList>& cells)
{
    std::vector<Offer> offers;
    for (const auto& line : cells) {
        if (line.size() < 2)
            return error("paste-columns", {}, {{"count", std::to_string(line.size())}});
        Offer offer;
        for (qsizetype column = 0; column < std::min<qsizetype>(3, line.size()); ++column)
            if (auto fault = put(offer, static_cast<std::size_t>(column), line[column]))
                return *fault;
        offers.push_back(std::move(offer));
    }
    return scenario::setOffers(board.hour(), std::move(offers));
}

/// What is pasted is the whole stack: a list from a spreadsheet is seldom a part of one.
DayAheadEdit paste(const DayAheadBoard& board, std::size_t /*row*/, const QList<QStringList>& cells)
{
    const auto* stack = board.stack();
    return stack && stack->isOffers() ? pasteOffers(board, cells) : pasteBlocks(board, cells);
}

/// A new block lies on the one before it, at its price; those behind it move up.
DayAheadEdit add(const DayAheadBoard& board, std::size_t row)
{
    const auto width = response::whole<Mw>(newVolume);
    auto offers = board.stack() ? scenario::offersIn(*board.stack()) : std::vector<Offer>();
    if (!offers.empty()) {
        const auto at = std::min(row, offers.size() - 1);
        offers.insert(offers.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                      {width, offers[at].price, offers[at].label});
        return scenario::setOffers(board.hour(), std::move(offers));
    }
    auto blocks = board.stack() ? scenario::blocksIn(*board.stack()) : std::vector<Block>();
    if (blocks.empty())
        return scenario::setBlocks(board.hour(), {Block{{}, width, {}, {}, {}}});
    const auto at = std::min(row, blocks.size() - 1);
    const auto& below = blocks[at];
    const Block made{below.to, below.to + width, below.priceTo, below.priceTo, below.label};
    blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(at) + 1, made);
    for (auto i = at + 2; i < blocks.size(); ++i) {
        blocks[i].from += width;
        blocks[i].to += width;
    }
    return scenario::setBlocks(board.hour(), std::move(blocks));
}

/// The blocks behind the one that goes move down.
DayAheadEdit remove(const DayAheadBoard& board, std::size_t row)
{
    auto offers = scenario::offersIn(*board.stack());
    if (!offers.empty()) {
        offers.erase(offers.begin() + static_cast<std::ptrdiff_t>(row));
        return scenario::setOffers(board.hour(), std::move(offers));
    }
    auto blocks = scenario::blocksIn(*board.stack());
    const auto width = blocks[row].to - blocks[row].from;
    blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(row));
    for (auto i = row; i < blocks.size(); ++i) {
        blocks[i].from -= width;
        blocks[i].to -= width;
    }
    return scenario::setBlocks(board.hour(), std::move(blocks));
}

} // namespace

const DayAheadSheet stackSheet{
    .make = make, .type = type, .paste = paste, .add = add, .remove = remove, .addsBehind = true};

} // namespace meritdesk::items
