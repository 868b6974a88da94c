#include "items/response_matrix.h"

#include <QCoreApplication>

#include <utility>

#include "formats/words/words.h"
#include "items/number_text.h"
#include "items/response_figures.h"

namespace meritdesk::items {

using response::demand::Case;
using response::demand::Cell;
using response::demand::Line;
using Of = ResponseEvidence::Of;

namespace {

struct MatrixTables
{
    Q_DECLARE_TR_FUNCTIONS(MatrixTables)
};

template <Line line>
Fraction lineValue(const Case& /*input*/, const Cell& cell)
{
    return cell.lines[response::demand::indexOf(line)];
}

ResponseEvidence ofLine(Line line)
{
    return {.of = Of::Line, .at = response::demand::indexOf(line)};
}

std::array<MatrixFigure, 9> makeFigures()
{
    return {{{.id = "net",
              .title = QT_TRANSLATE_NOOP("MatrixFigure", "Net of the year"),
              .unit = "RUB",
              .money = true,
              .value = [](const Case&, const Cell& cell) { return cell.net(); },
              .evidence = {.of = Of::Net}},
             {.id = "capacity",
              .title = QT_TRANSLATE_NOOP("MatrixFigure", "Capacity paid or not bought"),
              .unit = "RUB",
              .money = true,
              .value = &lineValue<Line::Capacity>,
              .evidence = ofLine(Line::Capacity)},
             {.id = "shortfall",
              .title = QT_TRANSLATE_NOOP("MatrixFigure", "Shortfall"),
              .unit = "RUB",
              .money = true,
              .value = &lineValue<Line::Shortfall>,
              .evidence = ofLine(Line::Shortfall)},
             {.id = "kom",
              .title = QT_TRANSLATE_NOOP("MatrixFigure", "Gain on capacity bought"),
              .unit = "RUB",
              .money = true,
              .value = &lineValue<Line::Kom>,
              .evidence = ofLine(Line::Kom)},
             {.id = "dayahead",
              .title = QT_TRANSLATE_NOOP("MatrixFigure", "Gain on energy bought"),
              .unit = "RUB",
              .money = true,
              .value = &lineValue<Line::DayAhead>,
              .evidence = ofLine(Line::DayAhead)},
             {.id = "paid",
              .title = QT_TRANSLATE_NOOP("MatrixFigure", "Volume paid for"),
              .unit = "MW",
              .decimals = 3,
              .value = [](const Case&, const Cell& cell) { return cell.paid; },
              .evidence = {.of = Of::Paid}},
             {.id = "kom-delta",
              .title = QT_TRANSLATE_NOOP("MatrixFigure", "Fall of the capacity price, a month"),
              .unit = "RUB/MW",
              .decimals = 2,
              .value = [](const Case&, const Cell& cell) { return cell.komDelta.fraction(); },
              .evidence = {.of = Of::KomDelta}},
             {.id = "drop",
              .title = QT_TRANSLATE_NOOP("MatrixFigure", "Mean fall of the day-ahead price"),
              .unit = "RUB/MWh",
              .decimals = 3,
              .value = &meanDrop,
              .evidence = ofLine(Line::DayAhead)},
             {.id = "events",
              .title = QT_TRANSLATE_NOOP("MatrixFigure", "Events a year"),
              .value = [](const Case&, const Cell& cell) { return Fraction(cell.occasions.events); },
              .evidence = {.of = Of::Events}}}};
}

ResponseCell cellOf(const MatrixFigure& figure, const Case& input, const Cell& cell,
                    const ResponseEvidence& evidence)
{
    const auto value = figure.value(input, cell);
    return figure.money ? responseMoney(value, evidence) : responseNumber(value, figure.decimals, evidence);
}

} // namespace

const std::array<MatrixFigure, 9>& matrixFigures()
{
    static const auto figures = makeFigures();
    return figures;
}

QString figureTitle(const MatrixFigure& figure)
{
    return QCoreApplication::translate("MatrixFigure", figure.title);
}

QString figureHeading(const MatrixFigure& figure)
{
    return figure.unit ? QStringLiteral("%1, %2").arg(figureTitle(figure), words::label(figure.unit))
                       : figureTitle(figure);
}

QString figureText(const MatrixFigure& figure, const Case& input, const Cell& cell)
{
    const auto value = figure.value(input, cell);
    return figure.money ? largeMoneyText(value) : shortNumberText(value, figure.decimals);
}

ResponseEvidence figureEvidence(const MatrixFigure& figure, std::size_t mechanism, std::size_t cell)
{
    auto evidence = figure.evidence;
    evidence.mechanism = mechanism;
    evidence.cell = cell;
    return evidence;
}

ResponseTable matrixTable(const ResponseBoard& board, const MatrixFigure& figure)
{
    if (!board.valid())
        return {};
    const auto& input = *board.worked().input;
    const auto& made = board.mechanismStudy();
    ResponseTable table;
    table.columns.push_back(responseTextColumn(MatrixTables::tr("Depth")));
    for (const int duration : input.durations)
        table.columns.push_back(responseColumn(hoursText(duration)));
    for (std::size_t at = 0; at < made.cells.size(); ++at) {
        const auto& cell = made.cells[at];
        if (cell.duration == 0)
            table.rows.push_back({responseText(megawattText(input.depths[cell.depth].fraction()))});
        table.rows.back().push_back(
            cellOf(figure, input, cell, figureEvidence(figure, board.mechanism(), at)));
        table.rows.back().back().marked = at == made.studied;
    }
    return table;
}

ResponseTable matrixCellsTable(const ResponseBoard& board)
{
    if (!board.valid())
        return {};
    const auto& input = *board.worked().input;
    ResponseTable table;
    table.columns = {responseTextColumn(MatrixTables::tr("Mechanism")),
                     responseColumn(MatrixTables::tr("Depth"), words::label("MW")),
                     responseColumn(MatrixTables::tr("Duration"), words::label("h"))};
    for (const auto& figure : matrixFigures())
        table.columns.push_back(responseColumn(figureHeading(figure)));
    const auto& mechanisms = board.study().mechanisms;
    for (std::size_t mechanism = 0; mechanism < mechanisms.size(); ++mechanism)
        for (std::size_t at = 0; at < mechanisms[mechanism].cells.size(); ++at) {
            const auto& cell = mechanisms[mechanism].cells[at];
            std::vector<ResponseCell> row{responseText(words::label(mechanisms[mechanism].mechanism->title)),
                                          responseNumber(input.depths[cell.depth].fraction(), 3),
                                          responseNumber(Fraction(input.durations[cell.duration]), 0)};
            for (const auto& figure : matrixFigures())
                row.push_back(cellOf(figure, input, cell, figureEvidence(figure, mechanism, at)));
            table.rows.push_back(std::move(row));
        }
    return table;
}

} // namespace meritdesk::items
