#include "core/balance/insight/worst_periods.h"
#include "tests/core/balance/insight/insight_case.h"

namespace meritdesk::balance::insight {
namespace {

using tests::day;

/// Four hours: costs 100, 100, -60, 10; above day-ahead 50, 80, -30, 5.
Case fourHours()
{
    auto input = tests::caseFrom(day(2024, 6, 3), 60, 4);
    tests::give(input, PriceKey::Imbalance, {100'000, 100'000, 60'000, 10'000});
    tests::give(input, PriceKey::DayAhead, {50'000, 20'000, 30'000, 5'000});
    input.parties = {tests::party("A", {-1000, -1000, 1000, -1000})};
    return input;
}

std::vector<std::size_t> orderOf(const WorstPeriods& worst)
{
    std::vector<std::size_t> order;
    for (const auto& each : worst.periods)
        order.push_back(each.period);
    return order;
}

TEST(WorstPeriods, TheCostAboveDayAheadRanksAndTiesGoByTime)
{
    const auto input = fourHours();
    const auto settlement = tests::settledOf(input);
    const PartyBook book(input, settlement, scopeOf(settlement, 0));
    const auto over = worstPeriods(book, WorstBy::OverDayAhead);
    EXPECT_EQ(orderOf(over), (std::vector<std::size_t>{1, 0, 3}));
    EXPECT_EQ(over.total, 105);
    EXPECT_EQ(*over.periods.front().share, Fraction(80, 105));
    EXPECT_EQ(*over.periods.back().cumulative, Fraction(135, 105))
        << "the gain of the third hour is not a worst";
    const auto net = worstPeriods(book, WorstBy::NetCost);
    EXPECT_EQ(orderOf(net), (std::vector<std::size_t>{0, 1, 3}));
    EXPECT_EQ(net.total, 150);
    EXPECT_EQ(orderOf(worstPeriods(book, WorstBy::NetCost, 1)), std::vector<std::size_t>{0});
}

TEST(WorstPeriods, WithoutDayAheadTheNetCostRanks)
{
    auto input = fourHours();
    tests::give(input, PriceKey::DayAhead, {50'000, 20'000, 30'000, 5'000});
    auto broken = **input.prices.series[indexOf(PriceKey::DayAhead)];
    broken.micro[3] = Series::missing;
    input.prices.series[indexOf(PriceKey::DayAhead)] = Shared(broken);
    const auto settlement = tests::settledOf(input);
    const auto worst =
        worstPeriods(PartyBook(input, settlement, scopeOf(settlement, 0)), WorstBy::OverDayAhead);
    EXPECT_EQ(worst.by, WorstBy::NetCost);
    EXPECT_FALSE(worst.periods.back().over);
}

TEST(WorstPeriods, ATotalOfNothingHasNoShares)
{
    auto input = fourHours();
    input.parties = {tests::party("A", {-1000, 1000, 0, 0})};
    const auto settlement = tests::settledOf(input);
    const auto worst = worstPeriods(PartyBook(input, settlement, scopeOf(settlement, 0)), WorstBy::NetCost);
    EXPECT_EQ(worst.total, 0);
    ASSERT_EQ(worst.periods.size(), 1U);
    EXPECT_FALSE(worst.periods.front().share);
}

TEST(WorstPeriods, EveryShareExplainsItself)
{
    std::mt19937 random(5);
    const auto input = tests::quarterCase(random);
    const auto settlement = tests::settledOf(input);
    const PartyBook book(input, settlement, scopeOf(settlement, 0));
    for (const auto by : {WorstBy::OverDayAhead, WorstBy::NetCost}) {
        const auto worst = worstPeriods(book, by);
        EXPECT_EQ(worst.periods.size(), 10U);
        for (std::size_t row = 0; row < worst.periods.size(); ++row)
            tests::holds(explainWorst(book, worst, row));
    }
}

} // namespace
} // namespace meritdesk::balance::insight
