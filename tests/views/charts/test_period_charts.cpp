#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

#include "tests/views/charts/balance_samples.h"

namespace meritdesk::views::charts {
namespace {

using namespace tests;

const QDate autumn(2025, 10, 26);

std::unique_ptr<BalancePositionChart> positionOf(QDate first, int days, int minutes)
{
    auto chart = shownChart<BalancePositionChart>();
    chart->setPosition(samplePosition(estonianPeriods(first, days, minutes)));
    settle(*chart);
    return chart;
}

int firstOf(QSignalSpy& spy)
{
    return spy.isEmpty() ? -1 : spy.last().at(0).toInt();
}

TEST(PeriodChart, ReadsThePeriodUnderThePointerInTheCallersWords)
{
    const auto chart = positionOf(autumn, 1, 15);
    chart->setReading([](int period) { return QStringLiteral("period %1").arg(period); });
    QTest::mouseMove(&chart->plot(), chart->pixelOf(50).toPoint());
    EXPECT_EQ(chart->pointed(), 50);
    EXPECT_EQ(chart->reading(), QStringLiteral("period 50"));
    EXPECT_EQ(chart->plot().accessibleDescription(), QStringLiteral("period 50"));
    QTest::mouseMove(&chart->plot(), QPoint(2, 2)); // beside the panels
    EXPECT_EQ(chart->pointed(), -1);
    EXPECT_TRUE(chart->reading().isEmpty());
}

TEST(PeriodChart, AClickTellsARepeatedHourFromItsFirstRun)
{
    const auto chart = positionOf(autumn, 1, 60);
    QSignalSpy clicked(chart.get(), &PeriodChart::periodClicked);
    clickOn(*chart, chart->pixelOf(3));
    EXPECT_EQ(firstOf(clicked), 3);
    clickOn(*chart, chart->pixelOf(4));
    EXPECT_EQ(firstOf(clicked), 4);
    clickOn(*chart, {2, 2});
    EXPECT_EQ(clicked.size(), 2);
}

TEST(PeriodChart, KeysReadPeriodsAndDaysAndEnterChooses)
{
    const auto chart = positionOf(autumn, 3, 60);
    QSignalSpy clicked(chart.get(), &PeriodChart::periodClicked);
    const auto press = [&chart](Qt::Key key) { QTest::keyClick(&chart->plot(), key); };
    press(Qt::Key_Return); // nothing is pointed at
    EXPECT_TRUE(clicked.isEmpty());
    press(Qt::Key_Right);
    EXPECT_EQ(chart->pointed(), 0);
    press(Qt::Key_Left);
    EXPECT_EQ(chart->pointed(), 0);
    for (int i = 0; i < 10; ++i)
        press(Qt::Key_Right);
    press(Qt::Key_Down); // the same clock time a day later, after a day of 25 hours
    EXPECT_EQ(chart->pointed(), 34);
    EXPECT_EQ(chart->periods().clockOf(34).time(), chart->periods().clockOf(10).time());
    press(Qt::Key_Up);
    EXPECT_EQ(chart->pointed(), 10);
    press(Qt::Key_Return);
    EXPECT_EQ(firstOf(clicked), 10);
    press(Qt::Key_End);
    EXPECT_EQ(chart->pointed(), 72);
    press(Qt::Key_Home);
    EXPECT_EQ(chart->pointed(), 0);
    press(Qt::Key_Escape);
    EXPECT_EQ(chart->pointed(), -1);
}

TEST(PeriodChart, KeysZoomAroundWhatIsReadAndBringItIntoView)
{
    const auto chart = positionOf(autumn, 30, 60);
    chart->point(300);
    QTest::keyClick(&chart->plot(), Qt::Key_Plus);
    QTest::keyClick(&chart->plot(), Qt::Key_Plus);
    const auto range = chart->plot().xAxis->range();
    EXPECT_NEAR(range.size(), (30 * 24 + 1) * 3600.0 / 4, 10);
    EXPECT_TRUE(range.contains(chart->periods().middle(300)));
    QTest::keyClick(&chart->plot(), Qt::Key_End);
    EXPECT_TRUE(chart->plot().xAxis->range().contains(chart->periods().middle(720)));
    QTest::keyClick(&chart->plot(), Qt::Key_0); // the frame's "Show All"
    EXPECT_NEAR(chart->plot().xAxis->range().size(), (30 * 24 + 1) * 3600.0, 1);
}

TEST(PeriodChart, ADragWithShiftChoosesPeriodsAndADragPans)
{
    const auto chart = positionOf(autumn, 1, 60);
    QSignalSpy chosen(chart.get(), &PeriodChart::periodsChosen);
    QSignalSpy clicked(chart.get(), &PeriodChart::periodClicked);
    auto& plot = chart->plot();
    const auto drag = [&plot, &chart](Qt::KeyboardModifier held, int from, int to) {
        const auto begin = chart->pixelOf(from).toPoint();
        const auto end = chart->pixelOf(to).toPoint();
        QTest::mousePress(&plot, Qt::LeftButton, held, begin);
        QMouseEvent move(QEvent::MouseMove, end, plot.mapToGlobal(end), Qt::NoButton, Qt::LeftButton, held);
        QApplication::sendEvent(&plot, &move);
        QTest::mouseRelease(&plot, Qt::LeftButton, held, end);
    };
    drag(Qt::ShiftModifier, 3, 7);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().at(0).toInt(), 3);
    EXPECT_EQ(chosen.first().at(1).toInt(), 8);
    chart->showPeriods(5, 15);
    settle(*chart);
    drag(Qt::NoModifier, 10, 8);
    EXPECT_NEAR(plot.xAxis->range().lower, chart->periods().begin(7), 400);
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_TRUE(clicked.isEmpty());
}

TEST(PeriodChart, TheWheelZoomsAndStopsAtTheEnds)
{
    const auto chart = positionOf(autumn, 2, 60);
    auto& plot = chart->plot();
    const auto middle = chart->pixelOf(20);
    const auto turn = [&](int notches) {
        QWheelEvent wheel(middle, plot.mapToGlobal(middle), {}, {0, notches * 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&plot, &wheel);
    };
    turn(3);
    EXPECT_LT(plot.xAxis->range().size(), 49 * 3600.0 * 0.7);
    turn(40);
    EXPECT_NEAR(plot.xAxis->range().size(), 4 * 3600.0, 2); // some periods stay in sight
    turn(-80);
    EXPECT_NEAR(plot.xAxis->range().size(), 49 * 3600.0, 2);
}

TEST(PeriodChart, AYearOfQuarterHoursIsDrawnInAsManyStepsAsThereArePixels)
{
    const auto chart = positionOf(QDate(2025, 1, 1), 365, 15);
    EXPECT_EQ(chart->itemCount(), 35040);
    const auto drawn = [&chart] { return chart->plot().graph(4)->dataCount(); };
    EXPECT_EQ(drawn(), 2 * 365); // a day's begin and end
    chart->showPeriods(0, 60 * 96);
    settle(*chart);
    EXPECT_EQ(drawn(), 2 * 4 * 365);
    chart->showPeriods(0, 7 * 96);
    settle(*chart);
    EXPECT_EQ(drawn(), 2 * 35040);
    chart->resetZoom();
    settle(*chart);
    EXPECT_EQ(drawn(), 2 * 365);
}

TEST(PeriodChart, FollowsAnotherOfTheSamePeriodsOnly)
{
    const auto position = positionOf(autumn, 2, 60);
    const auto prices = shownChart<BalancePriceChart>();
    prices->setPrices(samplePrices(estonianPeriods(autumn, 2, 60), true));
    prices->follow(*position);
    position->showPeriods(10, 20);
    EXPECT_EQ(prices->plot().xAxis->range(), position->plot().xAxis->range());
    prices->showPeriods(1, 9);
    EXPECT_EQ(prices->plot().xAxis->range(), position->plot().xAxis->range());
    prices->setPrices(samplePrices(estonianPeriods(autumn.addDays(90), 2, 60), true));
    position->showPeriods(12, 22);
    EXPECT_NEAR(prices->plot().xAxis->range().lower, prices->periods().begin(0), 1);
}

TEST(PeriodChart, MarksThePeriodThatThePageSpeaksOf)
{
    const auto chart = positionOf(autumn, 1, 60);
    const auto plain = chart->plot().grab().toImage();
    const auto at = chart->pixelOf(12).toPoint();
    const auto rect = chart->plot().axisRect()->rect();
    chart->setMarked(12);
    settle(*chart);
    EXPECT_EQ(chart->marked(), 12);
    const auto marked = chart->plot().grab().toImage();
    int others = 0;
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        others += marked.pixel(at.x(), y) != plain.pixel(at.x(), y) ? 1 : 0;
    EXPECT_GT(others, rect.height() * 3 / 4) << "all but lines of the grid and the chart";
    chart->setMarked(99); // no such period
    EXPECT_EQ(chart->marked(), -1);
}

TEST(PeriodChart, CopiesTheNumbersInSightWithTheirOffsets)
{
    const auto chart = positionOf(autumn, 1, 60);
    chart->showPeriods(2, 6);
    const auto table = chart->table();
    ASSERT_EQ(table.rows.size(), 4);
    EXPECT_EQ(table.rows[1].first(), QStringLiteral("2025-10-26 03:00+03:00"));
    EXPECT_EQ(table.rows[2].first(), QStringLiteral("2025-10-26 03:00+02:00"));
    EXPECT_EQ(table.rows[0].size(), table.header.size());
}

TEST(PeriodChart, ShowsNothingAndOnePeriodAndEqualValues)
{
    const auto chart = shownChart<BalancePositionChart>();
    chart->setPosition({});
    settle(*chart);
    QTest::keyClick(&chart->plot(), Qt::Key_Right);
    clickOn(*chart, chart->plot().axisRect()->center());
    EXPECT_EQ(chart->pointed(), -1);
    EXPECT_TRUE(chart->table().rows.isEmpty());
    chart->setPosition({{{0, 120, 60}}, {5}, {5}, {0}});
    settle(*chart);
    QTest::keyClick(&chart->plot(), Qt::Key_Right);
    EXPECT_EQ(chart->pointed(), 0);
    const auto range = chart->plot().yAxis->range();
    EXPECT_TRUE(range.contains(5));
    EXPECT_GT(range.size(), 0.1);
    EXPECT_FALSE(chart->image(QSize(400, 300)).isNull());
}

QStringList legendNames(const PeriodChart& chart)
{
    QStringList names;
    for (int at = 0; at < chart.plot().graphCount(); ++at)
        if (chart.plot().legend->hasItemWithPlottable(chart.plot().graph(at)))
            names << chart.plot().graph(at)->name();
    return names;
}

/// How many pixels of a picture have a colour, not a grey.
int colouredPixels(const QImage& image)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y).saturation() > 60 ? 1 : 0;
    return found;
}

