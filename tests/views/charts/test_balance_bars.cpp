#include <QSignalSpy>

#include <gtest/gtest.h>

#include "tests/views/charts/balance_samples.h"
#include "views/charts/balance_look.h"

namespace meritdesk::views::charts {
namespace {

using namespace tests;

BalanceCosts sampleCosts()
{
    BalanceCosts costs;
    for (std::size_t i = 0; i < costs.hours.size(); ++i)
        costs.hours[i] = {-100 - 10 * static_cast<double>(i), 40 + 5 * static_cast<double>(i)};
    for (std::size_t i = 0; i < costs.weekdays.size(); ++i)
        costs.weekdays[i] = {-400, 90 + 100 * static_cast<double>(i)};
    return costs;
}

TEST(BalanceCostBars, AClickTellsHoursFromWeekdays)
{
    const auto chart = shownChart<BalanceCostBars>();
    chart->setCosts(sampleCosts());
    settle(*chart);
    QSignalSpy hours(chart.get(), &BalanceCostBars::hourClicked);
    QSignalSpy weekdays(chart.get(), &BalanceCostBars::weekdayClicked);
    clickOn(*chart, chart->pixelOf(17));
    clickOn(*chart, chart->pixelOf(24 + 6));
    ASSERT_EQ(hours.size(), 1);
    EXPECT_EQ(hours.first().first().toInt(), 17);
    ASSERT_EQ(weekdays.size(), 1);
    EXPECT_EQ(weekdays.first().first().toInt(), 6);
}

TEST(BalanceCostBars, KeysWalkFromTheHoursOnToTheWeekdays)
{
    const auto chart = shownChart<BalanceCostBars>();
    chart->setCosts(sampleCosts());
    QSignalSpy weekdays(chart.get(), &BalanceCostBars::weekdayClicked);
    chart->point(23);
    QTest::keyClick(&chart->plot(), Qt::Key_Right);
    EXPECT_EQ(chart->pointed(), 24);
    QTest::keyClick(&chart->plot(), Qt::Key_Space);
    ASSERT_EQ(weekdays.size(), 1);
    EXPECT_EQ(weekdays.first().first().toInt(), 0);
}

TEST(BalanceCostBars, AreReadFromTheirOwnTableWhereNobodyWordsThem)
{
    QLocale::setDefault(QLocale::c());
    const auto chart = shownChart<BalanceCostBars>();
    chart->setCosts(sampleCosts());
    chart->point(2);
    EXPECT_EQ(chart->reading(), QStringLiteral("Hour or weekday: 02:00\nDeficits, EUR: -120\nSurpluses, EUR: "
                                               "50\nNet, EUR: -70"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

TEST(BalanceCostBars, SayThatAnHourRanTwice)
{
    const auto chart = shownChart<BalanceCostBars>();
    const auto noted = [&chart] { return chart->plot().xAxis->label().contains(QLatin1Char('*')); };
    auto costs = sampleCosts();
    chart->setCosts(costs);
    EXPECT_FALSE(noted());
    costs.folded = 3;
    chart->setCosts(costs);
    EXPECT_TRUE(noted());
}

TEST(BalanceCostBars, KeepZeroInSightWhereAllIsPaidOrNothingIs)
{
    const auto chart = shownChart<BalanceCostBars>();
    BalanceCosts costs;
    costs.hours.fill({-5, -3}); // a negative price turns a surplus into a payment
    chart->setCosts(costs);
    EXPECT_LT(chart->plot().yAxis->range().lower, -8);
    EXPECT_GE(chart->plot().yAxis->range().upper, 0);
    chart->setCosts({});
    EXPECT_TRUE(chart->plot().yAxis->range().contains(0));
    EXPECT_FALSE(chart->image(QSize(500, 300)).isNull());
}

BalancePoints samplePoints()
{
    BalancePoints made{.bothSurplus = QStringLiteral("-10 EUR"), .surplusInNeed = QStringLiteral("+25 EUR")};
    made.points = {{-4, 30, 12}, {5, 30, -9}, {-2, -40, -30}, {3, -20, 25}};
    return made;
}

TEST(BalanceScatter, ReadsAndChoosesTheNearestDot)
{
    const auto chart = shownChart<BalanceScatter>();
    chart->setPoints(samplePoints());
    settle(*chart);
    chart->setReading([](int period) { return QString::number(period); });
    QSignalSpy clicked(chart.get(), &BalanceScatter::periodClicked);
    QTest::mouseMove(&chart->plot(), (chart->pixelOf(3) + QPointF(4, -3)).toPoint());
    EXPECT_EQ(chart->reading(), QStringLiteral("3"));
    clickOn(*chart, chart->pixelOf(2));
    clickOn(*chart, chart->plot().axisRect()->center()); // far from every dot
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_EQ(clicked.first().first().toInt(), 2);
}

TEST(BalanceScatter, WritesTheMoneyIntoItsQuadrant)
{
    const auto chart = shownChart<BalanceScatter>();
    chart->setPoints(samplePoints());
    settle(*chart);
    const auto& middle = chart->plot().axisRect()->center();
    int found = 0;
    for (int i = 0; i < chart->plot().itemCount(); ++i) {
        const auto* text = dynamic_cast<QCPItemText*>(chart->plot().item(i));
        if (!text)
            continue;
        const auto at = text->position->pixelPosition();
        if (text->text().contains(QStringLiteral("+25 EUR"))) { // own surplus, system short
            EXPECT_TRUE(text->text().startsWith(QStringLiteral("Helped")));
            EXPECT_TRUE(at.x() > middle.x() && at.y() > middle.y());
            ++found;
        } else if (text->text().contains(QStringLiteral("-10 EUR"))) { // both long
            EXPECT_TRUE(text->text().startsWith(QStringLiteral("Hurt")));
            EXPECT_TRUE(at.x() > middle.x() && at.y() < middle.y());
            ++found;
        }
    }
    EXPECT_EQ(found, 2);
}

TEST(BalanceScatter, SaysLessInANarrowChart)
{
    const auto wordsOf = [](int width) {
        const auto chart = shownChart<BalanceScatter>(QSize(width, 300));
        chart->setPoints(samplePoints());
        settle(*chart);
        for (int i = 0; i < chart->plot().itemCount(); ++i)
            if (const auto* text = dynamic_cast<QCPItemText*>(chart->plot().item(i));
                text && text->text().contains(QStringLiteral("+25 EUR")))
                return text->text().count(QLatin1Char('\n'));
        return qsizetype{-1};
    };
    EXPECT_EQ(wordsOf(900), 1);
    EXPECT_EQ(wordsOf(540), 0) << "who helped, and the money";
}

TEST(BalanceScatter, KeepsTheDotsFromTheWordsOfTheQuadrants)
{
    for (const int width : {900, 540}) {
        const auto chart = shownChart<BalanceScatter>(QSize(width, 300));
        chart->setPoints(samplePoints());
        settle(*chart);
        for (int i = 0; i < chart->plot().itemCount(); ++i) {
            const auto* text = dynamic_cast<QCPItemText*>(chart->plot().item(i));
            if (!text || text->text().isEmpty())
                continue;
            const QRectF words(text->topLeft->pixelPosition(), text->bottomRight->pixelPosition());
            for (int dot = 0; dot < chart->itemCount(); ++dot)
                EXPECT_FALSE(words.contains(chart->pixelOf(dot))) << width << ": " << dot;
        }
    }
}

TEST(BalanceScatter, PutsZeroInTheMiddleAlsoOfOneSide)
{
    const auto chart = shownChart<BalanceScatter>();
    chart->setPoints({.points = {{7, 7, 1}, {7, 7, 1}}});
    EXPECT_NEAR(chart->plot().xAxis->range().center(), 0, 1e-9);
    EXPECT_GT(chart->plot().xAxis->range().upper, 7);
    chart->setPoints({});
    EXPECT_GT(chart->plot().xAxis->range().size(), 0);
    QTest::keyClick(&chart->plot(), Qt::Key_Right);
    EXPECT_EQ(chart->pointed(), -1);
}

std::vector<RegimeBar> sampleRegimes()
{
    return {{.name = QStringLiteral("Estonia, one price"),
             .sold = -900,
             .bought = 250,
             .fees = -40,
             .total = QStringLiteral("-690.00 EUR"),
             .baseline = true},
            {.name = QStringLiteral("Estonia, two prices as they were before the year 2018"),
             .sold = -1200,
             .bought = 160,
             .total = QStringLiteral("-1,040.00 EUR"),
             .difference = QStringLiteral("-350.00 EUR")}};
}

TEST(RegimeBars, AClickOnARowOrItsNameChoosesIt)
{
    const auto chart = shownChart<RegimeBars>();
    chart->setBars(sampleRegimes());
    settle(*chart);
    QSignalSpy clicked(chart.get(), &RegimeBars::regimeClicked);
    clickOn(*chart, chart->pixelOf(1));
    clickOn(*chart, QPointF(20, chart->pixelOf(0).y()));
    ASSERT_EQ(clicked.size(), 2);
    EXPECT_EQ(clicked[0].first().toInt(), 1);
    EXPECT_EQ(clicked[1].first().toInt(), 0);
}

TEST(RegimeBars, BreakLongNamesAndKeepThemInTheirShareOfTheWidth)
{
    const auto chart = shownChart<RegimeBars>(QSize(600, 300));
    chart->setBars(sampleRegimes());
    settle(*chart);
    settle(*chart);
    const auto labels = chart->plot().yAxis->tickVectorLabels();
    ASSERT_EQ(labels.size(), 2);
    EXPECT_FALSE(labels[0].contains(QLatin1Char('\n')));
    EXPECT_TRUE(labels[1].contains(QLatin1Char('\n')));
    EXPECT_LT(chart->plot().axisRect()->left(), 260);
}

TEST(RegimeBars, RowsHaveRoomForTheirNamesAtTheHeightTheyAskFor)
{
    std::vector<RegimeBar> bars;
    for (int i = 0; i < 17; ++i)
        bars.push_back(sampleRegimes()[1]);
    bars.front().baseline = true;
    const auto chart = shownChart<RegimeBars>(QSize(820, 300));
    chart->setBars(bars);
    chart->resize(820, chart->roomyHeight());
    settle(*chart);
    settle(*chart);
    const auto row = chart->pixelOf(1).y() - chart->pixelOf(0).y();
    EXPECT_GE(row, 2 * QFontMetrics(chart->font()).lineSpacing()) << "a name in two lines";
}

TEST(RegimeBars, CopyTheTotalsAsTheyAreShown)
{
    const auto chart = shownChart<RegimeBars>();
    chart->setBars(sampleRegimes());
    const auto table = chart->table();
    ASSERT_EQ(table.rows.size(), 2);
    EXPECT_EQ(table.rows[1][4], QStringLiteral("-1,040.00 EUR"));
    EXPECT_EQ(table.rows[1][5], QStringLiteral("-350.00 EUR"));
    chart->setBars({});
    settle(*chart);
    EXPECT_TRUE(chart->table().rows.isEmpty());
    clickOn(*chart, chart->plot().axisRect()->center());
}

} // namespace
} // namespace meritdesk::views::charts
