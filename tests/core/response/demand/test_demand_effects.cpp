#include "tests/core/response/days_2017.h"
#include "tests/core/response/demand/demand_case.h"

// Worked examples S2 to S4, E4, E5, E7, E9, E12 and E14 of the research note on demand response.

namespace meritdesk::response::demand {
namespace {

using namespace tests; // NOLINT(google-build-using-namespace): the short words of these tests

constexpr auto groupVolume = "1430.8"; // MW, the modelled group of the article

/// KOM for 2020, zone 1: points of the article, first point constructed, supply that gives 115,199.69 RUB.
kom::Zone zone2020()
{
    kom::Zone zone;
    zone.q1 = mw("142000");
    zone.p1 = perMonth("150000");
    zone.p2 = perMonth("110000");
    zone.bids = {{"all", kom::Flag::PriceTaker, {}, mw("156824.93206")}};
    return zone;
}

Case groupCase(const char* depth, int hours)
{
    auto input = caseOf(czspBuyPrice, depth, hours, "600000");
    input.companies = {{.id = "oil", .komPurchase = mw(groupVolume), .dayAheadPurchase = mw(groupVolume)}};
    return input;
}

std::string komLine(const char* depth, const kom::Zone& zone)
{
    auto input = groupCase(depth, 4);
    input.kom.zone = zone;
    const auto cell = cellOfCase(input);
    return rub(cell.komDelta.fraction()) + ": " + rub(cell.lines[indexOf(Line::Kom)], 0);
}

TEST(ResponseKom, AFallOfOneRoubleIsWorthTheGroupsVolumeTimesTwelve) // S2, S3
{
    auto input = groupCase("100", 4);
    input.kom.delta = perMonth("1");
    EXPECT_EQ(lineOf(cellOfCase(input), Line::Kom), "17169.6");
    input.kom.delta = perMonth("1000");
    EXPECT_EQ(lineOf(cellOfCase(input), Line::Kom), "17169600");
}

TEST(ResponseKom, TheAuctionsPriceFallsWithTheOwnVolume) // E4
{
    EXPECT_EQ(komLine("20", zone2020()), "46.95: 806085");
    EXPECT_EQ(komLine("50", zone2020()), "117.37: 2015211");
    EXPECT_EQ(komLine("100", zone2020()), "234.74: 4030423");
    EXPECT_EQ(komLine("500", zone2020()), "1173.71: 20152113");
}

TEST(ResponseKom, OnePercentOfTheFirstPointCountsAndIsSaid) // S4, E5
{
    auto input = groupCase("2000", 4);
    input.kom.zone = zone2020();
    const auto made = study(input);
    ASSERT_TRUE(made);
    const auto& cell = made->mechanisms.front().cell();
    EXPECT_EQ(rub(cell.komDelta.fraction()), "3333.33");
    EXPECT_EQ(rub(cell.lines[indexOf(Line::Kom)], 0), "57232000");
    EXPECT_EQ(codesOf(*made), "dr-capped at kom.zone.dr\n");
}

TEST(ResponseKom, ARescaledCurveFallsFurther) // E7
{
    auto zone = zone2020();
    zone.curve = kom::Curve::Rescale;
    EXPECT_EQ(komLine("1420", zone), "3718.52: 63845529");
}

TEST(ResponseKom, TheOwnEffectIsMeasuredFromTheOthersRun)
{
    auto input = groupCase("100", 4);
    input.kom.zone = zone2020();
    input.kom.zone->dr.others = mw("400");
    const auto own = cellOfCase(input).komDelta;
    EXPECT_EQ(rub(own.fraction()), "234.74");
    input.kom.all = true;
    EXPECT_EQ(rub(cellOfCase(input).komDelta.fraction()), "1173.71");
}

TEST(ResponseKom, TheAggregatorMovesNoAuction)
{
    auto input = caseOf(aggregator, "100", 4, "800000");
    input.companies = {{.id = "oil", .komPurchase = mw(groupVolume)}};
    input.kom.delta = perMonth("1000");
    EXPECT_EQ(lineOf(cellOfCase(input), Line::Kom), "0");
}

/// The summer day of the note on each of the days given.
Case summerCase(const char* depth, int hours, std::vector<Day> days)
{
    auto input = groupCase(depth, hours);
    input.dayAhead = DayAheadCase{
        .profiles = {{std::move(days), response::tests::marketOf(response::tests::summerDay())}}};
    return input;
}

std::vector<Day> oneDay()
{
    return {*readDay("2017-06-30")};
}

std::string shown(const char* depth, int hours)
{
    const auto made = study(summerCase(depth, hours, oneDay()));
    EXPECT_TRUE(made);
    const auto& day = made->calendar.days.front();
    const auto& verdict = day.verdict;
    const auto& cell = made->mechanisms.front().cell();
    return std::to_string(day.window->firstHour) + ": " + rub(Fraction(day.drop().fraction() / hours), 3)
           + ", " + rub(verdict.left.value_or(0)) + " against " + rub(verdict.right.value_or(0))
           + (verdict.met == true ? " met " : " not met ") + rub(cell.lines[indexOf(Line::DayAhead)], 0);
}

TEST(ResponseEvents, TheSummerDayMeetsTheNetBenefitTest) // E9; hours 1..24, hour 11 is 10:00 to 11:00
{
    EXPECT_EQ(shown("20", 2), "11: 0.5, 84940 against 59740 met 1431");
    EXPECT_EQ(shown("50", 2), "11: 1.25, 212275 against 149275 met 3577");
    EXPECT_EQ(shown("100", 2), "11: 2.5, 424300 against 298300 met 7154");
    EXPECT_EQ(shown("20", 4), "11: 0.5, 169205 against 118805 met 2862");
    EXPECT_EQ(shown("50", 4), "11: 1.25, 422862.5 against 296862.5 met 7154");
    EXPECT_EQ(shown("100", 4), "11: 2.5, 845225 against 593225 met 14308");
}

/// Five days of every month of 2017.
std::vector<Day> fiveAMonth()
{
    std::vector<Day> days;
    for (int month = 1; month <= 12; ++month)
        for (int day = 1; day <= 5; ++day)
            days.emplace_back(std::chrono::year(2017) / month / day);
    return days;
}

TEST(ResponseEvents, TheWholeYearOfTheNoteAddsUp) // E12
{
    auto input = summerCase("100", 4, fiveAMonth());
    input.kom.zone = zone2020();
    const auto made = study(input);
    ASSERT_TRUE(made);
    const auto& mechanism = made->mechanisms.front();
    const auto& cell = mechanism.cell();
    EXPECT_EQ(cell.occasions.events, 60);
    EXPECT_EQ(lineOf(cell, Line::Capacity), "720000000");
    EXPECT_EQ(rub(cell.lines[indexOf(Line::Kom)], 0), "4030423");
    EXPECT_EQ(lineOf(cell, Line::DayAhead), "858480");
    EXPECT_EQ(codesOf(*made), "");
}

TEST(ResponseEvents, CapacityAloneCarriesThirtyThousandRoublesOfLostProductionAMwh) // E12
{
    auto input = caseOf(czspBuyPrice, "100", 4, "600000"); // 60 events without a day-ahead market
    const auto made = study(input);
    ASSERT_TRUE(made);
    EXPECT_EQ(rub(made->mechanisms.front().breakEvens.costPerMwh.value_or(0)), "30000");
}

TEST(ResponseEvents, TheSixthDayOfAMonthIsLeftOutAndSaid) // E14
{
    std::vector<Day> days;
    for (int day = 1; day <= 6; ++day)
        days.emplace_back(std::chrono::year(2017) / 6 / day);
    const auto made = study(summerCase("100", 4, days));
    ASSERT_TRUE(made);
    EXPECT_EQ(made->mechanisms.front().cell().occasions.events, 5);
    EXPECT_FALSE(made->calendar.days.back().chosen) << "equal days: the latest is left out";
    EXPECT_EQ(codesOf(*made), "events-cut at events_per_month\n");
}

TEST(ResponseEvents, DepthZeroIsNoEventAndNoMoney) // E14
{
    auto input = summerCase("0", 4, oneDay());
    input.kom.delta = perMonth("1000");
    input.costs = {of<Rub>("7"), of<Rub>("7"), of<RubPerMwh>("7")};
    const auto made = study(input);
    ASSERT_TRUE(made);
    const auto& cell = made->mechanisms.front().cell();
    EXPECT_EQ(cell.lines, YearLines{});
    EXPECT_EQ(cell.occasions.events, 0);
    EXPECT_EQ(made->calendar.days.front().verdict, dayahead::Verdict{});
    EXPECT_FALSE(made->calendar.days.front().window);
}

TEST(ResponseEvents, TheBestWindowIsTheEarliestOfEquals)
{
    auto input = caseOf(czspBuyPrice, "1", 2, "1");
    dayahead::Market market;
    for (const char* load : {"50", "90", "90", "50", "90", "90"})
        market.load.push_back(mw(load));
    market.stacks = {dayahead::Stack::ofBlocks({{mw("0"), mw("100"), perMwh("0"), perMwh("100"), {}}})};
    input.dayAhead = DayAheadCase{.profiles = {{oneDay(), market}}};
    auto made = study(input);
    EXPECT_EQ(made->calendar.days.front().window->firstHour, 2);
    input.dayAhead->search.firstHour = 3;
    made = study(input);
    EXPECT_EQ(made->calendar.days.front().window->firstHour, 5);
    input.dayAhead->search = {.bySaving = true, .firstHour = 1, .lastHour = 4};
    made = study(input);
    EXPECT_EQ(made->calendar.days.front().window->firstHour, 2);
}

TEST(ResponseEvents, ManualDaysAreMetOnTheirDaysOnly)
{
    auto input = summerCase("100", 4, {*readDay("2017-06-29"), *readDay("2017-06-30")});
    input.dayAhead->criterion = {&dayahead::manual};
    input.dayAhead->manualDays = {*readDay("2017-06-30"), *readDay("2030-01-01")};
    const auto made = study(input);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->calendar.days[0].verdict.met, false);
    EXPECT_EQ(made->calendar.days[1].verdict.met, true);
    EXPECT_EQ(made->mechanisms.front().cell().occasions.events, 1);
}

TEST(ResponseEvents, AStopEndsTheWork)
{
    const auto stopped = study(summerCase("100", 4, oneDay()), [](double) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.findings().front().code, "cancelled");
}

} // namespace
} // namespace meritdesk::response::demand
