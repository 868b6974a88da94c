#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "document/document.h"
#include "tests/support/accessible.h"
#include "tests/support/books.h"
#include "views/charts/step_curves_chart.h"
#include "views/pages/auction/headline.h"
#include "views/pages/auction/ladder_view.h"
#include "views/pages/auction/options_bar.h"
#include "views/pages/auction/results_panel.h"
#include "views/pages/auction_page.h"

using namespace meritdesk;
using namespace meritdesk::views;
using auction::Side;
using items::LadderModel;

namespace {

/// The page in a window of its own, on the toy book: price 300, volume 10500, j1 the marginal offer.
class Auction : public testing::Test
{
protected:
    Auction()
    {
        QLocale::setDefault(QLocale::c());
        document.reset(tests::toyScenario());
        PageContext context{.document = document};
        context.explain = [this](const Derivation& derivation) { explained = derivation; };
        context.tell = [this](const std::vector<Finding>& findings) { told = findings; };
        page = std::make_unique<AuctionPage>(context);
        page->resize(1200, 760);
        page->show();
        QApplication::setActiveWindow(page.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }

    ~Auction() override { QLocale::setDefault(QLocale()); }

    [[nodiscard]] QString cell(Side side, int row, int column) const
    {
        return page->ladder(side).model().index(row, column).data().toString();
    }

    [[nodiscard]] QLineEdit* openEditor(Side side, int row, int column) const
    {
        auto& table = page->ladder(side).table();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, column));
        table.edit(table.currentIndex());
        return table.viewport()->findChild<QLineEdit*>();
    }

    /// Presses at a point of the curves and moves to another; the button stays down.
    void grab(QPointF from, QPointF to) const
    {
        auto* plot = page->chart().plot();
        QTest::mousePress(plot, Qt::LeftButton, {}, from.toPoint());
        const QPointF half = (from + to) / 2;
        move(plot, half);
        move(plot, to);
    }

    static void move(QWidget* plot, QPointF to)
    {
        QMouseEvent event(QEvent::MouseMove, to, plot->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(plot, &event);
    }

    void drop(QPointF at) const
    {
        QTest::mouseRelease(page->chart().plot(), Qt::LeftButton, {}, at.toPoint());
    }

    document::Document document;
    Derivation explained = {};
    std::vector<Finding> told = {};
    std::unique_ptr<AuctionPage> page;
};

} // namespace

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
    EXPECT_EQ(names, QStringList({QStringLiteral("export-auction"), QStringLiteral("auction-conditions")}));
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
