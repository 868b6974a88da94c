#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include "core/scenario/what_if_edits.h"
#include "core/units/text.h"
#include "document/document.h"
#include "formats/json/categories_input.h"
#include "formats/json/what_if_input.h"
#include "tests/support/accessible.h"
#include "tests/support/folders.h"
#include "tests/support/what_ifs.h"
#include "views/pages/what_if_page.h"
#include "views/parts/empty_page.h"

using namespace meritdesk;
using namespace meritdesk::views;

namespace {

std::filesystem::path samples()
{
    return tests::sourceFolder() / "resources/samples";
}

/// The case of one month, read once: the page is what is tested here.
const retail::Case& november()
{
    static const auto read =
        json::readCategories(tests::bytesOf(samples() / "samara-2025-11.json"), samples()).value();
    return read;
}

/// The page in a window of its own; `cards` what-ifs of the consumer.
class WhatIfDesk : public testing::Test
{
protected:
    WhatIfDesk()
    {
        QLocale::setDefault(QLocale::c());
        scenario::Scenario scenario;
        scenario.retail = Shared(november());
        scenario.whatIfs = Shared(scenario::WhatIfs{{{november().sites[0].name, {shift()}}}});
        document.newDocument(scenario);
        make();
    }

    ~WhatIfDesk() override { QLocale::setDefault(localeBefore); }

    static retail::whatif::Card shift()
    {
        return {{"Shift",
                 {{"shift",
                   {.days = retail::whatif::DayType::Working, .hours = tests::hourSet({10, 13})},
                   tests::hourSet({23, 24}),
                   {{"energy_kwh", *retail::whatif::Amount::read("200")}}}}},
                {}};
    }

    void make()
    {
        PageContext context{.document = document};
        context.explain = [this](const Derivation& derivation) { explained = derivation; };
        context.tell = [this](const std::vector<Finding>& findings) { told = findings; };
        page = std::make_unique<WhatIfPage>(context, nullptr);
        page->resize(1280, 760);
        page->show();
        QApplication::setActiveWindow(page.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->wait();
    }

    WhatIfCard& card(std::size_t at) { return *page->strip().cards().at(at); }

    const retail::whatif::Card& kept(std::size_t at) { return page->board().cards().at(at); }

    /// Presses at one hour, drags to another and lets go.
    static void drag(HourStrip& strip, int from, int to)
    {
        QTest::mousePress(&strip, Qt::LeftButton, {}, strip.chip(from).center());
        QTest::mouseMove(&strip, strip.chip(to).center());
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, strip.chip(to).center());
    }

    static void type(QLineEdit& line, const QString& text)
    {
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
    }

    std::string saving(std::size_t at)
    {
        page->wait();
        return savingIn(*page->board().resultOf(at), page->board().look())->text();
    }

    const QLocale localeBefore = QLocale();
    document::Document document;
    Derivation explained = {};
    std::vector<Finding> told = {};
    std::unique_ptr<WhatIfPage> page;
};

} // namespace

TEST_F(WhatIfDesk, ATemplateAddsAWhatIfThatIsComputedAndChosen)
{
    for (std::size_t i = 0; i < items::whatIfTemplates.size(); ++i) {
        QTest::mouseClick(&page->strip().addButton(i), Qt::LeftButton);
        EXPECT_EQ(page->board().cards().size(), i + 2);
        EXPECT_EQ(page->strip().chosen(), i + 1);
        page->wait();
        EXPECT_TRUE(page->board().resultOf(i + 1)->came) << items::whatIfTemplates.at(i)->id;
    }
    EXPECT_TRUE(card(2).saving().text().contains(QStringLiteral("Saves"))) << "storage";
    document.undoStack().undo();
    EXPECT_EQ(page->board().cards().size(), items::whatIfTemplates.size());
    EXPECT_EQ(page->strip().cards().size(), items::whatIfTemplates.size());
}

TEST_F(WhatIfDesk, HoursAreChosenByClickDragAndKeyEachAsOneStepOfUndo)
{
    auto& strip = card(0).changes()[0]->when().strip();
    drag(strip, 15, 18);
    EXPECT_EQ(kept(0).whatIf.changes[0].when.hours, tests::hourSet({10, 13, 15, 16, 17, 18}));
    QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.chip(10).center());
    EXPECT_EQ(kept(0).whatIf.changes[0].when.hours, tests::hourSet({13, 15, 16, 17, 18}));
    strip.setFocus();
    QTest::keyClick(&strip, Qt::Key_Right);
    QTest::keyClick(&strip, Qt::Key_Space);
    EXPECT_EQ(kept(0).whatIf.changes[0].when.hours, tests::hourSet({11, 13, 15, 16, 17, 18}));
    document.undoStack().undo();
    document.undoStack().undo();
    EXPECT_EQ(strip.hours(), tests::hourSet({10, 13, 15, 16, 17, 18}));
    document.undoStack().undo();
    EXPECT_EQ(strip.hours(), tests::hourSet({10, 13}));
    EXPECT_FALSE(document.undoStack().canUndo());
}

