#include "items/screen_tables.h"

#include <QCoreApplication>

#include <array>

#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"
#include "formats/words/words.h"
#include "items/number_text.h"
#include "items/screen_cells.h"

// The tables of one round: firms, bids; and the list of rounds.

namespace meritdesk::items {

using auction::BidGroup;
using auction::Firm;
using auction::Screen;
using auction::Series;

namespace {

constexpr int hhiDecimals = 2;

struct ScreenTables
{
    Q_DECLARE_TR_FUNCTIONS(ScreenTables)
};

bool fires(const Series& series, const Screen& screen, const std::optional<Fraction>& value)
{
    return value && screen.threshold != nullptr
           && screen.fires(*value, levelOf(series, *screen.threshold).fraction());
}

/// The market's index of a round as the screen sees it, marked when it is beyond its threshold.
ScreenCell marketCell(const ScreenedSeries& screened, const Screen& screen, std::size_t round, int decimals)
{
    const auto& structure = screened.screening.rounds[round].structure;
    const auto value = structure ? screen.ofMarket(*screened.series, *structure) : std::nullopt;
    auto cell = numberCell(value, roundEvidence(round, screen.key), decimals);
    cell.marked = fires(*screened.series, screen, value);
    return cell;
}

ScreenCell demandCell(const ScreenedSeries& screened, std::size_t round)
{
    const auto& structure = screened.screening.rounds[round].structure;
    if (!structure || !structure->demand)
        return numberCell(std::nullopt);
    return numberCell(structure->demand->fraction(), demandEvidence(round), 6);
}

/// One index of one firm.
ScreenCell firmCell(const ScreenedSeries& screened, const Screen& screen, std::size_t round, const Firm& firm)
{
    const auto& structure = screened.screening.rounds[round].structure;
    const auto value = structure ? screen.ofFirm(*structure, firm) : std::nullopt;
    auto cell = numberCell(value, roundEvidence(round, screen.key, firm.participant));
    cell.marked = fires(*screened.series, screen, value);
    return cell;
}

/// The screens of firms, in the order of the columns, with their headings.
struct FirmColumn
{
    const Screen* screen = nullptr;
    const char* title = nullptr;
};

constexpr std::array firmColumns{
    //: Residual supply index, as short as a column heading
    FirmColumn{&auction::rsi, QT_TRANSLATE_NOOP("ScreenTables", "RSI")},
    FirmColumn{&auction::mustRun, QT_TRANSLATE_NOOP("ScreenTables", "Must-run ratio")},
    FirmColumn{&auction::dualPivotal, QT_TRANSLATE_NOOP("ScreenTables", "Dual pivotal")},
    FirmColumn{&auction::triplePivotal, QT_TRANSLATE_NOOP("ScreenTables", "Triple pivotal")},
    //: What part of its capacity the firm offered
    FirmColumn{&auction::withholding, QT_TRANSLATE_NOOP("ScreenTables", "Offered part")},
};

/// A measure of the bids of one side.
struct Measure
{
    const char* title = nullptr;
    const char* key = nullptr; ///< of its derivation
    std::optional<Fraction> (*of)(const BidGroup&) = nullptr;
    const auction::Threshold* threshold = nullptr; ///< it is compared with; null for none
};

std::optional<Fraction> biddersIn(const BidGroup& group)
{
    return Fraction(group.bidders.size());
}

std::optional<Fraction> distinctIn(const BidGroup& group)
{
    return Fraction(group.prices.size());
}

std::optional<Fraction> modalPriceIn(const BidGroup& group)
{
    return group.modalPrice();
}

std::optional<Fraction> modalShareIn(const BidGroup& group)
{
    return group.modalShare();
}

std::optional<Fraction> simpsonIn(const BidGroup& group)
{
    return group.simpson;
}

std::optional<Fraction> meanIn(const BidGroup& group)
{
    return group.mean;
}

constexpr std::array measures{
    Measure{QT_TRANSLATE_NOOP("ScreenTables", "Bidders"), "mean_bid", &biddersIn},
    Measure{QT_TRANSLATE_NOOP("ScreenTables", "Different prices"), "simpson", &distinctIn},
    Measure{QT_TRANSLATE_NOOP("ScreenTables", "Most frequent price"), "modal_share", &modalPriceIn},
    Measure{QT_TRANSLATE_NOOP("ScreenTables", "Share of bidders at it"), "modal_share", &modalShareIn,
            &auction::modalShareLevel},
    Measure{QT_TRANSLATE_NOOP("ScreenTables", "Simpson concentration of prices"), "simpson", &simpsonIn},
    Measure{QT_TRANSLATE_NOOP("ScreenTables", "Chance of equal bids, log10"), "chance_log10",
            &auction::chanceLog10, &auction::chanceLevel},
    Measure{QT_TRANSLATE_NOOP("ScreenTables", "Mean bid"), "mean_bid", &meanIn},
    Measure{QT_TRANSLATE_NOOP("ScreenTables", "Standard deviation"), "sd", &auction::deviationOf},
    Measure{QT_TRANSLATE_NOOP("ScreenTables", "Coefficient of variation"), "cv", &auction::variationOf},
    Measure{QT_TRANSLATE_NOOP("ScreenTables", "Deviation over the price band"), "sd_over_band",
            &auction::deviationOverBand},
};

/// The threshold, if any, that this group of bids is beyond.
const auction::Threshold* beyond(const Series& series, const BidGroup& group)
{
    std::vector<auction::Flag> flags;
    auction::identicalBids.flagBids(series, group, flags);
    return flags.empty() ? nullptr : flags.front().threshold;
}

} // namespace

ScreenTable roundsTable(const ScreenBoard& board)
{
    const auto& screened = board.screened();
    ScreenTable table;
    table.columns = {textColumn(ScreenTables::tr("Round")),
                     quantityColumn(ScreenTables::tr("Demand"), *screened.series),
                     {.title = ScreenTables::tr("HHI"), .tip = words::label("hhi")},
                     {.title = ScreenTables::tr("Largest"), .tip = words::label("top_m_share")},
                     {.title = ScreenTables::tr("Flags")}};
    std::vector<std::size_t> flags(screened.screening.rounds.size());
    for (const auto& flag : screened.screening.flags)
        if (flag.round)
            ++flags[*flag.round];
    for (std::size_t i = 0; i < flags.size(); ++i) {
        auto count = countCell(flags[i], flagCountEvidence(i));
        count.marked = flags[i] > 0;
        table.rows.push_back({textCell(screened.series->rounds[i].id), demandCell(screened, i),
                              marketCell(screened, auction::concentration, i, hhiDecimals),
                              marketCell(screened, auction::topShare, i, indexDecimals), count});
    }
    return table;
}

ScreenTable firmsTable(const ScreenBoard& board)
{
    const auto& screened = board.screened();
    const auto round = board.round();
    ScreenTable table;
    table.columns = {textColumn(ScreenTables::tr("Firm")),
                     quantityColumn(ScreenTables::tr("Capacity"), *screened.series),
                     {.title = ScreenTables::tr("Share")}};
    for (const auto& column : firmColumns)
        table.columns.push_back(
            {.title = ScreenTables::tr(column.title), .tip = words::label(column.screen->key)});
    if (round >= screened.screening.rounds.size() || !screened.screening.rounds[round].structure)
        return table;
    const auto& structure = *screened.screening.rounds[round].structure;
    for (const auto& firm : structure.firms) {
        const auto share = shareEvidence(round, firm.participant);
        std::vector<ScreenCell> row{textCell(firm.participant),
                                    numberCell(firm.capacity.fraction(), share, 6),
                                    numberCell(shareOf(structure, firm), share)};
        for (const auto& column : firmColumns)
            row.push_back(firmCell(screened, *column.screen, round, firm));
        table.rows.push_back(std::move(row));
    }
    return table;
}

ScreenTable bidsTable(const ScreenBoard& board)
{
    const auto& screened = board.screened();
    ScreenTable table;
    table.columns = {textColumn(ScreenTables::tr("Measure"))};
    if (board.round() >= screened.screening.rounds.size())
        return table;
    const auto& groups = screened.screening.rounds[board.round()].bids;
    for (const auto& group : groups)
        table.columns.push_back({.title = sideText(group.side)});
    for (const auto& measure : measures) {
        std::vector<ScreenCell> row{textCell(ScreenTables::tr(measure.title))};
        for (const auto& group : groups) {
            const auto* threshold = beyond(*screened.series, group);
            row.push_back(numberCell(measure.of(group),
                                     roundEvidence(board.round(), measure.key, auction::sideWordOf(group))));
            row.back().marked = threshold != nullptr && threshold == measure.threshold;
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace meritdesk::items
