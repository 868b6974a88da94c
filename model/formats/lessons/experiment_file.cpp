#include "formats/lessons/experiment_file.h"

#include "core/listed.h"
#include "core/strategy/learners.h"
#include "formats/json/bounded_values.h"
#include "formats/lessons/lesson_values.h"

namespace meritdesk::lessons {

namespace {

using json::Faults;
using json::ObjectReader;
using strategy::Game;
using strategy::lab::Experiment;

constexpr std::string_view experimentFormat = "meritdesk.experiment/1";

/// A whole number, or what stands for an absent one; check() knows the bounds.
int wholeOf(ObjectReader& object, std::string_view key, int otherwise)
{
    constexpr long long most = 1'000'000;
    const auto node = object.optional(key);
    return node ? static_cast<int>(json::readWhole(*node, object.faults(), {}, 0, most).value_or(otherwise))
                : otherwise;
}

template <class Value>
Value valueOf(ObjectReader& object, std::string_view key, Value otherwise)
{
    const auto node = object.optional(key);
    return node ? json::readFromZero<Value>(node, object.faults()).value_or(otherwise) : otherwise;
}

/// A list of one value for every firm, or one value a firm.
template <class Value>
std::vector<Value> valuesOf(ObjectReader& object, std::string_view key, std::vector<Value> otherwise)
{
    const auto node = object.optional(key);
    if (!node || !json::isList(*node, object.faults(), 1))
        return otherwise;
    std::vector<Value> values;
    for (std::size_t i = 0; i < node->value->items.size(); ++i)
        values.push_back(json::readFromZero<Value>(node->item(i), object.faults()).value_or(Value()));
    return values;
}

std::vector<std::string> wordsOf(ObjectReader& object, std::string_view key,
                                 const std::vector<std::string_view>& words)
{
    std::vector<std::string> all;
    const auto node = object.required(key);
    if (node && json::isList(*node, object.faults(), 1))
        for (std::size_t i = 0; i < node->value->items.size(); ++i)
            all.push_back(oneOf(node->item(i), object.faults(), words));
    return all;
}

void readGame(ObjectReader& object, Experiment& made)
{
    const auto model = oneOf(object.required("model"), object.faults(), idsOf(strategy::models));
    if (const auto* known = listed(strategy::models, model))
        made.model = known;
    auto& game = made.game;
    game.firms = wholeOf(object, "firms", game.firms);
    game.capacities = valuesOf(object, "capacities", game.capacities);
    game.costs = valuesOf(object, "costs", game.costs);
    game.demand = valueOf(object, "demand", game.demand);
    game.cap = valueOf(object, "price_cap", game.cap);
    game.slope = valueOf(object, "slope", game.slope);
    game.scale = valueOf(object, "demand_scale", game.scale);
    game.shape = valueOf(object, "demand_shape", game.shape);
}

void readTrial(ObjectReader& object, Experiment& made)
{
    made.formats = wordsOf(object, "formats", {strategy::auctionWords.begin(), strategy::auctionWords.end()});
    made.learners.clear();
    for (const auto& id : wordsOf(object, "learners", idsOf(strategy::learners)))
        if (const auto* learner = listed(strategy::learners, id))
            made.learners.push_back(learner);
    made.choices.places = wholeOf(object, "places", made.choices.places);
    made.firstSeed =
        static_cast<std::uint32_t>(wholeOf(object, "first_seed", static_cast<int>(made.firstSeed)));
    made.seeds = wholeOf(object, "seeds", made.seeds);
    made.rounds = wholeOf(object, "rounds", made.rounds);
    made.stepSize = valueOf(object, "step_size", made.stepSize);
    made.exploration = valueOf(object, "exploration", made.exploration);
}

} // namespace

Result<Experiment> readExperiment(std::string_view bytes)
{
    const auto document = json::parse(bytes);
    if (!document)
        return document.findings();
    Faults faults;
    Experiment made;
    ObjectReader object({&*document, ""}, faults);
    if (const auto format = object.required("format"))
        (void)json::readWord(*format, faults, {experimentFormat});
    readGame(object, made);
    readTrial(object, made);
    object.finish();
    if (!faults.none())
        return faults.findings();
    if (auto findings = check(made, {}); !findings.empty())
        return findings;
    return made;
}

} // namespace meritdesk::lessons
