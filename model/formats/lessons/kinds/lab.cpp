// Experiments with bidders that learn. A state is a game, the auction formats and learners tried in it,
// rounds and seeds; facts are means over the seeds. Playing them takes seconds where a note must be there at
// once: the lesson's file notes what they come to, and a test plays them.

#include <array>
#include <optional>
#include <utility>

#include "core/scenario/lab_edits.h"
#include "core/strategy/lab/verdict.h"
#include "core/strategy/learners.h"
#include "formats/lessons/kinds.h"
#include "formats/lessons/lesson_facts.h"
#include "formats/lessons/lesson_values.h"
#include "formats/lessons/state_files.h"

namespace meritdesk::lessons {

namespace {

namespace lab = strategy::lab;
using lab::CellSummary;
using lab::Experiment;
using lab::Runs;
using LabValue = std::optional<Fraction>;

/// The runs of one format and one learner.
struct CellView
{
    const lab::Cell& cell;
    const CellSummary& summary;
};

LabValue percent(double share)
{
    return Fraction(100 * share);
}

using CellField = std::pair<std::string_view, LabValue (*)(const CellView&)>;

/// Of a format and a learner.
constexpr auto cellFields = std::to_array<CellField>({
    {"price", [](const CellView& v) -> LabValue { return Fraction(v.summary.price.mean); }},
    {"price_band", [](const CellView& v) -> LabValue { return Fraction(v.summary.price.half); }},
    {"last_price", [](const CellView& v) -> LabValue { return Fraction(v.summary.lastPrice.mean); }},
    {"paid", [](const CellView& v) -> LabValue { return Fraction(v.summary.paid.mean); }},
    {"loss_share", [](const CellView& v) { return percent(v.summary.loss.mean); }},
    {"drift", [](const CellView& v) { return percent(v.summary.drift.mean); }},
    {"theory",
     [](const CellView& v) -> LabValue {
         return v.summary.theory ? LabValue(*v.summary.theory) : std::nullopt;
     }},
    {"drawn_price",
     [](const CellView& v) -> LabValue {
         return Fraction(lab::over(v.cell, [](const auto& run) { return lab::priceOf(run.drawn); }).mean);
     }},
});

using ExperimentField = std::pair<std::string_view, LabValue (*)(const Experiment&)>;

/// Of the experiment, whatever format and learner.
constexpr auto experimentFields = std::to_array<ExperimentField>({
    {"rounds", [](const Experiment& e) -> LabValue { return Fraction(e.rounds); }},
    {"seeds", [](const Experiment& e) -> LabValue { return Fraction(e.seeds); }},
    {"firms", [](const Experiment& e) -> LabValue { return Fraction(e.game.firms); }},
    {"capacity", [](const Experiment& e) -> LabValue { return e.game.capacity(0).fraction(); }},
    {"demand", [](const Experiment& e) -> LabValue { return e.game.demand.fraction(); }},
    {"cap", [](const Experiment& e) -> LabValue { return e.game.cap.fraction(); }},
});

/// One state played.
struct Played
{
    Runs runs = {};
    std::vector<CellSummary> summaries = {};
};

LabValue ofCell(const Played& played, const Fact& fact, const CellField& field)
{
    const auto& experiment = played.runs.experiment;
    for (std::size_t at = 0; at < played.runs.cells.size(); ++at) {
        const auto& cell = played.runs.cells[at];
        if (experiment.formats[cell.format] == fact.rule && experiment.learners[cell.learner]->id == fact.of)
            return field.second({cell, played.summaries[at]});
    }
    return std::nullopt;
}

LabValue labValue(const std::vector<Played>& states, const Fact& fact)
{
    const auto& played = states[fact.state];
    if (const auto* field = fieldNamed(experimentFields, fact.field))
        return field->second(played.runs.experiment);
    const auto* field = fieldNamed(cellFields, fact.field);
    return field ? ofCell(played, fact, *field) : std::nullopt;
}

std::vector<std::string_view> labFields()
{
    auto names = namesOf(cellFields);
    const auto more = namesOf(experimentFields);
    names.insert(names.end(), more.begin(), more.end());
    return names;
}

std::map<std::string, std::string> labFacts(const Lesson& lesson)
{
    std::vector<Played> states;
    for (const auto& state : lesson.states) {
        const auto experiment = experimentOf(state);
        if (!experiment)
            return {};
        auto runs = lab::run(*experiment, {});
        if (!runs)
            return {};
        auto summaries = lab::summariesOf(*runs);
        states.push_back({std::move(runs).value(), std::move(summaries)});
    }
    return computeFacts(lesson, [&states](const Fact& fact) { return labValue(states, fact); });
}

/// A field of a format and a learner names both.
void readLabFact(json::ObjectReader& object, Fact& fact)
{
    if (!fieldNamed(cellFields, fact.field))
        return;
    auto& faults = object.faults();
    fact.rule = oneOf(object.required("format"), faults,
                      {strategy::auctionWords.begin(), strategy::auctionWords.end()});
    fact.of = oneOf(object.required("learner"), faults, idsOf(strategy::learners));
}

std::vector<RuleNamed> modelsOfStates(const Lesson& lesson)
{
    std::vector<RuleNamed> named;
    for (const auto& state : lesson.states)
        if (const auto experiment = experimentOf(state))
            named.push_back({experiment->model->title, "equilibrium of the model, derived; not official",
                             Grade::Computed});
    return named;
}

Result<scenario::Edit> putExperiment(const State& state)
{
    auto experiment = experimentOf(state);
    if (!experiment)
        return experiment.findings();
    return scenario::setLab(std::move(experiment).value());
}

} // namespace

const Kind labKind{.id = "lab",
                   .page = "lab",
                   .slow = true,
                   .fields = &labFields,
                   .readFact = &readLabFact,
                   .facts = &labFacts,
                   .edit = &putExperiment,
                   .rules = &modelsOfStates};

} // namespace meritdesk::lessons
