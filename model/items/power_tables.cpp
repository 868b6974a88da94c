#include "items/power_tables.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

#include "core/units/text.h"
#include "items/power_cells.h"
#include "items/power_text.h"

// Points of the sweep, and states of the market.

namespace meritdesk::items {

using marketpower::Figure;
using Of = PowerEvidence::Of;

namespace {

constexpr std::array pointFigures{Figure::Price, Figure::Sold,       Figure::Profit,
                                  Figure::Bill,  Figure::SystemCost, Figure::Unserved};
constexpr std::array caseFigures{Figure::Price,  Figure::Sold, Figure::Received,   Figure::OwnCost,
                                 Figure::Profit, Figure::Bill, Figure::SystemCost, Figure::Unserved};

/// Where the seller's orders are used up one after another, dearest first, in steps of the sweep.
void addOrderEnds(const PowerStudy& study, std::set<std::size_t>& points)
{
    auto order =
        withheld(marketpower::truthful(*study.book), withholdingOf(study.question, PowerHow::Physical), {});
    std::vector<std::pair<auction::Price, auction::Quantity>> own;
    for (const auto& each : order.book.orders)
        if (each.side == auction::Side::Sell && each.participant == study.question.seller)
            own.emplace_back(each.price, each.quantity);
    std::sort(own.begin(), own.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    auction::Quantity sum;
    for (const auto& [price, quantity] : own) {
        sum += quantity;
        const auto step = study.question.step.mantissa();
        if (sum.mantissa() % step == 0)
            points.insert(static_cast<std::size_t>(sum.mantissa() / step));
    }
}

} // namespace

std::vector<PowerCell> pointRow(const PowerBoard& board, std::size_t at)
{
    const auto& sweep = board.study().sweep();
    const auto& point = sweep.points[at];
    const auto& first = sweep.points.front().outcome;
    QString remark;
    if (at == sweep.best && sweep.pays())
        remark = at == sweep.jump ? PowerTables::tr("jump and best") : PowerTables::tr("best");
    else if (at == sweep.jump)
        //: The first amount withheld at which the price rises
        remark = PowerTables::tr("jump");
    std::vector<PowerCell> row{powerCell(point.withheld.fraction(), {})};
    for (const auto figure : pointFigures) {
        row.push_back(
            powerCell(valueOf(point.outcome, figure), {.of = Of::Point, .figure = figure, .at = at}));
        if (figure == Figure::Profit)
            row.push_back(powerCell(Fraction(point.outcome.profit() - first.profit()),
                                    {.of = Of::Gain, .figure = figure, .at = at}));
    }
    row.push_back({.shown = remark});
    for (auto& cell : row)
        cell.marked = !remark.isEmpty() || at == board.at();
    return row;
}

PowerTable pointsHead(const PowerBoard& board)
{
    const auto& book = *board.study().book;
    PowerTable table;
    const auto unit = powerUnit(book, Figure::Sold);
    const auto title = PowerTables::tr("Withheld");
    table.columns = {{.title = unit.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, unit)}};
    for (const auto figure : pointFigures) {
        table.columns.push_back({.title = powerFigureHeading(book, figure)});
        if (figure == Figure::Profit)
            table.columns.push_back({.title = PowerTables::tr("Gain"),
                                     .tip = PowerTables::tr("Profit above that with nothing withheld")});
    }
    table.columns.push_back({.title = PowerTables::tr("Remark"), .number = false});
    return table;
}

std::vector<std::size_t> tellingPoints(const PowerBoard& board)
{
    if (!board.valid())
        return {};
    const auto& study = board.study();
    const auto& sweep = study.sweep();
    const auto last = sweep.points.size() - 1;
    std::set<std::size_t> points{0, sweep.best, board.at(), last};
    if (sweep.jump)
        points.insert(*sweep.jump / 2);   // on the way there it loses
    constexpr std::size_t mostSteps = 12; // of the price: a real book has hundreds
    std::size_t steps = 0;
    for (std::size_t at = 1; at <= last && steps < mostSteps; ++at)
        if (sweep.points[at].outcome.price != sweep.points[at - 1].outcome.price) {
            points.insert({at - 1, at});
            ++steps;
        }
    for (std::size_t at = 1; at <= last; ++at)
        if (sweep.points[at].outcome.unserved > 0) {
            points.insert({at - 1, at});
            break;
        }
    addOrderEnds(study, points);
    std::vector<std::size_t> made;
    for (const auto at : points)
        if (at <= last)
            made.push_back(at);
    return made;
}

PowerTable pointsTable(const PowerBoard& board)
{
    auto table = pointsHead(board);
    for (const auto at : tellingPoints(board))
        table.rows.push_back(pointRow(board, at));
    return table;
}

PowerTable everyPointTable(const PowerBoard& board)
{
    auto table = pointsHead(board);
    if (board.valid())
        for (std::size_t at = 0; at < board.study().sweep().points.size(); ++at)
            table.rows.push_back(pointRow(board, at));
    return table;
}

PowerTable casesTable(const PowerBoard& board)
{
    PowerTable table;
    table.columns = {{.title = PowerTables::tr("Figure"), .number = false}};
    if (!board.valid())
        return table;
    for (std::size_t at = 0; at < powerCases; ++at)
        table.columns.push_back({.title = powerCaseName(board, static_cast<PowerCase>(at))});
    const auto& book = *board.study().book;
    for (const auto figure : caseFigures) {
        std::vector<PowerCell> row{{.shown = powerFigureHeading(book, figure)}};
        for (std::size_t at = 0; at < powerCases; ++at) {
            auto cell = powerCell(valueOf(board.state(static_cast<PowerCase>(at)).outcome, figure),
                                  {.of = Of::Case, .figure = figure, .at = at});
            cell.marked = figure == Figure::Profit;
            row.push_back(std::move(cell));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace meritdesk::items
