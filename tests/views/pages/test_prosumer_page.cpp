#include <QCheckBox>
#include <QClipboard>
#include <QTest>

#include <gtest/gtest.h>
#include <set>

#include "core/derivation/evaluate.h"
#include "core/prosumer/schemes.h"
#include "tests/support/accessible.h"
#include "tests/support/prosumer_sample.h"
#include "tests/views/pages/panel_desk.h"
#include "views/pages/prosumer/bars_panel.h"
#include "views/pages/prosumer/day_panel.h"
#include "views/pages/prosumer/effect_panel.h"
#include "views/pages/prosumer/hours_panel.h"
#include "views/pages/prosumer/panels.h"
#include "views/pages/prosumer/term_field.h"
#include "views/pages/prosumer/terms_form.h"
#include "views/pages/prosumer_page.h"
#include "views/parts/input_kinds.h"

using namespace meritdesk;
using namespace meritdesk::views;

namespace {

class ProsumerDesk : public tests::PanelDesk<ProsumerPage>
{
protected:
    ProsumerDesk() { open(tests::workedHours()); }

    /// Types into a term's field as a person does.
    void typeTerm(TermField* field, const QString& text)
    {
        ASSERT_NE(field, nullptr);
        field->line().setFocus();
        field->line().selectAll();
        QTest::keyClicks(&field->line(), text);
        QTest::keyClick(&field->line(), Qt::Key_Return);
        page->board().finish();
    }
};

TEST_F(ProsumerDesk, PanelsHaveTheirOwnIdsAndAllCanBeShown)
{
    std::set<std::string_view> ids;
    for (const auto* entry : prosumerPanels) {
        EXPECT_TRUE(ids.insert(entry->id).second) << entry->id;
        page->showPanel(entry->id);
        EXPECT_EQ(page->tabs().inView()->objectName().toStdString(), entry->id);
    }
    EXPECT_EQ(tests::namelessControls(*page), QStringList());
}

TEST_F(ProsumerDesk, TheSentencesNumbersAreExplained)
{
    for (const auto& [link, key] :
         {std::pair{"bill", "prosumer_bill"}, std::pair{"saving", "prosumer_saving"},
          std::pair{"shift", "prosumer_shift"}}) {
        explained.reset();
        emit page->headline().linkActivated(QLatin1String(link));
        ASSERT_TRUE(explained) << link;
        EXPECT_EQ(explained->key, key);
        EXPECT_EQ(evaluate(*explained), readFraction(explained->value));
    }
}

TEST_F(ProsumerDesk, ASchemeIsTickedAndTakenAwayAndUndone)
{
    auto& bills = panel<BarsPanel>(prosumerBills);
    EXPECT_EQ(bills.chart().itemCount(), 4);
    QTest::mouseClick(&page->terms().tick(prosumer::netMetering), Qt::LeftButton, {}, QPoint(8, 8));
    page->board().finish();
    EXPECT_EQ(bills.chart().itemCount(), 3);
    EXPECT_TRUE(page->headline().text().contains(QStringLiteral("Net billing is cheapest")));
    QTest::mouseClick(&page->terms().tick(prosumer::mechanism), Qt::LeftButton, {}, QPoint(8, 8));
    page->board().finish();
    EXPECT_TRUE(page->board().input().mechanism);
    document.undoStack().undo();
    document.undoStack().undo();
    page->board().finish();
    EXPECT_EQ(bills.chart().itemCount(), 4);
    EXPECT_TRUE(page->terms().tick(prosumer::netMetering).isChecked());
    EXPECT_FALSE(page->terms().tick(prosumer::mechanism).isChecked());
}

TEST_F(ProsumerDesk, ATypedRateChangesTheBillAndIsUndone)
{
    const auto before = page->headline().text();
    typeTerm(page->terms().field("fixed"), QStringLiteral("2,5"));
    EXPECT_EQ(page->board().input().fixed.text(), "2.5");
    EXPECT_TRUE(page->headline().text().contains(QStringLiteral("3.70")));
    document.undoStack().undo();
    page->board().finish();
    EXPECT_EQ(page->headline().text(), before);
    typeTerm(page->terms().field("fixed"), QStringLiteral("a lot"));
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.front().code, "not-a-number");
    EXPECT_EQ(page->terms().field("fixed")->line().text(), QStringLiteral("0"));
}

TEST_F(ProsumerDesk, ABarExplainsItsBill)
{
    auto& bills = panel<BarsPanel>(prosumerBills);
    auto& chart = bills.chart();
    QTest::mouseClick(&chart.plot(), Qt::LeftButton, {}, chart.pixelOf(2).toPoint());
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "prosumer_bill");
    EXPECT_EQ(explained->value, "2.2");
    auto& shift = panel<BarsPanel>(prosumerShift);
    shift.chart().plot().replot();
    QTest::mouseClick(&shift.chart().plot(), Qt::LeftButton, {}, shift.chart().pixelOf(0).toPoint());
    EXPECT_EQ(explained->key, "prosumer_shift");
    EXPECT_EQ(explained->value, "1");
}

