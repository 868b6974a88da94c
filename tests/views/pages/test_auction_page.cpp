#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QTemporaryDir>

#include "tests/views/pages/auction_fixture.h"

using namespace meritdesk;
using namespace meritdesk::views;
using auction::Side;
using items::LadderModel;
using tests::Auction;

TEST_F(Auction, ATypedPriceChangesTheResultAndUndoBringsItBack)
{
    EXPECT_EQ(page->headline().figure(), QStringLiteral("300"));
    auto* editor = openEditor(Side::Sell, 3, LadderModel::OrderPrice);
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("280"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1); // the view takes the text at the next turn of the event loop
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(cell(Side::Sell, 3, LadderModel::OrderPrice), QStringLiteral("280"));
    EXPECT_EQ(page->headline().figure(), QStringLiteral("300")) << "d1 is cut at 300";
    document.undoStack().undo();
    document.apply(scenario::setOrderPrice(3, auction::Price::fromMantissa(290'000'000)));
    EXPECT_EQ(page->headline().figure(), QStringLiteral("290"))
        << "d1 and j1 no longer meet: g1 serves d1 in part";
    document.undoStack().undo();
    EXPECT_EQ(page->headline().figure(), QStringLiteral("300"));
}

TEST_F(Auction, ARefusedTextKeepsTheEditorOpenAndSaysWhy)
{
    auto* editor = openEditor(Side::Sell, 0, LadderModel::OrderQuantity);
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("-5"));
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(editor->isVisible());
    EXPECT_EQ(editor->toolTip(), QStringLiteral("the quantity must be above zero, not -5"));
    EXPECT_EQ(document.undoStack().count(), 0);
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(cell(Side::Sell, 0, LadderModel::OrderQuantity), QStringLiteral("4,000"));
}

TEST_F(Auction, DraggingAStepUpMovesEverythingAndIsOneUndoStep)
{
    auto& chart = page->chart();
    const auto from = chart.pixelOf(9000, 300); // d1 covers 6000 to 11000
    const auto to = chart.pixelOf(9000, 340);
    ASSERT_TRUE(QRectF(chart.plot()->rect()).contains(from));
    grab(from, to);
    EXPECT_TRUE(page->board().isPreview());
    EXPECT_EQ(document.undoStack().count(), 0) << "nothing is kept while the button is down";
    const auto price = page->board().book()->orders[3].price;
    EXPECT_EQ(page->headline().figure(), QString::fromStdString(price.text())) << "d1, cut, sets the price";
    EXPECT_EQ(cell(Side::Buy, 3, LadderModel::OrderPrice), QString::fromStdString(price.text()));
    EXPECT_EQ(page->chart().curves().price, price.toDouble());
    drop(to);
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.scenario().auction->orders[3].price, price);
    EXPECT_EQ(price.mantissa() % 1'000'000, 0) << "whole price steps";
    EXPECT_NEAR(price.toDouble(), 340, 3);
    document.undoStack().undo();
    EXPECT_EQ(page->headline().figure(), QStringLiteral("300"));
}

TEST_F(Auction, DraggingTheEndOfAStepChangesItsQuantity)
{
    auto& chart = page->chart();
    const auto from = chart.pixelOf(13500, 400); // the end of i1, the last offer
    const auto to = chart.pixelOf(12500, 400);
    grab(from, to);
    drop(to);
    EXPECT_NEAR(document.scenario().auction->orders[8].quantity.toDouble(), 2000, 100);
    EXPECT_EQ(document.scenario().auction->orders[8].price.toDouble(), 400);
    EXPECT_EQ(document.undoStack().count(), 1);
}

