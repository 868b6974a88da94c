#include <benchmark/benchmark.h>
#include <future>

#include "core/balance/regimes.h"
#include "core/balance/settle.h"
#include "core/calendar/european_zone.h"

namespace {

using namespace meritdesk;
using namespace meritdesk::balance;

constexpr std::size_t parties = 200;
constexpr std::size_t quarters = 35040;

/// Whole numbers that look like imbalances and prices, the same on every machine.
std::int64_t pseudo(std::uint64_t n, std::int64_t spread)
{
    n = (n ^ (n >> 31U)) * 0x9E3779B97F4A7C15U;
    return static_cast<std::int64_t>(n >> 40U) % (2 * spread + 1) - spread;
}

Shared<Series> made(std::uint64_t salt, std::int64_t spread, std::int64_t unit)
{
    Series series;
    series.micro.reserve(quarters);
    for (std::size_t i = 0; i < quarters; ++i)
        series.micro.push_back(pseudo(i + salt * 1'000'003, spread) * unit);
    return Shared(std::move(series));
}

/// A year of quarter hours of 200 parties under the single price of 2025.
Case yearCase()
{
    const auto& zone = europeanZones.front();
    Case input;
    input.regime = &ee2025;
    input.zone = zone.id;
    input.stepMinutes = 15;
    const auto first = zone.instantOf(Day(std::chrono::year(2025) / 1 / 1), 0);
    for (std::size_t i = 0; i < quarters; ++i) {
        const auto minute = first + static_cast<std::int64_t>(i) * 15;
        input.steps.push_back({minute, zone.dayAt(minute), zone.offsetAt(minute)});
    }
    auto& prices = input.prices.series;
    prices[indexOf(PriceKey::Direction)] = made(1, 1, 1'000'000);
    prices[indexOf(PriceKey::ReferenceUp)] = made(2, 400'000, 1000);
    prices[indexOf(PriceKey::ReferenceDown)] = made(3, 100'000, 1000);
    prices[indexOf(PriceKey::Voaa)] = made(4, 90'000, 1000);
    prices[indexOf(PriceKey::DayAhead)] = made(5, 90'000, 1000);
    for (int month = 1; month <= 12; ++month)
        input.prices.neutrality[std::chrono::year(2025) / month] = {Fraction(3, 2)};
    for (std::size_t i = 0; i < parties; ++i) {
        Party party;
        party.id = "P" + std::to_string(i);
        party.imbalance = made(10 + i, 9'000, 1000);
        input.parties.push_back(std::move(party));
    }
    return input;
}

void balanceYear(benchmark::State& state)
{
    const auto input = yearCase();
    for (auto _ : state) {
        auto settlement = settle(input);
        benchmark::DoNotOptimize(settlement);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(parties * quarters));
}

/// The same cells times one price each, added up, on both cores.
void multiplyAdd(benchmark::State& state)
{
    const auto input = yearCase();
    const auto& price = (*input.prices.of(PriceKey::ReferenceUp))->micro;
    const auto half = [&](std::size_t begin, std::size_t end) {
        Int128 sum = 0;
        for (auto party = begin; party < end; ++party) {
            const auto& cells = (*input.parties[party].imbalance)->micro;
            for (std::size_t i = 0; i < quarters; ++i)
                sum += Int128{cells[i]} * price[i];
        }
        return sum;
    };
    for (auto _ : state) {
        auto other = std::async(std::launch::async, half, parties / 2, parties);
        auto sum = half(0, parties / 2) + other.get();
        benchmark::DoNotOptimize(sum);
    }
}

BENCHMARK(balanceYear)->Name("balance/200x35040")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(multiplyAdd)->Name("floor/multiply-add/200x35040")->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
