#include <algorithm>
#include <gtest/gtest.h>

#include "core/auction/clear_all.h"
#include "core/auction/explain.h"
#include "core/auction/together.h"
#include "tests/core/auction/rule_books.h"

namespace meritdesk::auction {
namespace {

constexpr std::size_t small = 3000;
static_assert(small < ordersForTwoCores);

/// A book of small prices and quantities, so that ties abound; half of the orders may have a time, and some
/// a group or a participant that others have too.
Book bookOf(std::mt19937& random, bool owned)
{
    Book book;
    book.orders.resize(small);
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        auto& order = book.orders[i];
        order.id = "o" + std::to_string(i);
        order.participant = owned ? "P" + std::to_string(random() % 90) : order.id;
        order.side = random() % 2 == 0 ? Side::Buy : Side::Sell;
        order.price = Price::fromMantissa(static_cast<std::int64_t>(random() % 500) * 10'001 - 1'000'000);
        order.quantity = Quantity::fromMantissa(static_cast<std::int64_t>(1 + random() % 999) * 1000);
        if (owned && random() % 2 == 0)
            order.time = Instant{static_cast<std::int64_t>(random() % 4), 0, ""};
        if (owned && random() % 40 == 0)
            order.group = "G" + std::to_string(random() % 9);
    }
    return book;
}

/// An order that nobody trades with.
Order hopeless(std::size_t number)
{
    const auto side = number % 2 == 0 ? Side::Buy : Side::Sell;
    auto order = tests::order("x" + std::to_string(number), side, side == Side::Buy ? "-900" : "900", "1");
    order.quantity = Quantity::fromMantissa(static_cast<std::int64_t>(1 + number % 7) * 1000);
    return order;
}

struct Padded
{
    Book book = {};
    std::vector<std::size_t> places = {}; ///< of the orders that were there before
};

/// The same book among so many orders which change nothing that it is cleared on two cores.
Padded padded(const Book& book)
{
    const std::size_t between = ordersForTwoCores / book.orders.size() + 1;
    Padded padded{.book = book};
    padded.book.orders.clear();
    for (const auto& order : book.orders) {
        padded.places.push_back(padded.book.orders.size());
        padded.book.orders.push_back(order);
        for (std::size_t i = 0; i < between; ++i)
            padded.book.orders.push_back(hopeless(padded.book.orders.size()));
    }
    return padded;
}

void expectSameMoney(const Clearing& one, const Clearing& two, const std::vector<std::size_t>& places)
{
    EXPECT_EQ(one.price, two.price);
    EXPECT_EQ(one.averagePrice, two.averagePrice);
    EXPECT_EQ(one.volume, two.volume);
    EXPECT_EQ(one.totals, two.totals);
    EXPECT_EQ(one.surplus, two.surplus);
    EXPECT_EQ(one.warnings, two.warnings);
    for (std::size_t i = 0; i < places.size(); ++i) {
        EXPECT_EQ(one.awarded[i], two.awarded[places[i]]) << i;
        EXPECT_EQ(one.amounts[i], two.amounts[places[i]]) << i;
        EXPECT_EQ(one.exact[i], two.exact[places[i]]) << i;
        EXPECT_EQ(one.marginal[i], two.marginal[places[i]]) << i;
    }
}

TEST(TwoCores, ClearALargeBookAsOneCoreDoesASmallOne)
{
    std::mt19937 random(3);
    for (const auto* rule : {&uniform, &payAsBid, &highLow, &guangdong2017})
        for (const bool owned : {false, true}) {
            const auto book = bookOf(random, owned);
            const auto large = padded(book);
            ASSERT_GE(large.book.orders.size(), ordersForTwoCores);
            const auto one = clear(book, *rule);
            const auto two = clear(large.book, *rule);
            EXPECT_GT(one.volume.mantissa(), 0);
            EXPECT_EQ(one.warnings.empty(), !owned); // some owner trades with itself
            expectSameMoney(one, two, large.places);
        }
}

TEST(TwoCores, ALargeBookProvesItself)
{
    std::mt19937 random(4);
    const auto large = padded(bookOf(random, false));
    for (const auto* rule : {&uniform, &payAsBid})
        for (const auto& proof : prove(large.book, clear(large.book, *rule)))
            EXPECT_TRUE(proof.holds) << proof.key << " " << proof.left << proof.relation << proof.right;
}

TEST(TwoCores, TheHalvesOfABookMeetInTheMiddle)
{
    for (const std::size_t orders : {std::size_t{0}, std::size_t{1}, ordersForTwoCores + 1}) {
        std::vector<int> seen(orders);
        inHalves(orders, [&seen](Half half) {
            for (auto i = half.begin; i < half.end; ++i)
                ++seen[i];
        });
        EXPECT_EQ(std::count(seen.begin(), seen.end(), 1), static_cast<std::ptrdiff_t>(orders));
    }
}

} // namespace
} // namespace meritdesk::auction
