#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/retail/forecast/explain_forecast.h"
#include "core/retail/forecast/methods.h"
#include "core/retail/forecast/plan_months.h"
#include "core/retail/prepared.h"
#include "core/units/chance.h"
#include "tests/core/retail/forecast/forecast_case.h"

namespace meritdesk::tests {

using namespace retail;
using namespace retail::forecast;

namespace {

/// Hours that differ from day to day and from hour to hour, the same on every machine.
int byChance(Day day, int hour)
{
    Chance chance(7, static_cast<std::size_t>(day.time_since_epoch().count()), "load");
    int value = 0;
    for (int i = 0; i <= hour; ++i)
        value = static_cast<int>(chance.below(400));
    return value;
}

std::string basisOf(const Method& method, const std::string& day, const HourOf& hourOf = &byChance)
{
    const auto history = historyIn(meteredCase(hourOf));
    const auto planned = planDay(history, dayIn(history, day), method);
    return (planned.by ? std::string(planned.by->id) : "none") + ": " + basisText(history, planned);
}

class Methods : public testing::TestWithParam<const Method*>
{
};

TEST_P(Methods, ChangingAnyHourLaterThanTwoDaysBeforeNeverChangesThePlan)
{
    const auto history = historyIn(meteredCase(&byChance));
    const auto plan = planYear(history, *GetParam());
    for (std::size_t day = 0; day < history.days.size(); day += 3) {
        auto changed = history;
        for (auto& later : changed.days)
            if (later.day > history.days[day].day - std::chrono::days(2)) {
                for (auto& hour : later.hours)
                    hour = hour * 3 + 1;
                later.total = later.total * 3 + 24;
            }
        EXPECT_EQ(planDay(changed, day, *GetParam()), plan.days[day]) << printDay(history.days[day].day);
    }
}

TEST_P(Methods, ThePastItLooksAtDoesChangeThePlan)
{
    const auto history = historyIn(meteredCase(&byChance));
    auto changed = history;
    for (auto& day : changed.days)
        for (auto& hour : day.hours)
            hour += 5 * history.step;
    const auto plan = planYear(history, *GetParam());
    const auto after = planYear(changed, *GetParam());
    for (std::size_t day = 2; day < history.days.size(); ++day)
        for (std::size_t hour = 0; hour < hoursADay; ++hour)
            EXPECT_EQ(after.days[day].hours.at(hour), plan.days[day].hours.at(hour) + 5 * history.step);
}

TEST_P(Methods, AFlatLoadIsPlannedExactlyOnceADayIsKnown)
{
    const auto history = historyIn(meteredCase([](Day, int) { return 120; }));
    const auto plan = planYear(history, *GetParam());
    const auto score = scoreOf(history, plan);
    EXPECT_EQ(score.withoutPlan, 2); // nothing is known two days before the first and the second day
    EXPECT_EQ(score.days, 59);
    EXPECT_EQ(score.sums.over + score.sums.under, 0);
    EXPECT_EQ(score.sums.wapePercent(), Fraction(0));
    EXPECT_TRUE(score.worst.empty());
}

TEST_P(Methods, EveryPlannedHourIsRecomputedFromTheDaysItNames)
{
    const auto history = historyIn(meteredCase(&byChance));
    const auto plan = planYear(history, *GetParam());
    EXPECT_FALSE(explainPlannedHour(history, plan, 1, 0));
    for (const std::size_t day : {2U, 9U, 40U})
        for (const std::size_t hour : {0U, 11U, 23U}) {
            const auto derivation = explainPlannedHour(history, plan, day, hour);
            ASSERT_TRUE(derivation);
            EXPECT_EQ(printFraction(evaluate(*derivation).value()), derivation->value);
            EXPECT_EQ(derivation->value, printExact(history.kwh(plan.days[day].hours.at(hour)).fraction()));
            EXPECT_EQ(derivation->children.size(), plan.days[day].basis.size());
        }
}

INSTANTIATE_TEST_SUITE_P(All, Methods, testing::ValuesIn(methods), [](const auto& each) {
    std::string name(each.param->id);
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

TEST(PreviousDay, TakesTheLatestKnownDayOfTheSameType)
{
    EXPECT_EQ(basisOf(previousDay, "2025-04-09"), "previous-day: 2025-04-07 x1"); // Wednesday: Monday
    EXPECT_EQ(basisOf(previousDay, "2025-04-07"), "previous-day: 2025-04-04 x1"); // Monday: Friday
    EXPECT_EQ(basisOf(previousDay, "2025-04-12"), "previous-day: 2025-04-06 x1"); // Saturday: last Sunday
    EXPECT_EQ(basisOf(previousDay, "2025-03-03"), "previous-day: 2025-03-01 x1"); // no working day known
    EXPECT_EQ(basisOf(previousDay, "2025-03-02"), "none: ");
}

TEST(LastWeek, TakesTheSameWeekdayAndInTheFirstWeekFallsBack)
{
    EXPECT_EQ(basisOf(lastWeek, "2025-04-09"), "last-week: 2025-04-02 x1");
    EXPECT_EQ(basisOf(lastWeek, "2025-03-07"), "previous-day: 2025-03-05 x1");
}

TEST(WeekdayMean, TakesFourWeeksOrAsManyAsThereAre)
{
    EXPECT_EQ(basisOf(weekdayMean, "2025-04-30"),
              "weekday-mean: 2025-04-23 x1, 2025-04-16 x1, 2025-04-09 x1, 2025-04-02 x1");
    EXPECT_EQ(basisOf(weekdayMean, "2025-03-19"), "weekday-mean: 2025-03-12 x1, 2025-03-05 x1");
    EXPECT_EQ(basisOf(weekdayMean, "2025-03-05"), "previous-day: 2025-03-03 x1");
}

TEST(WeekdayProfile, TakesEveryDayOfTheTypeInFourWeeks)
{
    EXPECT_EQ(basisOf(weekdayProfile, "2025-03-12"),
              "weekday-profile: 2025-03-10 x1, 2025-03-07 x1, 2025-03-06 x1, 2025-03-05 x1, 2025-03-04 x1, "
              "2025-03-03 x1");
    const auto history = historyIn(meteredCase(&byChance));
    EXPECT_EQ(planDay(history, dayIn(history, "2025-04-30"), weekdayProfile).basis.size(), 20U);
    EXPECT_EQ(planDay(history, dayIn(history, "2025-04-27"), weekdayProfile).basis.size(), 8U);
}

TEST(SimilarDays, RanksDaysByTheTotalOfTheDayTwoBefore)
{
    // Day n of the history uses n kWh an hour: what lies two days before the latest days comes nearest.
    const auto rising = [](Day day, int) { return static_cast<int>((day - *readDay("2025-03-01")).count()); };
    EXPECT_EQ(basisOf(similarDays, "2025-04-09", rising),
              "similar-days: 2025-04-07 x60, 2025-04-04 x30, 2025-04-03 x20, 2025-04-02 x15, 2025-04-01 x12");
}

TEST(SimilarDays, WeightsAreOneHalfAThird)
{
    const auto history =
        historyIn(meteredCase([](Day day, int) { return day == *readDay("2025-03-05") ? 10 : 13; }));
    EXPECT_EQ(plannedHour(history, {{4, 60}, {5, 30}}, 0), 11 * history.step * 1000);
    EXPECT_EQ(plannedHour(history, {{4, 1}, {5, 1}, {6, 1}}, 0), 12 * history.step * 1000);
    EXPECT_EQ(plannedHour(history, {{4, 2}, {5, 1}}, 0), 11 * history.step * 1000);
}

TEST(PlannedHour, IsRoundedHalfUpToTheStep)
{
    auto input = meteredCase([](Day day, int) { return dayOfMonth(day) % 2; });
    input.quantityStep = kwh("1");
    const auto history = historyIn(input);
    EXPECT_EQ(history.step, 1);
    EXPECT_EQ(plannedHour(history, {{0, 1}, {1, 1}}, 0), 1);         // 1/2
    EXPECT_EQ(plannedHour(history, {{0, 1}, {1, 1}, {3, 1}}, 0), 0); // 1/3
}

TEST(DayTypes, ADayBeforeAHolidayTakesOneLikeItOrElseAWorkingDay)
{
    auto calendar = weekdays();
    const auto at = [&](const char* day) -> DayKind& {
        return calendar.kinds[static_cast<std::size_t>((*readDay(day) - calendar.first).count())];
    };
    at("2025-03-07") = DayKind::ShortWork;
    at("2025-04-30") = DayKind::ShortWork;
    const auto input = meteredCase(&byChance);
    const auto prepared = prepare(input, calendar);
    const auto history = historyOf(*prepared, 0, calendar).value();
    const auto basis = [&](const char* day, const Method& method) {
        return basisText(history, planDay(history, dayIn(history, day), method));
    };
    EXPECT_EQ(basis("2025-04-30", previousDay), "2025-03-07 x1");
    EXPECT_EQ(basis("2025-03-07", previousDay), "2025-03-05 x1");
    EXPECT_EQ(basis("2025-03-10", previousDay), "2025-03-06 x1"); // Friday was shortened
}

TEST(AdoptedPlan, IsTheHoursOfTheMethodAndRemembersIt)
{
    const auto history = historyIn(meteredCase(&byChance));
    const auto year = planYear(history, similarDays);
    const auto plan = adoptedPlan(history, year);
    ASSERT_TRUE(plan);
    EXPECT_EQ(methodOf(*plan), &similarDays);
    EXPECT_EQ(methodOf({.hours = MeterData{{}, "plan.csv"}}), nullptr);
    const auto& series = *plan->hours->hours;
    EXPECT_EQ(series.kwh.size(), 61U * 24);
    const auto planned = history.kwh(year.days[30].hours[5]);
    EXPECT_EQ(exact(Kwh::fromMantissa(series.at(hourIndex(history.days[30].day, 5)))), planned);
    // A day that cannot be planned has its fact as plan: it costs no deviation.
    EXPECT_EQ(exact(Kwh::fromMantissa(series.at(hourIndex(history.days[0].day, 3)))),
              history.kwh(history.days[0].hours[3]));
}

TEST(History, AnHourTooLargeIsAFindingWithItsMonth)
{
    auto input = meteredCase(&byChance);
    input.sites[0].points[0].own->hours.edit().set(hourIndex(*readDay("2025-04-03"), 4),
                                                   kwh("200000000000").mantissa());
    const auto prepared = prepare(input, weekdays());
    const auto history = historyOf(*prepared, 0, weekdays());
    ASSERT_FALSE(history);
    EXPECT_EQ(history.findings(),
              (std::vector{error("forecast-load-too-large", "site", {{"month", "2025-04"}})}));
}

} // namespace
} // namespace meritdesk::tests
