#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/views/charts/balance_samples.h"

namespace meritdesk::views::charts {
namespace {

using namespace tests;

TEST(ForecastCurveChart, ReadsAndChoosesTheNearestShare)
{
    const auto chart = shownChart<ForecastCurveChart>(QSize(420, 300));
    chart->setCurve(sampleForecast(60));
    settle(*chart);
    QSignalSpy clicked(chart.get(), &ForecastCurveChart::shareClicked);
    clickOn(*chart, chart->pixelOf(7) + QPointF(4, 30));
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked.first().first().toInt(), 7);
    QTest::keyClick(&chart->plot(), Qt::Key_Home);
    EXPECT_EQ(chart->pointed(), 0);
    QTest::keyClick(&chart->plot(), Qt::Key_Right);
    QTest::keyClick(&chart->plot(), Qt::Key_Return);
    EXPECT_EQ(clicked.last().first().toInt(), 1);
}

TEST(ForecastCurveChart, MarksStandOnTheirPlaceAndTheirWordsApartInsideThePanel)
{
    for (const int chosen : {0, 10, 12, 60, 100}) {
        const auto chart = shownChart<ForecastCurveChart>(QSize(420, 300));
        chart->setCurve(sampleForecast(chosen));
        settle(*chart);
        std::vector<QRectF> places;
        int dots = 0;
        for (int i = 0; i < chart->plot().itemCount(); ++i) {
            if (auto* text = dynamic_cast<QCPItemText*>(chart->plot().item(i));
                text && text->text().endsWith(QStringLiteral("EUR")))
                places.emplace_back(text->topLeft->pixelPosition(), text->bottomRight->pixelPosition());
            dots += dynamic_cast<QCPItemTracer*>(chart->plot().item(i)) != nullptr ? 1 : 0;
        }
        ASSERT_EQ(places.size(), 2U);
        EXPECT_GE(dots, 2);
        const QRectF panel = chart->plot().axisRect()->rect();
        for (const auto& place : places)
            EXPECT_TRUE(panel.adjusted(-2, -2, 2, 2).contains(place)) << chosen;
        EXPECT_FALSE(places[0].adjusted(2, 2, -2, -2).intersects(places[1])) << chosen;
    }
}

TEST(ForecastCurveChart, KeepsWhatIsReadWhileTheSliderMovesAndForgetsItWithTheCurve)
{
    const auto chart = shownChart<ForecastCurveChart>();
    chart->setCurve(sampleForecast(10));
    chart->point(4);
    chart->setCurve(sampleForecast(55));
    EXPECT_EQ(chart->pointed(), 4);
    chart->setCurve({});
    EXPECT_EQ(chart->pointed(), -1);
    EXPECT_GT(chart->plot().yAxis->range().size(), 0.1);
}

TEST(ForecastCurveChart, KeepsZeroInSightWhereABetterForecastCosts)
{
    const auto chart = shownChart<ForecastCurveChart>();
    chart->setCurve({.percents = {0, 50, 100}, .saved = {0, -400, -800}});
    EXPECT_TRUE(chart->plot().yAxis->range().contains(0));
    EXPECT_LT(chart->plot().yAxis->range().lower, -800);
}

} // namespace
} // namespace meritdesk::views::charts