TEST_F(WhatIfDesk, AnHourThatIsGivenToTheOtherSideLeavesTheFirst)
{
    auto& editor = *card(0).changes()[0];
    drag(*editor.into(), 13, 13);
    EXPECT_EQ(kept(0).whatIf.changes[0].when.hours, tests::hourSet({10}));
    EXPECT_EQ(kept(0).whatIf.changes[0].into, tests::hourSet({13, 23, 24}));
    EXPECT_EQ(editor.when().strip().hours(), tests::hourSet({10}));
}

TEST_F(WhatIfDesk, TheLastHourCannotBeTakenAwayAndTheChipsShowIt)
{
    auto& strip = card(0).changes()[0]->when().strip();
    drag(strip, 10, 13);
    EXPECT_EQ(strip.hours(), tests::hourSet({10, 13})) << "both went, which is refused";
    EXPECT_EQ(kept(0), shift());
}

TEST_F(WhatIfDesk, AnAmountIsTypedTheReadersWayAndChangesTheNumber)
{
    const auto before = saving(0);
    auto& field = card(0).changes()[0]->field("energy_kwh");
    type(field.line(), QStringLiteral("100,5"));
    EXPECT_EQ(kept(0).whatIf.changes[0].amounts.at("energy_kwh").text(), "100.5");
    EXPECT_NE(saving(0), before);
    type(field.line(), QStringLiteral("much"));
    EXPECT_EQ(told.at(0).code, "not-a-number");
    EXPECT_EQ(field.line().text(), QStringLiteral("100.5"));
    type(field.line(), QStringLiteral("99000000"));
    EXPECT_EQ(field.line().text(), QStringLiteral("100.5")) << "refused by the document";
    document.undoStack().undo();
    EXPECT_EQ(saving(0), before);
    EXPECT_EQ(field.line().text(), QStringLiteral("200"));
}

TEST_F(WhatIfDesk, TheWaterfallAddsUpExactlyAndARowExplainsItself)
{
    const auto& waterfall = page->difference().waterfall();
    ASSERT_TRUE(waterfall);
    auto sum = waterfall->before;
    for (const auto& step : waterfall->steps)
        sum += step.difference();
    EXPECT_EQ(sum, waterfall->after);
    EXPECT_EQ((waterfall->before - waterfall->after).text(), saving(0));
    auto& chart = page->difference().chart();
    EXPECT_EQ(chart.rows(), static_cast<int>(waterfall->steps.size()) + 2);
    for (int row = 0; row < chart.rows(); ++row) {
        QTest::mouseClick(chart.canvas(), Qt::LeftButton, {}, chart.pixelOf(row));
        const auto expected =
            row == 0 ? waterfall->before
            : row == chart.rows() - 1
                ? waterfall->after
                : retail::Money() - waterfall->steps.at(static_cast<std::size_t>(row - 1)).difference();
        EXPECT_EQ(explained.value, expected.text()) << row;
    }
    QTest::keyClick(chart.canvas(), Qt::Key_Up);
    EXPECT_EQ(explained.value, (retail::Money() - waterfall->steps.back().difference()).text());
}

TEST_F(WhatIfDesk, ANumberOfACardIsALinkToItsDerivation)
{
    emit card(0).saving().linkActivated(QString::number(static_cast<int>(items::WhatIfNumber::Saving)));
    EXPECT_EQ(explained.value, saving(0));
    emit card(0).detail().linkActivated(QString::number(static_cast<int>(items::WhatIfNumber::After)));
    EXPECT_EQ(explained.value, page->difference().waterfall()->after.text());
    EXPECT_TRUE(card(0).detail().text().contains(QStringLiteral("href")));
}

TEST_F(WhatIfDesk, ACheapestPlanIsCalledAnUpperBound)
{
    EXPECT_FALSE(page->upperBound().isVisible());
    QTest::mouseClick(&page->strip().addButton(4), Qt::LeftButton);
    page->wait();
    EXPECT_TRUE(page->upperBound().isVisible());
    EXPECT_TRUE(page->upperBound().text().contains(QStringLiteral("upper bound")));
    ASSERT_NE(card(1).goal(), nullptr);
    type(card(1).goal()->storageField(1).line(), QStringLiteral("400"));
    EXPECT_EQ(kept(1).goal->storage->capacityKwh.text(), "400");
    QTest::mouseClick(&card(1).goal()->removeButton(), Qt::LeftButton);
    EXPECT_FALSE(kept(1).goal);
    EXPECT_FALSE(page->upperBound().isVisible());
}

