#include "core/balance/incentive/drills.h"
#include "core/balance/insight/resolution.h"
#include "tests/core/balance/insight/insight_case.h"

namespace meritdesk::balance::insight {
namespace {

/// Example E8: quarters -2, +2, -1, +1 MWh at 150, 20, 150, 20 EUR/MWh.
Case fourQuarters()
{
    auto input = tests::caseFrom(tests::day(2025, 3, 3), 15, 4);
    tests::give(input, PriceKey::Imbalance, {150'000, 20'000, 150'000, 20'000});
    input.parties = {tests::party("A", {-2000, 2000, -1000, 1000})};
    return input;
}

TEST(Resolution, QuartersCostWhereTheHourIsInBalance)
{
    auto input = fourQuarters();
    input.fees = {{"tariff", FeeBasis::Imbalance, EurPerMwh::fromMantissa(810'000), {}, {}}};
    const auto settlement = tests::settledOf(input);
    const PartyBook book(input, settlement, scopeOf(settlement, 0));
    const auto made = resolutionOf(book);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->fine.cost, 390);
    EXPECT_EQ(made->hourly.cost, 0);
    EXPECT_EQ(made->fine.absolute, tests::milli(6000));
    EXPECT_EQ(made->hourly.absolute, 0);
    EXPECT_EQ(made->fine.fees, Fraction(486, 100));
    EXPECT_EQ(made->nettedHours, 1U);
    EXPECT_EQ(made->difference(), Fraction(39486, 100));
    EXPECT_FALSE(made->settledHourly);
    tests::holds(explainResolution(book, *made));
}

TEST(Resolution, AnHourOfOneSignAndOnePriceCostsTheSameBothWays)
{
    auto input = fourQuarters();
    tests::give(input, PriceKey::Imbalance, {70'000});
    input.parties = {tests::party("A", {-2000, -1000, 0, -500})};
    const auto settlement = tests::settledOf(input);
    const auto made = resolutionOf(PartyBook(input, settlement, scopeOf(settlement, 0)));
    EXPECT_EQ(made->difference(), 0);
    EXPECT_EQ(made->nettedHours, 0U);
}

TEST(Resolution, TheSideThatIsSettledIsTheSettlement)
{
    std::mt19937 random(9);
    const auto input = tests::quarterCase(random);
    const auto settlement = tests::settledOf(input);
    const PartyBook book(input, settlement, scopeOf(settlement, 0));
    const auto made = resolutionOf(book);
    ASSERT_TRUE(made);
    Fraction exact = 0;
    for (std::size_t at = 0; at < settlement.table.periods.size(); ++at)
        exact += book.cost(at);
    EXPECT_EQ(made->fine.cost, exact);
    EXPECT_LE(made->hourly.absolute, made->fine.absolute) << "netting never adds imbalance";
    tests::holds(explainResolution(book, *made));

    auto old = fourQuarters();
    old.steps = tests::caseFrom(tests::day(2023, 3, 6), 15, 4).steps;
    tests::give(old, PriceKey::Imbalance, {70'000});
    const auto hourly = tests::settledOf(old);
    const auto both = resolutionOf(PartyBook(old, hourly, scopeOf(hourly, 0)));
    EXPECT_TRUE(both->settledHourly);
    EXPECT_EQ(both->hourly.cost, 0);
    EXPECT_EQ(both->fine.cost, 0) << "at one price for the hour its quarters cancel";
}

TEST(Resolution, HourlyDataCannotSay)
{
    auto input = tests::caseFrom(tests::day(2023, 3, 6), 60, 1);
    tests::give(input, PriceKey::Imbalance, {70'000});
    input.parties = {tests::party("A", {-2000})};
    const auto settlement = tests::settledOf(input);
    const auto made = resolutionOf(PartyBook(input, settlement, scopeOf(settlement, 0)));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.findings().front().code, "resolution-needs-steps");
}

TEST(Resolution, TheDrillOfTheLessonCountsTheSameHoursWithoutFees)
{
    std::mt19937 random(12);
    for (int round = 0; round < 5; ++round) {
        const auto input = tests::quarterCase(random, 2);
        const auto settlement = tests::settledOf(input);
        const auto both = resolutionOf(PartyBook(input, settlement, scopeOf(settlement, 0)));
        const auto drill = incentive::hourDrill(input, settlement, 0);
        ASSERT_TRUE(both && drill);
        EXPECT_EQ(both->fine.cost, -drill->byPart);
        EXPECT_EQ(both->hourly.cost, -drill->byHour);
        EXPECT_EQ(drill->hours, input.steps.size() / 4);
    }
}

} // namespace
} // namespace meritdesk::balance::insight
