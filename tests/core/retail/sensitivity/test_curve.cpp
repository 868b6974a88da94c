#include <gtest/gtest.h>
#include <numeric>

#include "core/derivation/evaluate.h"
#include "core/retail/bill_case.h"
#include "core/retail/categories.h"
#include "core/retail/sensitivity/axes.h"
#include "core/retail/sensitivity/curve.h"
#include "core/retail/sensitivity/explain_curve.h"
#include "tests/core/retail/whatif/what_if_case.h"

namespace meritdesk::tests {

using namespace retail;
using namespace retail::sensitivity;

namespace {

class Curves : public testing::TestWithParam<const Axis*>
{
protected:
    Case input = randomCase({.seed = 11});
    PreparedCase prepared = prepare(input, weekdays()).value();
    Base base = baseOf(prepared, 0).value();
};

/// The whole hours of a flat November after a change.
std::vector<int> dayAfter(const Axis& axis, Tenths change, const std::vector<int>& day)
{
    auto input = flatNovember("1");
    input.quantityStep = kwh("1");
    auto& series = input.sites[0].points[0].own->hours.edit();
    for (std::size_t hour = 0; hour < series.kwh.size(); ++hour)
        series.kwh[hour] = kwh(std::to_string(day[hour % 24])).mantissa();
    const auto prepared = prepare(input, weekdays());
    const auto base = baseOf(*prepared, 0).value();
    const auto months = axis.months(base, change);
    std::vector<int> after;
    for (std::size_t hour = 24; hour < 48; ++hour) // the second day of the month
        after.push_back(static_cast<int>(roundedAt(months[0].fact.at(hour), 0)));
    return after;
}

std::vector<int> mixed()
{
    std::vector<int> day(24, 80);
    for (std::size_t hour = 12; hour < 24; ++hour)
        day[hour] = 120;
    return day;
}

TEST_P(Curves, AtNoChangeEveryCategoryCostsWhatItDoesToTheKopeck)
{
    const auto bill = billCase(input, weekdays());
    const auto point = pointOf(base, *GetParam(), 0, weekdays());
    if (GetParam()->startsAsIs) {
        EXPECT_EQ(point.totals, bill->sites[0].year.totals);
        return;
    }
    // The axis that replaces the plan leaves the categories without one as they are.
    for (std::size_t i = 0; i < point.totals.size(); ++i)
        if (!categories.at(i)->planned) {
            EXPECT_EQ(point.totals[i].amounts, bill->sites[0].year.totals[i].amounts);
        }
}

TEST_P(Curves, EveryPointIsTheBillOfTheChangedMeterAndIsRecomputed)
{
    for (const Tenths change : {GetParam()->least * 10, 35, GetParam()->most * 10}) {
        const auto point = pointOf(base, *GetParam(), change, weekdays());
        for (const auto* category : {&ck1, &ck4, &ck6}) {
            const auto derivation = explainPoint(base, *GetParam(), change, *category);
            ASSERT_TRUE(derivation);
            EXPECT_EQ(printFraction(evaluate(*derivation).value()), derivation->value);
            const auto found =
                std::find_if(point.totals.begin(), point.totals.end(),
                             [category](const YearTotal& total) { return total.category == category; });
            EXPECT_EQ(derivation->value, printFraction(found->amounts->total.roubles()));
        }
    }
}

TEST_P(Curves, SwitchesLieATenthOfAPercentApartAndDivideTheAxis)
{
    const auto curve = curveOf(base, *GetParam(), weekdays()).value();
    const auto stretches = curve.stretches();
    ASSERT_FALSE(stretches.empty());
    EXPECT_EQ(stretches.front().from, GetParam()->least * 10);
    EXPECT_EQ(stretches.back().to, GetParam()->most * 10);
    EXPECT_EQ(stretches.size(), curve.switches.size() + 1);
    for (std::size_t i = 0; i < curve.switches.size(); ++i) {
        const auto& change = curve.switches[i];
        EXPECT_EQ(change.above - change.below, 1);
        EXPECT_EQ(stretches[i].to, change.below);
        EXPECT_EQ(stretches[i + 1].from, change.above);
        EXPECT_EQ(curve.at(change.below)->best, change.from);
        EXPECT_EQ(curve.at(change.above)->best, change.to);
        const auto derivation = explainSwitch(base, *GetParam(), change);
        ASSERT_TRUE(derivation);
        EXPECT_EQ(printFraction(evaluate(*derivation).value()), derivation->value);
    }
}

TEST_P(Curves, StopWhenTheyAreTold)
{
    const auto stopped = curveOf(base, *GetParam(), weekdays(), [](double share) { return share < 0.2; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.findings().front().code, "cancelled");
}

INSTANTIATE_TEST_SUITE_P(All, Curves, testing::ValuesIn(axes), [](const auto& each) {
    std::string name(each.param->id);
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

TEST(GrowthAxis, MultipliesEveryHour)
{
    EXPECT_EQ(dayAfter(growth, 250, mixed())[0], 100);  // 80 x 1.25
    EXPECT_EQ(dayAfter(growth, -25, mixed())[23], 117); // 120 x 0.975
    EXPECT_EQ(dayAfter(growth, 13, mixed())[0], 81);    // 81.04
}

TEST(GrowthAxis, OfTheWholeLoadNeverChangesTheChoice)
{
    for (const std::uint32_t seed : {21U, 22U, 23U}) {
        const auto input = randomCase({.seed = seed});
        const auto prepared = prepare(input, weekdays());
        const auto curve = curveOf(baseOf(*prepared, 0).value(), growth, weekdays()).value();
        EXPECT_TRUE(curve.switches.empty()) << seed;
    }
}

TEST(GrowthAxis, SaysFromWhereAnHourIsAboveAPower)
{
    const auto input = flatNovember("100");
    const auto prepared = prepare(input, weekdays());
    const auto curve = curveOf(baseOf(*prepared, 0).value(), growth, weekdays()).value();
    ASSERT_TRUE(curve.firstAbove(Exact{.mantissa = 112}));
    EXPECT_EQ(curve.firstAbove(Exact{.mantissa = 112})->change, 130); // 113 > 112
    EXPECT_FALSE(curve.firstAbove(Exact{.mantissa = 130}));
    EXPECT_FALSE(curve.firstAbove(Exact{.mantissa = 99})) << "it is above as it is";
}

TEST(OutputAxis, MultipliesWhatLiesAboveTheMonthsLowestHour)
{
    EXPECT_EQ(dayAfter(output, 100, mixed())[0], 80);
    EXPECT_EQ(dayAfter(output, 100, mixed())[23], 124); // 80 + 40 x 1.1
    EXPECT_EQ(dayAfter(output, -300, mixed())[23], 108);
}

TEST(OutputAxis, FindsTheSwitchToATenthOfAPercent)
{
    // Two categories are open. Four pays 900 a kW for the largest planned hour and 1.5 less a kWh: with 720 h
    // of hours it wins while volume x 1.5 > kW x 900, which is 600 hours of use.
    auto input = flatNovember("1");
    auto& series = input.sites[0].points[0].own->hours.edit();
    for (std::size_t hour = 0; hour < series.kwh.size(); ++hour)
        series.kwh[hour] = kwh(hour % 24 == 9 ? "125" : "100").mantissa();
    input.sites[0].maxPowerKw = rate("700");
    auto& month = input.months[0];
    month.peakHours.emplace();
    const auto working = workingDays(weekdays(), month.month);
    for (const auto day : *working)
        month.peakHours->emplace(day, 12);
    month.prices.damBm = HourlyRates(720, rate("2000"));
    month.prices.capacity = rate("500000");
    month.prices.transmission[""] = {rate("2000"), rate("500"), rate("900000")};
    month.prices.margin = {{.rate = rate("0")}};
    month.prices.other = rate("0");
    const auto prepared = prepare(input, weekdays());
    const auto base = baseOf(*prepared, 0).value();
    const auto curve = curveOf(base, output, weekdays()).value();
    // (72000 + 30 x 25 (1 + g)) / (100 + 25 (1 + g)) = 600 at 1 + g = 12000 / 14250 = 0.8421
    ASSERT_EQ(curve.switches.size(), 1U);
    EXPECT_EQ(curve.switches[0], (Switch{-158, -157, &ck4, &ck3}));
    EXPECT_TRUE(explainSwitch(base, output, curve.switches[0]));
    EXPECT_EQ(curve.stretches(), (std::vector<Stretch>{{-300, -158, &ck4}, {-157, 300, &ck3}}));
}

TEST(ShapeAxis, MovesHoursFromAndToTheMeanAndKeepsTheDay)
{
    const auto flatter = dayAfter(shape, -500, mixed());
    EXPECT_EQ(flatter[0], 90);
    EXPECT_EQ(flatter[23], 110);
    const auto peaked = dayAfter(shape, 500, mixed());
    EXPECT_EQ(peaked[0], 70);
    EXPECT_EQ(peaked[23], 130);
    std::vector<int> uneven(24, 3);
    uneven[4] = 50;
    uneven[17] = 11;
    for (const Tenths change : {-377, 123, 500}) {
        const auto after = dayAfter(shape, change, uneven);
        EXPECT_EQ(std::accumulate(after.begin(), after.end(), 0), 22 * 3 + 61) << change;
        EXPECT_GE(*std::min_element(after.begin(), after.end()), 0);
    }
}

TEST(ShapeAxis, StopsWhereTheLowestHourReachesZero)
{
    std::vector<int> day(24, 110);
    for (std::size_t hour = 0; hour < 12; ++hour)
        day[hour] = 10; // the mean is 60: zero is reached at +20 %
    EXPECT_EQ(dayAfter(shape, 200, day)[0], 0);
    EXPECT_EQ(dayAfter(shape, 500, day)[0], 0);
    EXPECT_EQ(dayAfter(shape, 500, day)[23], 120);
}

TEST(NightShiftAxis, MovesAShareOfTheDayEvenlyIntoTheNight)
{
    const auto after = dayAfter(nightShift, 100, std::vector<int>(24, 10));
    EXPECT_EQ(after[12], 9);
    EXPECT_EQ(after[0], 12); // 16 day hours give 1 each to 8 night hours
    EXPECT_EQ(after[23], 12);
    const auto back = dayAfter(nightShift, -100, std::vector<int>(24, 20));
    EXPECT_EQ(back[0], 18);
    EXPECT_EQ(back[12], 21);
}

TEST(CurvesOfPlans, AGivenPlanIsChangedAsTheLoadIs)
{
    auto input = randomCase({.seed = 12});
    const auto month = input.months[0].month;
    input.sites[0].points = {{.own = flatMeter(month, 2, "200")}};
    input.sites[0].plan = Plan{.hours = flatMeter(month, 2, "100.5")};
    const auto prepared = prepare(input, weekdays());
    const auto base = baseOf(*prepared, 0).value();
    const auto months = growth.months(base, 100);
    EXPECT_EQ(months[0].plan->at(5), (Exact{.mantissa = 11055, .scale = 2}));
    EXPECT_EQ(months[0].fact.at(5), Exact{.mantissa = 220});
}

TEST(CurvesOfPlans, WithoutAPlanTheErrorOfAPlanIsStillShown)
{
    auto input = randomCase({.seed = 13});
    input.sites[0].plan.reset();
    const auto prepared = prepare(input, weekdays());
    const auto base = baseOf(*prepared, 0).value();
    EXPECT_FALSE(pointOf(base, growth, 0, weekdays()).totals[5].amounts);
    const auto none = pointOf(base, planError, 0, weekdays());
    const auto large = pointOf(base, planError, 300, weekdays());
    ASSERT_TRUE(none.totals[5].amounts && large.totals[5].amounts);
    EXPECT_TRUE(none.totals[5].amounts->total < large.totals[5].amounts->total);
}

} // namespace
} // namespace meritdesk::tests