TEST(BalancePositionChart, DrawsTheColumnsAlsoWhereThereIsNothingButTheImbalance)
{
    const auto chart = shownChart<BalancePositionChart>();
    auto position = samplePosition(estonianPeriods(QDate(2015, 1, 14), 1, 60));
    for (auto* values : {&position.scheduled, &position.metered})
        values->assign(values->size(), std::nan(""));
    chart->setPosition(position);
    settle(*chart);
    EXPECT_GT(colouredPixels(chart->plot().toPixmap().toImage()), 10'000) << "columns, not only their legend";
}

TEST(BalancePriceChart, NamesNoDirectionOfTheSystemWhereNoneIsKnown)
{
    const auto chart = shownChart<BalancePriceChart>();
    auto prices = samplePrices(estonianPeriods(QDate(2015, 1, 14), 1, 60), true);
    chart->setPrices(prices);
    settle(*chart);
    const int named = chart->plot().legend->itemCount();
    const int high = chart->plot().axisRect()->height();
    std::fill(prices.direction.begin(), prices.direction.end(), std::int8_t{0});
    chart->setPrices(prices);
    settle(*chart);
    EXPECT_EQ(chart->plot().legend->itemCount(), named - 2);
    EXPECT_GT(chart->plot().axisRect()->height(), high) << "the prices get the room";
}

TEST(BalancePositionChart, GivesTheImbalanceTheWholeChartWhereNothingElseIsKnown)
{
    const auto chart = shownChart<BalancePositionChart>(QSize(400, 300));
    auto position = samplePosition(estonianPeriods(autumn, 2, 60));
    chart->setPosition(position);
    settle(*chart);
    EXPECT_FALSE(chart->imbalanceAlone());
    EXPECT_EQ(chart->table().header.size(), 4);
    const auto shared = chart->plot().axisRect()->height();
    position.scheduled.assign(position.periods.size(), std::nan(""));
    position.metered = position.scheduled;
    chart->setPosition(position);
    settle(*chart);
    EXPECT_TRUE(chart->imbalanceAlone());
    EXPECT_EQ(chart->table().header.size(), 2);
    EXPECT_EQ(legendNames(*chart), (QStringList{QStringLiteral("Surplus"), QStringLiteral("Deficit")}));
    const auto whole = chart->plot().axisRect()->height();
    EXPECT_GT(whole, shared * 4 / 3);
    EXPECT_TRUE(chart->plot().xAxis->tickLabels());
    EXPECT_TRUE(chart->plot().yAxis->range().contains(
        *std::max_element(position.imbalance.begin(), position.imbalance.end())));
    chart->setPosition(samplePosition(position.periods));
    settle(*chart);
    EXPECT_LT(chart->plot().axisRect()->height(), whole * 3 / 4);
    EXPECT_EQ(legendNames(*chart).size(), 4);
}

TEST(BalancePriceChart, LeavesTheRoomToThePricesNotToTheStrip)
{
    const auto chart = shownChart<BalancePriceChart>(QSize(390, 270));
    chart->setPrices(samplePrices(estonianPeriods(autumn, 2, 60), true));
    settle(*chart);
    const auto rects = chart->plot().axisRects();
    ASSERT_EQ(rects.size(), 2);
    EXPECT_GT(rects[0]->height(), rects[1]->height() * 4);
}

TEST(BalancePriceChart, DrawsOneLineWhereOnePriceSettles)
{
    const auto chart = shownChart<BalancePriceChart>();
    const auto periods = estonianPeriods(autumn, 1, 15);
    chart->setPrices(samplePrices(periods, true));
    EXPECT_TRUE(chart->onePrice());
    EXPECT_EQ(chart->table().header.size(), 4);
    chart->setPrices(samplePrices(periods, false));
    EXPECT_FALSE(chart->onePrice());
    EXPECT_EQ(chart->table().header.size(), 5);
}

TEST(BalancePriceChart, KeepsZeroAndNegativePricesInSight)
{
    const auto chart = shownChart<BalancePriceChart>();
    chart->setPrices({estonianPeriods(autumn, 1, 60), std::vector<double>(25, 20),
                      std::vector<double>(25, -7), std::vector<double>(25, -7),
                      std::vector<std::int8_t>(25, -1)});
    const auto range = chart->plot().yAxis->range();
    EXPECT_LT(range.lower, -7);
    EXPECT_GT(range.upper, 20);
    settle(*chart);
    const auto picture = chart->plot().grab().toImage();
    const auto x = static_cast<int>(chart->pixelOf(12).x());
    const auto under = QPoint(x, static_cast<int>(chart->plot().yAxis->coordToPixel(-3)));
    EXPECT_NE(picture.pixelColor(under), lightTheme().surface); // shaded
    EXPECT_EQ(chart->table().rows[0].last(), QStringLiteral("long"));
}

TEST(MoneyLineChart, NamesItsLinesWithoutOneOnAnother)
{
    const auto chart = shownChart<MoneyLineChart>();
    const auto periods = estonianPeriods(autumn, 2, 60);
    MoneyLines lines{.periods = periods};
    for (int line = 0; line < 5; ++line)
        lines.lines.push_back({QStringLiteral("Line %1").arg(line), QStringLiteral("-1.00 EUR"),
                               std::vector<double>(periods.size(), -1)});
    chart->setLines(lines);
    settle(*chart);
    EXPECT_EQ(chart->lines().lines.size(), MoneyLineChart::mostLines);
    std::vector<std::pair<double, double>> places;
    for (int i = 0; i < chart->plot().itemCount(); ++i)
        if (auto* text = dynamic_cast<QCPItemText*>(chart->plot().item(i));
            text && text->text().startsWith(QStringLiteral("Line")))
            places.emplace_back(text->top->pixelPosition().y(), text->bottom->pixelPosition().y());
    ASSERT_EQ(places.size(), 4U);
    std::sort(places.begin(), places.end());
    for (std::size_t i = 1; i < places.size(); ++i)
        EXPECT_LE(places[i - 1].second, places[i].first + 1);
    EXPECT_EQ(chart->table().header.size(), 5);
}

} // namespace
} // namespace meritdesk::views::charts
