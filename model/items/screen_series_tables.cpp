#include <QCoreApplication>

#include <algorithm>
#include <map>

#include "core/auction/screens/screens.h"
#include "formats/words/words.h"
#include "items/number_text.h"
#include "items/screen_cells.h"
#include "items/screen_tables.h"

// The tables over the whole series: flags, equal bids, runs without an award, fulfilment.

namespace meritdesk::items {

using auction::Flag;
using auction::Side;

namespace {

struct ScreenTables
{
    Q_DECLARE_TR_FUNCTIONS(ScreenTables)
};

/// A bidder of the matrix: the same participant may bid on both sides.
struct MatrixBidder
{
    Side side = Side::Sell;
    std::string participant = {};

    auto operator<=>(const MatrixBidder&) const = default;
};

std::vector<MatrixBidder> matrixBidders(const ScreenedSeries& screened, std::size_t most)
{
    std::vector<MatrixBidder> bidders;
    std::map<MatrixBidder, bool> seen;
    for (const auto& pair : screened.pairs)
        for (const auto& participant : {pair.a, pair.b})
            if (seen.emplace(MatrixBidder{pair.side, participant}, true).second)
                bidders.push_back({pair.side, participant});
    if (bidders.size() > most)
        bidders.resize(most);
    return bidders;
}

QString nameOf(const MatrixBidder& bidder)
{
    const auto participant = QString::fromStdString(bidder.participant);
    //: A bidder in the matrix of equal bids, as buyer
    return bidder.side == Side::Buy ? ScreenTables::tr("%1 (buys)").arg(participant) : participant;
}

/// The place of each pair in ScreenedSeries::pairs, by both orders of its bidders.
std::map<std::pair<MatrixBidder, MatrixBidder>, std::size_t> placesOf(const ScreenedSeries& screened)
{
    std::map<std::pair<MatrixBidder, MatrixBidder>, std::size_t> places;
    for (std::size_t i = 0; i < screened.pairs.size(); ++i) {
        const auto& pair = screened.pairs[i];
        const MatrixBidder a{pair.side, pair.a};
        const MatrixBidder b{pair.side, pair.b};
        places[{a, b}] = i;
        places[{b, a}] = i;
    }
    return places;
}

ScreenCell pairCell(const ScreenedSeries& screened, std::size_t at)
{
    const auto rounds = screened.pairs[at].rounds;
    auto cell = countCell(rounds, pairEvidence(at));
    cell.marked = rounds >= countOf(*screened.series, auction::equalRounds);
    return cell;
}

QString roundOf(const ScreenedSeries& screened, const Flag& flag)
{
    //: Where a flag is about the whole series
    return flag.round ? QString::fromStdString(screened.series->rounds[*flag.round].id)
                      : ScreenTables::tr("all rounds");
}

} // namespace

QString flagText(const Flag& flag)
{
    auto note = noteOf(flag);
    for (auto& fact : note.facts)
        if (fact.key != "participant")
            fact.value = numberText(fact.value, -1).toStdString();
    return words::sentence(note);
}

ScreenTable flagsTable(const ScreenBoard& board)
{
    return flagsTable(board.screened(), board.filter());
}

ScreenTable flagsTable(const ScreenedSeries& screened, const FlagFilter& filter)
{
    ScreenTable table;
    table.columns = {textColumn(ScreenTables::tr("Round")),
                     //: What a flag says
                     textColumn(ScreenTables::tr("Flag")),
                     {.title = ScreenTables::tr("Value")},
                     {.title = ScreenTables::tr("Threshold")},
                     //: Where a threshold comes from
                     textColumn(ScreenTables::tr("Basis"))};
    const auto evidence = flagEvidence(screened);
    for (const auto i : flagsShown(screened.screening, filter)) {
        const auto& flag = screened.screening.flags[i];
        auto sentence = textCell(flagText(flag));
        sentence.tip = sentence.shown;
        sentence.evidence = evidence[i];
        auto value = numberCell(flag.value, evidence[i]);
        value.marked = true;
        table.rows.push_back({textCell(roundOf(screened, flag)), sentence, value,
                              numberCell(flag.level.fraction(), evidence[i], 6),
                              textCell(words::label(flag.given ? "basis.given" : "basis.teaching-default"))});
    }
    return table;
}

std::size_t equalBidders(const ScreenBoard& board)
{
    return matrixBidders(board.screened(), board.screened().pairs.size() * 2).size();
}

ScreenTable equalBidsTable(const ScreenBoard& board)
{
    const auto& screened = board.screened();
    const auto bidders = matrixBidders(screened, mostInMatrix);
    const auto places = placesOf(screened);
    ScreenTable table;
    table.columns = {textColumn(ScreenTables::tr("Equal bids"))};
    for (const auto& bidder : bidders)
        table.columns.push_back({.title = nameOf(bidder)});
    for (const auto& a : bidders) {
        std::vector<ScreenCell> row{textCell(nameOf(a))};
        for (const auto& b : bidders) {
            const auto place = places.find({a, b});
            row.push_back(place == places.end() ? textCell(QString()) : pairCell(screened, place->second));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

ScreenTable runsTable(const ScreenBoard& board)
{
    const auto& screened = board.screened();
    ScreenTable table;
    table.columns = {textColumn(ScreenTables::tr("Participant")),
                     textColumn(ScreenTables::tr("Side")),
                     {.title = ScreenTables::tr("Longest run")},
                     //: The run in which the series ends
                     {.title = ScreenTables::tr("Current run")}};
    const auto& runs = screened.screening.nonWinning;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        auto longest = countCell(runs[i].longest, runEvidence(i));
        longest.marked = runs[i].longest >= countOf(*screened.series, auction::nonWinningRounds);
        table.rows.push_back({textCell(runs[i].participant), textCell(sideText(runs[i].side)), longest,
                              countCell(runs[i].current, currentRunEvidence(i))});
    }
    return table;
}

ScreenTable fulfilmentTable(const ScreenBoard& board)
{
    const auto& screened = board.screened();
    ScreenTable table;
    table.columns = {textColumn(ScreenTables::tr("Participant")),
                     quantityColumn(ScreenTables::tr("Contracted"), *screened.series),
                     quantityColumn(ScreenTables::tr("Delivered"), *screened.series),
                     {.title = ScreenTables::tr("Fulfilment")}};
    const auto& all = screened.screening.fulfilment;
    const auto note = std::max(levelOf(*screened.series, auction::fulfilmentNote),
                               levelOf(*screened.series, auction::fulfilmentFlag));
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto evidence = fulfilmentEvidence(i);
        auto ratio = numberCell(all[i].ratio(), evidence);
        ratio.marked = all[i].ratio() < note.fraction();
        table.rows.push_back({textCell(all[i].participant),
                              numberCell(all[i].contracted.fraction(), evidence, 6),
                              numberCell(all[i].delivered.fraction(), evidence, 6), ratio});
    }
    return table;
}

} // namespace meritdesk::items