TEST_F(ProsumerDesk, TheMarketIsShownWithoutAndWithTheExports)
{
    auto& effect = panel<OwnEffectPanel>(prosumerOwnEffect);
    EXPECT_EQ(effect.chart().picture().priceText[0], QStringLiteral("80"));
    EXPECT_EQ(effect.chart().picture().priceText[1], QStringLiteral("50"));
    EXPECT_EQ(effect.chart().itemCount(), 2);
    typeTerm(effect.field("members"), QStringLiteral("10000"));
    EXPECT_EQ(effect.chart().picture().priceText[1], QStringLiteral("80")) << "20 do not reach the next step";
    document.undoStack().undo();
    page->board().finish();
    emit effect.sentence().linkActivated(QStringLiteral("earned-new"));
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->value, "3000");
    QTest::mouseClick(&effect.bookButton(), Qt::LeftButton);
    page->board().finish();
    EXPECT_EQ(document.scenario().auction->orders.size(), 6U);
    EXPECT_EQ(effect.chart().picture().priceText[1], QStringLiteral("50")) << "now from the auction's book";
}

TEST_F(ProsumerDesk, WithoutABookThePanelSaysHowToGetOne)
{
    open(tests::prosumerSample("prosumer-household.json"));
    auto& effect = panel<OwnEffectPanel>(prosumerOwnEffect);
    EXPECT_TRUE(effect.sentence().text().contains(QStringLiteral("no book of orders")));
    EXPECT_TRUE(effect.tables().empty());
}

TEST_F(ProsumerDesk, AnHourIsTypedPastedAndUndone)
{
    auto& hours = panel<HoursPanel>(prosumerHours);
    const auto before = page->headline().text();
    type(hours.view(), 0, items::ProsumerHoursModel::Generation, QStringLiteral("1"));
    page->board().finish();
    EXPECT_EQ(page->board().input().intervals[0].generation.text(), "1");
    EXPECT_NE(page->headline().text(), before);
    document.undoStack().undo();
    page->board().finish();
    EXPECT_EQ(page->headline().text(), before);
    hours.view().setCurrentIndex(hours.hours().index(1, items::ProsumerHoursModel::Load));
    QApplication::clipboard()->setText(QStringLiteral("4\t5\n6\t7"));
    hours.view().setFocus();
    QTest::keySequence(&hours.view(), QKeySequence::Paste);
    page->board().finish();
    EXPECT_EQ(page->board().input().intervals[1].load.text(), "4");
    EXPECT_EQ(page->board().input().intervals[2].generation.text(), "7");
    document.undoStack().undo();
    EXPECT_EQ(page->board().input().intervals[1].load.text(), "1");
}

TEST_F(ProsumerDesk, DaysAreChosenAndAnHoursExportMeetsTheMarket)
{
    open(tests::prosumerSample("prosumer-household.json"));
    auto& day = panel<DayPanel>(prosumerDay);
    ASSERT_EQ(day.days().count(), 28);
    EXPECT_EQ(day.chart().itemCount(), 24);
    day.days().setCurrentIndex(0);
    emit day.days().activated(0);
    EXPECT_EQ(page->board().day(), 0U);
    day.chart().plot().replot();
    QTest::mouseClick(&day.chart().plot(), Qt::LeftButton, {}, day.chart().pixelOf(12).toPoint());
    page->board().finish();
    EXPECT_EQ(page->board().interval(), 12U);
    EXPECT_EQ(day.chart().day().chosen, 12);
    make();
    EXPECT_EQ(page->tabs().idInView(), QStringLiteral("day")) << "the tab is remembered";
}

TEST_F(ProsumerDesk, TablesAndReportLeaveThePage)
{
    const auto tables = page->tables();
    ASSERT_GE(tables.size(), 4U);
    std::set<QString> names;
    for (const auto& table : tables)
        EXPECT_TRUE(names.insert(table.title).second) << table.title.toStdString();
    EXPECT_TRUE(page->writeReport(folder.filePath(QStringLiteral("report.pdf"))));
    const auto report = page->report();
    int pictures = 0;
    for (const auto& block : report.blocks)
        pictures += std::holds_alternative<report::Picture>(block) ? 1 : 0;
    EXPECT_EQ(pictures, 4);
}

TEST_F(ProsumerDesk, AnEmptyDocumentOffersTheWorkedSample)
{
    document.newDocument();
    page->board().finish();
    EXPECT_FALSE(page->canExport());
    EXPECT_TRUE(page->tables().empty());
}

TEST(ProsumerKind, AFileWithABookInsideIsStillAPlant)
{
    const auto bytes = tests::bytesOf(tests::sourceFolder() / "resources/samples/prosumer-worked-hours.json");
    const auto* kind = inputKindOf(bytes);
    ASSERT_NE(kind, nullptr);
    EXPECT_STREQ(std::string(kind->page).c_str(), "prosumer");
}

} // namespace
