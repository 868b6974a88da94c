#include "items/lab_table.h"

#include <QCoreApplication>

#include <cmath>

#include "core/derivation/evaluate.h"
#include "core/strategy/lab/theory.h"
#include "core/units/text.h"
#include "formats/words/words.h"
#include "items/lab_text.h"
#include "items/number_text.h"

namespace meritdesk::items {

using strategy::lab::Estimate;
using strategy::lab::RunOutcome;
using Of = LabEvidence::Of;

namespace {

/// Translations of the tables' words; the class is the context.
struct LabTableText
{
    Q_DECLARE_TR_FUNCTIONS(LabTable)
};

constexpr int exactPlaces = 6;
constexpr double percent = 100;

LabCell textCell(const QString& text, const QString& tip = {})
{
    return {.shown = text, .tip = tip};
}

LabCell numberCell(std::optional<double> value, LabEvidence evidence, double factor = 1, int decimals = 2)
{
    if (!value)
        return {.shown = QStringLiteral("–")};
    return {.shown = labNumber(factor * *value, decimals),
            .exact = QString::fromStdString(printRounded(Fraction(factor * *value), exactPlaces)),
            .evidence = evidence};
}

/// Large money is told in whole units.
int moneyDecimals(double money)
{
    constexpr double large = 1'000;
    return std::abs(money) < large ? 2 : 0;
}

LabCell estimateCell(const Estimate& estimate, LabEvidence evidence, double factor = 1, int decimals = 2)
{
    if (estimate.runs == 0)
        return {.shown = QStringLiteral("–")};
    auto cell = numberCell(estimate.mean, evidence, factor, decimals);
    cell.shown = labEstimate(estimate, decimals, factor);
    return cell;
}

CellColumn textColumn(const QString& title)
{
    return {.title = title, .number = false};
}

LabCell settledCell(bool settled, LabEvidence evidence)
{
    return {.shown = settled ? LabTableText::tr("settled") : LabTableText::tr("not settled"),
            .tip = settled
                       ? QString()
                       : LabTableText::tr("The bidders could still gain by other bids, or the price still "
                                          "moves: no equilibrium"),
            .marked = !settled,
            .evidence = evidence};
}

bool isSettled(const RunOutcome& run)
{
    const auto loss = lossShare(run);
    const auto moved = drift(run);
    return loss && *loss <= strategy::lab::settledLoss && moved && *moved <= strategy::lab::settledDrift;
}

std::optional<double> efficiencyOf(const RunOutcome& run)
{
    return run.all.efficiency ? std::optional(run.all.efficiency->convert_to<double>()) : std::nullopt;
}

} // namespace

LabTable labCells(const LabBoard& board)
{
    LabTable made{
        .columns = {
            textColumn(LabTableText::tr("Format")),
            textColumn(LabTableText::tr("Learner")),
            {LabTableText::tr("Price"),
             LabTableText::tr("Mean over all rounds, with the 95 % band over seeds")},
            {LabTableText::tr("Last price"), LabTableText::tr("Mean over the last tenth of the rounds")},
            {LabTableText::tr("Closed form"), LabTableText::tr("The average price of theory")},
            {LabTableText::tr("Paid a round"), {}},
            {LabTableText::tr("Efficiency, %"), {}},
            {LabTableText::tr("Dispersion"), LabTableText::tr("Spread of the offers of a round")},
            {LabTableText::tr("Exploitability, %"),
             LabTableText::tr("What the bidders could still gain by their best other bids, "
                              "as a share of what buyers pay")},
            textColumn(LabTableText::tr("Settled"))}};
    const auto& result = board.result();
    if (!result.valid())
        return made;
    for (std::size_t at = 0; at < result.runs.cells.size(); ++at) {
        const auto& cell = result.runs.cells[at];
        const auto& summary = result.summaries[at];
        const auto& learner = *result.experiment.learners[cell.learner];
        made.rows.push_back(
            {textCell(labFormatName(result.experiment.formats[cell.format])),
             textCell(labLearnerName(learner), labLearnerText(learner)),
             estimateCell(summary.price, {Of::Price, at}),
             estimateCell(summary.lastPrice, {Of::LastPrice, at}),
             numberCell(summary.theory, {Of::Theory, at}),
             estimateCell(summary.paid, {Of::Paid, at}, 1, moneyDecimals(summary.paid.mean)),
             estimateCell(summary.efficiency.value_or(Estimate()), {Of::Efficiency, at}, percent),
             estimateCell(summary.dispersion, {Of::Dispersion, at}),
             estimateCell(summary.loss, {Of::Loss, at}, percent),
             settledCell(summary.settled, {Of::Settled, at})});
    }
    return made;
}

LabTable labRunRows(const LabBoard& board)
{
    LabTable made{
        .columns = {textColumn(LabTableText::tr("Format")),
                    textColumn(LabTableText::tr("Learner")),
                    {LabTableText::tr("Seed"), {}},
                    {LabTableText::tr("Price"), {}},
                    {LabTableText::tr("Last price"), {}},
                    {LabTableText::tr("Paid a round"), {}},
                    {LabTableText::tr("Efficiency, %"), {}},
                    {LabTableText::tr("Dispersion"), {}},
                    {LabTableText::tr("Exploitability, %"), {}},
                    {LabTableText::tr("Drift, %"),
                     LabTableText::tr(
                         "How far the price of the last tenth of the rounds lies from the tenth before")},
                    textColumn(LabTableText::tr("Settled"))}};
    const auto& result = board.result();
    if (!result.valid())
        return made;
    for (std::size_t at = 0; at < result.runs.cells.size(); ++at) {
        const auto& cell = result.runs.cells[at];
        for (std::size_t i = 0; i < cell.runs.size(); ++i) {
            const auto& run = cell.runs[i];
            const auto seed = std::to_string(result.experiment.firstSeed + static_cast<std::uint32_t>(i));
            made.rows.push_back(
                {textCell(labFormatName(result.experiment.formats[cell.format])),
                 textCell(labLearnerName(*result.experiment.learners[cell.learner])),
                 {.shown = QString::fromStdString(seed), .exact = QString::fromStdString(seed)},
                 numberCell(strategy::lab::priceOf(run.all), {Of::RunPrice, at, i}),
                 numberCell(strategy::lab::priceOf(run.last), {Of::RunLastPrice, at, i}),
                 numberCell(Fraction(run.all.paid / run.all.rounds).convert_to<double>(), {}),
                 numberCell(efficiencyOf(run), {}, percent),
                 numberCell(run.all.dispersion, {}),
                 numberCell(lossShare(run), {Of::RunLoss, at, i}, percent),
                 numberCell(drift(run), {}, percent),
                 settledCell(isSettled(run), {})});
        }
    }
    return made;
}

LabTable labTheory(const LabBoard& board)
{
    LabTable made{
        .columns = {textColumn(LabTableText::tr("What theory says")), {LabTableText::tr("Value"), {}}}};
    const auto& experiment = board.valid() ? board.result().experiment : board.experiment();
    if (experiment.model == nullptr || !checkSettings(experiment).empty())
        return made;
    const auto all = experiment.model->explain(experiment.game);
    for (std::size_t at = 0; at < all.size(); ++at) {
        const auto value = readFraction(all[at].value);
        made.rows.push_back({textCell(words::label(all[at].key)),
                             numberCell(value ? std::optional(value->convert_to<double>()) : std::nullopt,
                                        {Of::Benchmark, 0, at}, 1, 4)});
    }
    return made;
}

LabTableModel::LabTableModel(LabBoard& board, Make make, QObject* parent)
    : CellTableModel(make(board), parent)
    , m_board(board)
    , m_make(make)
{
    const auto follow = [this] {
        take(m_make(m_board));
        tellStale();
    };
    connect(&board, &LabBoard::computed, this, follow);
    connect(&board, &LabBoard::changed, this, follow);
}

std::optional<Derivation> LabTableModel::derivation(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const auto& evidence = cell(index).evidence;
    if (m_board.valid() || evidence.of != Of::Benchmark)
        return derivationOf(m_board.result(), evidence);
    // Theory speaks before anything is played.
    const auto& experiment = m_board.experiment();
    return experiment.model->explain(experiment.game).at(evidence.at);
}

} // namespace meritdesk::items
