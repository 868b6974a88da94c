#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/views/charts/balance_samples.h"

namespace meritdesk::views::charts {
namespace {

using namespace tests;

const QDate autumn(2025, 10, 26);
const QDate spring(2025, 3, 30);

std::unique_ptr<BalanceHeatMap> mapOf(QDate first, int days)
{
    auto chart = shownChart<BalanceHeatMap>();
    BalanceHeat heat{.periods = estonianPeriods(first, days, 15), .unit = QStringLiteral("MWh")};
    heat.values.assign(heat.periods.size(), 0.25);
    chart->setHeat(heat);
    settle(*chart);
    return chart;
}

QString sumOf(const BalanceHeatMap& chart, const QString& day, const QString& hour)
{
    for (const auto& row : chart.table().rows)
        if (row[0] == day && row[1] == hour)
            return row[2];
    return {};
}

TEST(BalanceHeatMap, AnHourThatRanTwiceHoldsBoth)
{
    const auto chart = mapOf(autumn, 2);
    EXPECT_EQ(chart->itemCount(), 48);
    EXPECT_EQ(chart->periodsOf(3).size(), 8U);
    EXPECT_EQ(chart->periodsOf(4).size(), 4U);
    EXPECT_EQ(sumOf(*chart, QStringLiteral("2025-10-26"), QStringLiteral("03:00")), QStringLiteral("2"));
    EXPECT_EQ(sumOf(*chart, QStringLiteral("2025-10-27"), QStringLiteral("03:00")), QStringLiteral("1"));
    EXPECT_EQ(chart->dayOf(24), autumn.addDays(1));
}

TEST(BalanceHeatMap, KeysPassOverTheHourThatTheClockSkips)
{
    const auto chart = mapOf(spring, 1);
    EXPECT_TRUE(chart->periodsOf(3).empty());
    chart->point(2);
    QTest::keyClick(&chart->plot(), Qt::Key_Down);
    EXPECT_EQ(chart->pointed(), 4);
    QTest::keyClick(&chart->plot(), Qt::Key_Up);
    EXPECT_EQ(chart->pointed(), 2);
    QTest::keyClick(&chart->plot(), Qt::Key_Right); // there is no other day
    EXPECT_EQ(chart->pointed(), 2);
    QTest::keyClick(&chart->plot(), Qt::Key_End);
    EXPECT_EQ(chart->pointed(), 23);
    QTest::keyClick(&chart->plot(), Qt::Key_Home);
    EXPECT_EQ(chart->pointed(), 0);
}

TEST(BalanceHeatMap, AClickChoosesTheFirstPeriodOfItsHour)
{
    const auto chart = mapOf(autumn, 2);
    QSignalSpy clicked(chart.get(), &BalanceHeatMap::periodClicked);
    QSignalSpy days(chart.get(), &BalanceHeatMap::dayClicked);
    clickOn(*chart, chart->pixelOf(24 + 5));
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked.first().first().toInt(), 100 + 20);
    QTest::mouseDClick(&chart->plot(), Qt::LeftButton, {}, chart->pixelOf(30).toPoint());
    ASSERT_EQ(days.size(), 1);
    EXPECT_EQ(days.first().first().toDate(), autumn.addDays(1));
    const auto spot = mapOf(spring, 1);
    QSignalSpy none(spot.get(), &BalanceHeatMap::periodClicked);
    clickOn(*spot, spot->pixelOf(3)); // the skipped hour
    EXPECT_TRUE(none.isEmpty());
}

TEST(BalanceHeatMap, OneDearHourDoesNotWashOutTheOthers)
{
    auto chart = shownChart<BalanceHeatMap>();
    BalanceHeat heat{.periods = estonianPeriods(QDate(2025, 5, 1), 31, 60), .unit = QStringLiteral("EUR")};
    heat.values.assign(heat.periods.size(), -20);
    heat.values[100] = -50'000;
    chart->setHeat(heat);
    settle(*chart);
    const auto picture = chart->plot().grab().toImage();
    EXPECT_EQ(picture.pixelColor(chart->pixelOf(100).toPoint()),
              picture.pixelColor(chart->pixelOf(200).toPoint()));
    EXPECT_NE(picture.pixelColor(chart->pixelOf(200).toPoint()), lightTheme().raised);
}

TEST(BalanceHeatMap, ShowsNothingOnePeriodAndUnknownValues)
{
    auto chart = shownChart<BalanceHeatMap>();
    chart->setHeat({});
    settle(*chart);
    QTest::keyClick(&chart->plot(), Qt::Key_Down);
    clickOn(*chart, chart->plot().axisRect()->center());
    EXPECT_EQ(chart->pointed(), -1);
    chart->setHeat({{{0, 120, 60}}, {std::nan("")}, QStringLiteral("MWh")});
    settle(*chart);
    ASSERT_EQ(chart->table().rows.size(), 1);
    EXPECT_EQ(chart->table().rows[0],
              (QStringList{QStringLiteral("1970-01-01"), QStringLiteral("02:00"), QString()}));
}

} // namespace
} // namespace meritdesk::views::charts
