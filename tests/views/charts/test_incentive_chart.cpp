#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/views/charts/balance_samples.h"

namespace meritdesk::views::charts {
namespace {

using namespace tests;

IncentiveCurves sampleCurves(double mix)
{
    IncentiveCurves made{.curves = {{.name = QStringLiteral("One price")},
                                    {.name = QStringLiteral("Two prices")},
                                    {.name = QStringLiteral("Mix"), .chosen = true}},
                         .shift = 2};
    for (int shift = -20; shift <= 20; ++shift) {
        made.shifts.push_back(shift);
        made.curves[0].cost.push_back(100 - 1.5 * shift);
        made.curves[1].cost.push_back(100 + 4 * std::abs(shift));
        made.curves[2].cost.push_back(mix * made.curves[0].cost.back()
                                      + (1 - mix) * made.curves[1].cost.back());
    }
    made.curves[1].least = 20;
    made.curves[1].leastText = QStringLiteral("0 MWh: 100 EUR");
    return made;
}

TEST(IncentiveChart, ReadsAndChoosesTheNearestShift)
{
    const auto chart = shownChart<IncentiveChart>();
    chart->setCurves(sampleCurves(0.5));
    settle(*chart);
    QSignalSpy clicked(chart.get(), &IncentiveChart::shiftClicked);
    clickOn(*chart, chart->pixelOf(7) + QPointF(3, 40));
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked.first().first().toInt(), 7);
    QTest::mouseMove(&chart->plot(), chart->pixelOf(25).toPoint());
    EXPECT_EQ(chart->pointed(), 25);
}

TEST(IncentiveChart, KeepsWhatIsReadWhileTheSliderMoves)
{
    const auto chart = shownChart<IncentiveChart>();
    chart->setCurves(sampleCurves(0.5));
    chart->point(11);
    const auto before = chart->reading();
    chart->setCurves(sampleCurves(0.9));
    EXPECT_EQ(chart->pointed(), 11);
    EXPECT_NE(chart->reading(), before);
    auto fewer = sampleCurves(0.9);
    fewer.shifts.resize(5);
    for (auto& curve : fewer.curves) {
        curve.cost.resize(5);
        curve.least.reset();
    }
    chart->setCurves(fewer);
    EXPECT_EQ(chart->pointed(), -1);
}

TEST(IncentiveChart, MarksTheLeastOfACurveThatHasOne)
{
    const auto chart = shownChart<IncentiveChart>();
    chart->setCurves(sampleCurves(0.5));
    settle(*chart);
    int marks = 0;
    for (int i = 0; i < chart->plot().itemCount(); ++i)
        if (auto* mark = dynamic_cast<QCPItemTracer*>(chart->plot().item(i)); mark && mark->visible()) {
            ++marks;
            EXPECT_EQ(mark->position->coords(), QPointF(0, 100));
        }
    EXPECT_EQ(marks, 1);
}

TEST(IncentiveChart, WordsOfLeastsStandApartAndInsideThePanel)
{
    for (const bool presentation : {false, true}) {
        const auto chart = shownChart<IncentiveChart>(QSize(620, 400));
        auto curves = sampleCurves(0.5);
        for (auto& curve : curves.curves) {
            curve.least = 20;
            curve.leastText = QStringLiteral("0 MWh: 100.00 EUR");
        }
        chart->setCurves(curves);
        chart->setPresentation(presentation);
        settle(*chart);
        std::vector<QRectF> places;
        for (int i = 0; i < chart->plot().itemCount(); ++i)
            if (auto* text = dynamic_cast<QCPItemText*>(chart->plot().item(i));
                text && text->text().startsWith(QLatin1Char('0')))
                places.emplace_back(text->topLeft->pixelPosition(), text->bottomRight->pixelPosition());
        ASSERT_EQ(places.size(), 3U);
        const QRectF panel = chart->plot().axisRect()->rect();
        for (std::size_t i = 0; i < places.size(); ++i) {
            EXPECT_TRUE(panel.adjusted(-2, -2, 2, 2).contains(places[i])) << i;
            for (std::size_t j = 0; j < i; ++j)
                EXPECT_FALSE(places[i].adjusted(2, 2, -2, -2).intersects(places[j])) << i << j;
        }
    }
}

TEST(IncentiveChart, PresentsWithWordsForTheLastRow)
{
    const auto chart = shownChart<IncentiveChart>();
    chart->setCurves(sampleCurves(0.5));
    const auto plain = chart->plot().xAxis->tickLabelFont().pointSizeF();
    chart->setPresentation(true);
    EXPECT_GT(chart->plot().xAxis->tickLabelFont().pointSizeF(), plain * 1.4);
    EXPECT_GT(chart->plot().legend->font().pointSizeF(), plain * 1.4);
    chart->setPresentation(false);
    EXPECT_EQ(chart->plot().xAxis->tickLabelFont().pointSizeF(), plain);
}

TEST(IncentiveChart, ShowsNothingAndEqualCosts)
{
    const auto chart = shownChart<IncentiveChart>();
    chart->setCurves({});
    settle(*chart);
    QTest::keyClick(&chart->plot(), Qt::Key_Right);
    EXPECT_EQ(chart->pointed(), -1);
    chart->setCurves({.shifts = {1}, .curves = {{.name = QStringLiteral("One"), .cost = {3}}}});
    settle(*chart);
    EXPECT_GT(chart->plot().yAxis->range().size(), 0.1);
    EXPECT_GT(chart->plot().xAxis->range().size(), 0.1);
}

} // namespace
} // namespace meritdesk::views::charts
