#include <gtest/gtest.h>

#include "core/retail/whatif/apply.h"
#include "core/retail/whatif/kinds.h"
#include "core/retail/whatif/spread.h"
#include "tests/core/retail/whatif/what_if_case.h"

namespace meritdesk::tests {

using namespace retail;
using namespace retail::whatif;

namespace {

/// A flat site of 100 kWh an hour with one change made.
ChangedSite changed(const Change& change, const std::string& kwhAnHour = "100",
                    const std::string& maxPower = "0")
{
    auto input = flatNovember(kwhAnHour);
    input.sites[0].maxPowerKw = rate(maxPower);
    const auto prepared = prepare(input, weekdays());
    EXPECT_TRUE(prepared.ok());
    auto result = apply(*prepared, 0, {"", {change}});
    EXPECT_TRUE(result.ok());
    return std::move(result).value();
}

std::string text(const Exact& kwh)
{
    return printExact(kwh.fraction());
}

std::string codes(const std::vector<Finding>& findings)
{
    std::string all;
    for (const auto& finding : findings) {
        all += finding.place + " " + finding.code;
        for (const auto& fact : finding.facts)
            all += " " + fact.key + "=" + fact.value;
        all += "\n";
    }
    return all;
}

TEST(Evenly, DividesByWholeStepsAndFillsWhatIsFullNoFurther)
{
    EXPECT_EQ(evenly(10, std::vector<Steps>{9, 9, 9}), (std::vector<Steps>{4, 3, 3}));
    EXPECT_EQ(evenly(10, std::vector<Steps>{1, 9, 9}), (std::vector<Steps>{1, 5, 4}));
    EXPECT_EQ(evenly(10, std::vector<Steps>{1, 0, 2}), (std::vector<Steps>{1, 0, 2}));
    EXPECT_EQ(evenly(2, std::vector<Steps>{5, 5, 5}), (std::vector<Steps>{1, 1, 0}));
    EXPECT_EQ(evenly(5, {}), (std::vector<Steps>{}));
}

TEST(When, HoldsOnDaysOfItsTypeWeekdaysAndMonths)
{
    const auto monday = *readDay("2025-11-03");
    EXPECT_TRUE(holdsOn({}, monday, false));
    EXPECT_FALSE(holdsOn({.days = DayType::Working}, monday, false));
    EXPECT_TRUE(holdsOn({.days = DayType::Free}, monday, false));
    EXPECT_TRUE(holdsOn({.weekdays = Weekdays(1)}, monday, true));
    EXPECT_FALSE(holdsOn({.weekdays = Weekdays(0x7E)}, monday, true));
    EXPECT_TRUE(holdsOn({.months = MonthSet(1U << 10U)}, monday, true));
    EXPECT_FALSE(holdsOn({.months = MonthSet(1U << 9U)}, monday, true));
}

TEST(Changes, ShedTakesPowerFromItsHoursOnItsDaysOnly)
{
    const auto site = changed(
        {"shed", {.days = DayType::Working, .hours = hours({9, 10})}, {}, {{"power_kw", amount("30")}}});
    EXPECT_EQ(hourText(site.months[0], 3, 9), "70"); // Monday
    EXPECT_EQ(hourText(site.months[0], 3, 11), "100");
    EXPECT_EQ(hourText(site.months[0], 1, 9), "100"); // Saturday
    EXPECT_EQ(text(site.effects[0].taken), "1200");   // 20 working days x 2 x 30
    EXPECT_EQ(site.effects[0].days, 20);
    EXPECT_EQ(codes(site.findings), "");
}

TEST(Changes, NoHourFallsBelowZeroAndWhatWasNotPossibleIsSaid)
{
    const auto site = changed({"shed", {.hours = hours({9, 10})}, {}, {{"power_kw", amount("130.5")}}});
    EXPECT_EQ(hourText(site.months[0], 3, 9), "0");
    EXPECT_EQ(text(site.effects[0].undone), "1830");
    EXPECT_EQ(codes(site.findings), "changes[0] what-if-short kwh=1830 days=30 day=2025-11-01\n");
}

TEST(Changes, AddedLoadAboveTheMaximumPowerIsAWarning)
{
    const auto site = changed({"add", {.hours = hours({1})}, {}, {{"power_kw", amount("30")}}}, "100", "120");
    EXPECT_EQ(hourText(site.months[0], 30, 1), "130");
    EXPECT_EQ(codes(site.findings), "changes what-if-above-max-power hours=30 kw=130 most=120\n");
}

TEST(Changes, ACapLosesWhatIsAboveIt)
{
    const auto site = changed({"cap", {.hours = hours({1})}, {}, {{"limit_kw", amount("99.999")}}});
    EXPECT_EQ(hourText(site.months[0], 2, 1), "99.999");
    EXPECT_EQ(hourText(site.months[0], 2, 2), "100");
    EXPECT_EQ(text(changed({"cap", {}, {}, {{"limit_kw", amount("101")}}}).effects[0].taken), "0");
}

TEST(Changes, AShiftKeepsTheEnergyOfEveryDayToTheStep)
{
    const auto site =
        changed({"shift", {.hours = hours({9, 10, 11})}, hours({1, 2, 3}), {{"energy_kwh", amount("100")}}});
    // 100 kWh are 100000 steps: 33334, 33333, 33333
    EXPECT_EQ(hourText(site.months[0], 5, 9), "66.666");
    EXPECT_EQ(hourText(site.months[0], 5, 11), "66.667");
    EXPECT_EQ(hourText(site.months[0], 5, 1), "133.334");
    EXPECT_EQ(text(sum(site.months[0].fact)), "72000");
    EXPECT_EQ(site.effects[0].taken, site.effects[0].given);
}

TEST(Changes, AShiftMovesNoMoreThanThereIs)
{
    const auto site =
        changed({"shift", {.hours = hours({9})}, hours({1, 2}), {{"energy_kwh", amount("150")}}});
    EXPECT_EQ(hourText(site.months[0], 5, 9), "0");
    EXPECT_EQ(hourText(site.months[0], 5, 1), "150");
    EXPECT_EQ(codes(site.findings), "changes[0] what-if-short kwh=1500 days=30 day=2025-11-01\n");
}

TEST(Changes, StayingOutOfThePeakMovesWorkingDaysIntoTheOtherHours)
{
    const auto site =
        changed({"avoid-peak", {}, {}, {{"limit_kw", amount("30")}, {"kept_percent", amount("50")}}});
    EXPECT_EQ(hourText(site.months[0], 3, 8), "30");
    EXPECT_EQ(hourText(site.months[0], 3, 21), "30");
    EXPECT_EQ(hourText(site.months[0], 3, 1), "149");
    EXPECT_EQ(hourText(site.months[0], 3, 22), "149");
    EXPECT_EQ(hourText(site.months[0], 2, 8), "100"); // Sunday
    EXPECT_EQ(site.effects[0].days, 20);
}

TEST(Changes, WithoutPlannedHoursOrHoursToGoToNothingMoves)
{
    auto input = flatNovember("100");
    const auto peak = *input.months[0].plannedPeakHours;
    const WhatIf into{"", {{"avoid-peak", {}, hours({8}), {}}}};
    const auto prepared = prepare(input, weekdays());
    ASSERT_TRUE(prepared.ok());
    EXPECT_EQ(codes(apply(*prepared, 0, into)->findings),
              "changes[0].into what-if-nowhere-to-go month=2025-11\n");
    EXPECT_TRUE(peak.test(7));
    input.months[0].plannedPeakHours.reset();
    const auto without = prepare(input, weekdays());
    const auto site = apply(*without, 0, into);
    EXPECT_EQ(codes(site->findings), "changes[0] what-if-no-planned-hours month=2025-11\n");
    EXPECT_EQ(text(sum(site->months[0].fact)), "72000");
}

Change battery(const std::string& efficiency)
{
    return {"storage",
            {.hours = hours({9, 10})},
            hours({1, 2, 3, 4}),
            {{"power_kw", amount("50")},
             {"capacity_kwh", amount("100")},
             {"efficiency_percent", amount(efficiency)}}};
}

TEST(Changes, AStoragePaysItsLossesWhenItCharges)
{
    const auto site = changed(battery("80"));
    EXPECT_EQ(hourText(site.months[0], 5, 1), "131.25");
    EXPECT_EQ(hourText(site.months[0], 5, 4), "131.25");
    EXPECT_EQ(hourText(site.months[0], 5, 9), "50");
    EXPECT_EQ(hourText(site.months[0], 5, 10), "50");
    EXPECT_EQ(text(site.effects[0].given), "3750");
    EXPECT_EQ(text(site.effects[0].taken), "3000");
    EXPECT_EQ(codes(site.findings), "");
}

TEST(Changes, AStorageGivesNoMoreThanTheSiteUsesNorMoreThanItsCycles)
{
    const auto little = changed(battery("100"), "10");
    EXPECT_EQ(hourText(little.months[0], 5, 9), "0");
    EXPECT_EQ(hourText(little.months[0], 5, 10), "0");
    EXPECT_EQ(text(little.effects[0].taken), "600");
    EXPECT_EQ(codes(little.findings), "changes[0] what-if-storage-not-empty kwh=80\n");
    auto half = battery("100");
    half.amounts["cycles_a_day"] = amount("0.5");
    EXPECT_EQ(text(changed(half).effects[0].taken), "1500");
}

TEST(Changes, AStorageThatChargesInTheEveningKeepsItsEnergyOverMidnight)
{
    auto late = battery("100");
    late.into = hours({23, 24});
    const auto site = changed(late);
    EXPECT_EQ(hourText(site.months[0], 1, 9), "100"); // empty on the first morning
    EXPECT_EQ(hourText(site.months[0], 2, 9), "50");
    EXPECT_EQ(hourText(site.months[0], 1, 24), "150");
    EXPECT_EQ(codes(site.findings), "changes[0] what-if-storage-not-empty kwh=100\n");
}

TEST(Changes, WhatAMeterShowsFinerThanTheStepStaysAsItIs)
{
    auto input = flatNovember("100.0000005");
    const auto prepared = prepare(input, weekdays());
    const auto site = apply(*prepared, 0, {"", {{"shed", {}, {}, {{"power_kw", amount("200")}}}}});
    EXPECT_EQ(hourText(site->months[0], 1, 1), "0.0000005");
}

TEST(Changes, AFaultyWhatIfIsRefusedWithThePlace)
{
    const auto input = flatNovember("1");
    const auto prepared = prepare(input, weekdays());
    const auto refused = [&](const Change& change) {
        const auto site = apply(*prepared, 0, {"", {{"add", {}, {}, {}}, change}});
        return site.ok() ? "done" : codes(site.findings());
    };
    EXPECT_EQ(refused({"grow", {}, {}, {}}), "changes[1].kind what-if-kind-unknown value=grow\n");
    EXPECT_EQ(refused({"shed", {}, {}, {{"speed", amount("1")}}}),
              "changes[1] what-if-amount-unknown value=speed\n");
    EXPECT_EQ(refused({"shed", {}, {}, {{"power_kw", amount("-1")}}}),
              "changes[1].power_kw what-if-amount-out-of-range value=-1 least=0 most=10000000\n");
    EXPECT_EQ(refused({"shed", {.hours = {}}, {}, {}}), "changes[1].hours what-if-hours-missing\n");
    EXPECT_EQ(refused({"shift", {.hours = hours({1})}, {}, {}}), "changes[1].into what-if-hours-missing\n");
    EXPECT_EQ(refused({"shift", {.hours = hours({1, 2})}, hours({2}), {}}),
              "changes[1].into what-if-hours-overlap\n");
    EXPECT_EQ(refused({"shed", {.weekdays = {}}, {}, {}}), "changes[1].days what-if-days-missing\n");
    const auto many = apply(*prepared, 0, {"", std::vector<Change>(101, {"add", {}, {}, {}})});
    EXPECT_EQ(codes(many.findings()), "changes what-if-too-many-changes count=101 most=100\n");
}

TEST(Changes, AStepOrALoadTooLargeForTheSumsIsRefused)
{
    auto fine = flatNovember("1");
    fine.quantityStep = kwh("0.0000001");
    EXPECT_EQ(codes(apply(*prepare(fine, weekdays()), 0, {}).findings()),
              "quantity_step what-if-step-too-fine value=0.0000001\n");
    const auto large = flatNovember("100000000000");
    EXPECT_EQ(codes(apply(*prepare(large, weekdays()), 0, {}).findings()),
              "site what-if-load-too-large month=2025-11\n");
}

TEST(Changes, ADayThatNeverComesIsSaid)
{
    const auto site = changed({"shed", {.months = MonthSet(1)}, {}, {}});
    EXPECT_EQ(codes(site.findings), "changes[0].days what-if-no-days\n");
}

TEST(Changes, AGivenPlanMovesWithTheLoadUnlessItIsToldNotTo)
{
    auto input = flatNovember("100");
    input.sites[0].plan = Plan{.hours = flatMeter(november2025, 1, "20")};
    const auto prepared = prepare(input, weekdays());
    const Change less{"shed", {.hours = hours({9})}, {}, {{"power_kw", amount("30")}}};
    const auto follows = apply(*prepared, 0, {"", {less}, true});
    EXPECT_EQ(text(follows->months[0].plan->at(8)), "0"); // 20 - 30 is not below zero
    EXPECT_EQ(text(follows->months[0].plan->at(9)), "20");
    const auto stays = apply(*prepared, 0, {"", {less}, false});
    EXPECT_EQ(text(stays->months[0].plan->at(8)), "20");
    input.sites[0].plan = Plan{.assumption = PlanAssumption{rate("10"), PlanShape::Over}};
    const auto assumed = apply(*prepare(input, weekdays()), 0, {"", {less}, false});
    EXPECT_EQ(text(assumed->months[0].plan->at(8)), "77"); // 70 and a tenth
}

} // namespace
} // namespace meritdesk::tests
