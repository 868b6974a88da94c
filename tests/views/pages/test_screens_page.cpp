#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

#include "core/scenario/screen_edits.h"
#include "tests/support/accessible.h"
#include "tests/support/series.h"
#include "views/charts/indicators_chart.h"
#include "views/pages/screens/flag_bar.h"
#include "views/pages/screens_page.h"

using namespace meritdesk;
using namespace meritdesk::views;

namespace {

/// The page in a window of its own, on the teaching series.
class ScreensDesk : public testing::Test
{
protected:
    ScreensDesk()
    {
        QLocale::setDefault(QLocale::c());
        document.reset(tests::screensScenario());
        PageContext context{.document = document};
        context.explain = [this](const Derivation& derivation) { explained = derivation; };
        context.tell = [this](const std::vector<Finding>& findings) { told = findings; };
        page = std::make_unique<ScreensPage>(context);
        page->resize(1200, 760);
        page->show();
        QApplication::setActiveWindow(page.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }

    ~ScreensDesk() override { QLocale::setDefault(localeBefore); }

    void clickCell(QTableView& table, int row, int column) const
    {
        const auto index = table.model()->index(row, column);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    }

    [[nodiscard]] QString cell(ScreensPage::Tab tab, int row, int column) const
    {
        return page->view(tab).table().index(row, column).data().toString();
    }

    const QLocale localeBefore = QLocale();
    document::Document document;
    Derivation explained = {};
    std::vector<Finding> told = {};
    std::unique_ptr<ScreensPage> page;
};

} // namespace

TEST_F(ScreensDesk, AClickOnARoundShowsItsFirmsAndExplainsTheNumber)
{
    clickCell(page->rounds(), 6, 2);
    EXPECT_EQ(page->board().round(), 6U);
    EXPECT_EQ(explained.key, "hhi");
    EXPECT_EQ(page->tabs().tabText(ScreensPage::Firms), QStringLiteral("Firms, 2025-07"));
    EXPECT_EQ(page->view(ScreensPage::Firms).table().rowCount(), 7);
}

TEST_F(ScreensDesk, AClickOnAFlagBringsItsRoundAndItsFirmIntoView)
{
    auto& flags = page->view(ScreensPage::Flags);
    clickCell(flags, 72, 2);
    EXPECT_EQ(explained.note, "Hillside Power");
    EXPECT_EQ(explained.key, "rsi");
    EXPECT_EQ(page->board().round(), 5U);
    EXPECT_EQ(page->board().firm(), "Hillside Power");
    EXPECT_EQ(page->rounds().currentIndex().row(), 5);
    EXPECT_EQ(flags.currentIndex().row(), 72) << "the selection stays";
}

TEST_F(ScreensDesk, AFilteredListOfFlagsLeadsToTheRightEvidence)
{
    auto& bar = page->flagBar();
    EXPECT_EQ(bar.screens().itemText(0), QStringLiteral("Every screen (119)"));
    bar.screens().setCurrentIndex(bar.screens().findData(QStringLiteral("equal-bids")));
    auto& flags = page->view(ScreensPage::Flags);
    ASSERT_EQ(flags.table().rowCount(), 1);
    EXPECT_EQ(page->tabs().tabText(ScreensPage::Flags), QStringLiteral("Flags (1 of 119)"));
    EXPECT_EQ(page->tables()[1].title, QStringLiteral("Flags (1 of 119)")) << "a part says so in files too";
    clickCell(flags, 0, 2);
    EXPECT_EQ(explained.note, "Greenway + North Plant");
    bar.screens().setCurrentIndex(bar.screens().findData(QStringLiteral("rsi")));
    bar.participants().setCurrentIndex(bar.participants().findData(QStringLiteral("Hillside Power")));
    clickCell(flags, 5, 2);
    EXPECT_EQ(page->board().round(), 5U);
    EXPECT_EQ(explained.note, "Hillside Power");
    EXPECT_EQ(explained.key, "rsi");
}

TEST_F(ScreensDesk, AFilterThatLetsNothingThroughAnyMoreIsGivenUp)
{
    auto& bar = page->flagBar();
    bar.screens().setCurrentIndex(bar.screens().findData(QStringLiteral("rsi")));
    document.apply(scenario::setThreshold(auction::rsiLevel, *auction::Level::read("0.1")));
    EXPECT_EQ(bar.screens().currentIndex(), 0);
    EXPECT_GT(page->view(ScreensPage::Flags).table().rowCount(), 50);
}

TEST_F(ScreensDesk, ArrowKeysExplainFlagAfterFlag)
{
    auto& flags = page->view(ScreensPage::Flags);
    flags.setFocus();
    flags.setCurrentIndex(flags.table().index(0, 2));
    EXPECT_EQ(explained.key, "rsi");
    QTest::keyClick(&flags, Qt::Key_Down);
    EXPECT_EQ(explained.key, "dual_pivotal");
}

TEST_F(ScreensDesk, TheChartChoosesARoundByMouseAndByKeys)
{
    auto& chart = page->chart();
    QTest::qWait(1);
    QTest::mouseClick(&chart.plot(), Qt::LeftButton, {}, chart.pixelOf(1, 4).toPoint());
    EXPECT_EQ(page->board().round(), 4U);
    QTest::keyClick(&chart.plot(), Qt::Key_Right);
    EXPECT_EQ(page->board().round(), 5U);
    QTest::keyClick(&chart.plot(), Qt::Key_Left);
    QTest::keyClick(&chart.plot(), Qt::Key_Left);
    EXPECT_EQ(page->board().round(), 3U);
}

TEST_F(ScreensDesk, TheFirmThatIsClickedIsDrawn)
{
    page->tabs().setCurrentIndex(ScreensPage::Firms);
    clickCell(page->view(ScreensPage::Firms), 1, 3);
    EXPECT_EQ(page->board().firm(), "North Plant");
    EXPECT_EQ(explained.note, "North Plant");
    const auto numbers = page->chart().table();
    EXPECT_EQ(numbers.header[3], QStringLiteral("RSI: North Plant"));
    EXPECT_EQ(numbers.rows[0][3], QStringLiteral("1"));
}

TEST_F(ScreensDesk, AThresholdTypedInMakesOtherFlagsAndIsUndone)
{
    page->tabs().setCurrentIndex(ScreensPage::Thresholds);
    auto& table = page->thresholds();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, items::ThresholdModel::Level));
    table.edit(table.currentIndex());
    auto* editor = table.viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("0.8"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1); // the table takes the text at the next turn of the event loop
    EXPECT_EQ(page->tabs().tabText(ScreensPage::Flags), QStringLiteral("Flags (113)"));
    EXPECT_EQ(document.undoStack().count(), 1);
    document.undoStack().undo();
    EXPECT_EQ(page->tabs().tabText(ScreensPage::Flags), QStringLiteral("Flags (119)"));
}

