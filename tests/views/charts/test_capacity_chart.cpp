#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "document/document.h"
#include "tests/support/capacity.h"
#include "tests/views/charts/balance_samples.h"
#include "views/charts/capacity_chart.h"
#include "views/charts/capacity_depth_chart.h"

namespace meritdesk::views::charts {
namespace {

using namespace tests;

items::CapacityCurves curvesOf(const scenario::Scenario& scenario)
{
    document::Document document;
    document.newDocument(scenario);
    return items::capacityCurves(items::CapacityBoard(document));
}

TEST(CapacityChart, BothCrossingsAreInSightAndSoIsTheLimit)
{
    const auto chart = shownChart<CapacityChart>();
    chart->setCurves(curvesOf(withCapacity()));
    settle(*chart);
    const auto& plot = chart->plot();
    for (const auto& crossing : {chart->curves().crossBefore, chart->curves().crossAfter}) {
        ASSERT_TRUE(crossing);
        EXPECT_TRUE(plot.xAxis->range().contains(crossing->volume));
        EXPECT_TRUE(plot.yAxis->range().contains(crossing->price));
    }
    EXPECT_TRUE(plot.xAxis->range().contains(chart->curves().q1 - chart->curves().cap));
    EXPECT_TRUE(plot.yAxis->range().contains(chart->curves().p1));
    EXPECT_TRUE(plot.yAxis->range().contains(chart->curves().p2));
}

TEST(CapacityChart, PointingReadsABidAndAClickChoosesIt)
{
    const auto chart = shownChart<CapacityChart>();
    chart->setCurves(curvesOf(withCapacity()));
    settle(*chart);
    QSignalSpy clicked(chart.get(), &CapacityChart::bidClicked);
    QTest::mouseMove(&chart->plot(), chart->pixelOf(2).toPoint() + QPoint(0, 2));
    EXPECT_EQ(chart->pointed(), 2);
    EXPECT_TRUE(chart->reading().contains(QStringLiteral("gres")));
    clickOn(*chart, chart->pixelOf(2) + QPointF(0, 2));
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked.first().first().toInt(), 2);
}

TEST(CapacityChart, KeepsItsZoomWhileTheSliderMovesAndGivesItUpForAnotherZone)
{
    const auto chart = shownChart<CapacityChart>();
    auto scenario = withCapacity();
    chart->setCurves(curvesOf(scenario));
    chart->zoomToCrossing();
    const auto zoomed = chart->plot().xAxis->range();
    EXPECT_LT(zoomed.size(), 100);
    scenario.capacity.edit().zones[0].dr.own = mwOf("1");
    chart->setCurves(curvesOf(scenario));
    EXPECT_EQ(chart->plot().xAxis->range(), zoomed);
    scenario.capacity.edit().zones[0].q1 = mwOf("1100");
    chart->setCurves(curvesOf(scenario));
    EXPECT_NE(chart->plot().xAxis->range(), zoomed);
}

TEST(CapacityChart, TheTableHasTheLadder)
{
    const auto chart = shownChart<CapacityChart>();
    chart->setCurves(curvesOf(withCapacity()));
    const auto table = chart->table();
    ASSERT_EQ(table.rows.size(), 3);
    EXPECT_EQ(table.rows[2][2], QStringLiteral("1,000"));
    EXPECT_EQ(table.header.size(), table.rows[0].size());
}

TEST(CapacityChart, AnEmptyOneSaysSoAndFilesAreDrawnAtAnySize)
{
    const auto chart = shownChart<CapacityChart>();
    EXPECT_EQ(chart->itemCount(), 0);
    EXPECT_FALSE(chart->image(QSize(200, 150)).isNull());
    chart->setCurves(curvesOf(withCapacity()));
    for (const bool large : {false, true}) {
        chart->setPresentation(large);
        EXPECT_EQ(chart->presentation(), large);
        EXPECT_FALSE(chart->image(QSize(900, 500)).isNull());
        EXPECT_FALSE(chart->drawing(QSize(240, 160)).isNull());
    }
}

TEST(CapacityDepthChart, ReadsAndChoosesDepths)
{
    const auto chart = shownChart<CapacityDepthChart>();
    chart->setCurve({.volumes = {0, 10, 20},
                     .falls = {0, 3000, 3000},
                     .depths = {5, 15},
                     .depthFalls = {1500, 3000},
                     .own = 5,
                     .ownFall = 1500,
                     .full = 10,
                     .fullText = QStringLiteral("limit")});
    settle(*chart);
    QSignalSpy clicked(chart.get(), &CapacityDepthChart::depthClicked);
    clickOn(*chart, chart->pixelOf(1) + QPointF(2, 2));
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked.first().first().toInt(), 1);
    EXPECT_EQ(chart->table().rows.size(), 2);
}

} // namespace
} // namespace meritdesk::views::charts
