#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/retail/forecast/methods.h"
#include "core/retail/forecast/plan_months.h"
#include "core/scenario/retail_edits.h"
#include "formats/words/language.h"
#include "tests/support/accessible.h"
#include "tests/support/planned_case.h"
#include "views/pages/plan_page.h"
#include "views/parts/empty_page.h"

using namespace meritdesk;
using namespace meritdesk::views;

namespace {

/// The page in a window of its own, in one of the languages.
class PlanDesk : public testing::TestWithParam<const char*>
{
protected:
    PlanDesk()
        : spoken(GetParam())
    {
        QLocale::setDefault(QLocale(QLatin1String(GetParam())));
        document.reset(tests::nearlyFlat());
        make();
    }

    ~PlanDesk() override { QLocale::setDefault(localeBefore); }

    void make()
    {
        PageContext context{.document = document};
        context.explain = [this](const Derivation& derivation) { explained = derivation; };
        context.tell = [this](const std::vector<Finding>& findings) { told = findings; };
        page = std::make_unique<PlanPage>(context);
        page->resize(1240, 780);
        page->show();
        QApplication::setActiveWindow(page.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->board().finish();
    }

    static void click(QTableView& table, int row, int column)
    {
        const auto index = table.model()->index(row, column);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    }

    void tab(PlanPage::Tab which) const
    {
        page->tabs().setCurrentIndex(which);
        QTest::qWait(1);
    }

    const QLocale localeBefore = QLocale();
    const words::ScopedLanguage spoken;
    document::Document document;
    Derivation explained = {};
    std::vector<Finding> told = {};
    std::unique_ptr<PlanPage> page;
};

TEST_P(PlanDesk, AClickOnAScoreExplainsItAndChoosesTheMethod)
{
    click(page->methods(), 1, 1);
    EXPECT_EQ(explained.key, "wape_percent");
    EXPECT_EQ(explained.value, "0.099");
    EXPECT_EQ(page->board().method(), 1U);
    click(page->methods(), 1, 2);
    EXPECT_EQ(explained.key, "deviation_cost");
    EXPECT_EQ(explained.value, "37.8");
}

TEST_P(PlanDesk, MethodsAreSortedByTheNumberOfAColumn)
{
    const auto headings = page->methods().horizontalHeader();
    const auto at = [&](int column) {
        return QPoint(headings->sectionViewportPosition(column) + headings->sectionSize(column) / 2,
                      headings->height() / 2);
    };
    const auto number = [&](int row) {
        return page->methods().model()->index(row, 1).data(items::PlanTableModel::SortRole).toDouble();
    };
    QTest::mouseClick(headings->viewport(), Qt::LeftButton, {}, at(1));
    for (int row = 1; row < 5; ++row)
        EXPECT_LE(number(row - 1), number(row));
    QTest::mouseClick(headings->viewport(), Qt::LeftButton, {}, at(1));
    for (int row = 1; row < 5; ++row)
        EXPECT_GE(number(row - 1), number(row));
    click(page->methods(), 0, 1);
    const auto worst = page->board().method();
    EXPECT_EQ(explained.note, page->board().study().methods[worst].score.method->title);
}

TEST_P(PlanDesk, FocusOnTheMethodsDoesNotChooseAnother)
{
    page->board().chooseMethod(3);
    page->methods().setFocus(Qt::TabFocusReason);
    EXPECT_EQ(page->board().method(), 3U);
    QTest::keyClick(&page->methods(), Qt::Key_Up);
    EXPECT_EQ(page->board().method(), 2U);
}

TEST_P(PlanDesk, AWeekIsTurnedAndAnHourIsExplainedByItsDays)
{
    auto& span = page->spanView();
    QTest::mouseClick(&span.dayButton(), Qt::LeftButton);
    EXPECT_EQ(page->board().span().days, 1U);
    const auto first = page->board().span().first;
    QTest::mouseClick(&span.later(), Qt::LeftButton);
    QTest::mouseClick(&span.later(), Qt::LeftButton);
    QTest::mouseClick(&span.earlier(), Qt::LeftButton);
    EXPECT_EQ(page->board().span().first, first + 1);
    QTest::mouseClick(&span.weekButton(), Qt::LeftButton);
    EXPECT_EQ(page->board().span().days, 7U);
    EXPECT_EQ(span.chart().load().fact.size(), 168U);
    QTest::qWait(50);
    QTest::mouseClick(&span.chart().plot(), Qt::LeftButton, {}, span.chart().pixelsOf(30));
    EXPECT_EQ(explained.key, "planned_hour_kwh");
    EXPECT_EQ(printFraction(evaluate(explained).value()), explained.value);
}

TEST_P(PlanDesk, AWorstHourBringsItsDayIntoView)
{
    page->board().chooseMethod(1);
    tab(PlanPage::WorstHours);
    click(page->worst(), 0, 3);
    EXPECT_EQ(explained.key, "planned_hour_kwh");
    const auto [first, days] = page->board().span();
    EXPECT_LE(first, 10U); // 11 March
    EXPECT_GT(first + days, 10U);
}

TEST_P(PlanDesk, ThePlanIsUsedByTheButtonAndUndone)
{
    page->board().chooseMethod(2);
    ASSERT_TRUE(page->useButton().isEnabled());
    const auto before = page->inForce().text();
    QTest::mouseClick(&page->useButton(), Qt::LeftButton);
    page->board().finish();
    const auto& site = document.scenario().retail->sites[0];
    ASSERT_TRUE(site.plan);
    EXPECT_EQ(retail::forecast::methodOf(*site.plan), &retail::forecast::weekdayMean);
    EXPECT_FALSE(page->useButton().isEnabled());
    EXPECT_NE(page->inForce().text(), before);
    document.undoStack().undo();
    page->board().finish();
    EXPECT_TRUE(page->useButton().isEnabled());
    EXPECT_EQ(page->inForce().text(), before);
}

TEST_P(PlanDesk, TheRangeHasItsSentenceItsChartAndItsDraws)
{
    tab(PlanPage::Range);
    EXPECT_FALSE(page->bandView().sentence().text().isEmpty());
    for (const auto variant : {retail::Variant::Single, retail::Variant::TwoRate}) {
        const auto& bars = page->bandView().chart(variant).bars();
        ASSERT_EQ(bars.size(), 2U);
        EXPECT_TRUE(bars[0].reference && !bars[0].low);
        ASSERT_TRUE(bars[1].low);
        EXPECT_LE(*bars[1].low, bars[1].middle);
        EXPECT_LE(bars[1].middle, bars[1].high);
    }
    click(page->bandView().view(), 0, 3);
    EXPECT_EQ(explained.key, "drawn_total");
    EXPECT_EQ(printFraction(evaluate(explained).value()), explained.value);
    emit page->bandView().sentence().linkActivated(QStringLiteral("share"));
    EXPECT_EQ(explained.key, "cheaper_share");
}

TEST_P(PlanDesk, EveryAxisHasItsAnswerAndItsCurves)
{
    tab(PlanPage::Sensitivity);
    auto& view = page->sensitivityView();
    ASSERT_EQ(view.list().count(), 5);
    for (int row = 0; row < view.list().count(); ++row) {
        EXPECT_TRUE(view.list().item(row)->text().contains(QLatin1Char('\n')));
        QTest::mouseClick(view.list().viewport(), Qt::LeftButton, {},
                          view.list().visualItemRect(view.list().item(row)).center());
        EXPECT_EQ(page->board().axis(), static_cast<std::size_t>(row));
        EXPECT_FALSE(view.chart().curves().lines.empty());
        EXPECT_FALSE(view.chart().summary().isEmpty());
    }
    view.list().setCurrentRow(1);
    click(view.costs(), 0, 4);
    EXPECT_EQ(explained.key, "year_total");
    explained = {};
    QTest::qWait(50);
    QTest::mouseClick(&view.chart().plot(), Qt::LeftButton, {}, view.chart().plot().axisRect()->center());
    EXPECT_EQ(explained.key, "year_total");
}

TEST_P(PlanDesk, TablesGoToFilesAndTheReportIsWritten)
{
    page->methods().setFocus();
    EXPECT_TRUE(page->copy());
    EXPECT_FALSE(QGuiApplication::clipboard()->text().isEmpty());
    EXPECT_GE(page->tables().size(), 5U);
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("plan.pdf"));
    EXPECT_TRUE(page->writeReport(file));
    EXPECT_GT(QFileInfo(file).size(), 20'000);
}

TEST_P(PlanDesk, WithoutPricesThePageSaysSoAndStillPlans)
{
    auto input = *document.scenario().retail;
    input.months[0].prices.dam.reset();
    document.apply(scenario::replaceCase(input));
    page->board().finish();
    EXPECT_TRUE(page->lacking().isVisible());
    EXPECT_EQ(page->methods().table().columnCount(), 6);
    EXPECT_FALSE(page->bandView().chart(retail::Variant::Single).isVisibleTo(&page->bandView()));
    EXPECT_FALSE(page->bandView().sentence().text().isEmpty());
    EXPECT_TRUE(page->useButton().isEnabled());
}

TEST_P(PlanDesk, WithoutAConsumerThePageHelps)
{
    document.reset({});
    const auto* empty = page->findChild<EmptyPage*>();
    ASSERT_TRUE(empty);
    EXPECT_TRUE(empty->isVisible());
    EXPECT_FALSE(page->canReport());
    EXPECT_FALSE(page->copy());
    document.reset(tests::nearlyFlat());
    EXPECT_FALSE(empty->isVisible());
}

INSTANTIATE_TEST_SUITE_P(Languages, PlanDesk, testing::Values("ru", "zh"));

} // namespace
