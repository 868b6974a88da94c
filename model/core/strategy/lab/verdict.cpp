#include "core/strategy/lab/verdict.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/strategy/lab/theory.h"
#include "core/strategy/learners.h"
#include "core/units/text.h"

namespace meritdesk::strategy::lab {

namespace {

constexpr int places = 2;

std::string text(double value)
{
    return printRounded(Fraction(value), places);
}

Finding note(std::string code, std::string place, std::vector<Fact> facts)
{
    return {Severity::Note, std::move(code), std::move(place), std::move(facts)};
}

bool isSettled(const Cell& cell)
{
    return std::all_of(cell.runs.begin(), cell.runs.end(), [](const RunOutcome& run) {
        const auto loss = lossShare(run);
        const auto moved = drift(run);
        return loss && *loss <= settledLoss && moved && *moved <= settledDrift;
    });
}

CellSummary summaryOf(const Runs& runs, const Cell& cell)
{
    CellSummary made;
    made.price = over(cell, [](const RunOutcome& run) { return priceOf(run.all); });
    made.lastPrice = over(cell, [](const RunOutcome& run) { return priceOf(run.last); });
    made.paid = over(cell, [](const RunOutcome& run) {
        return std::optional(Fraction(run.all.paid / run.all.rounds).convert_to<double>());
    });
    const auto efficiency = over(cell, [](const RunOutcome& run) -> std::optional<double> {
        return run.all.efficiency ? std::optional(run.all.efficiency->convert_to<double>()) : std::nullopt;
    });
    if (efficiency.runs > 0)
        made.efficiency = efficiency;
    made.dispersion = over(cell, [](const RunOutcome& run) { return std::optional(run.all.dispersion); });
    made.loss = over(cell, [](const RunOutcome& run) { return lossShare(run); });
    made.drift = over(cell, [](const RunOutcome& run) { return drift(run); });
    made.settled = isSettled(cell);
    const auto& experiment = runs.experiment;
    if (experiment.model) {
        const bool onePrice = experiment.formats[cell.format] == auctionWords[0];
        const auto theory =
            theoryOf(*experiment.model, experiment.game, onePrice ? Auction::Uniform : Auction::PayAsBid);
        made.theory = theory.price;
        made.theoryScale = theory.scale;
    }
    return made;
}

std::string codeOf(const CellSummary& summary)
{
    if (!summary.settled)
        return "lab-not-settled";
    if (!summary.theory)
        return "lab-settled";
    const bool isNear = std::abs(summary.price.mean - *summary.theory) <= nearTheory * summary.theoryScale;
    return isNear ? "lab-settled-near-theory" : "lab-settled-off-theory";
}

Finding verdictOn(const Runs& runs, std::size_t index, const CellSummary& summary)
{
    const auto& cell = runs.cells[index];
    std::vector<Fact> facts{{"format", runs.experiment.formats[cell.format]},
                            {"learner", std::string(runs.experiment.learners[cell.learner]->id)},
                            {"price", text(summary.lastPrice.mean)},
                            {"half", text(summary.lastPrice.half)},
                            {"loss", text(100 * summary.loss.mean)},
                            {"drift", text(100 * summary.drift.mean)},
                            {"seeds", std::to_string(summary.price.runs)}};
    if (summary.settled) // then the rounds have one price to speak of
        facts[2].value = text(summary.price.mean), facts[3].value = text(summary.price.half);
    if (summary.theory)
        facts.push_back({"theory", text(*summary.theory)});
    return note(codeOf(summary), "cells[" + std::to_string(index) + "]", std::move(facts));
}

/// What the second format costs more than the first, run by run of one seed.
Estimate difference(const Cell& first, const Cell& second)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < std::min(first.runs.size(), second.runs.size()); ++i) {
        const auto a = priceOf(first.runs[i].last);
        const auto b = priceOf(second.runs[i].last);
        if (a && b)
            values.push_back(*b - *a);
    }
    return estimateOf(values);
}

std::string comparisonCode(const Estimate& estimate, bool settled)
{
    if (estimate.runs < 2)
        return "lab-too-few-seeds";
    if (std::abs(estimate.mean) <= estimate.half)
        return "lab-no-difference";
    return settled ? "lab-cheaper" : "lab-cheaper-unsettled";
}

} // namespace

std::vector<CellSummary> summariesOf(const Runs& runs)
{
    std::vector<CellSummary> made;
    for (const auto& cell : runs.cells)
        made.push_back(summaryOf(runs, cell));
    return made;
}

std::vector<Finding> verdictOf(const Runs& runs)
{
    const auto summaries = summariesOf(runs);
    std::vector<Finding> verdict;
    for (std::size_t i = 0; i < runs.cells.size(); ++i)
        verdict.push_back(verdictOn(runs, i, summaries[i]));
    const auto& experiment = runs.experiment;
    const auto learnerCount = experiment.learners.size();
    for (std::size_t learner = 0; learner < learnerCount; ++learner)
        for (std::size_t a = 0; a < experiment.formats.size(); ++a)
            for (std::size_t b = a + 1; b < experiment.formats.size(); ++b) {
                const auto first = a * learnerCount + learner;
                const auto second = b * learnerCount + learner;
                const auto more = difference(runs.cells[first], runs.cells[second]);
                const bool secondCheaper = more.mean < 0;
                verdict.push_back(
                    note(comparisonCode(more, summaries[first].settled && summaries[second].settled),
                         "learners[" + std::to_string(learner) + "]",
                         {{"cheaper", experiment.formats[secondCheaper ? b : a]},
                          {"dearer", experiment.formats[secondCheaper ? a : b]},
                          {"learner", std::string(experiment.learners[learner]->id)},
                          {"difference", text(std::abs(more.mean))},
                          {"half", text(more.half)},
                          {"seeds", std::to_string(more.runs)}}));
            }
    return verdict;
}

} // namespace meritdesk::strategy::lab
