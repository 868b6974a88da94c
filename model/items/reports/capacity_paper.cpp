#include "items/reports/capacity_paper.h"

#include <QCoreApplication>

#include "formats/words/sample_text.h"
#include "items/reports/paper_cells.h"

namespace meritdesk::items {

namespace kom = response::kom;
using exports::Cell;
using exports::Table; // lupdate takes a qualified result for the context

namespace {

constexpr auto unitMw = "MW";
constexpr auto unitPrice = "RUB/MW";
constexpr auto unitMoney = "RUB";

/// Context of these tables.
class CapacityPaper
{
    Q_DECLARE_TR_FUNCTIONS(CapacityPaper)
};

Cell nameCell(const std::string& id)
{
    return paperText(words::sampleText(id));
}

QString flagInWords(kom::Flag flag)
{
    switch (flag) {
    case kom::Flag::Must:
        //: Kind of a capacity bid: capacity that must be bought
        return CapacityPaper::tr("obligatory");
    case kom::Flag::Forced:
        //: Kind of a capacity bid: a unit that may not be stopped
        return CapacityPaper::tr("forced");
    case kom::Flag::PriceTaker:
        return CapacityPaper::tr("price taker");
    case kom::Flag::Priced:
        break;
    }
    //: Kind of a capacity bid: one with a price
    return CapacityPaper::tr("priced");
}

Cell power(const PaperZone& zone, const Fraction& volume)
{
    return paperPower(volume, zone.input.quantityStep);
}

/// A row of the curve: the same number in both runs, and by how much it changed.
std::vector<Cell> volumeRow(const PaperZone& zone, const QString& name, const Fraction& before,
                            const Fraction& after)
{
    return {paperText(name), power(zone, before), power(zone, after), power(zone, Fraction(after - before))};
}

std::vector<Cell> priceRow(const QString& name, const Fraction& before, const Fraction& after)
{
    return {paperText(name), paperPrice(before), paperPrice(after), paperFall(Fraction(after - before))};
}

std::vector<Cell> countedRow(const PaperZone& zone, const QString& name, const Fraction& own,
                             const Fraction& others)
{
    return {paperText(name), power(zone, own), power(zone, others), power(zone, Fraction(own + others))};
}

} // namespace

QString setByInWords(const kom::Zone& zone, const kom::Run& run)
{
    switch (run.setBy) {
    case kom::SetBy::Deficit:
        //: What sets a price: supply does not reach the first point
        return CapacityPaper::tr("the first point: too little supply");
    case kom::SetBy::Floor:
        //: What sets a price: supply passes the second point
        return CapacityPaper::tr("the second point: the floor");
    case kom::SetBy::Bid:
        return CapacityPaper::tr("the bid %1").arg(words::sampleText(zone.bids[run.marginal.value_or(0)].id));
    case kom::SetBy::Demand:
        break;
    }
    //: What sets a price
    return CapacityPaper::tr("the demand curve");
}

Table curveOnPaper(const PaperZone& zone)
{
    const auto& before = zone.result.before;
    const auto& after = zone.result.after;
    const auto p1 = zone.zone.p1.fraction();
    const auto p2 = zone.zone.p2.fraction();
    Table table{.title = CapacityPaper::tr("Demand curve and crossing"),
                .columns = {{CapacityPaper::tr("Result")},
                            paperColumn(CapacityPaper::tr("Without demand response")),
                            paperColumn(CapacityPaper::tr("With demand response")),
                            paperColumn(CapacityPaper::tr("Change"))}};
    table.rows = {volumeRow(zone, CapacityPaper::tr("First point, MW"), before.q1, after.q1),
                  priceRow(CapacityPaper::tr("Price of the first point, RUB/MW a month"), p1, p1),
                  volumeRow(zone, CapacityPaper::tr("Second point, MW"), before.q2, after.q2),
                  priceRow(CapacityPaper::tr("Price of the second point, RUB/MW a month"), p2, p2),
                  volumeRow(zone, CapacityPaper::tr("Capacity taken, MW"), before.volume, after.volume),
                  priceRow(CapacityPaper::tr("Price of the auction, RUB/MW a month"), before.price.fraction(),
                           after.price.fraction()),
                  {paperText(CapacityPaper::tr("Set by")), paperText(setByInWords(zone.zone, before)),
                   paperText(setByInWords(zone.zone, after)), paperText({})}};
    return table;
}

Table countedOnPaper(const PaperZone& zone)
{
    const auto own = zone.zone.dr.own.fraction();
    const auto others = zone.zone.dr.others.fraction();
    const auto& result = zone.result;
    Table table{.title = CapacityPaper::tr("Demand response that counts"),
                .columns = {{CapacityPaper::tr("Demand response")},
                            paperColumn(CapacityPaper::tr("Own"), unitMw),
                            paperColumn(CapacityPaper::tr("Of others"), unitMw),
                            paperColumn(CapacityPaper::tr("Together"), unitMw)}};
    table.rows = {countedRow(zone, CapacityPaper::tr("Offered"), own, others),
                  countedRow(zone, CapacityPaper::tr("Counted"), result.own, result.others),
                  countedRow(zone, CapacityPaper::tr("Left out by the cap"), Fraction(own - result.own),
                             Fraction(others - result.others))};
    return table;
}

Table bidsOnPaper(const PaperZone& zone)
{
    Table table{.title = CapacityPaper::tr("Bids"),
                .columns = {{CapacityPaper::tr("Bid")},
                            {CapacityPaper::tr("Kind")},
                            paperColumn(CapacityPaper::tr("Price"), unitPrice),
                            paperColumn(CapacityPaper::tr("Offered"), unitMw),
                            {CapacityPaper::tr("Divisible")},
                            paperColumn(CapacityPaper::tr("Taken without"), unitMw),
                            paperColumn(CapacityPaper::tr("Taken with"), unitMw)}};
    for (std::size_t at = 0; at < zone.zone.bids.size(); ++at) {
        const auto& bid = zone.zone.bids[at];
        const bool priced = bid.flag == kom::Flag::Priced;
        table.rows.push_back(
            {nameCell(bid.id), paperText(flagInWords(bid.flag)),
             priced ? paperPrice(bid.price.fraction()) : paperDash(), power(zone, bid.volume.fraction()),
             !priced ? paperDash()
                     : paperText(bid.divisible ? CapacityPaper::tr("yes") : CapacityPaper::tr("no")),
             power(zone, zone.result.takenBefore[at]), power(zone, zone.result.takenAfter[at])});
    }
    return table;
}

Table groupsOnPaper(const PaperZone& zone)
{
    Table table{.title = CapacityPaper::tr("Companies of the group"),
                .columns = {{CapacityPaper::tr("Company")},
                            paperColumn(CapacityPaper::tr("Buys"), unitMw),
                            paperColumn(CapacityPaper::tr("Sells"), unitMw),
                            paperColumn(CapacityPaper::tr("Saved on what it buys"), unitMoney),
                            paperColumn(CapacityPaper::tr("Lost on what it sells"), unitMoney),
                            paperColumn(CapacityPaper::tr("Net gain"), unitMoney)}};
    for (std::size_t at = 0; at < zone.zone.groups.size(); ++at) {
        const auto& group = zone.zone.groups[at];
        const auto& money = zone.result.groups[at];
        const auto lines = paperSum({money.saving, Fraction(-money.loss)});
        table.rows.push_back({nameCell(group.id), power(zone, group.purchased.fraction()),
                              power(zone, group.sold.fraction()), lines[0], lines[1], lines[2]});
    }
    return table;
}

Table seriesOnPaper(const PaperZone& zone)
{
    Table table{.title = CapacityPaper::tr("Other own volumes"),
                .columns = {paperColumn(CapacityPaper::tr("Own"), unitMw),
                            paperColumn(CapacityPaper::tr("Counted of all"), unitMw),
                            paperColumn(CapacityPaper::tr("Price"), unitPrice),
                            paperColumn(CapacityPaper::tr("Fall of the price"), unitPrice),
                            paperColumn(CapacityPaper::tr("Capacity taken"), unitMw)}};
    for (std::size_t at = 0; at < zone.zone.depths.size(); ++at) {
        const auto& each = zone.result.series[at];
        table.rows.push_back({power(zone, zone.zone.depths[at].fraction()), power(zone, each.counted),
                              paperPrice(each.run.price.fraction()), paperFall(each.delta.fraction()),
                              power(zone, each.run.volume)});
    }
    return table;
}

} // namespace meritdesk::items
