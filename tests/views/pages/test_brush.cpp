#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "core/scenario/retail_edits.h"
#include "document/document.h"
#include "formats/json/categories_input.h"
#include "tests/support/folders.h"
#include "views/pages/price_categories/chart_data.h"
#include "views/pages/price_categories_page.h"

// A period chosen in one picture of the load limits the others; costs stay by month.

namespace meritdesk::views {
namespace {

constexpr double day = 86400;

class Brush : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto file = tests::sourceFolder() / "resources/samples/samara-2025-teaching.json";
        auto input = json::readCategories(tests::bytesOf(file), file.parent_path());
        ASSERT_TRUE(input);
        scenario::Scenario scenario;
        scenario.retail = Shared<retail::Case>(*input);
        document.reset(scenario);
        PageContext context{.document = document};
        page = std::make_unique<PriceCategoriesPage>(context, nullptr);
        page->resize(1200, 800);
        page->show();
        page->wait();
        page->tabs().setCurrentWidget(&page->loads());
        QTest::qWait(1); // lays the plots out
    }

    static double at(const char* date)
    {
        return static_cast<double>(chartTime(retail::hourIndex(*readDay(date), 0)));
    }

    /// Drags over a plot from the noon of one day to the noon of another.
    static void drag(charts::Plot& plot, const char* from, const char* to,
                     Qt::KeyboardModifiers keys = Qt::NoModifier)
    {
        const auto middle = plot.axisRect()->center().y();
        const QPoint begin(static_cast<int>(plot.xAxis->coordToPixel(at(from) + day / 2)), middle);
        const QPoint end(static_cast<int>(plot.xAxis->coordToPixel(at(to) + day / 2)), middle + 5);
        QTest::mousePress(&plot, Qt::LeftButton, keys, begin);
        const QPointF local(end);
        QMouseEvent move(QEvent::MouseMove, local, plot.mapToGlobal(local), Qt::NoButton, Qt::LeftButton,
                         keys);
        QApplication::sendEvent(&plot, &move);
        QTest::mouseRelease(&plot, Qt::LeftButton, keys, end);
    }

    [[nodiscard]] qsizetype durationHours() { return page->loads().duration().table().rows.size(); }

    /// How many working days the first line of the typical days is of: "Working days, 10 day(s)".
    [[nodiscard]] int workingDays()
    {
        const auto name = page->loads().typicalDays().curves().at(0).name;
        return name.section(QStringLiteral(", "), 1).section(QLatin1Char(' '), 0, 0).toInt();
    }

    [[nodiscard]] qsizetype peakHours() { return page->peakHours().chart().table().rows.size(); }

    document::Document document;
    std::unique_ptr<PriceCategoriesPage> page;
};

