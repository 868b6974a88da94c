#include <algorithm>
#include <functional>
#include <gtest/gtest.h>
#include <limits>
#include <random>

#include "core/auction/radix.h"
#include "core/auction/rules.h"
#include "tests/core/auction/books.h"

namespace meritdesk::auction {
namespace {

using Draw = std::function<std::int64_t(std::mt19937_64&)>;

Book bookOf(std::size_t orders, std::mt19937_64& random, const Draw& price)
{
    Book book;
    book.orders.resize(orders);
    for (auto& order : book.orders) {
        order.side = random() % 3 == 0 ? Side::Buy : Side::Sell;
        order.price = Price::fromMantissa(price(random));
        order.quantity = Quantity::fromMantissa(1);
    }
    return book;
}

/// What a stable sort by price makes of it, with a run for each price.
Runs stablySorted(const Book& book, Side side)
{
    Runs runs;
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        if (book.orders[i].side == side)
            runs.orders.push_back(static_cast<Index>(i));
    const auto priceOf = [&book](Index order) { return book.orders[order].price; };
    std::stable_sort(runs.orders.begin(), runs.orders.end(), [&](Index a, Index b) {
        return side == Side::Sell ? priceOf(a) < priceOf(b) : priceOf(b) < priceOf(a);
    });
    for (std::size_t i = 0; i < runs.orders.size(); ++i)
        if (i == 0 || priceOf(runs.orders[i]) != priceOf(runs.orders[i - 1]))
            runs.starts.push_back(static_cast<Index>(i));
    runs.starts.push_back(static_cast<Index>(runs.orders.size()));
    return runs;
}

void expectSorted(const Book& book)
{
    const auto columns = columnsOf(book, uniform);
    for (const auto side : {Side::Buy, Side::Sell}) {
        const auto sorted = sortedByKey(columns, side);
        const auto expected = stablySorted(book, side);
        EXPECT_EQ(sorted.orders, expected.orders);
        EXPECT_EQ(sorted.starts, expected.starts);
    }
}

/// From one tick to the whole range of 64 bits, whose keys do not fit into a word beside their orders.
const std::vector<Draw> draws{
    [](auto&) { return 7; },
    [](auto& random) { return static_cast<std::int64_t>(random() % 5) * 1000; },
    [](auto& random) { return static_cast<std::int64_t>(random() % 400'000) * 10'000 - 2'000'000'000; },
    [](auto& random) { return static_cast<std::int64_t>(random() % 3'000'000) - 1'500'000; },
    [](auto& random) { return static_cast<std::int64_t>(random() >> 8U) * (random() % 2 == 0 ? 1 : -1); },
    [](auto& random) { return static_cast<std::int64_t>(random()); },
    [](auto& random) {
        return random() % 2 == 0 ? std::numeric_limits<std::int64_t>::min()
                                 : std::numeric_limits<std::int64_t>::max();
    }};

TEST(Radix, SortsAsAStableSortWhateverThePrices)
{
    std::mt19937_64 random(11);
    for (const auto& draw : draws)
        for (const std::size_t orders : {0, 1, 2, 3, 255, 4000, 20'000})
            expectSorted(bookOf(orders, random, draw));
}

TEST(Radix, ABookOnTwoCoresIsGatheredWhole)
{
    std::mt19937_64 random(12);
    auto book = bookOf(200'001, random, draws[2]);
    expectSorted(book);
    book.orders.back().price = Price::fromMantissa(1); // the one finer tick stands in the second half
    expectSorted(book);
    book.orders.back().time = Instant{1, 0, ""};
    EXPECT_TRUE(columnsOf(book, uniform).timed);
    EXPECT_TRUE(columnsOf(book, uniform).alone);
    book.orders.front().group = "G";
    EXPECT_FALSE(columnsOf(book, uniform).alone);
}

} // namespace
} // namespace meritdesk::auction
