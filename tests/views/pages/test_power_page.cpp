#include <QTest>

#include <gtest/gtest.h>
#include <set>

#include "core/derivation/evaluate.h"
#include "tests/support/accessible.h"
#include "tests/support/california.h"
#include "tests/views/pages/panel_desk.h"
#include "views/pages/power/curves_panel.h"
#include "views/pages/power/panels.h"
#include "views/pages/power/points_panel.h"
#include "views/pages/power/rules_panel.h"
#include "views/pages/power/screens_panel.h"
#include "views/pages/power/sweep_panel.h"
#include "views/pages/power_page.h"

using namespace meritdesk;
using namespace meritdesk::views;

namespace {

class PowerDesk : public meritdesk::tests::PanelDesk<PowerPage>
{
protected:
    PowerDesk() { open(meritdesk::tests::sixPlants()); }

    /// Types into a line of the head and presses Enter.
    void enter(NumberField& field, const char* text)
    {
        field.setFocus();
        field.selectAll();
        QTest::keyClicks(&field, QString::fromLatin1(text));
        QTest::keyClick(&field, Qt::Key_Return);
        page->board().finish();
    }

    void pick(QComboBox& combo, int at)
    {
        combo.setCurrentIndex(at);
        emit combo.activated(at);
        page->board().finish();
    }

    [[nodiscard]] std::string withheld() { return page->board().withheldInView().text(); }
};

TEST_F(PowerDesk, PanelsHaveTheirOwnIdsAndAllCanBeShown)
{
    std::set<std::string_view> ids;
    for (const auto* entry : powerPanels) {
        EXPECT_TRUE(ids.insert(entry->id).second) << entry->id;
        page->showPanel(entry->id);
        EXPECT_EQ(page->tabs().inView()->objectName().toStdString(), entry->id);
    }
    EXPECT_EQ(meritdesk::tests::namelessControls(*page), QStringList());
}

TEST_F(PowerDesk, PivotalSellersAreMarkedAndAnotherOneCanBeChosen)
{
    EXPECT_EQ(page->sellers().itemText(0), QStringLiteral("H (pivotal)"));
    EXPECT_EQ(page->sellers().itemText(1), QStringLiteral("N"));
    EXPECT_EQ(page->sellers().currentIndex(), 2) << "X, the most pivotal";
    const auto before = page->headline().text();
    pick(page->sellers(), 0);
    EXPECT_EQ(page->board().study().question.seller, "H");
    EXPECT_NE(page->headline().text(), before);
}

TEST_F(PowerDesk, TheSentenceLeadsToItsNumbers)
{
    emit page->headline().linkActivated(QStringLiteral("gain"));
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->value, "38850");
    EXPECT_EQ(evaluate(*explained), readFraction(explained->value));
}