TEST_F(Brush, ADragOverTheHeatMapLimitsEveryPictureOfTheLoad)
{
    const auto costs = page->costChart().table().rows;
    EXPECT_TRUE(page->chip().isHidden());
    EXPECT_EQ(durationHours(), 8760);
    drag(page->heatMap().plot(), "2025-03-01", "2025-03-14");
    EXPECT_FALSE(page->chip().isHidden());
    EXPECT_EQ(page->chip().text(), QStringLiteral("1–14 March ×"));
    EXPECT_EQ(durationHours(), 14 * 24);
    EXPECT_EQ(workingDays(), 10);
    EXPECT_EQ(page->profileChart().shownSeconds(), 14 * 86400);
    EXPECT_EQ(page->costChart().table().rows, costs); // by month, as billed
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(Brush, PeakHoursAreThoseOfTheChosenDays)
{
    const auto all = peakHours();
    EXPECT_GT(all, 200);
    page->brush(at("2025-03-03"), at("2025-03-15"));
    EXPECT_EQ(page->chip().text(), QStringLiteral("3–14 March ×"));
    EXPECT_EQ(peakHours(), 10);
    page->clearBrush();
    EXPECT_EQ(peakHours(), all);
}

TEST_F(Brush, TheChipAndEscapeShowAllDaysAgain)
{
    page->brush(at("2025-02-25"), at("2025-03-04"));
    EXPECT_EQ(page->chip().text(), QStringLiteral("25 February – 3 March ×"));
    page->chip().click();
    EXPECT_TRUE(page->chip().isHidden());
    EXPECT_EQ(durationHours(), 8760);
    EXPECT_EQ(workingDays(), 247);
    page->brush(at("2025-05-01"), at("2025-05-02"));
    EXPECT_EQ(page->chip().text(), QStringLiteral("1 May ×"));
    QApplication::setActiveWindow(page.get());
    page->loads().setFocus();
    QTest::keyClick(page.get(), Qt::Key_Escape);
    EXPECT_TRUE(page->chip().isHidden());
    EXPECT_EQ(durationHours(), 8760);
}

TEST_F(Brush, TheProfileTakesADragWithShiftAndAButton)
{
    page->loads().turnTo(LoadDesk::Hours);
    QTest::qWait(1);
    auto& profile = page->profileChart();
    profile.showSpan(at("2025-06-01"), at("2025-07-01"));
    profile.plot().replot();
    drag(profile.plot(), "2025-06-10", "2025-06-16", Qt::ShiftModifier);
    EXPECT_EQ(page->chip().text(), QStringLiteral("10–16 June ×"));
    EXPECT_EQ(durationHours(), 7 * 24);
    profile.showSpan(at("2025-06-12"), at("2025-06-13"));
    profile.findChild<QToolButton*>(QStringLiteral("only-these-days"))->click();
    EXPECT_EQ(page->chip().text(), QStringLiteral("12 June ×"));
    EXPECT_EQ(durationHours(), 24);
}

TEST_F(Brush, AnotherMonthLiftsTheLimit)
{
    page->brush(at("2025-03-01"), at("2025-03-15"));
    page->span().setCurrentIndex(7);
    EXPECT_TRUE(page->chip().isHidden());
    EXPECT_EQ(durationHours(), 8760);
}

TEST_F(Brush, WhatLiesOutsideOfTheDataIsCutAndTheWholeYearIsNoLimit)
{
    page->brush(at("2024-11-01"), at("2025-01-11"));
    EXPECT_EQ(page->chip().text(), QStringLiteral("1–10 January ×"));
    page->brush(at("2024-11-01"), at("2026-02-01"));
    EXPECT_TRUE(page->chip().isHidden());
    page->brush(at("2027-01-01"), at("2027-02-01"));
    EXPECT_TRUE(page->chip().isHidden());
}

TEST_F(Brush, TheLimitStaysWhenPricesChangeAndGoesWithItsMonths)
{
    page->brush(at("2025-12-01"), at("2025-12-08"));
    document.apply(scenario::setTariffDecision(readDay("2024-12-20")));
    page->wait();
    EXPECT_FALSE(page->chip().isHidden());
    EXPECT_EQ(durationHours(), 7 * 24);
    auto shorter = document.scenario();
    shorter.retail.edit().months.pop_back(); // December
    document.reset(shorter);
    page->wait();
    EXPECT_TRUE(page->chip().isHidden());
}

TEST_F(Brush, TypicalDaysAreOfASeasonOrAMonthOfTheYear)
{
    auto& season = page->loads().season();
    ASSERT_EQ(season.count(), 17);
    season.setCurrentIndex(1); // winter: January, February, December
    EXPECT_EQ(workingDays(), 59);
    season.setCurrentIndex(3); // summer
    EXPECT_EQ(workingDays(), 63);
    page->span().setCurrentIndex(2); // a season is one of the year, whatever month is compared
    EXPECT_EQ(workingDays(), 63);
    season.setCurrentIndex(5); // January
    EXPECT_EQ(workingDays(), 17);
    season.setCurrentIndex(0);
    EXPECT_EQ(workingDays(), 20); // of February, which is compared
}

} // namespace
} // namespace meritdesk::views
