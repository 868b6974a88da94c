#include "items/reports/response_paper.h"

#include <QCoreApplication>

#include <algorithm>

#include "formats/words/derivation_text.h"
#include "formats/words/words.h"
#include "items/reports/paper_cells.h"

namespace meritdesk::items {

namespace demand = response::demand;
using exports::Cell;
using exports::Table; // lupdate takes a qualified result for the context

namespace {

constexpr auto unitMw = "MW";
constexpr auto unitMoney = "RUB";
constexpr auto unitPrice = "RUB/MW";

/// Context of these tables.
class ResponsePaper
{
    Q_DECLARE_TR_FUNCTIONS(ResponsePaper)
};

Cell nameOf(const demand::MechanismStudy& made)
{
    return paperText(words::label(made.mechanism->title));
}

Cell power(const demand::Case& input, const Fraction& volume)
{
    return paperPower(volume, input.quantityStep);
}

/// The net of the studied cell if that share of the obligation were delivered in every month.
Fraction netDelivering(const demand::Case& input, const demand::MechanismStudy& made, std::int64_t share)
{
    demand::Case other;
    other.depths = input.depths;
    other.durations = input.durations;
    other.prices = input.prices;
    other.months = input.months;
    other.counted = input.counted;
    other.pilot = input.pilot;
    other.premiumRate = input.premiumRate;
    other.kom = input.kom;
    other.companies = input.companies;
    other.costs = input.costs;
    other.countEnergy = input.countEnergy;
    other.delivery = {{response::whole<response::Share>(share)}, false};
    const auto& cell = made.cell();
    return demand::cellOf(demand::inputsOf(other), *made.mechanism, cell.depth, cell.duration, cell.occasions)
        .net();
}

QString lineTitle(std::size_t line)
{
    return words::label("dr_" + std::string(demand::lineKeys[line]));
}

std::vector<Cell> sumOf(const demand::Cell& cell)
{
    return paperSum({cell.lines.begin(), cell.lines.end()});
}

Cell optionalCell(const std::optional<Fraction>& value, Cell (*make)(const Fraction&))
{
    return value ? make(*value) : paperDash();
}

std::vector<Cell> cellRow(const PaperStudy& of, const demand::MechanismStudy& made, const demand::Cell& cell)
{
    const auto& input = of.input;
    std::vector<Cell> row{nameOf(made),
                          power(input, input.depths[cell.depth].fraction()),
                          paperCount(input.durations[cell.duration]),
                          power(input, cell.counted),
                          power(input, cell.paid),
                          paperText(cell.capped() ? ResponsePaper::tr("yes") : ResponsePaper::tr("no")),
                          paperCount(cell.occasions.events),
                          paperFall(cell.komDelta.fraction()),
                          paperMoney(cell.premium)};
    for (auto& amount : sumOf(cell))
        row.push_back(std::move(amount));
    return row;
}

} // namespace

std::size_t bestMechanism(const demand::Study& study)
{
    const auto& all = study.mechanisms;
    const auto best = std::max_element(
        all.begin(), all.end(), [](const auto& a, const auto& b) { return a.cell().net() < b.cell().net(); });
    return static_cast<std::size_t>(best - all.begin());
}

Table decisionOnPaper(const PaperStudy& of)
{
    Table table{.title = ResponsePaper::tr("Decision"),
                .columns = {{ResponsePaper::tr("Mechanism")},
                            paperColumn(ResponsePaper::tr("Nothing delivered"), unitMoney),
                            paperColumn(ResponsePaper::tr("As entered"), unitMoney),
                            paperColumn(ResponsePaper::tr("Everything delivered"), unitMoney)}};
    for (const auto& made : of.study.mechanisms)
        table.rows.push_back({nameOf(made), paperMoney(netDelivering(of.input, made, 0)),
                              paperMoney(made.cell().net()), paperMoney(netDelivering(of.input, made, 1))});
    return table;
}

Table termsOnPaper(const PaperStudy& of)
{
    Table table{.title = ResponsePaper::tr("What is paid for"),
                .columns = {{ResponsePaper::tr("Mechanism")},
                            paperColumn(ResponsePaper::tr("Price a month"), unitPrice),
                            paperColumn(ResponsePaper::tr("Counted share")),
                            paperColumn(ResponsePaper::tr("Counted"), unitMw),
                            paperColumn(ResponsePaper::tr("Paid"), unitMw),
                            paperColumn(ResponsePaper::tr("Events")),
                            paperColumn(ResponsePaper::tr("Fall of the auction's price"), unitPrice)}};
    for (const auto& made : of.study.mechanisms) {
        const auto& cell = made.cell();
        table.rows.push_back({nameOf(made), paperPrice(cell.price), paperShare(cell.share),
                              power(of.input, cell.counted), power(of.input, cell.paid),
                              paperCount(cell.occasions.events), paperFall(cell.komDelta.fraction())});
    }
    return table;
}

Table mechanismsOnPaper(const PaperStudy& of)
{
    Table table{.title = ResponsePaper::tr("Mechanisms and how sure they are"),
                .columns = {{ResponsePaper::tr("Mechanism")},
                            {ResponsePaper::tr("How sure")},
                            {ResponsePaper::tr("Rule")}}};
    for (const auto& made : of.study.mechanisms)
        table.rows.push_back({nameOf(made), paperText(words::gradeInWords(made.mechanism->grade)),
                              paperText(words::label(made.mechanism->source))});
    return table;
}

Table linesOnPaper(const PaperStudy& of)
{
    Table table{.title = ResponsePaper::tr("Money of the year"), .columns = {{ResponsePaper::tr("Line")}}};
    for (std::size_t line = 0; line < demand::lineKeys.size(); ++line)
        table.rows.push_back({paperText(lineTitle(line))});
    table.rows.push_back({paperText(words::label("dr_net"))});
    table.rows.push_back({paperText(ResponsePaper::tr("beside the lines: more than never taking part"))});
    for (const auto& made : of.study.mechanisms) {
        table.columns.push_back(paperColumn(words::label(made.mechanism->title), unitMoney));
        auto amounts = sumOf(made.cell());
        amounts.push_back(paperMoney(made.cell().premium));
        for (std::size_t row = 0; row < amounts.size(); ++row)
            table.rows[row].push_back(std::move(amounts[row]));
    }
    return table;
}

Table matrixOnPaper(const PaperStudy& of, const demand::MechanismStudy& made)
{
    Table table{.title = words::label(made.mechanism->title),
                .columns = {paperColumn(ResponsePaper::tr("Depth"), unitMw)}};
    for (const int hours : of.input.durations)
        //: Column of a matrix of depths and durations: the year's net of events that long
        table.columns.push_back(paperColumn(ResponsePaper::tr("%n hour(s)", nullptr, hours), unitMoney));
    for (std::size_t depth = 0; depth < of.input.depths.size(); ++depth) {
        std::vector<Cell> row{power(of.input, of.input.depths[depth].fraction())};
        for (std::size_t duration = 0; duration < of.input.durations.size(); ++duration)
            row.push_back(paperMoney(made.cells[depth * of.input.durations.size() + duration].net()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table cellsInFull(const PaperStudy& of)
{
    Table table{.title = ResponsePaper::tr("Depths and durations"),
                .columns = {{ResponsePaper::tr("Mechanism")},
                            paperColumn(ResponsePaper::tr("Depth"), unitMw),
                            paperColumn(ResponsePaper::tr("Duration"), "h"),
                            paperColumn(ResponsePaper::tr("Counted"), unitMw),
                            paperColumn(ResponsePaper::tr("Paid"), unitMw),
                            {ResponsePaper::tr("Cap binds")},
                            paperColumn(ResponsePaper::tr("Events")),
                            paperColumn(ResponsePaper::tr("Fall of the auction's price"), unitPrice),
                            paperColumn(ResponsePaper::tr("Surcharge on what is missing"), unitMoney)}};
    for (std::size_t line = 0; line < demand::lineKeys.size(); ++line)
        table.columns.push_back(paperColumn(lineTitle(line), unitMoney));
    table.columns.push_back(paperColumn(words::label("dr_net"), unitMoney));
    for (const auto& made : of.study.mechanisms)
        for (const auto& cell : made.cells)
            table.rows.push_back(cellRow(of, made, cell));
    return table;
}

Table breakEvensOnPaper(const PaperStudy& of)
{
    Table table{.title = ResponsePaper::tr("Break-evens"),
                .columns = {{ResponsePaper::tr("Mechanism")},
                            paperColumn(ResponsePaper::tr("Delivered share")),
                            paperColumn(ResponsePaper::tr("Price a month"), unitPrice),
                            paperColumn(ResponsePaper::tr("Cost of lost production"), "RUB/MWh")}};
    for (const auto& made : of.study.mechanisms)
        table.rows.push_back({nameOf(made), optionalCell(made.breakEvens.delivery, paperShare),
                              optionalCell(made.breakEvens.price, paperPrice),
                              optionalCell(made.breakEvens.costPerMwh, paperPrice)});
    return table;
}

Table tornadoOnPaper(const PaperStudy& of)
{
    Table table{.title = ResponsePaper::tr("Sensitivity"),
                .columns = {{ResponsePaper::tr("Mechanism")},
                            {ResponsePaper::tr("Factor")},
                            paperColumn(ResponsePaper::tr("Low")),
                            paperColumn(ResponsePaper::tr("High")),
                            paperColumn(ResponsePaper::tr("Net at low"), unitMoney),
                            paperColumn(ResponsePaper::tr("Net at high"), unitMoney),
                            paperColumn(ResponsePaper::tr("Swing"), unitMoney)}};
    for (const auto& made : of.study.mechanisms)
        for (const auto& bar : made.tornado) {
            const auto& question = of.input.questions[bar.question];
            table.rows.push_back({nameOf(made), paperText(words::label(question.factor->title)),
                                  paperRatio(question.low.fraction()), paperRatio(question.high.fraction()),
                                  paperMoney(bar.low), paperMoney(bar.high), paperMoney(bar.swing())});
        }
    return table;
}

} // namespace meritdesk::items
