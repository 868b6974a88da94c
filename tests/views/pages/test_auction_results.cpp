#include <QClipboard>
#include <QHeaderView>
#include <QImage>
#include <QScrollBar>

#include "tests/support/accessible.h"
#include "tests/views/pages/auction_fixture.h"

using namespace meritdesk;
using namespace meritdesk::views;
using auction::Side;
using items::LadderModel;
using tests::Auction;

TEST_F(Auction, KeysMoveAStepAsDraggingDoesInOneUndoStep)
{
    auto& table = page->ladder(Side::Buy).table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(3, LadderModel::OrderPrice)); // d1, 300
    QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&table, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(document.scenario().auction->orders[3].price.text(), "302") << "two price steps";
    EXPECT_EQ(page->headline().figure(), QStringLiteral("302"));
    EXPECT_EQ(document.undoStack().count(), 1);
    const auto before = document.scenario().auction->orders[3].quantity;
    QTest::keyClick(&table, Qt::Key_Left, Qt::AltModifier);
    EXPECT_LT(document.scenario().auction->orders[3].quantity, before);
    document.undoStack().undo();
    EXPECT_EQ(document.scenario().auction->orders[3].price.text(), "300");
}

TEST_F(Auction, TheKeysOfAStepWorkFromTheChart)
{
    auto& chart = page->chart();
    QTest::mouseClick(chart.plot(), Qt::LeftButton, {}, chart.pixelOf(2000, 150).toPoint()); // f1
    ASSERT_TRUE(chart.plot()->hasFocus());
    QTest::keyClick(chart.plot(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(document.scenario().auction->orders[5].price.text(), "149");
}

TEST_F(Auction, WhileACellIsTypedInTheKeysOfAStepDoNothing)
{
    auto* editor = openEditor(Side::Sell, 0, LadderModel::OrderPrice);
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(Auction, TheHeadlineFollowsADragAndSaysWhoIsCut)
{
    EXPECT_EQ(page->headline().cut(), QStringLiteral("d1 is cut to 4,500 of 5,000."));
    auto& chart = page->chart();
    const auto to = chart.pixelOf(9000, 220); // below c1's 230 and g1's 250: 6000 trade, level by level
    grab(chart.pixelOf(9000, 300), to);
    EXPECT_TRUE(page->board().isPreview());
    EXPECT_EQ(page->headline().cut(), QStringLiteral("No order is cut."));
    drop(to);
    EXPECT_EQ(page->headline().cut(), QStringLiteral("No order is cut."));
    document.undoStack().undo();
    EXPECT_EQ(page->headline().cut(), QStringLiteral("d1 is cut to 4,500 of 5,000."));
}

TEST_F(Auction, ARightClickInALadderOffersWhatCanBeDone)
{
    const auto& table = page->ladder(Side::Sell).table();
    EXPECT_EQ(table.contextMenuPolicy(), Qt::ActionsContextMenu);
    EXPECT_EQ(table.actions(), page->pageActions());
    EXPECT_GE(table.actions().size(), 12);
    for (const auto* action : table.actions())
        EXPECT_FALSE(action->shortcut().isEmpty()) << action->text().toStdString();
}

TEST_F(Auction, ArrowKeysExplainTheNumbersOfTheResults)
{
    auto& summary = page->results().summaryTable();
    summary.setFocus();
    summary.setCurrentIndex(summary.model()->index(0, 0));
    QTest::keyClick(&summary, Qt::Key_Down);
    QTest::keyClick(&summary, Qt::Key_Down);
    EXPECT_EQ(explained.value, "10500");
    auto& awards = page->results().awardTable();
    awards.setFocus();
    awards.setCurrentIndex(awards.model()->index(0, 3));
    QTest::keyClick(&awards, Qt::Key_Down);
    EXPECT_EQ(explained.value, "900000") << "what b1 pays";
    EXPECT_EQ(page->ladder(Side::Buy).selectedOrders(), std::vector<std::size_t>{1});
}

TEST_F(Auction, AnOrderTypedIntoAnEmptyBookByKeysAlone)
{
    document.apply(scenario::removeOrders({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    EXPECT_FALSE(page->chart().isVisible());
    QTest::keyClick(page.get(), Qt::Key_Insert);
    auto* editor = page->ladder(Side::Sell).table().viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClicks(editor, QStringLiteral("275"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    ASSERT_EQ(document.scenario().auction->orders.size(), 1U);
    EXPECT_EQ(document.scenario().auction->orders[0].price.text(), "275");
}

TEST_F(Auction, ManyRulesAreScrolledThroughBesideTheNames)
{
    auto scenario = tests::toyScenario();
    scenario.auction.edit().rules = {"uniform",    "pay-as-bid", "uniform",
                                     "pay-as-bid", "uniform",    "pay-as-bid"};
    document.reset(scenario);
    QTest::qWait(1);
    auto& awards = page->results().awardTable();
    EXPECT_EQ(awards.model()->columnCount(), 3 + 6 + 1);
    EXPECT_TRUE(awards.verticalHeader()->isVisible());
    EXPECT_TRUE(awards.isColumnHidden(0)) << "the name stands once";
    EXPECT_EQ(awards.model()->headerData(1, Qt::Vertical).toString(), QStringLiteral("b1"));
    auto& summary = page->results().summaryTable();
    EXPECT_EQ(summary.model()->columnCount(), 7);
    EXPECT_GT(summary.horizontalScrollBar()->maximum(), 0);
    EXPECT_EQ(summary.verticalScrollBar()->maximum(), 0) << "no measure is hidden behind the scroll bar";
    document.reset(tests::toyScenario());
    QTest::qWait(1);
    EXPECT_FALSE(awards.verticalHeader()->isVisible());
    EXPECT_EQ(summary.horizontalScrollBar()->maximum(), 0);
}

TEST_F(Auction, ATableOfResultsIsCopiedWhereTheFocusIs)
{
    page->results().awardTable().setFocus();
    ASSERT_TRUE(page->copy());
    const auto money = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(money.contains(QStringLiteral("b1\tpays\t3000\t900000"))) << money.toStdString();
    page->results().summaryTable().setFocus();
    ASSERT_TRUE(page->copy());
    const auto summary = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(summary.contains(QStringLiteral("Buyers pay\t3150000\t3850000"))) << summary.toStdString();
    page->chart().plot()->setFocus();
    ASSERT_TRUE(page->copy());
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
}

TEST_F(Auction, TheDialogsOfThePageCanBePictured)
{
    const auto dialogs = page->dialogs();
    QStringList names;
    for (auto* dialog : dialogs) {
        names << dialog->objectName();
        dialog->setModal(false);
        dialog->show();
        EXPECT_GT(dialog->width(), 200) << dialog->objectName().toStdString();
        EXPECT_GT(dialog->height(), 100) << dialog->objectName().toStdString();
        EXPECT_EQ(tests::namelessControls(*dialog), QStringList());
        delete dialog;
    }
    EXPECT_EQ(names, QStringList({QStringLiteral("export-auction"), QStringLiteral("save-chart"),
                                  QStringLiteral("auction-conditions"), QStringLiteral("auction-stage"),
                                  QStringLiteral("auction-what-if"), QStringLiteral("auction-rules")}));
}

TEST_F(Auction, TheMarkOfTheMarginalOrderIsSeenInTheFirstColumnThatIsShown)
{
    auto& table = page->ladder(Side::Sell).table();
    const auto mark = [&table](int column) {
        const auto cell = table.visualRect(table.model()->index(3, column)); // j1
        return table.viewport()->grab().toImage().pixelColor(cell.left() + 1, cell.center().y());
    };
    table.setColumnHidden(LadderModel::Id, false);
    EXPECT_EQ(mark(LadderModel::Id), lightTheme().marginal);
    table.setColumnHidden(LadderModel::Participant, false);
    table.setColumnHidden(LadderModel::Id, true);
    EXPECT_EQ(mark(LadderModel::Participant), lightTheme().marginal);
}

TEST_F(Auction, TheDepthBarsShowTheFilledPartOfASelectedOrderToo)
{
    auto& table = page->ladder(Side::Buy).table();
    table.selectRow(3); // d1, 4500 of 5000 filled, the full bar
    const auto cell = table.visualRect(table.model()->index(3, LadderModel::OrderQuantity));
    const auto picture = table.viewport()->grab().toImage();
    const auto rest = picture.pixelColor(cell.left() + 4, cell.top() + 5);
    const auto filled = picture.pixelColor(cell.left() + cell.width() / 4, cell.top() + 5);
    EXPECT_NE(rest, filled);
    EXPECT_NE(rest, lightTheme().accentSoft) << "the declared part is tinted";
}

TEST_F(Auction, LaddersFitTheirWidthWhateverItIs)
{
    for (const int width : {620, 760, 900, 1400}) {
        page->resize(width, 700);
        QTest::qWait(1);
        for (const auto side : {Side::Buy, Side::Sell}) {
            const auto& table = page->ladder(side).table();
            EXPECT_EQ(table.horizontalScrollBar()->maximum(), 0) << width;
            EXPECT_FALSE(table.isColumnHidden(LadderModel::Outcome)) << "who is cut is always seen";
        }
    }
}
