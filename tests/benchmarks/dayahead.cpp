#include <algorithm>
#include <benchmark/benchmark.h>
#include <utility>

#include "core/response/dayahead/clear.h"

namespace {

using namespace meritdesk;
using namespace meritdesk::response;
using namespace meritdesk::response::dayahead;

constexpr std::size_t hours = 8760;
constexpr int blocksOfHour = 500;

/// Whole numbers that look random, the same on every machine.
std::int64_t pseudo(std::uint64_t n, std::int64_t below)
{
    n = (n ^ (n >> 31U)) * 0x9E3779B97F4A7C15U;
    return static_cast<std::int64_t>(n >> 40U) % below;
}

/// About 100 GW in 500 blocks with a slope each; another one for every salt.
std::vector<Block> blocksOf(std::uint64_t salt)
{
    std::vector<Block> blocks;
    Mw end;
    auto price = whole<RubPerMwh>(100);
    for (std::uint64_t i = 0; i < blocksOfHour; ++i) {
        Block block{
            end, end + millionths<Mw>(150'000'000 + pseudo(salt * 1009 + i, 100'000) * 1000), price, {}, {}};
        block.priceTo = price + millionths<RubPerMwh>(pseudo(salt * 2003 + i, 6'000) * 1000);
        end = block.to;
        price = block.priceTo;
        blocks.push_back(block);
    }
    return blocks;
}

/// A year of loads, 100 MW off in each hour, a stack of its own for every hour.
Case yearCase()
{
    Case input;
    input.market.load.reserve(hours);
    input.market.stacks.reserve(hours);
    for (std::size_t hour = 0; hour < hours; ++hour) {
        input.market.load.push_back(millionths<Mw>(50'000'000'000 + pseudo(hour, 40'000'000) * 1000));
        input.market.stacks.push_back(Stack::ofBlocks(blocksOf(hour)));
    }
    input.reductions = {{whole<Mw>(100), 1, hours}};
    input.groups = {{"group", {{millionths<Mw>(1'430'800'000)}}, {}}};
    input.criteria = {{&netBenefit}};
    return input;
}

const Case& year()
{
    static const auto made = yearCase();
    return made;
}

void dayAheadYear(benchmark::State& state)
{
    const auto& input = year();
    for (auto _ : state) {
        auto clearing = clear(input);
        benchmark::DoNotOptimize(clearing);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(hours));
}

/// The same with two hundred elastic buyers in every hour.
void dayAheadElastic(benchmark::State& state)
{
    auto input = year();
    for (std::uint64_t i = 0; i < 200; ++i)
        input.market.demand.push_back(
            {whole<RubPerMwh>(pseudo(i + 77, 3000)), whole<Mw>(1 + pseudo(i, 40)), {}});
    for (auto _ : state) {
        auto clearing = clear(input);
        benchmark::DoNotOptimize(clearing);
    }
}

/// The supply of an hour as offers in no order.
std::vector<Offer> offersOf(std::size_t hour)
{
    std::vector<Offer> offers;
    for (const auto& block : blocksOf(hour))
        offers.push_back({block.to - block.from, block.priceFrom, {}});
    for (auto i = offers.size() - 1; i > 0; --i)
        std::swap(offers[i],
                  offers[static_cast<std::size_t>(pseudo(hour + i, static_cast<std::int64_t>(i)))]);
    return offers;
}

std::vector<std::vector<Offer>> yearOfOffers()
{
    std::vector<std::vector<Offer>> offers;
    for (std::size_t hour = 0; hour < hours; ++hour)
        offers.push_back(offersOf(hour));
    return offers;
}

/// Offers of every hour laid by price.
void layYear(benchmark::State& state)
{
    const auto offers = yearOfOffers();
    for (auto _ : state) {
        std::vector<Stack> stacks;
        stacks.reserve(hours);
        for (const auto& each : offers)
            stacks.push_back(Stack::ofOffers(each));
        benchmark::DoNotOptimize(stacks);
    }
}

/// The same offers sorted by price and place, nothing else.
void sortYear(benchmark::State& state)
{
    const auto offers = yearOfOffers();
    std::vector<std::pair<Int128, std::uint32_t>> order(blocksOfHour);
    for (auto _ : state) {
        for (const auto& each : offers) {
            for (std::uint32_t i = 0; i < blocksOfHour; ++i)
                order[i] = {each[i].price.mantissa(), i};
            std::sort(order.begin(), order.end());
            benchmark::DoNotOptimize(order);
        }
    }
}

/// Every block of the year read once: what a search through the stacks, hour by hour, could not go below.
void scan(benchmark::State& state)
{
    const auto& input = year();
    for (auto _ : state) {
        Int128 sum = 0;
        for (const auto& stack : input.market.stacks)
            for (std::size_t tread = 0; tread < stack.size(); ++tread)
                sum += stack.to(tread).mantissa() ^ stack.priceFrom(tread).mantissa()
                       ^ stack.priceTo(tread).mantissa();
        benchmark::DoNotOptimize(sum);
    }
}

BENCHMARK(dayAheadYear)->Name("dayahead/8760x500")->Unit(benchmark::kMillisecond);
BENCHMARK(scan)->Name("floor/scan/8760x500")->Unit(benchmark::kMillisecond);
BENCHMARK(dayAheadElastic)->Name("dayahead/elastic/8760x500x200")->Unit(benchmark::kMillisecond);
BENCHMARK(layYear)->Name("dayahead/lay/8760x500")->Unit(benchmark::kMillisecond);
BENCHMARK(sortYear)->Name("floor/sort/8760x500")->Unit(benchmark::kMillisecond);

} // namespace
