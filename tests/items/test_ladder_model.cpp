#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "items/auction_board.h"
#include "items/award_model.h"
#include "items/clearing_summary_model.h"
#include "items/ladder_model.h"
#include "tests/support/books.h"

using namespace meritdesk;
using namespace meritdesk::items;
using auction::Price;
using auction::Quantity;
using auction::Side;

namespace {

/// A model as text, a row a line, cells with bars between.
std::string printed(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

Price price(std::int64_t whole)
{
    return Price::fromMantissa(whole * 1'000'000);
}

Quantity quantity(std::int64_t whole)
{
    return Quantity::fromMantissa(whole * 1'000'000);
}

class Ladder : public testing::Test
{
protected:
    Ladder()
    {
        QLocale::setDefault(QLocale::c());
        document.reset(tests::toyScenario());
    }

    ~Ladder() override { QLocale::setDefault(localeBefore); }

    const QLocale localeBefore = QLocale();
    document::Document document;
};

} // namespace

TEST_F(Ladder, StandsInMeritOrderWithAwardsAndTheMarginMarked)
{
    AuctionBoard board(document);
    LadderModel demand(board, Side::Buy);
    LadderModel supply(board, Side::Sell);
    QAbstractItemModelTester tester(&demand, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(printed(demand), "b1|b1|430|3,000|3,000|filled|3,000\n"
                               "e1|e1|430|2,000|2,000|filled|5,000\n"
                               "a1|a1|350|1,000|1,000|filled|6,000\n"
                               "d1|d1|300|5,000|4,500|marginal, cut|11,000\n"
                               "c1|c1|230|4,000|0|not served|15,000");
    EXPECT_EQ(printed(supply), "f1|f1|150|4,000|4,000|filled|4,000\n"
                               "h1|h1|200|2,000|2,000|filled|6,000\n"
                               "g1|g1|250|1,500|1,500|filled|7,500\n"
                               "j1|j1|300|3,000|3,000|marginal|10,500\n"
                               "i1|i1|400|3,000|0|not served|13,500");
}

TEST_F(Ladder, ATypedPriceMovesTheOrderAndUndoBringsItBack)
{
    AuctionBoard board(document);
    LadderModel supply(board, Side::Sell);
    QAbstractItemModelTester tester(&supply, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QPersistentModelIndex f1 = supply.index(0, LadderModel::OrderPrice);
    QSignalSpy moved(&supply, &QAbstractItemModel::layoutChanged);
    ASSERT_TRUE(supply.setData(f1, QStringLiteral("320")));
    EXPECT_EQ(moved.count(), 1);
    EXPECT_EQ(f1.row(), 3) << "selection follows the order";
    EXPECT_EQ(document.undoStack().count(), 1);
    document.undoStack().undo();
    EXPECT_EQ(f1.row(), 0);
}

TEST_F(Ladder, ARefusedValueChangesNothingAndSaysWhy)
{
    AuctionBoard board(document);
    LadderModel supply(board, Side::Sell);
    const auto cell = supply.index(0, LadderModel::OrderQuantity);
    EXPECT_EQ(supply.refusal(cell, QStringLiteral("10.5")),
              QStringLiteral("the quantity 10.5 is not a multiple of 1"));
    EXPECT_EQ(supply.refusal(cell, QStringLiteral("many")), QStringLiteral("many is not a number"));
    EXPECT_EQ(supply.refusal(cell, QStringLiteral("11")), QString());
    EXPECT_EQ(supply.refusal(supply.index(0, LadderModel::Id), QStringLiteral("a1")),
              QStringLiteral("another order already has the id a1"));
    EXPECT_FALSE(supply.setData(cell, QStringLiteral("0")));
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(Ladder, TellsOnlyTheRowsThatDiffer)
{
    AuctionBoard board(document);
    LadderModel supply(board, Side::Sell);
    QSignalSpy changed(&supply, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&supply, &QAbstractItemModel::modelReset);
    document.apply(scenario::setOrderQuantity(8, quantity(3500))); // i1, the last offer
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex().row(), 4);
    EXPECT_EQ(changed.at(0).at(1).toModelIndex().row(), 4);
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(Ladder, NewAndRemovedOrdersComeAndGoAsRows)
{
    AuctionBoard board(document);
    LadderModel supply(board, Side::Sell);
    QAbstractItemModelTester tester(&supply, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy inserted(&supply, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&supply, &QAbstractItemModel::rowsRemoved);
    document.apply(scenario::duplicateOrders({6}));
    EXPECT_EQ(inserted.count(), 1);
    EXPECT_EQ(supply.rowCount(), 6);
    document.apply(scenario::removeOrders({5}));
    EXPECT_EQ(removed.count(), 1);
    EXPECT_EQ(supply.rowCount(), 5);
}

TEST_F(Ladder, SortsByAColumnAndBackToMeritOrder)
{
    AuctionBoard board(document);
    LadderModel supply(board, Side::Sell);
    supply.sort(LadderModel::OrderQuantity, Qt::DescendingOrder);
    EXPECT_EQ(supply.index(0, 0).data().toString(), QStringLiteral("f1"));
    EXPECT_EQ(supply.index(4, 0).data().toString(), QStringLiteral("g1"));
    supply.sort(-1);
    EXPECT_EQ(supply.index(4, 0).data().toString(), QStringLiteral("i1"));
}

TEST_F(Ladder, APreviewShowsWhatWouldBeAndLeavesTheDocument)
{
    AuctionBoard board(document);
    LadderModel supply(board, Side::Sell);
    ClearingSummaryModel summary(board);
    const auto before = document.scenario();
    board.preview(9, price(310), quantity(3000)); // j1 leaves the margin
    EXPECT_EQ(summary.plain(summary.index(ClearingSummaryModel::Volume, 0)), "7500");
    EXPECT_TRUE(document.scenario() == before);
    board.dropPreview();
    EXPECT_EQ(summary.plain(summary.index(ClearingSummaryModel::Volume, 0)), "10500");
    board.preview(9, price(310), quantity(3000));
    board.preview(9, price(320), quantity(3000));
    board.keepPreview();
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(document.scenario().auction->orders[9].price, price(320));
}

TEST_F(Ladder, APreviewThatTheBookRefusesIsLeftOut)
{
    AuctionBoard board(document);
    board.preview(9, price(310), Quantity::fromMantissa(500'000));
    EXPECT_FALSE(board.isPreview());
    board.preview(99, price(310), quantity(1));
    EXPECT_FALSE(board.isPreview());
}

TEST_F(Ladder, TheRulesStandSideBySide)
{
    AuctionBoard board(document);
    ClearingSummaryModel summary(board);
    QAbstractItemModelTester tester(&summary, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(summary.columnCount(), 3);
    const auto row = [&summary](ClearingSummaryModel::Measure measure) {
        return summary.plain(summary.index(measure, 0)) + " | " + summary.plain(summary.index(measure, 1))
               + " | " + summary.plain(summary.index(measure, 2));
    };
    EXPECT_EQ(row(ClearingSummaryModel::UniformPrice), "300 |  | ");
    EXPECT_EQ(row(ClearingSummaryModel::Volume), "10500 | 10500 | 0");
    EXPECT_EQ(row(ClearingSummaryModel::BuyersPay), "3150000 | 3850000 | 700000");
    EXPECT_EQ(row(ClearingSummaryModel::SellersGet), "3150000 | 2275000 | -875000");
    EXPECT_EQ(row(ClearingSummaryModel::OperatorKeeps), "0 | 1575000 | 1575000");
    EXPECT_EQ(row(ClearingSummaryModel::TotalSurplus), "1575000 | 1575000 | 0");
}

TEST_F(Ladder, EveryParticipantSeesItsMoneyUnderBothRules)
{
    AuctionBoard board(document);
    AwardModel awards(board);
    QAbstractItemModelTester tester(&awards, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto text = printed(awards);
    EXPECT_NE(text.find("b1|pays|3,000|900,000.00|1,290,000.00|+390,000.00"), std::string::npos) << text;
    EXPECT_NE(text.find("f1|gets|4,000|1,200,000.00|600,000.00|-600,000.00"), std::string::npos) << text;
    EXPECT_NE(text.find("c1|–|0|0.00|0.00|0.00"), std::string::npos) << text;
    EXPECT_EQ(awards.index(1, 5).data(AwardModel::GainRole).toInt(), -1) << "b1 pays more";
}

TEST_F(Ladder, ALargeBookIsClearedOffTheThreadAndOldResultsAreStale)
{
    auto scenario = tests::toyScenario();
    auto& orders = scenario.auction.edit().orders;
    const auto toy = orders;
    for (std::size_t i = 0; orders.size() <= AuctionBoard::atOnce; ++i) {
        auto order = toy[i % toy.size()];
        order.id = "x" + std::to_string(i);
        orders.push_back(order);
    }
    document.reset(scenario);
    AuctionBoard board(document);
    LadderModel supply(board, Side::Sell);
    EXPECT_TRUE(board.isStale());
    EXPECT_EQ(supply.index(0, LadderModel::Awarded).data().toString(), QStringLiteral("…"));
    board.finish();
    EXPECT_FALSE(board.isStale());
    EXPECT_NE(supply.index(0, LadderModel::Awarded).data().toString(), QStringLiteral("…"));
}
