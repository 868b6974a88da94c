#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "views/charts/effects_chart.h"
#include "views/charts/event_calendar.h"
#include "views/charts/matrix_chart.h"
#include "views/charts/tornado_chart.h"

using namespace meritdesk::views::charts;

namespace {

constexpr QSizeF size{600, 260};

EffectBars unlikeBars()
{
    return {.bars = {{.name = QStringLiteral("Capacity"), .text = QStringLiteral("720 mln"), .amount = 720e6},
                     {.name = QStringLiteral("Stations"), .text = QStringLiteral("-5 th."), .amount = -5e3},
                     {.name = QStringLiteral("Nothing"), .text = QStringLiteral("0"), .amount = 0},
                     {.name = QStringLiteral("Net"),
                      .text = QStringLiteral("720 mln"),
                      .amount = 720e6 - 5e3,
                      .total = true}},
            .unit = QStringLiteral("RUB"),
            .decades = {{1e4, {}}, {1e5, {}}, {1e6, {}}, {1e7, {}}, {1e8, {}}}};
}

TEST(EffectsChart, PutsGainsAndLossesOnBothSidesOfZero)
{
    EffectsChart chart;
    chart.setBars(unlikeBars());
    const auto gain = chart.barOf(0, size);
    const auto loss = chart.barOf(1, size);
    EXPECT_DOUBLE_EQ(gain.left(), loss.right()) << "both begin at zero";
    EXPECT_GT(loss.width(), 10) << "five thousand beside 720 million";
    EXPECT_GT(gain.width(), 5 * loss.width());
    EXPECT_EQ(chart.barOf(2, size).width(), 0);
}

TEST(EffectsChart, ToScaleGoesOnWhereTheLineBeforeEnded)
{
    EffectsChart chart;
    auto bars = unlikeBars();
    bars.bars[1].amount = -360e6;
    bars.bars[3].amount = 360e6;
    chart.setBars(bars);
    chart.setScale(EffectScale::Sum);
    const auto gain = chart.barOf(0, size);
    const auto loss = chart.barOf(1, size);
    const auto net = chart.barOf(3, size);
    EXPECT_NEAR(loss.right(), gain.right(), 0.01);
    EXPECT_NEAR(loss.width() * 2, gain.width(), 0.01);
    EXPECT_NEAR(net.left(), gain.left(), 0.01) << "a total begins at nothing";
    EXPECT_NEAR(net.right(), loss.left(), 0.01);
}

TEST(TornadoChart, ItsTableSaysWhatItsBarsSay)
{
    TornadoChart chart;
    chart.setBars({.bars = {{.name = QStringLiteral("Price"),
                             .lowName = QStringLiteral("70 %"),
                             .highName = QStringLiteral("110 %"),
                             .lowText = QStringLiteral("1"),
                             .highText = QStringLiteral("2"),
                             .low = 1,
                             .high = 2}},
                   .base = 1.5});
    ASSERT_EQ(chart.table().rows.size(), 1);
    EXPECT_EQ(chart.table().rows.front().join(QLatin1Char('|')), QStringLiteral("Price|70 %|1|110 %|2"));
}

TEST(EventCalendar, KeysGoFromDayToDayAndFromMonthToMonth)
{
    EventCalendar calendar;
    EventCalendarPicture picture;
    for (const auto& day : {QDate(2017, 6, 29), QDate(2017, 6, 30), QDate(2017, 12, 12)})
        picture.days.push_back({.day = day, .value = 1});
    calendar.setPicture(picture);
    calendar.resize(600, 200);
    calendar.show();
    const QSignalSpy chosen(&calendar, &CanvasChart::itemChosen);
    calendar.showChosen(0);
    QTest::keyClick(calendar.canvas(), Qt::Key_Right);
    EXPECT_EQ(calendar.chosen(), 1);
    QTest::keyClick(calendar.canvas(), Qt::Key_Down);
    EXPECT_EQ(calendar.chosen(), 2);
    QTest::keyClick(calendar.canvas(), Qt::Key_Right);
    EXPECT_EQ(calendar.chosen(), 2) << "the last one";
    EXPECT_EQ(chosen.size(), 2);
    EXPECT_LT(calendar.placeOf(0, size).bottom(), calendar.placeOf(2, size).center().y()) << "a row a month";
    EXPECT_LT(calendar.placeOf(0, size).center().x(), calendar.placeOf(1, size).center().x());
}

TEST(MatrixChart, AClickBesideTheCellsChoosesNone)
{
    MatrixChart chart;
    chart.setPicture({.columns = {QStringLiteral("2 hours")},
                      .rows = {QStringLiteral("20 MW")},
                      .cells = {{.text = QStringLiteral("96"), .value = 96}}});
    chart.resize(500, 240);
    chart.show();
    QTest::mouseClick(chart.canvas(), Qt::LeftButton, {}, QPoint(2, 2));
    EXPECT_EQ(chart.chosen(), -1);
    QTest::mouseClick(chart.canvas(), Qt::LeftButton, {}, chart.pixelOf(0));
    EXPECT_EQ(chart.chosen(), 0);
}

} // namespace