TEST_F(Auction, EscapeCancelsADrag)
{
    auto& chart = page->chart();
    const auto from = chart.pixelOf(9000, 300);
    const auto to = chart.pixelOf(9000, 340);
    grab(from, to);
    QTest::keyClick(chart.plot(), Qt::Key_Escape);
    EXPECT_FALSE(page->board().isPreview());
    EXPECT_EQ(page->headline().figure(), QStringLiteral("300"));
    drop(to);
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(Auction, OrdersComeAndGoByKeyboard)
{
    auto& table = page->ladder(Side::Buy).table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(table.model()->rowCount(), 6);
    QTest::keyClick(&table, Qt::Key_Delete);
    EXPECT_EQ(table.model()->rowCount(), 5);
    QTest::keyClick(&table, Qt::Key_Insert);
    EXPECT_EQ(table.model()->rowCount(), 6);
    EXPECT_NE(table.viewport()->findChild<QLineEdit*>(), nullptr) << "a new order asks for its price";
    EXPECT_EQ(document.undoStack().count(), 3);
}

TEST_F(Auction, SplitAndMergeLeaveTheResultAlone)
{
    auto& table = page->ladder(Side::Sell).table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    page->splitOrder();
    EXPECT_EQ(table.model()->rowCount(), 6);
    EXPECT_EQ(page->headline().figure(), QStringLiteral("300"));
    table.selectionModel()->select(QItemSelection(table.model()->index(0, 0), table.model()->index(1, 6)),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    page->mergeOrders();
    EXPECT_EQ(table.model()->rowCount(), 5);
}

TEST_F(Auction, ADifferentConventionGivesADifferentPrice)
{
    document.apply(scenario::setOrderQuantity(9, auction::Quantity::fromMantissa(3'500'000'000)));
    document.apply(
        scenario::setOrderPrice(3, auction::Price::fromMantissa(320'000'000))); // d1: a gap of prices
    auto& convention = page->options().convention();
    QStringList prices;
    for (int i = 0; i < convention.count(); ++i) {
        convention.setCurrentIndex(i);
        emit convention.activated(i);
        prices << page->headline().figure();
    }
    EXPECT_EQ(convention.count(), 7);
    EXPECT_EQ(prices.value(1), QStringLiteral("310")) << "mean of the last pair, 320 and 300";
    EXPECT_EQ(prices.value(2), QStringLiteral("300")) << "last accepted offer";
    EXPECT_EQ(prices.value(3), QStringLiteral("320")) << "last accepted bid";
}

TEST_F(Auction, TheHeadingOfARuleShowsItInTheChart)
{
    auto* header = page->results().summaryTable().horizontalHeader();
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                      QPoint(header->sectionViewportPosition(1) + 20, header->height() / 2));
    EXPECT_EQ(page->board().shownRule(), 1U);
    EXPECT_EQ(page->chart().curves().areas, items::SurplusAreas::Operator);
    EXPECT_FALSE(page->chart().curves().price.has_value());
}

TEST_F(Auction, AClickOnANumberExplainsIt)
{
    auto& table = page->results().summaryTable();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.model()->index(0, 0)).center());
    EXPECT_EQ(explained.value, "300");
    auto& ladder = page->ladder(Side::Buy).table();
    QTest::mouseClick(ladder.viewport(), Qt::LeftButton, {},
                      ladder.visualRect(ladder.model()->index(3, 4)).center());
    EXPECT_EQ(explained.value, "4500");
}

TEST_F(Auction, AClickOnAStepSelectsItsOrderInTheLadder)
{
    auto& chart = page->chart();
    QTest::mouseClick(chart.plot(), Qt::LeftButton, {}, chart.pixelOf(2000, 150).toPoint());
    const auto selected = page->ladder(Side::Sell).selectedOrders();
    ASSERT_EQ(selected.size(), 1U);
    EXPECT_EQ(selected.front(), 5U);
    EXPECT_EQ(explained.value, "4000");
}

TEST_F(Auction, RowsAreCopiedAndPasted)
{
    auto& table = page->ladder(Side::Sell).table();
    table.setFocus();
    table.setCurrentIndex(table.model()->index(4, 0));
    ASSERT_TRUE(page->copy());
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("i1\ti1\tsell\t400\t3000")));
    page->pasteOrders();
    EXPECT_EQ(table.model()->rowCount(), 6);
    EXPECT_EQ(document.scenario().auction->orders.back().participant, "i1");
    QGuiApplication::clipboard()->setText(QStringLiteral("nothing here"));
    page->pasteOrders();
    ASSERT_FALSE(told.empty());
    EXPECT_EQ(told.front().code, "nothing-to-paste");
}

TEST_F(Auction, TheChartGoesToFilesAndItsNumbersToATable)
{
    QTemporaryDir folder;
    EXPECT_TRUE(page->chart().saveAs(folder.filePath(QStringLiteral("curves.svg")), {800, 500}));
    EXPECT_TRUE(page->chart().saveAs(folder.filePath(QStringLiteral("curves.pdf")), {800, 500}));
    EXPECT_GT(QFile(folder.filePath(QStringLiteral("curves.svg"))).size(), 2000);
    EXPECT_EQ(page->chart().table().rows.size(), 10);
}

TEST_F(Auction, AnEmptyBookOffersToBegin)
{
    scenario::Scenario empty;
    empty.auction.edit().rules = {"uniform", "pay-as-bid"};
    document.reset(empty);
    EXPECT_FALSE(page->chart().isVisible());
    page->addOrder();
    EXPECT_EQ(document.scenario().auction->orders.size(), 1U);
    EXPECT_TRUE(page->chart().isVisible());
}