TEST_F(PowerDesk, TheCursorIsDraggedAlongTheSweep)
{
    auto& sweep = panel<PowerSweepPanel>(powerSweep);
    auto& plot = sweep.chart().plot();
    plot.replot();
    QTest::mousePress(&plot, Qt::LeftButton, {}, sweep.chart().pixelOf(150).toPoint());
    const auto first = page->board().at();
    EXPECT_NEAR(static_cast<double>(first), 150, 2);
    QTest::mouseMove(&plot, sweep.chart().pixelOf(300).toPoint());
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, sweep.chart().pixelOf(300).toPoint());
    EXPECT_NEAR(static_cast<double>(page->board().at()), 300, 2);
    EXPECT_EQ(page->withheld().text(), QString::fromStdString(withheld()));
    EXPECT_EQ(sweep.chart().picture().at, page->board().at());
    QTest::keyClick(page.get(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_EQ(withheld(), "101") << "back to the best point";
}

TEST_F(PowerDesk, AQuantityIsTypedAndThePanelsFollow)
{
    enter(page->withheld(), "180");
    EXPECT_EQ(withheld(), "180");
    auto& rules = panel<PowerRulesPanel>(powerRules);
    EXPECT_EQ(rules.chart().groups()[1].bars[1].text, QStringLiteral("43,000"));
    auto& curves = panel<PowerCurvesPanel>(powerCurves);
    EXPECT_EQ(curves.chart().curves().after.back().to, 1020);
    enter(page->withheld(), "many");
    EXPECT_FALSE(page->withheld().toolTip().isEmpty()) << "it says why not";
    EXPECT_EQ(withheld(), "180");
}

TEST_F(PowerDesk, ACapIsChosenAndChanged)
{
    EXPECT_FALSE(page->level().isVisible());
    pick(page->ways(), 1);
    pick(page->cures(), 1);
    EXPECT_TRUE(page->level().isVisible());
    EXPECT_EQ(page->level().text(), QStringLiteral("120"));
    EXPECT_TRUE(page->detail().text().contains(QStringLiteral("A cap of")));
    auto& rules = panel<PowerRulesPanel>(powerRules);
    EXPECT_EQ(rules.chart().groups()[0].bars[2].text, QStringLiteral("120"));
    enter(page->level(), "150");
    EXPECT_EQ(rules.chart().groups()[0].bars[2].text, QStringLiteral("150"));
    pick(page->cures(), 2);
    EXPECT_EQ(page->level().text(), QStringLiteral("10")) << "percent above the cost";
    EXPECT_EQ(rules.chart().groups()[0].bars[3].text, QStringLiteral("80"));
    auto& sweep = panel<PowerSweepPanel>(powerSweep);
    EXPECT_EQ(sweep.chart().picture().cured.size(), 451U);
}

TEST_F(PowerDesk, OfferAndStepAreTyped)
{
    pick(page->ways(), 1);
    enter(page->offeredAt(), "150");
    EXPECT_EQ(page->board().state(items::PowerCase::Withheld).outcome.price, Fraction(150));
    enter(page->step(), "50");
    EXPECT_EQ(page->board().study().sweep().points.size(), 10U);
    enter(page->step(), "0");
    EXPECT_FALSE(page->step().toolTip().isEmpty()) << "it says why not";
    EXPECT_EQ(page->board().study().sweep().points.size(), 10U) << "the answer stays";
}

TEST_F(PowerDesk, EveryCellExplainsItself)
{
    auto& points = panel<PowerPointsPanel>(powerPoints);
    click(points.view(), 3, 3);
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "power_profit");
    EXPECT_EQ(explained->value, "54850");
    points.everyStep().setChecked(true);
    EXPECT_EQ(points.view().table().rowCount(), 451);
    auto& screens = panel<PowerScreensPanel>(powerScreens);
    click(screens.sellers(), 2, 3);
    EXPECT_EQ(explained->key, "rsi");
    auto& rules = panel<PowerRulesPanel>(powerRules);
    QTest::mouseClick(rules.chart().canvas(), Qt::LeftButton, {}, rules.chart().pixelOf(9));
    EXPECT_EQ(explained->key, "power_bill");
}

TEST_F(PowerDesk, TheWithheldBookGoesIntoTheDocumentAndBack)
{
    QTest::mouseClick(&page->applyButton(), Qt::LeftButton);
    page->board().finish();
    EXPECT_EQ(items::capacityIn(*document.scenario().auction, "X").text(), "349");
    EXPECT_TRUE(page->notices().isVisible());
    document.undoStack().undo();
    page->board().finish();
    EXPECT_EQ(items::capacityIn(*document.scenario().auction, "X").text(), "450");
    QTest::keyClick(page.get(), Qt::Key_F6);
    page->board().finish();
    EXPECT_EQ(items::capacityIn(*document.scenario().auction, "X").text(), "349");
}

TEST_F(PowerDesk, AnotherLanguageGoesOnWhereItWas)
{
    pick(page->ways(), 1);
    pick(page->cures(), 1);
    enter(page->level(), "150");
    enter(page->withheld(), "130");
    page->showPanel("rules");
    const auto moment = page->moment();
    make();
    page->resume(moment);
    EXPECT_EQ(withheld(), "130");
    EXPECT_EQ(page->level().text(), QStringLiteral("150"));
    EXPECT_EQ(page->ways().currentIndex(), 1);
    EXPECT_EQ(page->tabs().idInView(), QStringLiteral("rules"));
}

TEST_F(PowerDesk, TablesAndReportAreWritten)
{
    std::set<QString> titles;
    for (const auto& table : page->tables())
        EXPECT_TRUE(titles.insert(table.title).second) << table.title.toStdString();
    EXPECT_GE(titles.size(), 5U);
    const auto file = folder.filePath(QStringLiteral("power.pdf"));
    EXPECT_TRUE(page->writeReport(file));
    EXPECT_GT(QFileInfo(file).size(), 10'000);
    EXPECT_TRUE(page->copy());
}

TEST_F(PowerDesk, WithoutABookItSaysHowToStart)
{
    open({});
    auto* cover = page->findChild<QWidget*>(QStringLiteral("no-power"));
    ASSERT_NE(cover, nullptr);
    EXPECT_TRUE(cover->isVisible());
    EXPECT_FALSE(page->canExport());
}

} // namespace
