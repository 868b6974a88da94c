#include <algorithm>
#include <benchmark/benchmark.h>
#include <random>
#include <string>

#include "core/auction/clear_all.h"
#include "core/auction/kept_book.h"
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

/// Makes the book one that the rule takes: spreads of one sign for a surplus return, one posted order for a
/// listing, a demand where only sellers bid.
Book bookFor(const Rule& rule, std::size_t orders)
{
    auto book = bookOf(orders);
    const bool demand = rule.options.empty() && !rule.oneSidedOptions.empty();
    if (usesOption(rule, book, "listing_side") || demand)
        for (auto& order : book.orders)
            order.side = Side::Sell;
    if (usesOption(rule, book, "listing_side")) {
        book.orders[0].side = Side::Buy;
        book.orders[0].quantity = Quantity::fromMantissa(static_cast<std::int64_t>(orders) * 100'000'000);
    }
    if (demand)
        book.options.demand = Quantity::fromMantissa(static_cast<std::int64_t>(orders) * 200'000'000);
    if (usesOption(rule, book, "beta"))
        for (auto& order : book.orders)
            order.price = -order.price;
    return book;
}

void clearBook(benchmark::State& state, const Rule* rule)
{
    const auto book = bookFor(*rule, static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        auto clearing = clear(book, *rule);
        benchmark::DoNotOptimize(clearing);
    }
}

/// All buyers at one price, pro rata, against as many price levels as sellers.
void clearOneGroup(benchmark::State& state, const Rule* rule)
{
    auto book = bookOf(static_cast<std::size_t>(state.range(0)));
    book.options.ties = Ties::ProRata;
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        book.orders[i].price =
            Price::fromMantissa(i % 2 == 0 ? 500'000'000 : static_cast<std::int64_t>(i) * 10);
    for (auto _ : state) {
        auto clearing = clear(book, *rule);
        benchmark::DoNotOptimize(clearing);
    }
}

/// The periods of a day, each a book of its own.
void clearDay(benchmark::State& state)
{
    const std::vector<Book> day(24, bookOf(static_cast<std::size_t>(state.range(0))));
    for (auto _ : state) {
        auto clearings = clearAll(day, uniform);
        benchmark::DoNotOptimize(clearings);
    }
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

/// One order's price changed in a kept book, cleared again.
void reclear(benchmark::State& state)
{
    KeptBook kept(bookOf(static_cast<std::size_t>(state.range(0))), uniform);
    auto order = kept.book().orders[0];
    std::int64_t shift = 0;
    for (auto _ : state) {
        order.price = Price::fromMantissa(300'000'000 + 10'000 * (++shift % 100));
        kept.change(0, order);
        benchmark::DoNotOptimize(&kept.clear());
    }
}

void sizes(benchmark::internal::Benchmark* cases)
{
    cases->RangeMultiplier(10)->Range(1000, 1'000'000)->Unit(benchmark::kMicrosecond);
}

// NOLINTBEGIN(cert-err58-cpp,cppcoreguidelines-avoid-non-const-global-variables): how the library registers
[[maybe_unused]] const bool everyRule = [] {
    for (const auto* rule : rules)
        benchmark::RegisterBenchmark(("clear/" + std::string(rule->id)).c_str(), clearBook, rule)
            ->Apply(sizes);
    for (const auto* rule : {&uniform, &highLow, &henan2015})
        benchmark::RegisterBenchmark(("clear/one-group/" + std::string(rule->id)).c_str(), clearOneGroup,
                                     rule)
            ->Arg(1000)
            ->Arg(8000)
            ->Arg(64'000)
            ->Unit(benchmark::kMicrosecond);
    return true;
}();
BENCHMARK(clearDay)->Name("clear-day/24")->Arg(100'000)->Unit(benchmark::kMicrosecond)->UseRealTime();
BENCHMARK(floorSort)->Name("floor/sort")->Apply(sizes);
BENCHMARK(reclear)->Name("reclear")->Apply(sizes);
// NOLINTEND(cert-err58-cpp,cppcoreguidelines-avoid-non-const-global-variables)

} // namespace
} // namespace meritdesk::auction
