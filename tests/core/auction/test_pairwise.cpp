#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <random>

#include "core/auction/pairwise.h"
#include "core/auction/rules.h"
#include "tests/core/auction/books.h"

namespace meritdesk::auction {
namespace {

PairwiseParty party(std::int64_t price, std::int64_t quantity)
{
    return {Price::fromMantissa(price * 1'000'000), Quantity::fromMantissa(quantity * 1'000'000)};
}

/// Users at 100, generators at 0, and a transmission price that leaves these differences.
PairwiseMarket marketOf(const std::vector<std::vector<int>>& differences, std::int64_t quantity = 1)
{
    PairwiseMarket market;
    for (const auto& row : differences) {
        market.users.push_back(party(100, quantity));
        market.transmission.emplace_back();
        for (const auto difference : row)
            market.transmission.back().push_back(Price::fromMantissa((100 - difference) * 1'000'000LL));
    }
    market.generators.assign(differences[0].size(), party(0, quantity));
    return market;
}

/// By hand: the rule takes 60, which leaves only the pair of 0; 50 and 55 would be 105.
TEST(Pairwise, TheGreedyOrderLosesWhereTheTransmissionPriceIsThePairs)
{
    const auto market = marketOf({{60, 50}, {55, 0}});
    const auto greedy = clearGreedily(market);
    ASSERT_EQ(greedy.trades.size(), 2U);
    EXPECT_EQ(greedy.trades[0].difference, Price::read("60"));
    EXPECT_EQ(greedy.trades[1].difference, Price::read("0"));
    EXPECT_EQ(greedy.surplus, Fraction(60));
    EXPECT_EQ(clearBest(market).surplus, Fraction(105));
    EXPECT_EQ(greedyLoss(market), Fraction(45));
}

TEST(Pairwise, PairsThatWouldLoseDoNotTrade)
{
    const auto market = marketOf({{-1, -5}, {-3, 7}});
    EXPECT_EQ(clearGreedily(market).trades.size(), 1U);
    EXPECT_EQ(clearBest(market).trades.size(), 1U);
    EXPECT_EQ(clearBest(market).surplus, Fraction(7));
}

TEST(Pairwise, EqualDifferencesGoToTheEarlierGeneratorThenTheEarlierUser)
{
    const auto greedy = clearGreedily(marketOf({{5, 5}, {5, 5}}));
    EXPECT_EQ(greedy.trades[0].user, 0U);
    EXPECT_EQ(greedy.trades[0].generator, 0U);
    EXPECT_EQ(greedy.trades[1].user, 1U);
    EXPECT_EQ(greedy.trades[1].generator, 1U);
}

/// Every assignment of one unit each, tried out.
TEST(Pairwise, TheBestIsTheBestOfAllAssignments)
{
    std::mt19937 random(1521);
    for (int round = 0; round < 300; ++round) {
        const std::size_t size = 2 + random() % 4;
        std::vector<std::vector<int>> differences(size, std::vector<int>(size));
        for (auto& row : differences)
            for (auto& one : row)
                one = static_cast<int>(random() % 90) - 20;
        std::vector<std::size_t> to(size);
        std::iota(to.begin(), to.end(), std::size_t{0});
        int most = 0;
        do {
            int sum = 0;
            for (std::size_t user = 0; user < size; ++user)
                sum += std::max(differences[user][to[user]], 0);
            most = std::max(most, sum);
        } while (std::next_permutation(to.begin(), to.end()));
        const auto market = marketOf(differences);
        EXPECT_EQ(clearBest(market).surplus, Fraction(most));
        EXPECT_GE(greedyLoss(market), Fraction(0));
    }
}

/// Where the transmission price is the user's alone, the merge of the two ladders is the largest-first order
/// and nothing is lost.
TEST(Pairwise, WithoutPairsOfTheirOwnTheRuleIsTheLadderAndLosesNothing)
{
    std::mt19937 random(78);
    for (int round = 0; round < 200; ++round) {
        Book book;
        PairwiseMarket market;
        for (int i = 0; i < 6; ++i) {
            const auto price = static_cast<std::int64_t>(random() % 50);
            const auto quantity = static_cast<std::int64_t>(1 + random() % 9);
            auto order = tests::order("o" + std::to_string(i), i % 2 == 0 ? Side::Buy : Side::Sell, "0", "1");
            order.price = party(price, quantity).price;
            order.quantity = party(price, quantity).quantity;
            if (order.side == Side::Buy) {
                order.gridTariff = Price::fromMantissa(static_cast<std::int64_t>(random() % 20) * 1'000'000);
                market.transmission.emplace_back(3, order.gridTariff);
            }
            (order.side == Side::Buy ? market.users : market.generators).push_back(party(price, quantity));
            book.orders.push_back(order);
        }
        const auto ladder = clear(book, henan2015);
        EXPECT_EQ(clearGreedily(market).surplus, ladder.surplus.total.fraction());
        EXPECT_EQ(greedyLoss(market), Fraction(0));
    }
}

} // namespace
} // namespace meritdesk::auction