TEST_F(WhatIfDesk, KindsChangesAndCardsAreEditedThroughTheirMenus)
{
    auto& kind = card(0).changes()[0]->kind();
    kind.setFocus();
    QTest::keyClick(&kind, Qt::Key_Home);
    emit kind.activated(0);
    EXPECT_EQ(kept(0).whatIf.changes[0].kind, "shed");
    EXPECT_EQ(card(0).changes()[0]->into(), nullptr);
    card(0).addMenu().actions().at(1)->trigger();
    ASSERT_EQ(kept(0).whatIf.changes.size(), 2U);
    EXPECT_EQ(kept(0).whatIf.changes[1].kind, "add");
    QTest::mouseClick(&card(0).changes()[0]->removeButton(), Qt::LeftButton);
    EXPECT_EQ(kept(0).whatIf.changes[0].kind, "add");
    card(0).cardMenu().actions().at(0)->trigger();
    ASSERT_EQ(page->board().cards().size(), 2U);
    EXPECT_EQ(kept(1).whatIf.name, "Shift 2");
    type(card(1).name(), QStringLiteral("Other"));
    EXPECT_EQ(kept(1).whatIf.name, "Other");
    card(1).cardMenu().actions().at(1)->trigger();
    EXPECT_EQ(kept(0).whatIf.name, "Other");
    card(0).cardMenu().actions().back()->trigger();
    EXPECT_EQ(page->board().cards().size(), 1U);
}

TEST_F(WhatIfDesk, ATableCellExplainsItselfAndChoosesItsWhatIf)
{
    QTest::mouseClick(&page->strip().addButton(2), Qt::LeftButton);
    page->wait();
    page->tabs().setCurrentIndex(WhatIfPage::SideBySide);
    auto& table = page->table();
    const auto index = table.model()->index(1, 2);
    table.scrollTo(index);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    EXPECT_EQ(explained.key, "best_saving");
    EXPECT_EQ(page->strip().chosen(), 0U);
    page->tabs().setCurrentIndex(WhatIfPage::PeakHours);
    ASSERT_GT(page->hours().model()->rowCount(), 0);
    page->hours().selectRow(0);
    EXPECT_EQ(explained.key, "peak_hour_mw_value");
    EXPECT_TRUE(page->mwSentence().text().contains(QStringLiteral("one MW less in one peak hour is worth")));
}

TEST_F(WhatIfDesk, CopyTablesAndReportCarryTheWhatIfs)
{
    ASSERT_TRUE(page->copy());
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("Shift")));
    ASSERT_EQ(page->tables().size(), 2U);
    EXPECT_EQ(page->tables()[0].columns.size(), 3U);
    QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("what-if.pdf"));
    ASSERT_TRUE(page->canReport());
    EXPECT_TRUE(page->writeReport(file));
    EXPECT_GT(QFileInfo(file).size(), 20'000);
}

TEST_F(WhatIfDesk, TheLoadIsShownOfTheDayThatIsAskedFor)
{
    auto& chart = page->load().chart();
    ASSERT_TRUE(chart.load().known);
    EXPECT_DOUBLE_EQ(chart.load().before[9] - chart.load().after[9], 100);
    emit page->load().choice().activated(0);
    page->load().choice().setCurrentIndex(LoadView::Free);
    emit page->load().choice().activated(LoadView::Free);
    EXPECT_EQ(chart.load().before, chart.load().after);
}

TEST_F(WhatIfDesk, AnotherLanguageShowsNumbersAndWordsOfItsOwn)
{
    QLocale::setDefault(QLocale(QStringLiteral("ru_RU")));
    make();
    EXPECT_TRUE(card(0).detail().text().contains(QLatin1Char(','))) << card(0).detail().text().toStdString();
    type(card(0).changes()[0]->field("energy_kwh").line(), QStringLiteral("1 200,25"));
    EXPECT_EQ(kept(0).whatIf.changes[0].amounts.at("energy_kwh").text(), "1200.25");
}

TEST_F(WhatIfDesk, EverythingThatTakesTheFocusHasAName)
{
    QTest::mouseClick(&page->strip().addButton(4), Qt::LeftButton);
    page->wait();
    EXPECT_EQ(tests::namelessControls(*page), QStringList());
}

TEST_F(WhatIfDesk, WithoutAConsumerThePageHelps)
{
    document.newDocument({});
    page->wait();
    EXPECT_EQ(page->strip().cards().size(), 0U);
    EXPECT_FALSE(page->canReport());
    EXPECT_FALSE(page->copy());
    auto* help = page->findChild<EmptyPage*>();
    ASSERT_NE(help, nullptr);
    EXPECT_TRUE(help->isVisible());
}
