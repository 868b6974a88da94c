#include <algorithm>
#include <type_traits>

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
bool put(Value& value, std::string_view plain)
{
    const auto read = Value::read(plain);
    if (read)
        value = *read;
    return read.has_value();
}

bool put(int& count, std::string_view plain)
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
    return e.model == nullptr && e.choices.tactic->bounded;
}

bool isMarkUp(const Experiment& e)
{
    return e.model == nullptr && !e.choices.tactic->bounded;
}

/// A step into a member, or to the first or last of several.
enum class End { First, Last };

template <auto Step, class Object>
auto& step(Object& object)
{
    if constexpr (std::is_same_v<std::remove_cv_t<decltype(Step)>, End>)
        return Step == End::First ? object.front() : object.back();
    else
        return object.*Step;
}

template <auto Step, auto... Further, class Object>
auto& follow(Object& object)
{
    auto& next = step<Step>(object);
    if constexpr (sizeof...(Further) == 0)
        return next;
    else
        return follow<Further...>(next);
}

std::string textOf(int count)
{
    return std::to_string(count);
}

template <class Value>
std::string textOf(const Value& value)
{
    return value.text();
}

/// The field at the end of the path: an exact number or a whole one.
template <auto... Path>
LabField field(std::string_view key, std::string_view title, bool (*has)(const Experiment&))
{
    return {key, title, [](const Experiment& e) { return textOf(follow<Path...>(e)); },
            [](Experiment& e, std::string_view plain) { return put(follow<Path...>(e), plain); }, has};
}

std::vector<LabField> gameFields()
{
    using E = Experiment;
    using strategy::Game;
    constexpr auto game = &E::game;
    return {field<game, &Game::firms>("game.firms", "strategy_firms", &hasFirms),
            field<game, &Game::capacities, End::First>("game.capacity", "lab_capacity", &hasFirms),
            field<game, &Game::capacities, End::First>("game.capacities[0]", "lab_capacity_1", &hasPair),
            field<game, &Game::capacities, End::Last>("game.capacities[1]", "lab_capacity_2", &hasPair),
            field<game, &Game::costs, End::First>("game.cost", "strategy_cost", &hasFirms),
            field<game, &Game::costs, End::First>("game.costs[0]", "lab_cost_1", &hasPair),
            field<game, &Game::costs, End::Last>("game.costs[1]", "lab_cost_2", &hasPair),
            field<game, &Game::slope>("game.slope", "strategy_slope", &isNonAtomic),
            field<game, &Game::demand>("game.demand", "strategy_demand", &hasDemand),
            field<game, &Game::cap>("game.price_cap", "strategy_cap", &hasCap),
            field<game, &Game::scale>("game.demand_scale", "lab_demand_scale", &isSupplyFunction),
            field<game, &Game::shape>("game.demand_shape", "lab_demand_shape", &isSupplyFunction)};
}

std::vector<LabField> choiceFields()
{
    using E = Experiment;
    using strategy::lab::Choices;
    return {field<&E::choices, &Choices::lowest>("choices.lowest", "lab_lowest", &isBounded),
            field<&E::choices, &Choices::highest>("choices.highest", "lab_highest", &isBounded),
            field<&E::choices, &Choices::markUp>("choices.mark_up", "lab_mark_up", &isMarkUp),
            field<&E::choices, &Choices::places>("choices.places", "lab_places", &always),
            field<&E::rounds>("rounds", "lab_rounds", &always),
            field<&E::seeds>("seeds", "lab_seeds", &always),
            field<&E::stepSize>("step_size", "lab_step_size", &always),
            field<&E::exploration>("exploration", "lab_exploration", &always)};
}

} // namespace

const std::vector<LabField>& labFields()
{
    static const auto fields = [] {
        auto all = gameFields();
        const auto choices = choiceFields();
        all.insert(all.end(), choices.begin(), choices.end());
        return all;
    }();
    return fields;
}

} // namespace meritdesk::scenario