TEST_F(ScreensDesk, TheTeachingDefaultsComeBackInOneStep)
{
    document.apply(scenario::setThreshold(auction::rsiLevel, *auction::Level::read("0.8")));
    document.apply(scenario::setThreshold(auction::hhiLevel, *auction::Level::read("9000")));
    ASSERT_EQ(page->pageActions().size(), 1);
    page->pageActions().front()->trigger();
    EXPECT_TRUE(document.scenario().screens->thresholds.empty());
    document.undoStack().undo();
    EXPECT_EQ(document.scenario().screens->thresholds.size(), 2U);
}

TEST_F(ScreensDesk, WhatHasTheFocusIsCopied)
{
    page->rounds().setFocus();
    ASSERT_TRUE(page->copy());
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("2025-01\t1000\t2534.722222\t0.916667\t14")))
        << QGuiApplication::clipboard()->text().toStdString();
    page->chart().plot().setFocus();
    ASSERT_TRUE(page->copy());
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
    page->tabs().setCurrentIndex(ScreensPage::Thresholds);
    page->thresholds().setFocus();
    ASSERT_TRUE(page->copy());
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(
        QStringLiteral("concentration (HHI)\t1800\tteaching default")));
}

TEST_F(ScreensDesk, EveryTableGoesToFilesUnderItsName)
{
    QStringList titles;
    for (const auto& table : page->tables()) {
        titles << table.title;
        EXPECT_FALSE(table.rows.empty()) << table.title.toStdString();
    }
    EXPECT_EQ(
        titles.join(QStringLiteral("; ")).toStdString(),
        "Rounds; Flags; Firms, 2025-01; Bids, 2025-01; Equal bids; Without award; Fulfilment; Thresholds");
}

TEST_F(ScreensDesk, TheReportHasTheIndicatorsDrawnAndIsWrittenAsAFile)
{
    page->flagBar().screens().setCurrentIndex(1);
    const auto report = page->report();
    EXPECT_EQ(report.subtitle.toStdString(), "8 round(s), 119 flag(s)") << "no language is in force here";
    const auto picture =
        std::find_if(report.blocks.begin(), report.blocks.end(), [](const report::Block& block) {
            return std::holds_alternative<report::Picture>(block);
        });
    ASSERT_NE(picture, report.blocks.end());
    EXPECT_FALSE(std::get<report::Picture>(*picture).drawing.isNull());
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("screens.pdf")));
    ASSERT_TRUE(page->canReport());
    ASSERT_TRUE(page->writeReport(file.fileName()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == QByteArrayLiteral("%PDF-"));
}

TEST_F(ScreensDesk, WithoutRoundsThePageSaysHowToBegin)
{
    EXPECT_TRUE(page->rounds().isVisible());
    document.apply(scenario::replaceSeries({}));
    EXPECT_FALSE(page->rounds().isVisible());
    EXPECT_FALSE(page->copy());
    EXPECT_FALSE(page->canExport());
    EXPECT_FALSE(page->canReport());
    const QTemporaryDir folder;
    EXPECT_FALSE(page->writeReport(folder.filePath(QStringLiteral("screens.pdf"))));
    document.undoStack().undo();
    EXPECT_TRUE(page->rounds().isVisible());
}

TEST_F(ScreensDesk, ARoundWithoutOrdersAndFirmsIsShownEmpty)
{
    auction::Series series;
    series.rounds = {{.id = "empty"}};
    document.apply(scenario::replaceSeries(series));
    EXPECT_EQ(page->rounds().table().rowCount(), 1);
    EXPECT_EQ(page->rounds().table().index(0, 2).data().toString(), QStringLiteral("–"));
    EXPECT_EQ(page->view(ScreensPage::Firms).table().rowCount(), 0);
    page->showExample(); // nothing is flagged: nothing to show, and nothing breaks
    EXPECT_EQ(explained.key, "");
}

TEST_F(ScreensDesk, EveryControlHasANameAndTheExampleTellsOfEqualBids)
{
    EXPECT_EQ(tests::namelessControls(*page), QStringList());
    page->showExample();
    EXPECT_EQ(explained.key, "modal_share");
    EXPECT_EQ(page->board().round(), 4U);
}
