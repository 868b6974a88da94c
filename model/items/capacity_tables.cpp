#include "items/capacity_tables.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/scenario/capacity_edits.h"
#include "formats/words/sample_text.h"
#include "items/capacity_cells.h"
#include "items/capacity_origins.h"
#include "items/number_input.h"

namespace meritdesk::items {

using response::Mw;
using response::RubPerMwMonth;
using namespace response::kom; // NOLINT(google-build-using-namespace): this file shows its values
using Of = CapacityEvidence::Of;
using scenario::Edit;

namespace {

struct CapacityTables
{
    Q_DECLARE_TR_FUNCTIONS(CapacityTables)
};

QString dash()
{
    //: Stands where there is no number
    return CapacityTables::tr("–");
}

QString yesNo(bool yes)
{
    return yes ? CapacityTables::tr("yes") : CapacityTables::tr("no");
}

template <class Amount>
Result<Amount> amountOf(const QString& text)
{
    if (const auto plain = plainNumber(text))
        if (const auto amount = Amount::read(*plain))
            return *amount;
    return error("not-a-number", {}, {{"value", text.toStdString()}});
}

/// What became of a bid with the demand response in force.
QString outcomeText(const Zone& zone, const ZoneResult& result, std::size_t at)
{
    if (result.after.marginal == at)
        //: State of a bid: it is the last one taken, the price is its own
        return CapacityTables::tr("sets the price");
    const auto& taken = result.takenAfter[at];
    if (taken == 0)
        //: State of a bid
        return CapacityTables::tr("not taken");
    return taken < zone.bids[at].volume.fraction()
               //: State of a bid: some of its volume
               ? CapacityTables::tr("taken in part")
               //: State of a bid
               : CapacityTables::tr("taken");
}

std::vector<CapacityCell> bidRow(const CapacityBoard& board, std::size_t at)
{
    const auto& [zone, faults, result] = board.shown();
    const auto& bid = zone.bids[at];
    const bool isPriced = bid.flag == Flag::Priced;
    const auto source =
        originText(originOf(board.input().origins, board.zone(), "bids[" + std::to_string(at) + "]"));
    std::vector<CapacityCell> row{
        capacityText(words::sampleText(bid.id), source), capacityText(flagText(bid.flag)),
        isPriced ? capacityPrice(bid.price.fraction()) : capacityText(dash()),
        capacityVolume(bid.volume.fraction()), capacityText(isPriced ? yesNo(bid.divisible) : dash())};
    if (board.valid()) {
        row.push_back(capacityVolume(result.takenBefore[at], {Of::PriceBefore}));
        row.push_back(capacityVolume(result.takenAfter[at], {Of::PriceAfter}));
        row.push_back(capacityText(outcomeText(zone, result, at)));
        for (auto& cell : row)
            cell.marked = result.after.marginal == at;
    } else {
        row.insert(row.end(), 3, capacityText(dash()));
    }
    return row;
}

CapacityTable makeBids(const CapacityBoard& board)
{
    CapacityTable table{
        .columns = {capacityTextColumn(CapacityTables::tr("Bid")),
                    capacityTextColumn(CapacityTables::tr("Kind")),
                    capacityColumn(CapacityTables::tr("Price, RUB/MW a month")),
                    capacityColumn(CapacityTables::tr("Volume, MW")),
                    //: Column: whether a part of a bid may be taken
                    capacityTextColumn(CapacityTables::tr("Divisible")),
                    capacityColumn(CapacityTables::tr("Taken without, MW"),
                                   CapacityTables::tr("Taken without demand response")),
                    capacityColumn(CapacityTables::tr("Taken with, MW"),
                                   CapacityTables::tr("Taken with the demand response that counts")),
                    //: Column: what became of a bid
                    capacityTextColumn(CapacityTables::tr("Result"))}};
    for (std::size_t at = 0; at < board.shown().zone.bids.size(); ++at)
        table.rows.push_back(bidRow(board, at));
    return table;
}

bool canTypeBid(const CapacityBoard& board, int row, int column)
{
    const auto& bid = board.shown().zone.bids[static_cast<std::size_t>(row)];
    switch (static_cast<BidColumn>(column)) {
    case BidColumn::Id:
    case BidColumn::Flag:
    case BidColumn::Volume:
        return true;
    case BidColumn::Price:
    case BidColumn::Divisible:
        return bid.flag == Flag::Priced;
    default:
        return false;
    }
}

QStringList bidChoices(int column)
{
    if (column == static_cast<int>(BidColumn::Divisible))
        return {yesNo(true), yesNo(false)};
    QStringList all;
    if (column == static_cast<int>(BidColumn::Flag))
        for (std::size_t at = 0; at < flags.size(); ++at)
            all << flagText(static_cast<Flag>(at));
    return all;
}

/// Puts what was typed into the bid, or says why not.
std::vector<Finding> typeInto(Bid& bid, BidColumn column, const QString& text)
{
    if (column == BidColumn::Price) {
        const auto price = amountOf<RubPerMwMonth>(text);
        if (price)
            bid.price = *price;
        return price.findings();
    }
    if (column == BidColumn::Volume) {
        const auto volume = amountOf<Mw>(text);
        if (volume)
            bid.volume = *volume;
        return volume.findings();
    }
    if (column == BidColumn::Flag)
        bid.flag = static_cast<Flag>(std::clamp(text.toInt(), 0, static_cast<int>(flags.size()) - 1));
    else if (column == BidColumn::Divisible)
        bid.divisible = text.toInt() == 0;
    else
        bid.id = text.toStdString();
    return {};
}

Result<Edit> typedBid(const CapacityBoard& board, int row, int column, const QString& text)
{
    const auto at = static_cast<std::size_t>(row);
    auto bid = board.input().zones[board.zone()].bids[at];
    if (auto findings = typeInto(bid, static_cast<BidColumn>(column), text); !findings.empty())
        return findings;
    return scenario::setCapacityBid(board.zone(), at, std::move(bid));
}

std::vector<CapacityCell> groupRow(const CapacityBoard& board, std::size_t at)
{
    const auto& [zone, faults, result] = board.shown();
    const auto& group = zone.groups[at];
    const auto place = "groups[" + std::to_string(at) + "].";
    const auto& origins = board.input().origins;
    auto purchased = capacityVolume(group.purchased.fraction());
    purchased.tip = originText(originOf(origins, board.zone(), place + "purchased"));
    auto sold = capacityVolume(group.sold.fraction());
    sold.tip = originText(originOf(origins, board.zone(), place + "sold"));
    std::vector<CapacityCell> row{capacityText(words::sampleText(group.id)), std::move(purchased),
                                  std::move(sold)};
    if (!board.valid()) {
        row.insert(row.end(), 3, capacityText(dash()));
        return row;
    }
    const int months = board.input().months;
    row.push_back(capacityMoney(paidBy(group, result.before, months), {Of::PaidBefore, at}));
    row.push_back(capacityMoney(paidBy(group, result.after, months), {Of::PaidAfter, at}));
    row.push_back(capacityMoney(result.groups[at].saving - result.groups[at].loss, {Of::GroupNet, at}));
    return row;
}

CapacityTable makeGroups(const CapacityBoard& board)
{
    CapacityTable table{
        .columns = {capacityTextColumn(CapacityTables::tr("Company")),
                    capacityColumn(CapacityTables::tr("Buys, MW"),
                                   CapacityTables::tr("Capacity bought at the auction's price")),
                    capacityColumn(CapacityTables::tr("Sells, MW"),
                                   CapacityTables::tr("Capacity sold at the auction's price; not what has a "
                                                      "contract price of its own")),
                    capacityColumn(CapacityTables::tr("Pays without, RUB"),
                                   CapacityTables::tr("For what it buys, less what it sells, without demand "
                                                      "response; below zero it earns")),
                    capacityColumn(CapacityTables::tr("Pays with, RUB"),
                                   CapacityTables::tr("For what it buys, less what it sells, with the demand "
                                                      "response that counts; below zero it earns")),
                    capacityColumn(CapacityTables::tr("Gains, RUB"),
                                   CapacityTables::tr("Saved on what it buys, less what its sales lose"))}};
    for (std::size_t at = 0; at < board.shown().zone.groups.size(); ++at)
        table.rows.push_back(groupRow(board, at));
    return table;
}

bool canTypeGroup(const CapacityBoard& /*board*/, int /*row*/, int column)
{
    return column <= static_cast<int>(GroupColumn::Sold);
}

Result<Edit> typedGroup(const CapacityBoard& board, int row, int column, const QString& text)
{
    const auto at = static_cast<std::size_t>(row);
    auto group = board.input().zones[board.zone()].groups[at];
    if (column == static_cast<int>(GroupColumn::Id)) {
        group.id = text.toStdString();
    } else {
        const auto volume = amountOf<Mw>(text);
        if (!volume)
            return volume.findings();
        (column == static_cast<int>(GroupColumn::Purchased) ? group.purchased : group.sold) = *volume;
    }
    return scenario::setCapacityGroup(board.zone(), at, std::move(group));
}

CapacityTable makeDepths(const CapacityBoard& board)
{
    CapacityTable table{
        .columns = {
            capacityColumn(CapacityTables::tr("Own volume, MW"),
                           CapacityTables::tr("Own demand response in the place of the one above")),
            capacityColumn(CapacityTables::tr("Counted, MW"),
                           CapacityTables::tr("Own and others' together, as far as the limit lets it")),
            capacityColumn(CapacityTables::tr("Price, RUB/MW a month")),
            capacityColumn(CapacityTables::tr("Fall, RUB/MW a month"),
                           CapacityTables::tr("Price without any demand response less this price")),
            capacityColumn(CapacityTables::tr("Capacity taken, MW"))}};
    const auto& [zone, faults, result] = board.shown();
    for (std::size_t at = 0; at < zone.depths.size(); ++at) {
        auto& row = table.rows.emplace_back();
        row.push_back(capacityVolume(zone.depths[at].fraction()));
        if (!board.valid()) {
            row.insert(row.end(), 4, capacityText(dash()));
            continue;
        }
        const auto& depth = result.series[at];
        row.push_back(capacityVolume(depth.counted, {Of::DepthCounted, at}));
        row.push_back(capacityPrice(depth.run.price.fraction(), {Of::DepthPrice, at}));
        row.push_back(capacityPrice(depth.delta.fraction(), {Of::DepthFall, at}));
        row.push_back(capacityVolume(depth.run.volume, {Of::DepthPrice, at}));
        for (auto& cell : row)
            cell.marked = zone.depths[at] == zone.dr.own;
    }
    return table;
}

bool canTypeDepth(const CapacityBoard& /*board*/, int /*row*/, int column)
{
    return column == static_cast<int>(DepthColumn::Own);
}

Result<Edit> typedDepth(const CapacityBoard& board, int row, int /*column*/, const QString& text)
{
    const auto depth = amountOf<Mw>(text);
    if (!depth)
        return depth.findings();
    auto depths = board.input().zones[board.zone()].depths;
    depths[static_cast<std::size_t>(row)] = *depth;
    return scenario::setCapacityDepths(board.zone(), std::move(depths));
}

} // namespace

const CapacityTableKind capacityBids{
    .make = &makeBids, .editable = &canTypeBid, .typed = &typedBid, .choices = &bidChoices};
const CapacityTableKind capacityGroups{
    .make = &makeGroups, .editable = &canTypeGroup, .typed = &typedGroup, .choices = nullptr};
const CapacityTableKind capacityDepths{
    .make = &makeDepths, .editable = &canTypeDepth, .typed = &typedDepth, .choices = nullptr};
const CapacityTableKind capacityProvenance{.make = &capacityOrigins};

} // namespace meritdesk::items
