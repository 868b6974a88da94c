#include <QImage>

#include <gtest/gtest.h>

#include "tests/views/charts/balance_samples.h"
#include "views/charts/capacity_labels.h"
#include "views/charts/price_day_chart.h"

namespace meritdesk::views::charts {
namespace {

using namespace tests;

/// The words of a capacity auction in a panel as low as a small window leaves it.
class LabelsInALowPanel : public testing::Test
{
protected:
    LabelsInALowPanel()
        : canvas(720, 190, QImage::Format_ARGB32)
        , painter(&canvas)
    {
        for (const auto& dot : dots)
            labels.keepFree(dot);
        for (int step = 0; step <= 48; ++step) // two slopes beside each other
            for (const double shift : {0.0, 26.0})
                labels.avoid(QRectF(150 + shift + step * 10, 40 + step * 2, 8, 8));
    }

    QRectF put(const char* text, QPointF at, bool left = false, bool below = false, bool canMiss = false)
    {
        return labels.put({.text = QString::fromUtf8(text),
                           .at = at,
                           .preferLeft = left,
                           .preferBelow = below,
                           .canMiss = canMiss});
    }

    QImage canvas;
    QPainter painter;
    QRectF area{0, 0, 720, 190};
    CapacityLabels labels{painter, area, lightTheme()};
    std::vector<QRectF> dots{QRectF(294, 74, 12, 12), QRectF(320, 73, 12, 12)};
};

TEST_F(LabelsInALowPanel, NeitherHideEachOtherNorTheCrossings)
{
    const std::vector<QRectF> places{
        put("without: 207,000.00\n155,600.656 MW", {326, 79}),
        put("with demand response: 205,985.56 (-1,014.44)\n154,600 MW", {300, 80}, true, true),
        put("limit 1 % of the first point: 1,500 MW · 1,300 MW count", {170, 12}),
        put("first point 225,980.00", {4, 40}, false, true, true),
        put("second point 164,980.00", {716, 140}, true, false, true),
        put("demand", {270, 60}, false, false, true),
        put("demand less 1,300 MW", {310, 72}, true, true, true)};
    for (std::size_t i = 0; i < places.size(); ++i) {
        EXPECT_TRUE(places[i].isEmpty() || area.contains(places[i])) << i;
        for (const auto& dot : dots)
            EXPECT_FALSE(places[i].intersects(dot)) << i;
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(places[i].intersects(places[j])) << i << " lies on " << j;
    }
    EXPECT_FALSE(places[0].isEmpty() || places[1].isEmpty() || places[2].isEmpty()) << "these never miss";
}

TEST_F(LabelsInALowPanel, WhatCanMissIsLeftOutWhereNothingIsFree)
{
    labels.keepFree(area);
    EXPECT_TRUE(put("demand", {270, 60}, false, false, true).isEmpty());
    EXPECT_FALSE(put("without: 207,000.00", {326, 79}).isEmpty());
}

TEST(PriceDayChart, LowerPanelsHaveRoomForTheirNumbersInALowChart)
{
    const auto chart = shownChart<PriceDayChart>();
    chart->setHeadingShown(false);
    chart->resize(430, 300);
    PriceDay day{.hours = estonianPeriods(QDate(2024, 1, 10), 1, 60), .priceUnit = QStringLiteral("RUB/MWh")};
    for (std::size_t hour = 0; hour < day.hours.size(); ++hour) {
        day.before.push_back(900 + 30 * static_cast<double>(hour));
        day.after.push_back(day.before.back() - (hour == 12 ? 3 : 0));
        day.load.push_back(70'000 + 800 * static_cast<double>(hour));
        day.reduction.push_back(hour == 12 ? 100 : 0);
    }
    chart->setDay(day);
    settle(*chart);
    const int line = chart->fontMetrics().height();
    const auto rects = chart->plot().axisRects();
    ASSERT_EQ(rects.size(), 3);
    for (const auto* rect : rects)
        EXPECT_GE(rect->height(), 5 * line / 2);
    for (const auto* rect : rects.mid(1)) {
        const auto ticks = rect->axis(QCPAxis::atLeft)->tickVector();
        for (int i = 1; i < ticks.size(); ++i)
            EXPECT_GE(rect->axis(QCPAxis::atLeft)->coordToPixel(ticks[i - 1])
                          - rect->axis(QCPAxis::atLeft)->coordToPixel(ticks[i]),
                      line)
                << "labels lie over each other";
    }
}

} // namespace
} // namespace meritdesk::views::charts
