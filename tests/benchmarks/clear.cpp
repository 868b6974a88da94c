#include <algorithm>
#include <benchmark/benchmark.h>
#include <random>
#include <string>

#include "core/auction/rules.h"

namespace meritdesk::auction {
namespace {

/// A book of half buyers, half sellers, prices spread over 100..500 in 0.01, quantities of 1..1000 MWh.
Book bookOf(std::size_t orders)
{
    std::mt19937_64 random(20'170'201);
    const auto between = [&random](std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(high - low + 1));
    };
    Book book;
    book.orders.resize(orders);
    for (std::size_t i = 0; i < orders; ++i) {
        auto& order = book.orders[i];
        order.id = std::to_string(i);
        order.participant = order.id;
        order.side = i % 2 == 0 ? Side::Buy : Side::Sell;
        order.price = Price::fromMantissa(between(10'000, 50'000) * 10'000);
        order.quantity = Quantity::fromMantissa(between(1, 1000) * 1'000'000);
    }
    return book;
}

void clearBook(benchmark::State& state, const Rule& rule)
{
    const auto book = bookOf(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        auto clearing = clear(book, rule);
        benchmark::DoNotOptimize(clearing);
    }
}

void clearUniform(benchmark::State& state)
{
    clearBook(state, uniform);
}

void clearPayAsBid(benchmark::State& state)
{
    clearBook(state, payAsBid);
}

struct Record
{
    std::int64_t price = 0;
    std::int64_t quantity = 0;
    std::uint32_t index = 0;
};

/// The floor: what it costs only to sort the same orders by price.
void floorSort(benchmark::State& state)
{
    const auto book = bookOf(static_cast<std::size_t>(state.range(0)));
    std::vector<Record> records(book.orders.size());
    for (auto _ : state) {
        state.PauseTiming();
        for (std::size_t i = 0; i < records.size(); ++i)
            records[i] = {book.orders[i].price.mantissa(), book.orders[i].quantity.mantissa(),
                          static_cast<std::uint32_t>(i)};
        state.ResumeTiming();
        std::sort(records.begin(), records.end(),
                  [](const Record& a, const Record& b) { return a.price < b.price; });
        benchmark::DoNotOptimize(records);
    }
}

/// One order's price changed, cleared again.
void reclear(benchmark::State& state)
{
    auto book = bookOf(static_cast<std::size_t>(state.range(0)));
    std::int64_t shift = 0;
    for (auto _ : state) {
        book.orders[0].price = Price::fromMantissa(300'000'000 + 10'000 * (++shift % 100));
        auto clearing = clear(book, uniform);
        benchmark::DoNotOptimize(clearing);
    }
}

void sizes(benchmark::internal::Benchmark* cases)
{
    cases->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMicrosecond);
}

// NOLINTBEGIN(cert-err58-cpp,cppcoreguidelines-avoid-non-const-global-variables): how the library registers
BENCHMARK(clearUniform)->Name("clear/uniform")->Apply(sizes);
BENCHMARK(clearPayAsBid)->Name("clear/pay-as-bid")->Apply(sizes);
BENCHMARK(floorSort)->Name("floor/sort")->Apply(sizes);
BENCHMARK(reclear)->Name("reclear")->Apply(sizes);
// NOLINTEND(cert-err58-cpp,cppcoreguidelines-avoid-non-const-global-variables)

} // namespace
} // namespace meritdesk::auction
