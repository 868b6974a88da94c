#include <benchmark/benchmark.h>

#include "core/response/demand/study.h"

namespace {

using namespace meritdesk;
using namespace meritdesk::response;

constexpr int days = 365;
constexpr int hours = 24;
constexpr int treads = 40;

/// A load in MW that looks like a day's, the same on every machine.
Mw loadOf(int day, int hour)
{
    const int shape = hour < 8 ? 0 : 12'000 - 400 * (hour > 14 ? hour - 14 : 14 - hour);
    return whole<Mw>(70'000 + shape + (day * 37 + hour * 11) % 900);
}

dayahead::Stack stackOf(int day)
{
    std::vector<dayahead::Block> blocks;
    for (int tread = 0; tread < treads; ++tread) {
        const auto low = whole<RubPerMwh>(500 + tread * 25 + day % 20);
        blocks.push_back(
            {whole<Mw>(tread * 2500), whole<Mw>((tread + 1) * 2500), low, low + whole<RubPerMwh>(20), {}});
    }
    return dayahead::Stack::ofBlocks(blocks);
}

/// A year of days, each with its own load and stack; three depths, two durations, three mechanisms.
demand::Case yearCase()
{
    demand::Case input;
    input.depths = {whole<Mw>(20), whole<Mw>(50), whole<Mw>(100)};
    input.durations = {2, 4};
    input.depth = 2;
    input.duration = 1;
    for (const auto* mechanism : demand::mechanisms) {
        input.chosen.push_back(mechanism);
        input.prices.*mechanism->price = whole<RubPerMwMonth>(600'000);
        input.counted[demand::indexOf(*mechanism)] = mechanism->shares();
    }
    auto& market = input.dayAhead.emplace();
    for (int day = 0; day < days; ++day) {
        demand::Profile profile;
        profile.days = {Day(std::chrono::year(2022) / 1 / 1) + std::chrono::days(day)};
        for (int hour = 0; hour < hours; ++hour)
            profile.market.load.push_back(loadOf(day, hour));
        profile.market.stacks = {stackOf(day)};
        market.profiles.push_back(std::move(profile));
    }
    input.companies = {{.id = "oil", .dayAheadPurchase = whole<Mw>(1430)}};
    return input;
}

void responseYear(benchmark::State& state)
{
    const auto input = yearCase();
    for (auto _ : state) {
        auto study = demand::study(input);
        benchmark::DoNotOptimize(study);
    }
    state.SetItemsProcessed(state.iterations() * days * hours);
}

/// The loads of the same hours added up.
void sumOfLoads(benchmark::State& state)
{
    const auto input = yearCase();
    for (auto _ : state) {
        Mw sum;
        for (const auto& profile : input.dayAhead->profiles)
            for (const auto load : profile.market.load)
                sum += load;
        benchmark::DoNotOptimize(sum);
    }
}

BENCHMARK(responseYear)->Name("response/365x24")->Unit(benchmark::kMillisecond);
BENCHMARK(sumOfLoads)->Name("floor/add/365x24")->Unit(benchmark::kMicrosecond);

} // namespace
