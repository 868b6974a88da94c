#include <QCoreApplication>

#include <algorithm>
#include <array>

#include "core/auction/screens/lerner.h"
#include "core/auction/screens/screens.h"
#include "core/units/text.h"
#include "formats/words/words.h"
#include "items/number_text.h"
#include "items/power_cells.h"
#include "items/power_tables.h"
#include "items/power_text.h"

// The screens of the market before and after withholding.

namespace meritdesk::items {

using auction::Firm;
using auction::Screen;
using Of = PowerEvidence::Of;

namespace {

constexpr int powerExactDecimals = 6;
constexpr int powerHhiDecimals = 2;
constexpr int powerRatioDecimals = 4;
constexpr std::array<std::size_t, 2> powerRounds{0, 1}; ///< before, after

PowerEvidence screenEvidenceOf(ScreenEvidence evidence)
{
    return {.of = Of::Screen, .screen = std::move(evidence)};
}

bool isBeyond(const ScreenedSeries& screened, const Screen& screen, const std::optional<Fraction>& value)
{
    return value && screen.threshold != nullptr && screen.fires != nullptr
           && screen.fires(*value, levelOf(*screened.series, *screen.threshold).fraction());
}

const std::optional<auction::Structure>& structureIn(const ScreenedSeries& screened, std::size_t round)
{
    return screened.screening.rounds[round].structure;
}

PowerCell powerMarketCell(const ScreenedSeries& screened, const Screen& screen, std::size_t round,
                          int decimals)
{
    const auto& structure = structureIn(screened, round);
    const auto value = structure ? screen.ofMarket(*screened.series, *structure) : std::nullopt;
    auto cell = powerCell(value, screenEvidenceOf(roundEvidence(round, screen.key, "")), decimals);
    cell.marked = isBeyond(screened, screen, value);
    return cell;
}

const Firm* firmIn(const ScreenedSeries& screened, std::size_t round, const std::string& name)
{
    const auto& structure = structureIn(screened, round);
    if (!structure)
        return nullptr;
    const auto found = std::find_if(structure->firms.begin(), structure->firms.end(),
                                    [&name](const Firm& firm) { return firm.participant == name; });
    return found == structure->firms.end() ? nullptr : &*found;
}

PowerCell powerFirmCell(const ScreenedSeries& screened, const Screen& screen, std::size_t round,
                        const std::string& name)
{
    const auto* firm = firmIn(screened, round, name);
    const auto value = firm != nullptr ? screen.ofFirm(*structureIn(screened, round), *firm) : std::nullopt;
    auto cell =
        powerCell(value, screenEvidenceOf(roundEvidence(round, screen.key, name)), powerRatioDecimals);
    cell.marked = isBeyond(screened, screen, value);
    return cell;
}

PowerCell powerOfferedCell(const ScreenedSeries& screened, std::size_t round, const std::string& name)
{
    const auto* firm = firmIn(screened, round, name);
    return firm != nullptr ? powerCell(firm->capacity.fraction(),
                                       screenEvidenceOf(shareEvidence(round, name)), powerExactDecimals)
                           : powerCell(std::nullopt, {});
}

using Costs = std::map<std::string, Fraction>;

PowerCell powerLernerCell(const PowerBoard& board, const Costs& costs, std::size_t round,
                          const std::string& name)
{
    const auto& price = board.state(static_cast<PowerCase>(round)).outcome.price;
    const auto found = costs.find(name);
    const auto index =
        price && found != costs.end() ? auction::lernerIndex(*price, found->second) : std::nullopt;
    return powerCell(index, {.of = Of::Lerner, .at = round, .name = name}, powerRatioDecimals);
}

/// A column for before and one for after.
void addPowerPair(PowerTable& table, const QString& name, const QString& tip)
{
    //: Column: %1 an index of market power, before withholding
    table.columns.push_back({.title = PowerTables::tr("%1, before").arg(name), .tip = tip});
    //: Column: %1 an index of market power, with the withholding
    table.columns.push_back({.title = PowerTables::tr("%1, after").arg(name), .tip = tip});
}

} // namespace

PowerCell powerCell(const std::optional<Fraction>& value, PowerEvidence evidence, int decimals)
{
    if (!value)
        return {.shown = powerNumber(std::nullopt)};
    return {.shown = numberText(printRounded(*value, decimals), -1),
            .exact = QString::fromStdString(printRounded(*value, powerExactDecimals)),
            .evidence = std::move(evidence)};
}

PowerTable marketTable(const PowerBoard& board)
{
    PowerTable table;
    table.columns = {{.title = PowerTables::tr("Market"), .number = false},
                     {.title = PowerTables::tr("Before")},
                     {.title = PowerTables::tr("After")}};
    if (!board.valid())
        return table;
    const auto& screened = board.screened();
    const auto add = [&](const QString& name, const Screen& screen, int decimals) {
        std::vector<PowerCell> row{{.shown = name, .tip = words::label(screen.key)}};
        for (const auto round : powerRounds)
            row.push_back(powerMarketCell(screened, screen, round, decimals));
        table.rows.push_back(std::move(row));
    };
    add(PowerTables::tr("Concentration (HHI)"), auction::concentration, powerHhiDecimals);
    add(PowerTables::tr("Share of the four largest"), auction::topShare, powerRatioDecimals);
    std::vector<PowerCell> row{
        {.shown = powerFigureHeading(*board.study().book, marketpower::Figure::Price)}};
    for (const auto round : powerRounds)
        row.push_back(powerCell(board.state(static_cast<PowerCase>(round)).outcome.price,
                                {.of = Of::Case, .figure = marketpower::Figure::Price, .at = round}));
    table.rows.push_back(std::move(row));
    return table;
}

PowerTable sellersTable(const PowerBoard& board)
{
    PowerTable table;
    table.columns = {{.title = PowerTables::tr("Seller"), .number = false}};
    const auto offered = PowerTables::tr("Offered");
    addPowerPair(table, offered, PowerTables::tr("What the seller offers in all"));
    //: Residual supply index, as short as a column heading
    addPowerPair(table, PowerTables::tr("RSI"), words::label(auction::rsi.key));
    addPowerPair(table, PowerTables::tr("Must-run ratio"), words::label(auction::mustRun.key));
    addPowerPair(table, PowerTables::tr("Lerner"), words::label("power_lerner"));
    if (!board.valid())
        return table;
    const auto& screened = board.screened();
    const std::array costs{dearestCosts(board.study(), board.state(PowerCase::Competitive)),
                           dearestCosts(board.study(), board.state(PowerCase::Withheld))};
    for (const auto& name : sellersIn(*board.study().book)) {
        std::vector<PowerCell> row{{.shown = QString::fromStdString(name)}};
        row.front().marked = name == board.study().question.seller;
        for (const auto round : powerRounds)
            row.push_back(powerOfferedCell(screened, round, name));
        for (const auto* screen : {&auction::rsi, &auction::mustRun})
            for (const auto round : powerRounds)
                row.push_back(powerFirmCell(screened, *screen, round, name));
        for (const auto round : powerRounds)
            row.push_back(powerLernerCell(board, costs.at(round), round, name));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace meritdesk::items
