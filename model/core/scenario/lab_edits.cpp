#include "core/scenario/lab_edits.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/strategy/lab/tactics.h"
#include "core/strategy/models.h"

namespace meritdesk::scenario {

using strategy::Game;
using strategy::Price;
using strategy::Quantity;
using strategy::lab::Experiment;

namespace {

constexpr std::int64_t whole = 1'000'000;

Quantity volume(std::int64_t units)
{
    return Quantity::fromMantissa(units * whole);
}

Price price(std::int64_t units)
{
    return Price::fromMantissa(units * whole);
}

/// The members of a game are named as in the stored text.
std::vector<Finding> faultsOf(const Experiment& experiment)
{
    auto findings = checkSettings(experiment);
    static constexpr std::array<std::string_view, 9> ofGame{
        "firms", "capacity", "capacities", "cost", "costs", "demand", "price_cap", "slope", "demand_shape"};
    for (auto& finding : findings) {
        if (finding.place == "places")
            finding.place = "choices.places";
        else if (std::find(ofGame.begin(), ofGame.end(), finding.place) != ofGame.end()
                 || finding.place == "demand_scale")
            finding.place = "game." + finding.place;
    }
    for (const auto& [share, place] :
         {std::pair{experiment.stepSize, "step_size"}, std::pair{experiment.exploration, "exploration"}})
        if (share.mantissa() < 0 || share.mantissa() > whole)
            findings.push_back(
                error("out-of-range", place, {{"value", share.text()}, {"minimum", "0"}, {"maximum", "1"}}));
    return findings;
}

Result<Scenario> with(Scenario scenario, Experiment experiment)
{
    if (auto faults = faultsOf(experiment); !faults.empty())
        return faults;
    scenario.lab = Shared(std::move(experiment));
    return scenario;
}

} // namespace

Game labGame(const strategy::Model& model)
{
    auto made = strategy::lab::standardGame();
    if (&model == &strategy::duopoly) {
        made.capacities = {volume(100), volume(80)};
        made.costs = {price(0), price(0)};
        made.demand = volume(150);
    } else if (&model == &strategy::nonAtomic) {
        made.slope = price(1);
        made.demand = volume(100);
    } else if (&model == &strategy::supplyFunction) {
        made.scale = volume(50);
        made.shape = strategy::Ratio::fromMantissa(2 * whole);
    }
    return made;
}

Edit setLab(Experiment experiment)
{
    return {.key = "edit-lab",
            .apply = [made = std::move(experiment)](const Scenario& before) { return with(before, made); }};
}

Edit setLabModel(const strategy::Model* model)
{
    return {.key = "edit-lab", .apply = [model](const Scenario& before) {
                auto changed = *before.lab;
                changed.model = model;
                changed.game = model ? labGame(*model) : strategy::lab::standardGame();
                changed.formats = strategy::lab::bothAuctions();
                changed.choices.places = model ? 101 : 21;
                return with(before, std::move(changed));
            }};
}

Edit setLabField(const LabField& field, std::string plain)
{
    return {.key = "edit-lab",
            .apply = [&field, plain = std::move(plain)](const Scenario& before) -> Result<Scenario> {
                auto changed = *before.lab;
                if (!field.put(changed, plain))
                    return error("not-a-number", std::string(field.key), {{"value", plain}});
                return with(before, std::move(changed));
            }};
}

} // namespace meritdesk::scenario
