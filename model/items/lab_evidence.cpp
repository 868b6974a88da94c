#include "items/lab_evidence.h"

#include <QCoreApplication>

#include <cmath>
#include <functional>
#include <utility>

#include "core/derivation/evaluate.h"
#include "core/units/text.h"
#include "items/lab_curves.h"
#include "items/lab_text.h"

namespace meritdesk::items {

using strategy::lab::Cell;
using strategy::lab::Estimate;
using strategy::lab::RunOutcome;
using Of = LabEvidence::Of;

namespace {

/// Translations of the notes of derivations; the class is the context.
struct LabEvidenceText
{
    Q_DECLARE_TR_FUNCTIONS(LabEvidence)
};

constexpr int places = 6; ///< of numbers that the rounds have in binary

std::string text(double value)
{
    return printRounded(Fraction(value), places);
}

/// A derivation whose value is what its formula gives.
Derivation made(std::string key, std::string formula, std::vector<Input> inputs,
                std::vector<Derivation> children = {})
{
    Derivation derivation;
    derivation.key = std::move(key);
    derivation.formula = std::move(formula);
    derivation.inputs = std::move(inputs);
    derivation.children = std::move(children);
    derivation.source = {"simulated rounds of a model; not official", Grade::Computed};
    const auto value = evaluate(derivation);
    derivation.value = value ? printFraction(*value) : std::string();
    return derivation;
}

std::string seedNote(const LabResult& result, std::size_t run)
{
    const auto seed = result.experiment.firstSeed + static_cast<std::uint32_t>(run);
    return LabEvidenceText::tr("seed %1").arg(seed).toStdString();
}

/// Exactly what was paid for exactly what was traded.
std::optional<Derivation> runPrice(const strategy::Tally& tally, const std::string& note)
{
    if (tally.volume == 0)
        return std::nullopt;
    auto price =
        made("lab_run_price", "lab_run_paid / lab_run_volume",
             {{"lab_run_paid", printFraction(tally.paid)}, {"lab_run_volume", printFraction(tally.volume)}});
    price.note = note;
    return price;
}

std::optional<Derivation> runLoss(const RunOutcome& run, const std::string& note)
{
    if (run.all.paid == 0)
        return std::nullopt;
    double lost = 0;
    for (const auto& bidder : run.bidders)
        lost += bidder.exploitability;
    auto loss =
        made("lab_run_loss", "lab_run_lost * lab_run_rounds / lab_run_paid",
             {{"lab_run_lost", text(lost)},
              {"lab_run_rounds", std::to_string(run.all.rounds)},
              {"lab_run_paid", printFraction(run.all.paid < 0 ? Fraction(-run.all.paid) : run.all.paid)}});
    loss.note = note;
    if (!run.exploitabilityExact)
        loss.note +=
            LabEvidenceText::tr(", estimated by drawing combinations of the others' bids").toStdString();
    return loss;
}

/// The band as a note beside a mean.
std::string bandNote(const Estimate& estimate)
{
    if (estimate.runs < 2)
        return LabEvidenceText::tr("one seed: nothing is known of the spread").toStdString();
    return LabEvidenceText::tr("± %1 at 95 %, Student's t over %n seed(s)", nullptr, estimate.runs)
        .arg(labNumber(estimate.half, 4))
        .toStdString();
}

using Each = std::function<std::optional<Derivation>(const RunOutcome&, const std::string&)>;

/// The mean over seeds of what `each` derives of a run.
Derivation meanOf(const LabResult& result, const Cell& cell, const std::string& key, const Each& each)
{
    std::vector<Derivation> children;
    for (std::size_t run = 0; run < cell.runs.size(); ++run)
        if (auto child = each(cell.runs[run], seedNote(result, run)))
            children.push_back(std::move(*child));
    const auto of = children.empty() ? std::string() : children.front().key;
    return made(key, "mean(" + of + ")", {}, std::move(children));
}

Derivation meanOfValues(const LabResult& result, const Cell& cell, const std::string& key, LabMeasure measure)
{
    std::vector<Input> inputs;
    for (std::size_t run = 0; run < cell.runs.size(); ++run)
        if (const auto value = labValue(cell.runs[run].all, measure))
            inputs.push_back({"lab_run_value", text(*value), {}, seedNote(result, run)});
    return made(key, "mean(lab_run_value)", std::move(inputs));
}

/// Settled is what holds of the worst run.
Derivation settled(const LabResult& result, const Cell& cell)
{
    std::vector<Derivation> losses;
    std::vector<Input> drifts;
    for (std::size_t run = 0; run < cell.runs.size(); ++run) {
        if (auto loss = runLoss(cell.runs[run], seedNote(result, run)))
            losses.push_back(std::move(*loss));
        if (const auto moved = drift(cell.runs[run]))
            drifts.push_back({"lab_run_drift", text(*moved), {}, seedNote(result, run)});
    }
    auto drift = made("lab_worst_drift", "max(lab_run_drift)", std::move(drifts));
    auto worst = made("lab_worst_loss", "max(lab_run_loss)", {}, std::move(losses));
    worst.children.push_back(std::move(drift));
    worst.note = LabEvidenceText::tr("settled when no run is above %1 here nor above %2 in its drift")
                     .arg(labNumber(strategy::lab::settledLoss), labNumber(strategy::lab::settledDrift))
                     .toStdString();
    return worst;
}

std::optional<Derivation> theory(const LabResult& result, const Cell& cell)
{
    const auto& experiment = result.experiment;
    if (!experiment.model)
        return std::nullopt;
    const bool onePrice = experiment.formats[cell.format] == strategy::auctionWords[0];
    for (auto& each : experiment.model->explain(experiment.game))
        if (each.key == (onePrice ? "strategy_uniform" : "strategy_pay_as_bid"))
            return each;
    return std::nullopt;
}

std::optional<Derivation> benchmark(const LabResult& result, std::size_t at)
{
    if (!result.experiment.model)
        return std::nullopt;
    auto all = result.experiment.model->explain(result.experiment.game);
    return at < all.size() ? std::optional(std::move(all[at])) : std::nullopt;
}

std::optional<Derivation> ofRun(const LabResult& result, const Cell& cell, const LabEvidence& evidence)
{
    if (evidence.at >= cell.runs.size())
        return std::nullopt;
    const auto& run = cell.runs[evidence.at];
    const auto note = seedNote(result, evidence.at);
    if (evidence.of == Of::RunLoss)
        return runLoss(run, note);
    return runPrice(evidence.of == Of::RunPrice ? run.all : run.last, note);
}

std::optional<Derivation> ofCell(const LabResult& result, const Cell& cell, const LabEvidence& evidence)
{
    const auto& summary = result.summaries[evidence.cell];
    const auto noted = [](Derivation derivation, const Estimate& estimate) {
        derivation.note = bandNote(estimate);
        return derivation;
    };
    switch (evidence.of) {
    case Of::Price:
        return noted(meanOf(result, cell, "lab_price",
                            [](const auto& run, const auto& note) { return runPrice(run.all, note); }),
                     summary.price);
    case Of::LastPrice:
        return noted(meanOf(result, cell, "lab_last_price",
                            [](const auto& run, const auto& note) { return runPrice(run.last, note); }),
                     summary.lastPrice);
    case Of::Paid:
        return noted(meanOfValues(result, cell, "lab_paid", LabMeasure::Paid), summary.paid);
    case Of::Efficiency:
        return noted(meanOfValues(result, cell, "lab_efficiency", LabMeasure::Efficiency),
                     summary.efficiency.value_or(Estimate()));
    case Of::Dispersion:
        return noted(meanOfValues(result, cell, "lab_dispersion", LabMeasure::Dispersion),
                     summary.dispersion);
    case Of::Loss:
        return noted(meanOf(result, cell, "lab_loss", &runLoss), summary.loss);
    case Of::Settled:
        return settled(result, cell);
    default:
        return theory(result, cell);
    }
}

} // namespace

std::optional<Derivation> derivationOf(const LabResult& result, const LabEvidence& evidence)
{
    if (!result.valid() || evidence.of == Of::None || evidence.cell >= result.runs.cells.size())
        return std::nullopt;
    if (evidence.of == Of::Benchmark)
        return benchmark(result, evidence.at);
    const auto& cell = result.runs.cells[evidence.cell];
    const bool isRun =
        evidence.of == Of::RunPrice || evidence.of == Of::RunLastPrice || evidence.of == Of::RunLoss;
    auto derivation = isRun ? ofRun(result, cell, evidence) : ofCell(result, cell, evidence);
    return derivation && !derivation->value.empty() ? derivation : std::nullopt;
}

} // namespace meritdesk::items
