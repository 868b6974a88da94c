#include <benchmark/benchmark.h>

#include "core/strategy/learners.h"
#include "core/strategy/simulate.h"

namespace {

using namespace meritdesk;
using namespace meritdesk::strategy;

/// Ten equal bidders of which each is needed, on a grid of 101 prices, pay-as-bid.
void rounds(benchmark::State& state)
{
    Game game;
    game.firms = 10;
    game.capacities = {Quantity::fromMantissa(100'000'000)};
    game.costs = {Price()};
    game.demand = Quantity::fromMantissa(950'000'000);
    game.cap = Price::fromMantissa(100'000'000);
    Simulation simulation;
    simulation.learner = &regretMatching;
    simulation.auction = Auction::PayAsBid;
    simulation.rounds = static_cast<int>(state.range(0));
    for (auto _ : state) {
        auto outcome = simulate(game, simulation);
        benchmark::DoNotOptimize(outcome);
    }
}

BENCHMARK(rounds)->Name("strategy/rounds")->Arg(100'000)->Unit(benchmark::kMillisecond);

} // namespace
