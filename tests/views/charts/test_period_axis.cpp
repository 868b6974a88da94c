#include <algorithm>
#include <gtest/gtest.h>

#include "tests/views/charts/balance_samples.h"
#include "views/charts/local_ticker.h"
#include "views/charts/period_steps.h"

namespace meritdesk::views::charts {
namespace {

using tests::estonianPeriods;

const QDate autumn(2025, 10, 26);
const QDate spring(2025, 3, 30);

TEST(PeriodAxis, KnowsTheDaysOf23And25Hours)
{
    const PeriodAxis october(estonianPeriods(autumn.addDays(-1), 3, 15));
    ASSERT_EQ(october.days().size(), 3U);
    EXPECT_EQ(october.days()[0].count, 96);
    EXPECT_EQ(october.days()[0].clockShift, 0);
    EXPECT_EQ(october.days()[1].count, 100);
    EXPECT_EQ(october.days()[1].clockShift, -60);
    EXPECT_EQ(october.days()[1].first, 96);
    const PeriodAxis march(estonianPeriods(spring, 1, 15));
    EXPECT_EQ(march.days()[0].count, 92);
    EXPECT_EQ(march.days()[0].clockShift, 60);
}

TEST(PeriodAxis, TellsTheRepeatedHourFromItsFirstRun)
{
    const PeriodAxis day(estonianPeriods(autumn, 1, 60));
    ASSERT_EQ(day.size(), 25);
    EXPECT_EQ(day.clockOf(3), day.clockOf(4));
    EXPECT_EQ(periodText(day[3]), QStringLiteral("2025-10-26 03:00+03:00"));
    EXPECT_EQ(periodText(day[4]), QStringLiteral("2025-10-26 03:00+02:00"));
    EXPECT_EQ(periodText({0, -210, 60}), QStringLiteral("1969-12-31 20:30-03:30"));
}

TEST(PeriodAxis, FindsThePeriodOfAMomentAndNoneInAGap)
{
    const PeriodAxis axis({{0, 0, 60}, {120, 0, 60}});
    EXPECT_EQ(axis.at(0), 0);
    EXPECT_EQ(axis.at(3599), 0);
    EXPECT_EQ(axis.at(3600), -1); // half-open
    EXPECT_EQ(axis.at(7200), 1);
    EXPECT_EQ(axis.at(-1), -1);
    EXPECT_EQ(axis.at(10800), -1);
    EXPECT_EQ(axis.from(3600), 1);
    EXPECT_EQ(axis.from(10800), 2);
    EXPECT_EQ(PeriodAxis().at(0), -1);
    EXPECT_TRUE(PeriodAxis().days().empty());
}

TEST(PeriodAxis, TurnsTheClockIntoAMomentAlsoWhereItIsChanged)
{
    const PeriodAxis day(estonianPeriods(autumn, 2, 60));
    for (const int period : {0, 2, 3, 5, 24, 25, 40})
        EXPECT_EQ(day.moment(static_cast<double>(day.clockOf(period).toSecsSinceEpoch())), day.begin(period))
            << period;
    const PeriodAxis change(estonianPeriods(spring, 1, 60));
    const auto skipped = QDateTime(spring, QTime(3, 30), Qt::UTC);
    EXPECT_EQ(change.at(change.moment(static_cast<double>(skipped.toSecsSinceEpoch()))), 3);
}

TEST(LocalTicker, SetsMidnightsOfSummerAndWinterTime)
{
    const PeriodAxis axis(estonianPeriods(autumn.addDays(-3), 7, 60));
    LocalTicker ticker(axis);
    QVector<double> ticks;
    QVector<QString> labels;
    ticker.generate({axis.begin(0), axis.end(axis.size() - 1)}, QLocale::c(), QLatin1Char('f'), 6, ticks,
                    nullptr, &labels);
    ASSERT_EQ(ticks.size(), 8);
    for (const double tick : ticks)
        EXPECT_EQ(axis.clock(tick).time(), QTime(0, 0));
    EXPECT_EQ(ticks[4] - ticks[3], 25 * 3600);
}

TEST(LocalTicker, SetsAsManyTicksAsTheirLabelsHaveRoomFor)
{
    const PeriodAxis axis(estonianPeriods(autumn.addDays(-20), 31, 60));
    LocalTicker ticker(axis);
    for (const double room : {120.0, 210.0, 400.0, 900.0}) {
        ticker.setRoom(room);
        QVector<double> ticks;
        QVector<QString> labels;
        ticker.generate({axis.begin(0), axis.end(axis.size() - 1)}, QLocale::c(), QLatin1Char('f'), 6, ticks,
                        nullptr, &labels);
        EXPECT_GE(ticks.size(), 1) << room;
        EXPECT_LE(static_cast<double>(ticks.size() - 1) * 40, room) << "labels lie on one another";
    }
}

TEST(PeriodSteps, AreTheHoursOfTheClockAndARepeatedHourIsItsOwn)
{
    const PeriodAxis axis(estonianPeriods(autumn, 1, 15));
    const auto hours = stepSpans(axis, PeriodStep::Hour);
    ASSERT_EQ(hours.size(), 25U);
    EXPECT_TRUE(std::all_of(hours.begin(), hours.end(), [](const auto& span) { return span.count == 4; }));
    const auto quarters = stepSpans(axis, PeriodStep::QuarterDay);
    ASSERT_EQ(quarters.size(), 4U);
    EXPECT_EQ(quarters[0].count, 28); // seven hours
    EXPECT_EQ(stepSpans(axis, PeriodStep::Day).size(), 1U);
    EXPECT_EQ(stepSpans(axis, PeriodStep::Period).size(), 100U);
}

TEST(PeriodSteps, AreNotJoinedOverAGap)
{
    EXPECT_EQ(stepSpans(PeriodAxis({{0, 0, 15}, {45, 0, 15}}), PeriodStep::Hour).size(), 2U);
}

TEST(PeriodSteps, AreAsFineAsPixelsAllow)
{
    EXPECT_EQ(stepFor(900, 500), PeriodStep::Period);
    EXPECT_EQ(stepFor(900, 1000), PeriodStep::Hour);
    EXPECT_EQ(stepFor(3600, 4000), PeriodStep::QuarterDay); // an hour is no coarser than an hour
    EXPECT_EQ(stepFor(900, 30000), PeriodStep::Day);
    EXPECT_EQ(stepFor(900, 1e9), PeriodStep::Day);
}

TEST(PeriodSteps, SumUpWhatIsKnown)
{
    const auto none = std::nan("");
    const std::vector<StepSpan> spans{{.first = 0, .count = 3}, {.first = 3, .count = 1}};
    const auto values = stepValues(spans, {-4, none, 1, none});
    EXPECT_EQ(values[0].low, -4);
    EXPECT_EQ(values[0].mean, -1.5);
    EXPECT_EQ(values[0].high, 1);
    EXPECT_TRUE(std::isnan(values[1].mean));
    EXPECT_TRUE(std::isnan(values[1].low));
}

} // namespace
} // namespace meritdesk::views::charts
