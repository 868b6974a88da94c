#include "core/balance/insight/with_system.h"
#include "tests/core/balance/insight/insight_case.h"

namespace meritdesk::balance::insight {
namespace {

using tests::day;
using tests::milli;

/// Six hours, one of each quadrant, one in balance, one whose area went the other way than its price.
Case sixHours()
{
    auto input = tests::caseFrom(day(2024, 6, 3), 60, 6);
    tests::give(input, PriceKey::Imbalance, {100'000, 20'000, 20'000, 100'000, 70'000, 90'000});
    tests::give(input, PriceKey::DayAhead, {60'000});
    tests::give(input, PriceKey::Direction, {1000, -1000, -1000, 1000, 1000, 1000});
    input.prices.areaVolume = tests::series({-5000, 5000, 5000, -5000, -5000, 5000});
    input.parties = {tests::party("A", {2000, -2000, 3000, -3000, 0, 1000})};
    return input;
}

TEST(WithSystem, QuadrantsHoldCountEnergyAndMoney)
{
    const auto input = sixHours();
    const auto settlement = tests::settledOf(input);
    const auto view = withSystem(PartyBook(input, settlement, scopeOf(settlement, 0)));
    EXPECT_EQ(view.source, SystemSource::AreaVolume);
    EXPECT_EQ(view.of(Quadrant::LongInShort).cost, -200);
    EXPECT_EQ(*view.of(Quadrant::LongInShort).over, -80);
    EXPECT_EQ(view.of(Quadrant::ShortInLong).cost, 40);
    EXPECT_EQ(*view.of(Quadrant::ShortInLong).over, -80) << "a single price pays who helps";
    EXPECT_EQ(view.of(Quadrant::LongInLong).periods, 2U);
    EXPECT_EQ(view.of(Quadrant::LongInLong).quantity, milli(4000));
    EXPECT_EQ(view.of(Quadrant::ShortInShort).cost, 300);
    EXPECT_EQ(view.balanced, 1U);
    EXPECT_EQ(view.otherWay, 1U);
    EXPECT_EQ(*view.helpingShare(), Fraction(2, 5));
    EXPECT_EQ(view.points.size(), 6U);
}

TEST(WithSystem, WithoutAVolumeOfTheAreaThePartiesAreTheSystem)
{
    auto input = sixHours();
    input.prices.areaVolume = {};
    input.parties.push_back(tests::party("B", {-9000, 1000, 1000, 1000, 1000, -9000}));
    const auto settlement = tests::settledOf(input);
    const auto view = withSystem(PartyBook(input, settlement, scopeOf(settlement, 0)));
    EXPECT_EQ(view.source, SystemSource::Parties);
    EXPECT_EQ(view.points[0].system, milli(-7000));
    EXPECT_EQ(view.of(Quadrant::LongInShort).periods, 2U);
}

TEST(WithSystem, QuadrantsAndBalancedPeriodsAreAllOfThem)
{
    std::mt19937 random(77);
    for (int round = 0; round < 10; ++round) {
        const auto input = tests::quarterCase(random);
        const auto settlement = tests::settledOf(input);
        const PartyBook book(input, settlement, scopeOf(settlement, 0));
        const auto view = withSystem(book);
        EXPECT_EQ(view.helping() + view.hurting() + view.balanced, settlement.table.periods.size());
        Fraction cost = 0;
        for (const auto& quadrant : view.quadrants)
            cost += quadrant.cost;
        for (const auto& point : view.points)
            if (point.own != 0 && point.system == 0)
                cost += book.cost(point.period);
        Fraction all = 0;
        for (std::size_t at = 0; at < settlement.table.periods.size(); ++at)
            all += book.cost(at);
        EXPECT_EQ(cost, all);
    }
}

TEST(WithSystem, QuadrantsExplainThemselves)
{
    std::mt19937 random(78);
    const auto input = tests::quarterCase(random);
    const auto settlement = tests::settledOf(input);
    const PartyBook book(input, settlement, scopeOf(settlement, 0));
    const auto view = withSystem(book);
    Fraction shares = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto quadrant = static_cast<Quadrant>(i);
        tests::holds(explainQuadrant(book, view, quadrant));
        const auto share = explainShare(view, quadrant);
        tests::holds(share);
        shares += *readFraction(share.value);
        tests::holds(explainShare(WithSystem(), quadrant));
    }
    EXPECT_EQ(shares, Fraction(100));
    for (const bool helping : {true, false}) {
        tests::holds(explainSide(view, helping));
        tests::holds(explainSide(WithSystem(), helping));
    }
    EXPECT_EQ(*readFraction(explainSide(view, true).value), Fraction(*view.helpingShare() * 100));
}

} // namespace
} // namespace meritdesk::balance::insight
