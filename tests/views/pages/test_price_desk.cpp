#include <QAbstractItemView>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "document/document.h"
#include "formats/json/categories_input.h"
#include "items/year_answer.h"
#include "tests/support/folders.h"
#include "views/pages/price_categories_page.h"

namespace meritdesk::views {
namespace {

using items::PlanLine;
using items::YearPlanModel;

/// The page of the price categories as an energy manager meets it, with real clicks.
class PriceDeskTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto file = tests::sourceFolder() / "resources/samples" / sampleName();
        const auto read = json::readCategories(tests::bytesOf(file), file.parent_path());
        ASSERT_TRUE(read);
        retail::Case input = *read;
        change(input);
        scenario::Scenario scenario;
        scenario.retail = Shared<retail::Case>(input);
        document.reset(scenario);
        PageContext context{.document = document};
        context.explain = [this](const Derivation& derivation) { explained = derivation; };
        page = std::make_unique<PriceCategoriesPage>(context, nullptr);
        page->resize(1000, 720);
        page->show();
        page->wait();
        QTest::qWait(1);
    }

    [[nodiscard]] virtual const char* sampleName() const { return "samara-2025-teaching.json"; }

    virtual void change(retail::Case& /*input*/) {}

    [[nodiscard]] QModelIndex cell(PlanLine line, int column) const
    {
        return page->yearStrip().view().model()->index(static_cast<int>(line), column);
    }

    void clickStrip(PlanLine line, int column)
    {
        auto& view = page->yearStrip().view();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(cell(line, column)).center());
    }

    void openPeakHours()
    {
        page->tabs().setCurrentWidget(&page->peakHours());
        QTest::qWait(1);
        page->peakHours().chart().plot().replot();
    }

    void clickPlot(charts::PeakHoursChart& chart, QPointF at)
    {
        QTest::mouseClick(&chart.plot(), Qt::LeftButton, {}, at.toPoint());
    }

    document::Document document;
    std::optional<Derivation> explained;
    std::unique_ptr<PriceCategoriesPage> page;
};

TEST_F(PriceDeskTest, AnswersInOneSentence)
{
    EXPECT_TRUE(page->answer().headline().startsWith(QStringLiteral("Categories 1, 3, 5 by turns")))
        << page->answer().headline().toStdString();
    EXPECT_EQ(page->tabs().currentIndex(), 0) << "the plan of the year leads";
}

TEST_F(PriceDeskTest, AClickOnANumberOfTheAnswerOpensItsDerivation)
{
    auto& sentence = page->answer().headlineLabel();
    EXPECT_EQ(sentence.focusPolicy(), Qt::StrongFocus) << "its links can be reached by Tab";
    const int step = sentence.fontMetrics().averageCharWidth();
    for (int y = sentence.fontMetrics().height() / 2; y < sentence.height() && !explained; y += step)
        for (int x = step; x < sentence.width() && !explained; x += step)
            QTest::mouseClick(&sentence, Qt::LeftButton, {}, QPoint(x, y));
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "saving_vs_current");
    EXPECT_EQ(explained->value, "116941.01");
}

TEST_F(PriceDeskTest, AClickOnAMonthComparesItAndExplainsItsCost)
{
    clickStrip(PlanLine::SingleRate, 3);
    EXPECT_EQ(page->span().currentText(), QStringLiteral("March 2025"));
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "total");
    EXPECT_EQ(
        evaluate(*explained),
        readFraction(cell(PlanLine::SingleRate, 3).data(YearPlanModel::CostRole).toString().toStdString()));
    EXPECT_NE(cell(PlanLine::Saving, 3).data(YearPlanModel::FlagsRole).toInt() & items::SelectedCell, 0);
    EXPECT_GT(page->billTable().model()->rowCount(), 3);
    clickStrip(PlanLine::Saving, 13);
    EXPECT_EQ(page->span().currentIndex(), 0) << "the year again";
    EXPECT_EQ(explained->key, "saving_vs_current");
}

TEST_F(PriceDeskTest, AClickOnTheNameOfAMonthComparesIt)
{
    auto* header = page->yearStrip().view().horizontalHeader();
    const QPoint august(header->sectionViewportPosition(8) + header->sectionSize(8) / 2,
                        header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, august);
    EXPECT_EQ(page->span().currentText(), QStringLiteral("August 2025"));
}

TEST_F(PriceDeskTest, AllMonthsOfTheStripAreInSight)
{
    const auto& view = page->yearStrip().view();
    const auto last = view.visualRect(cell(PlanLine::Notice, 13));
    EXPECT_LE(last.right(), view.viewport()->width());
    EXPECT_LE(last.bottom(), view.viewport()->height());
    EXPECT_GE(view.columnWidth(5), 30);
}

TEST_F(PriceDeskTest, TheStripIsSavedAsAPictureAndCopiedAsNumbers)
{
    const QTemporaryDir folder;
    for (const auto* ending : {"svg", "pdf", "png"}) {
        const auto name = folder.filePath(QStringLiteral("strip.%1").arg(QLatin1String(ending)));
        ASSERT_TRUE(page->yearStrip().saveAs(name, QSize(900, 420))) << ending;
        EXPECT_GT(QFileInfo(name).size(), 2000) << ending;
    }
    const auto numbers = page->yearStrip().table();
    ASSERT_EQ(numbers.rows.size(), 5);
    EXPECT_EQ(numbers.rows[1][13], QStringLiteral("19,532,108.38"));
    EXPECT_EQ(numbers.rows[3][13], QStringLiteral("116,941.01"));
}

