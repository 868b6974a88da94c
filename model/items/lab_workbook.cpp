#include <QCoreApplication>

#include "core/units/text.h"
#include "items/lab_curves.h"
#include "items/lab_table.h"
#include "items/lab_text.h"
#include "items/number_text.h"

// What of the strategy lab goes into files: every run and every point of it.

namespace meritdesk::items {

using exports::Cell;
using exports::Table;
using strategy::lab::Estimate;

namespace {

/// Translations of the sheets' words; the class is the context.
struct LabWorkbook
{
    Q_DECLARE_TR_FUNCTIONS(LabWorkbook)
};

constexpr int exactPlaces = 6;

Cell words(const QString& text)
{
    return {text, {}};
}

Cell number(std::optional<double> value)
{
    if (!value)
        return {};
    const auto exact = printRounded(Fraction(*value), exactPlaces);
    return {numberText(exact, -1), QString::fromStdString(exact)};
}

Cell count(std::int64_t value)
{
    const auto exact = std::to_string(value);
    return {numberText(exact, -1), QString::fromStdString(exact)};
}

exports::TableColumn column(const QString& title)
{
    return {.title = title, .numeric = true};
}

/// The columns by which every sheet names its rows.
std::vector<exports::TableColumn> named(bool seeds)
{
    std::vector<exports::TableColumn> columns{{.title = LabWorkbook::tr("Format")},
                                              {.title = LabWorkbook::tr("Learner")}};
    if (seeds)
        columns.push_back(column(LabWorkbook::tr("Seed")));
    return columns;
}

std::vector<Cell> names(const LabResult& result, const strategy::lab::Cell& cell)
{
    return {words(labFormatName(result.experiment.formats[cell.format])),
            words(labLearnerName(*result.experiment.learners[cell.learner]))};
}

std::vector<Cell> names(const LabResult& result, const strategy::lab::Cell& cell, std::size_t run)
{
    auto row = names(result, cell);
    row.push_back(count(std::int64_t{result.experiment.firstSeed} + static_cast<std::int64_t>(run)));
    return row;
}

Table bands(const LabResult& result)
{
    Table table{.title = LabWorkbook::tr("Bands over seeds"), .columns = named(false)};
    table.columns.push_back({.title = LabWorkbook::tr("Number")});
    for (const auto& title : {LabWorkbook::tr("Mean"), LabWorkbook::tr("Low end, 95 %"),
                              LabWorkbook::tr("High end, 95 %"), LabWorkbook::tr("Runs")})
        table.columns.push_back(column(title));
    const auto add = [&](std::size_t at, const QString& title, const Estimate& estimate) {
        auto row = names(result, result.runs.cells[at]);
        row.insert(row.end(), {words(title), number(estimate.mean), number(estimate.low()),
                               number(estimate.high()), count(estimate.runs)});
        table.rows.push_back(std::move(row));
    };
    for (std::size_t at = 0; at < result.summaries.size(); ++at) {
        const auto& summary = result.summaries[at];
        add(at, LabWorkbook::tr("Price"), summary.price);
        add(at, LabWorkbook::tr("Price of the last tenth"), summary.lastPrice);
        add(at, LabWorkbook::tr("Paid a round"), summary.paid);
        if (summary.efficiency)
            add(at, LabWorkbook::tr("Efficiency, a share"), *summary.efficiency);
        add(at, LabWorkbook::tr("Dispersion"), summary.dispersion);
        add(at, LabWorkbook::tr("Exploitability, a share"), summary.loss);
        add(at, LabWorkbook::tr("Drift, a share"), summary.drift);
    }
    return table;
}

Table points(const LabResult& result)
{
    Table table{.title = LabWorkbook::tr("Points"), .columns = named(true)};
    for (const auto& title :
         {LabWorkbook::tr("Rounds played"), LabWorkbook::tr("Price"), LabWorkbook::tr("Paid a round"),
          LabWorkbook::tr("Efficiency, a share"), LabWorkbook::tr("Dispersion")})
        table.columns.push_back(column(title));
    for (const auto& cell : result.runs.cells)
        for (std::size_t run = 0; run < cell.runs.size(); ++run)
            for (std::size_t point = 0; point < cell.runs[run].points.size(); ++point) {
                auto row = names(result, cell, run);
                row.push_back(count(cell.runs[run].ends[point]));
                for (const auto measure :
                     {LabMeasure::Price, LabMeasure::Paid, LabMeasure::Efficiency, LabMeasure::Dispersion})
                    row.push_back(number(labValue(cell.runs[run].points[point], measure)));
                table.rows.push_back(std::move(row));
            }
    return table;
}

Table bidders(const LabResult& result)
{
    Table table{.title = LabWorkbook::tr("Bidders of the runs"), .columns = named(true)};
    table.columns.push_back({.title = LabWorkbook::tr("Bidder")});
    for (const auto& title : {LabWorkbook::tr("Mean price bid"), LabWorkbook::tr("Profit a round"),
                              LabWorkbook::tr("Could gain a round")})
        table.columns.push_back(column(title));
    for (const auto& cell : result.runs.cells)
        for (std::size_t run = 0; run < cell.runs.size(); ++run)
            for (std::size_t bidder = 0; bidder < cell.runs[run].bidders.size(); ++bidder) {
                const auto& outcome = cell.runs[run].bidders[bidder];
                auto row = names(result, cell, run);
                row.insert(row.end(), {words(QString::fromStdString(result.runs.bidders[bidder])),
                                       number(outcome.meanPrice.convert_to<double>()), number(outcome.profit),
                                       number(outcome.exploitability)});
                table.rows.push_back(std::move(row));
            }
    return table;
}

Table verdict(const LabResult& result)
{
    Table table{.title = LabWorkbook::tr("Verdict"),
                .columns = {{.title = LabWorkbook::tr("What the runs show")}}};
    for (const auto& sentence : labVerdict(result))
        table.rows.push_back({words(sentence)});
    return table;
}

} // namespace

std::vector<Table> labWorkbook(const LabResult& result)
{
    if (!result.valid())
        return {};
    return {bands(result), points(result), bidders(result), verdict(result)};
}

} // namespace meritdesk::items
