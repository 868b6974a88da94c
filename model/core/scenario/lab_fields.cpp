#include <algorithm>

#include "core/scenario/lab_edits.h"
#include "core/strategy/lab/tactics.h"
#include "core/strategy/models.h"

// The fields of the strategy lab that are typed as exact numbers.

namespace meritdesk::scenario {

using strategy::lab::Experiment;

namespace {

constexpr std::int64_t whole = 1'000'000;
constexpr std::int64_t mostCount = 1'000'000'000;

template <class Value>
bool putValue(Value& value, std::string_view plain)
{
    const auto read = Value::read(plain);
    if (read)
        value = *read;
    return read.has_value();
}

bool putCount(int& count, std::string_view plain)
{
    const auto read = strategy::Ratio::read(plain);
    if (!read || read->mantissa() % whole != 0 || read->mantissa() < 0
        || read->mantissa() / whole > mostCount)
        return false;
    count = static_cast<int>(read->mantissa() / whole);
    return true;
}

bool isModel(const Experiment& experiment, std::initializer_list<const strategy::Model*> models)
{
    return std::find(models.begin(), models.end(), experiment.model) != models.end();
}

bool always(const Experiment&)
{
    return true;
}

bool hasFirms(const Experiment& e)
{
    return isModel(e, {&strategy::oligopoly, &strategy::supplyFunction});
}

bool hasPair(const Experiment& e)
{
    return isModel(e, {&strategy::duopoly});
}

bool hasDemand(const Experiment& e)
{
    return isModel(e, {&strategy::oligopoly, &strategy::duopoly, &strategy::nonAtomic});
}

bool hasCap(const Experiment& e)
{
    return isModel(e, {&strategy::oligopoly, &strategy::duopoly, &strategy::supplyFunction});
}

bool isNonAtomic(const Experiment& e)
{
    return isModel(e, {&strategy::nonAtomic});
}

bool isSupplyFunction(const Experiment& e)
{
    return isModel(e, {&strategy::supplyFunction});
}

bool isBounded(const Experiment& e)
{
    return !e.model && e.choices.tactic->bounded;
}

bool isMarkUp(const Experiment& e)
{
    return !e.model && !e.choices.tactic->bounded;
}

/// A field that is an exact number; `Member` finds it.
template <auto Member>
LabField value(std::string_view key, std::string_view title, bool (*has)(const Experiment&))
{
    return {key, title, [](const Experiment& e) { return Member(e).text(); },
            [](Experiment& e, std::string_view plain) { return putValue(Member(e), plain); }, has};
}

/// A field that is a whole number.
template <auto Member>
LabField count(std::string_view key, std::string_view title, bool (*has)(const Experiment&))
{
    return {key, title, [](const Experiment& e) { return std::to_string(Member(e)); },
            [](Experiment& e, std::string_view plain) { return putCount(Member(e), plain); }, has};
}

std::vector<LabField> gameFields()
{
    return {count < [](auto& e) -> auto& {return e.game.firms;
}

> ("game.firms", "strategy_firms", &hasFirms), value < [](auto& e) -> auto&
{
    return e.game.capacities.front();
}

> ("game.capacity", "lab_capacity", &hasFirms), value < [](auto& e) -> auto&
{
    return e.game.capacities.front();
}

> ("game.capacities[0]", "lab_capacity_1", &hasPair), value < [](auto& e) -> auto&
{
    return e.game.capacities.back();
}

> ("game.capacities[1]", "lab_capacity_2", &hasPair), value < [](auto& e) -> auto&
{
    return e.game.costs.front();
}

> ("game.cost", "strategy_cost", &hasFirms), value < [](auto& e) -> auto&
{
    return e.game.costs.front();
}

> ("game.costs[0]", "lab_cost_1", &hasPair), value < [](auto& e) -> auto&
{
    return e.game.costs.back();
}

> ("game.costs[1]", "lab_cost_2", &hasPair), value < [](auto& e) -> auto&
{
    return e.game.slope;
}

> ("game.slope", "strategy_slope", &isNonAtomic), value < [](auto& e) -> auto&
{
    return e.game.demand;
}

> ("game.demand", "strategy_demand", &hasDemand), value < [](auto& e) -> auto&
{
    return e.game.cap;
}

> ("game.price_cap", "strategy_cap", &hasCap), value < [](auto& e) -> auto&
{
    return e.game.scale;
}

> ("game.demand_scale", "lab_demand_scale", &isSupplyFunction), value < [](auto& e) -> auto&
{
    return e.game.shape;
}

> ("game.demand_shape", "lab_demand_shape", &isSupplyFunction), value < [](auto& e) -> auto&
{
    return e.choices.lowest;
}

> ("choices.lowest", "lab_lowest", &isBounded), value < [](auto& e) -> auto&
{
    return e.choices.highest;
}

> ("choices.highest", "lab_highest", &isBounded), value < [](auto& e) -> auto&
{
    return e.choices.markUp;
}
> ("choices.mark_up", "lab_mark_up", &isMarkUp),
}; // namespace
} // namespace meritdesk::scenario

std::vector<LabField> roundFields()
{
    return {count < [](auto& e) -> auto& {return e.choices.places;
}

> ("choices.places", "lab_places", &always), count < [](auto& e) -> auto&
{
    return e.rounds;
}

> ("rounds", "lab_rounds", &always), count < [](auto& e) -> auto&
{
    return e.seeds;
}

> ("seeds", "lab_seeds", &always), value < [](auto& e) -> auto&
{
    return e.stepSize;
}

> ("step_size", "lab_step_size", &always), value < [](auto& e) -> auto&
{
    return e.exploration;
}
> ("exploration", "lab_exploration", &always),
}
;
}

} // namespace

const std::vector<LabField>& labFields()
{
    static const auto fields = [] {
        auto all = gameFields();
        const auto rounds = roundFields();
        all.insert(all.end(), rounds.begin(), rounds.end());
        return all;
    }();
    return fields;
}

} // namespace meritdesk::scenario
