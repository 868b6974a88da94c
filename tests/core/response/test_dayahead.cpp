#include "core/response/dayahead/check.h"
#include "core/response/dayahead/clear.h"
#include "tests/core/response/amounts_of.h"
#include "tests/core/response/days_2017.h"

namespace meritdesk::response::dayahead {
namespace {

using tests::mw;
using tests::perMwh;

/// 0 to 80 MW at nothing, then to 95 MW from 900 to 1350 RUB/MWh: the example of the command's page.
Case smallCase()
{
    Case input;
    input.market.load = {mw("84"), mw("96")};
    input.market.stacks = {Stack::ofBlocks({{mw("0"), mw("80"), {}, {}, "nuclear, hydro"},
                                            {mw("80"), mw("95"), perMwh("900"), perMwh("1350"), "gas"}})};
    return input;
}

Offer offer(const char* volume, const char* price)
{
    return {mw(volume), perMwh(price), {}};
}

/// One hour of that load over those offers, with those buyers.
HourRun cleared(const std::vector<Offer>& offers, const std::vector<Buyer>& demand, const char* load)
{
    Market market;
    market.load = {mw(load)};
    market.stacks = {Stack::ofOffers(offers)};
    market.demand = demand;
    return Clearer(market).clear(0, market.load[0]);
}

std::string shown(const HourRun& run)
{
    return run.price.text() + " RUB, " + run.volume.text() + " MW, "
           + std::string(sides[static_cast<std::size_t>(run.side)]) + " " + std::to_string(run.index);
}

std::string codes(const std::vector<Finding>& findings)
{
    std::string all;
    for (const auto& finding : findings)
        all += finding.code + " at " + finding.place + "\n";
    return all;
}

// Section 4.4 of the research note: the price of the hand-shaped stacks at the loads of both study days.
TEST(DayAhead, TheStacksOfTheStudyDaysGiveTheirPrices)
{
    for (const auto& day : {tests::summerDay(), tests::winterDay()}) {
        const auto market = tests::marketOf(day);
        const Clearer clearer(market);
        for (std::size_t hour = 0; hour < day.load.size(); ++hour) {
            const auto price = clearer.clear(hour, market.load[hour]).price;
            const auto off = price - perMwh(day.stackPrice[hour]); // the note takes a half to the even tenth
            EXPECT_LE(off, perMwh("0.05")) << hour;
            EXPECT_GE(off, perMwh("-0.05")) << hour;
        }
    }
}

// Worked example E9: 30 June 2017, the window from hour 10 on (0-based); all six cells are met.
TEST(DayAhead, AReductionOnTheSummerDayMeetsTheNetBenefitTest)
{
    struct Row
    {
        int depth;
        int hours;
        const char* meanFall;
        const char* left;
        const char* right;
        const char* group;
    };

    for (const auto& row :
         {Row{20, 2, "0.5", "84940", "59740", "1431"}, Row{50, 2, "1.25", "212275", "149275", "3577"},
          Row{100, 2, "2.5", "424300", "298300", "7154"}, Row{20, 4, "0.5", "169205", "118805", "2862"},
          Row{50, 4, "1.25", "422862.5", "296862.5", "7154"},
          Row{100, 4, "2.5", "845225", "593225", "14308"}}) {
        Case input;
        input.market = tests::marketOf(tests::summerDay());
        input.reductions = {{whole<Mw>(row.depth), 11, row.hours}};
        input.groups = {{"group", {{mw("1430.8")}}, {}}};
        input.criteria = {{&netBenefit}};
        const auto result = clear(input);
        ASSERT_TRUE(result);
        const auto event = eventOf(*result);
        Fraction fall = 0;
        for (const auto& hour : event)
            fall += (hour.before - hour.after).fraction();
        EXPECT_EQ(printExact(Fraction(fall / event.size())), row.meanFall);
        EXPECT_EQ(printExact(*result->verdicts[0].left), row.left);
        EXPECT_EQ(printExact(*result->verdicts[0].right), row.right);
        EXPECT_EQ(result->verdicts[0].met, true);
        EXPECT_EQ(printRounded(result->groups[0].saving, 0), row.group);
    }
}

/// The verdict of a criterion on 100 MW for four hours of a study day.
Verdict verdictOn(const tests::StudyDay& day, std::int64_t firstHour, const Criterion& criterion)
{
    Case input;
    input.market = tests::marketOf(day);
    input.reductions = {{mw("100"), firstHour, 4}};
    input.criteria = {criterion};
    const auto result = clear(input);
    EXPECT_TRUE(result);
    return result->verdicts.front();
}

// The article's winter day does not meet its criterion; on the plateau of the hand-shaped winter stack, hours
// 15 to 18 (0-based), 0.012 x 106,000 / 1,366 is below 1. It illustrates the article and proves nothing.
TEST(DayAhead, TheWinterDayDoesNotMeetTheNetBenefitTest)
{
    EXPECT_EQ(verdictOn(tests::winterDay(), 16, {&netBenefit}).met, false);
    EXPECT_EQ(verdictOn(tests::summerDay(), 11, {&netBenefit}).met, true);
}

// Section 2.2: a fifth of a monthly payment, 100 MW x 800,000 RUB / 5, is far above what the zone saves.
TEST(DayAhead, AFifthOfTheCapacityPaymentIsNeverCovered)
{
    const auto verdict = verdictOn(tests::summerDay(), 11, {&costCover, tests::of<Plain>("16000000")});
    EXPECT_EQ(verdict, (Verdict{Fraction(845225), Fraction(16'000'000), false}));
}

// On a straight line the test is slope x load / price >= 1, whatever the depth: 1.42 in the summer hour.
TEST(DayAhead, OnAStraightLineTheVerdictDoesNotDependOnTheDepth)
{
    auto input = smallCase();
    input.criteria = {{&netBenefit}};
    for (const auto* depth : {"0.000001", "1", "3.9"}) {
        input.reductions = {{mw(depth), 1, 1}};
        EXPECT_EQ(clear(input)->verdicts[0].met, true) << "30 x 84 / 1020 = 2.47";
    }
}

// Section 5.6 of the note: 17 August 2022 in Estonia, 2.14 MW missing, 4,000 EUR/MWh.
TEST(DayAhead, ReductionByWhatIsMissingRemovesTheScarcityPrice)
{
    auto input = smallCase();
    input.market.load = {mw("97.14")};
    input.market.scarcityPrice = perMwh("4000");
    input.reductions = {{mw("2.14"), 1, 1}};
    const auto result = clear(input);
    ASSERT_TRUE(result);
    EXPECT_EQ(shown(result->before[0]), "4000 RUB, 95 MW, scarcity -1");
    EXPECT_EQ(result->before[0].unserved, mw("2.14"));
    EXPECT_EQ(shown(result->after[0]), "1350 RUB, 95 MW, supply 1");
    EXPECT_EQ(codes(result->warnings), "scarcity at load[0]\n");
}

TEST(DayAhead, AnEdgeBelongsToTheLowerBlock)
{
    auto input = smallCase();
    input.market.load = {mw("80"), mw("80.000000000001"), mw("0")};
    const auto result = clear(input);
    EXPECT_EQ(shown(result->before[0]), "0 RUB, 80 MW, supply 0");
    EXPECT_EQ(shown(result->before[1]), "900.00000000003 RUB, 80.000000000001 MW, supply 1");
    EXPECT_EQ(shown(result->before[2]), "0 RUB, 0 MW, supply 0");
}

TEST(DayAhead, OffersAreLaidByPriceAndTiesAsGiven)
{
    const std::vector<Offer> offers{offer("10", "70"), offer("5", "-3"), offer("10", "20"), offer("1", "70")};
    EXPECT_EQ(shown(cleared(offers, {}, "5")), "-3 RUB, 5 MW, supply 1");
    EXPECT_EQ(shown(cleared(offers, {}, "15")), "20 RUB, 15 MW, supply 2");
    EXPECT_EQ(shown(cleared(offers, {}, "25")), "70 RUB, 25 MW, supply 0");
    EXPECT_EQ(shown(cleared(offers, {}, "26")), "70 RUB, 26 MW, supply 3");
}

TEST(DayAhead, ElasticBuyersTakeWhatSupplyAllowsAtTheirPrice)
{
    const std::vector<Offer> offers{offer("10", "20"), offer("10", "40"), offer("10", "60")};
    const std::vector<Buyer> buyers{{perMwh("30"), mw("4"), {}}, {perMwh("50"), mw("8"), {}}};
    EXPECT_EQ(shown(cleared(offers, buyers, "1")), "30 RUB, 10 MW, demand 0")
        << "8 at 50, then 1 of 4 at 30 until the edge; the unfilled buyer pays 30 for a block of 20";
    EXPECT_EQ(shown(cleared(offers, buyers, "15")), "50 RUB, 20 MW, demand 1") << "5 of 8 at the edge";
    EXPECT_EQ(shown(cleared(offers, buyers, "21")), "60 RUB, 21 MW, supply 2") << "nobody at 60";
    EXPECT_EQ(shown(cleared(offers, {{perMwh("40"), mw("8"), {}}}, "10")), "40 RUB, 18 MW, supply 1")
        << "a block priced exactly at the buyer is included";
    EXPECT_EQ(shown(cleared(offers, {{perMwh("99"), mw("50"), {}}}, "1")), "99 RUB, 30 MW, demand 0")
        << "a buyer at the stack's end sets the price; no scarcity";
}

TEST(DayAhead, ABuyerInsideASlopeStopsWhereSupplyCostsItsPrice)
{
    auto input = smallCase();
    input.market.load = {mw("1")};
    input.market.demand = {{perMwh("1000"), mw("100"), {}}};
    const auto run = Clearer(input.market).clear(0, mw("1"));
    EXPECT_EQ(shown(run), "1000 RUB, 83.333333333333 MW, supply 1") << "80 + 15 x 100 / 450";
    input.market.demand = {{perMwh("900"), mw("100"), {}}};
    EXPECT_EQ(shown(Clearer(input.market).clear(0, mw("1"))), "900 RUB, 80 MW, demand 0")
        << "the slope's first point is an edge, so the block below, at 0 RUB, is at V";
}

TEST(DayAhead, WhatIsSavedNotBoughtAndStillPaidAddsUpToTheCostBefore)
{
    auto input = smallCase();
    input.market.load = {mw("84"), mw("94")};
    input.reductions = {{mw("1.5"), 1, 2}, {mw("2"), 2, 1}};
    const auto result = clear(input);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->reduction[1], mw("3.5")) << "reductions add up";
    Fraction cost = 0;
    for (const auto& run : result->before)
        cost += run.price.fraction() * run.volume.fraction();
    EXPECT_EQ(result->zone.costBefore(), cost);
    EXPECT_GT(result->zone.saving, 0);
}

TEST(DayAhead, EveryCriterionComparesItsOwnSides)
{
    auto input = smallCase();
    input.reductions = {{mw("1"), 1, 1}};
    const auto criterion = [](const CriterionKind& kind, const char* number) {
        return Criterion{&kind, tests::of<Plain>(number)};
    };
    input.market.load = {mw("84")};
    input.criteria = {criterion(costCover, "2490"), criterion(relPrice, "0.03"), criterion(absPrice, "1020"),
                      criterion(absPrice, "1020.000001"), Criterion{&manual, {}, true}};
    const auto result = clear(input);
    ASSERT_TRUE(result);
    const auto& verdicts = result->verdicts;
    EXPECT_EQ(verdicts[0], (Verdict{Fraction(2490), Fraction(2490), true})) << "30 x 83: equal is met";
    EXPECT_EQ(verdicts[1], (Verdict{Fraction(30), Fraction(306, 10), false}));
    EXPECT_EQ(verdicts[2].met, true);
    EXPECT_EQ(verdicts[3].met, false);
    EXPECT_EQ(verdicts[4], (Verdict{{}, {}, true}));
    input.reductions.clear();
    const auto nothing = clear(input);
    ASSERT_TRUE(nothing);
    for (const auto& verdict : nothing->verdicts)
        EXPECT_EQ(verdict, Verdict{}) << "no event";
}

// Worked example E14, the error cases of an hour.
TEST(DayAhead, WhatCannotBeClearedIsNamed)
{
    auto input = smallCase();
    EXPECT_EQ(codes(faultsOf(input)), "load-above-stack at load[1]\n");
    input.market.scarcityPrice = perMwh("1349");
    EXPECT_EQ(codes(faultsOf(input)), "scarcity-price-too-low at scarcity_price\n");
    input.market.demand = {{perMwh("1351"), mw("1"), {}}};
    input.market.scarcityPrice = perMwh("1350");
    EXPECT_EQ(codes(faultsOf(input)), "scarcity-price-too-low at scarcity_price\n") << "below a buyer";
    input.market.scarcityPrice = perMwh("1351");
    EXPECT_EQ(codes(faultsOf(input)), "");
    input.reductions = {{mw("84"), 1, 1}, {mw("0.1"), 1, 2}, {mw("1"), 2, 2}};
    EXPECT_EQ(codes(faultsOf(input)), "reduction-above-load at reductions[1].depth\n"
                                      "reduction-past-end at reductions[2].duration\n");
}

TEST(DayAhead, BlocksOutOfLineAreNamed)
{
    const auto fault = [](std::vector<Block> blocks) {
        const auto found = faultOf(blocks);
        return found ? std::to_string(found->index) + " " + std::string(found->key) : "";
    };
    const Block base{mw("0"), mw("10"), perMwh("5"), perMwh("6"), {}};
    EXPECT_EQ(fault({base, {mw("10"), mw("11"), perMwh("6"), perMwh("6"), {}}}), "");
    EXPECT_EQ(fault({{mw("1"), mw("10"), {}, {}, {}}}), "0 from");
    EXPECT_EQ(fault({base, {mw("9"), mw("11"), perMwh("6"), perMwh("6"), {}}}), "1 from");
    EXPECT_EQ(fault({base, {mw("10"), mw("10"), perMwh("6"), perMwh("6"), {}}}), "1 to");
    EXPECT_EQ(fault({base, {mw("10"), mw("11"), perMwh("5.9"), perMwh("6"), {}}}), "1 price_from");
    EXPECT_EQ(fault({base, {mw("10"), mw("11"), perMwh("7"), perMwh("6"), {}}}), "1 price_to");
}

TEST(DayAhead, ClearingStopsWhenTold)
{
    const auto result = clear(smallCase(), [](double) { return false; });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.findings().front().code, "cancelled");
}

} // namespace
} // namespace meritdesk::response::dayahead