TEST_F(PriceDeskTest, ADotOfThePeakHoursExplainsItsCostAndShowsItsDay)
{
    openPeakHours();
    auto& chart = page->peakHours().chart();
    ASSERT_EQ(chart.dots().dots.size(), 247U);
    clickPlot(chart, chart.pixelsOf(0));
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "peak_hour_cost");
    EXPECT_EQ(page->profileChart().shownSeconds(), 86400);
}

TEST_F(PriceDeskTest, ABarOfThePeakHoursExplainsItsHourOfTheDay)
{
    openPeakHours();
    auto& chart = page->peakHours().chart();
    EXPECT_EQ(chart.dots().bars.at(9).days, 101);
    clickPlot(chart, chart.pixelsOfBar(10));
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "hour_of_day_cost");
    EXPECT_EQ(explained->inputs.size(), 101U);
    EXPECT_EQ(evaluate(*explained), readFraction(explained->value));
}

TEST_F(PriceDeskTest, TheNetworkCapacityHasItsOwnHours)
{
    openPeakHours();
    QTest::mouseClick(&page->peakHours().networkButton(), Qt::LeftButton);
    EXPECT_EQ(page->peakHours().model().kind(), items::CapacityKind::Network);
    EXPECT_NE(page->peakHours().chart().dots().bars.at(9).days, 101);
    page->span().setCurrentIndex(11);
    EXPECT_EQ(page->peakHours().model().rowCount(), 19) << "November alone";
}

TEST_F(PriceDeskTest, TypicalDaysFollowTheMonthAndExplainTheirMeans)
{
    page->tabs().setCurrentWidget(&page->loads());
    QTest::mouseClick(&page->loads().button(LoadDesk::TypicalDays), Qt::LeftButton);
    EXPECT_EQ(page->loads().current(), LoadDesk::TypicalDays);
    QTest::qWait(1);
    auto& chart = page->loads().typicalDays();
    chart.plot().replot();
    ASSERT_EQ(chart.curves().size(), 3U);
    EXPECT_EQ(chart.curves()[0].name, QStringLiteral("Working days, 247 day(s)"));
    QTest::mouseClick(&chart.plot(), Qt::LeftButton, {}, chart.pixelsOf(0, 14).toPoint());
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "typical_kw");
    EXPECT_EQ(explained->inputs.size(), 247U);
    EXPECT_EQ(evaluate(*explained), readFraction(explained->value));
    page->span().setCurrentIndex(11);
    EXPECT_EQ(chart.curves()[0].name, QStringLiteral("Working days, 19 day(s)"));
    EXPECT_EQ(chart.table().rows.size(), 24);
}

TEST_F(PriceDeskTest, ADoubleClickInTheHeatMapTurnsToItsDay)
{
    page->tabs().setCurrentWidget(&page->loads());
    emit page->heatMap().dayClicked(1761955200.0);
    EXPECT_EQ(page->loads().current(), LoadDesk::Hours);
    EXPECT_EQ(page->profileChart().shownSeconds(), 86400);
}

TEST_F(PriceDeskTest, HoursOfUseExplainTheirBarsAndTheirLine)
{
    page->tabs().setCurrentWidget(&page->hoursOfUse());
    QTest::qWait(1);
    auto& chart = page->hoursOfUse().chart();
    chart.plot().replot();
    ASSERT_EQ(chart.bars().size(), 12U);
    QTest::mouseClick(&chart.plot(), Qt::LeftButton, {}, chart.pixelsOf(2, false).toPoint());
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "hours_of_use");
    QTest::mouseClick(&chart.plot(), Qt::LeftButton, {}, chart.pixelsOf(2, true).toPoint());
    EXPECT_EQ(explained->key, "break_even_hours");
    EXPECT_EQ(explained->value, "665.385");
    EXPECT_EQ(page->hoursOfUse().sentence().toStdString(),
              "Two-rate transmission is cheaper in 0 of 12 month(s).");
}

class LackingDeskTest : public PriceDeskTest
{
protected:
    void change(retail::Case& input) override
    {
        input.sites[0].currentCategory.reset();
        for (auto& month : input.months)
            month.prices.zones3.reset();
    }
};

TEST_F(LackingDeskTest, AsksForWhatIsMissingWhereItIsMissing)
{
    emit page->answer().detailLabel().linkActivated(QString::fromLatin1(items::askToday));
    auto* today = qobject_cast<QComboBox*>(page->card().editor(items::ConsumerModel::Today));
    ASSERT_NE(today, nullptr);
    EXPECT_TRUE(today->view()->isVisible()) << "the choices are open";
    today->hidePopup();
    EXPECT_TRUE(page->closedLabel().text().contains(QStringLiteral("<a href=\"2-3\">2-3</a>")))
        << page->closedLabel().text().toStdString();
    emit page->closedLabel().linkActivated(QStringLiteral("2-3"));
    EXPECT_EQ(page->tabs().currentWidget(), &page->prices());
}

class MonthDeskTest : public PriceDeskTest
{
protected:
    [[nodiscard]] const char* sampleName() const override { return "samara-2025-11.json"; }
};

TEST_F(MonthDeskTest, ASingleMonthHasNoPlanOfTheYear)
{
    EXPECT_FALSE(page->tabs().isTabVisible(0));
    EXPECT_NE(page->tabs().currentIndex(), 0);
    EXPECT_TRUE(page->answer().headline().startsWith(
        QStringLiteral("Category 4 is the cheapest you may choose in November 2025, and it is today's")))
        << page->answer().headline().toStdString();
}

} // namespace
} // namespace meritdesk::views
