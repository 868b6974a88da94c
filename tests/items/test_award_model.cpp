#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "items/auction_board.h"
#include "items/auction_curves.h"
#include "items/award_model.h"
#include "items/clearing_summary_model.h"
#include "items/table_export.h"
#include "tests/support/books.h"

using namespace meritdesk;
using namespace meritdesk::items;
using auction::Price;
using auction::Quantity;
using Summary = ClearingSummaryModel;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// A model as text, a row a line, cells with bars between; the headings first.
std::string printed(const QAbstractItemModel& model)
{
    QStringList lines;
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings << model.headerData(column, Qt::Horizontal).toString();
    lines << headings.join(QLatin1Char('|'));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

class Awards : public testing::Test
{
protected:
    Awards()
    {
        QLocale::setDefault(QLocale::c());
        document.reset(tests::toyScenario());
    }

    ~Awards() override { QLocale::setDefault(localeBefore); }

    /// The toy book under these rules.
    void clearUnder(const std::vector<std::string>& rules)
    {
        auto scenario = tests::toyScenario();
        scenario.auction.edit().rules = rules;
        document.reset(scenario);
    }

    const QLocale localeBefore = QLocale();
    document::Document document;
};

} // namespace

TEST_F(Awards, MoneyStandsSideBySideWithTheDifference)
{
    AuctionBoard board(document);
    AwardModel awards(board);
    const QAbstractItemModelTester tester(&awards, fatal);
    EXPECT_EQ(printed(awards), "Participant||Quantity|Uniform price|Pay as bid|Difference\n"
                               "a1|pays|1,000|300,000.00|350,000.00|+50,000.00\n"
                               "b1|pays|3,000|900,000.00|1,290,000.00|+390,000.00\n"
                               "c1|–|0|0.00|0.00|0.00\n"
                               "d1|pays|4,500|1,350,000.00|1,350,000.00|0.00\n"
                               "e1|pays|2,000|600,000.00|860,000.00|+260,000.00\n"
                               "f1|gets|4,000|1,200,000.00|600,000.00|-600,000.00\n"
                               "g1|gets|1,500|450,000.00|375,000.00|-75,000.00\n"
                               "h1|gets|2,000|600,000.00|400,000.00|-200,000.00\n"
                               "i1|–|0|0.00|0.00|0.00\n"
                               "j1|gets|3,000|900,000.00|900,000.00|0.00");
}

TEST_F(Awards, AGainIsGoodForWhoeverReceivesAndBadForWhoeverPays)
{
    AuctionBoard board(document);
    const AwardModel awards(board);
    const auto gain = [&awards](int row) {
        return awards.index(row, awards.columnCount() - 1).data(AwardModel::GainRole).toInt();
    };
    EXPECT_EQ(gain(1), -1) << "b1 pays more";
    EXPECT_EQ(gain(5), -1) << "f1 gets less";
    EXPECT_EQ(gain(2), 0) << "c1 does not trade";
    EXPECT_EQ(awards.index(1, AwardModel::FirstMoney).data(AwardModel::GainRole).toInt(), 0)
        << "only differences are gains";
}

TEST_F(Awards, AParticipantOnBothSidesSeesTheNet)
{
    document.apply(scenario::setOrderParticipant(5, "b1")); // f1 sells 4000, b1 buys 3000
    AuctionBoard board(document);
    const AwardModel awards(board);
    EXPECT_EQ(awards.rowCount(), 9);
    EXPECT_EQ(awards.index(1, AwardModel::Trades).data().toString(), QStringLiteral("net"));
    EXPECT_EQ(awards.index(1, AwardModel::FirstMoney).data(ExactRole).toString(), QStringLiteral("300000"));
}

TEST_F(Awards, SortsByAnyColumnAndBackToTheBook)
{
    AuctionBoard board(document);
    AwardModel awards(board);
    const QAbstractItemModelTester tester(&awards, fatal);
    awards.sort(AwardModel::FirstMoney, Qt::DescendingOrder);
    EXPECT_EQ(awards.index(0, 0).data().toString(), QStringLiteral("d1"));
    EXPECT_EQ(awards.firstOrder(0), 3);
    awards.sort(AwardModel::Participant, Qt::DescendingOrder);
    EXPECT_EQ(awards.index(0, 0).data().toString(), QStringLiteral("j1"));
    awards.sort(awards.columnCount() - 1, Qt::AscendingOrder);
    EXPECT_EQ(awards.index(0, 0).data().toString(), QStringLiteral("f1")) << "loses most";
    awards.sort(-1);
    EXPECT_EQ(awards.index(0, 0).data().toString(), QStringLiteral("a1"));
}

TEST_F(Awards, AnEditTellsTheNumbersAndKeepsTheRows)
{
    AuctionBoard board(document);
    AwardModel awards(board);
    const QSignalSpy changed(&awards, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&awards, &QAbstractItemModel::modelReset);
    document.apply(scenario::setOrderPrice(3, Price::fromMantissa(290'000'000)));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(awards.index(1, AwardModel::FirstMoney).data(ExactRole).toString(), QStringLiteral("870000"));
    document.apply(scenario::removeOrders({0}));
    EXPECT_EQ(reset.count(), 1) << "a1 is gone";
    EXPECT_EQ(awards.rowCount(), 9);
}

TEST_F(Awards, OneRuleHasNoDifference)
{
    clearUnder({"pay-as-bid"});
    AuctionBoard board(document);
    const AwardModel awards(board);
    const Summary summary(board);
    EXPECT_EQ(awards.columnCount(), AwardModel::FirstMoney + 1);
    EXPECT_EQ(summary.columnCount(), 1);
    EXPECT_FALSE(comparedRules(board).has_value());
}

TEST_F(Awards, OfManyRulesTheShownOneIsComparedWithTheFirst)
{
    clearUnder({"uniform", "uniform", "pay-as-bid"});
    AuctionBoard board(document);
    AwardModel awards(board);
    Summary summary(board);
    const QAbstractItemModelTester awardTester(&awards, fatal);
    const QAbstractItemModelTester summaryTester(&summary, fatal);
    ASSERT_EQ(awards.columnCount(), AwardModel::FirstMoney + 4);
    ASSERT_EQ(summary.columnCount(), 4);
    EXPECT_EQ(summary.plain(summary.index(Summary::BuyersPay, 3)), "0") << "the second rule with the first";
    const QSignalSpy headings(&awards, &QAbstractItemModel::headerDataChanged);
    const QSignalSpy numbers(&awards, &QAbstractItemModel::dataChanged);
    board.showRule(2);
    EXPECT_EQ(headings.count(), 1);
    EXPECT_EQ(numbers.count(), 1);
    EXPECT_EQ(summary.plain(summary.index(Summary::BuyersPay, 3)), "700000");
    EXPECT_EQ(awards.index(1, 6).data().toString(), QStringLiteral("+390,000.00"));
    EXPECT_EQ(awards.headerData(6, Qt::Horizontal).toString(), QStringLiteral("Difference: Pay as bid"));
    EXPECT_EQ(summary.headerData(3, Qt::Horizontal).toString(), QStringLiteral("Difference: Pay as bid"));
    EXPECT_EQ(summary.headerData(3, Qt::Horizontal, Qt::ToolTipRole).toString(),
              QStringLiteral("Pay as bid less Uniform price"));
}

TEST_F(Awards, TheSummaryIsPrintedAsTheRulesSay)
{
    AuctionBoard board(document);
    Summary summary(board);
    const QAbstractItemModelTester tester(&summary, fatal);
    EXPECT_EQ(printed(summary), "Uniform price|Pay as bid|Difference\n"
                                "300|–|–\n"
                                "300|216.666667|-83.333333\n"
                                "10,500|10,500|0\n"
                                "3,150,000.00|3,850,000.00|+700,000.00\n"
                                "3,150,000.00|2,275,000.00|-875,000.00\n"
                                "0.00|1,575,000.00|+1,575,000.00\n"
                                "700,000.00|0.00|-700,000.00\n"
                                "875,000.00|0.00|-875,000.00\n"
                                "1,575,000.00|1,575,000.00|0.00");
}

TEST_F(Awards, EveryFilledCellOfTheSummaryExplainsItself)
{
    AuctionBoard board(document);
    const Summary summary(board);
    for (int row = 0; row < summary.rowCount(); ++row)
        for (int column = 0; column < 2; ++column)
            EXPECT_TRUE(summary.derivation(summary.index(row, column)).has_value()) << row << ' ' << column;
    EXPECT_EQ(summary.derivation(summary.index(Summary::Volume, 1))->value, "10500");
    EXPECT_FALSE(summary.derivation(summary.index(0, 2)).has_value()) << "a difference has no rule behind it";
}

TEST_F(Awards, TheHeadlineSaysWhoIsCut)
{
    AuctionBoard board(document);
    EXPECT_EQ(cutText(board), QStringLiteral("d1 is cut to 4,500 of 5,000."));
    EXPECT_EQ(cutOrder(board), std::optional<std::size_t>(3));
    document.apply(scenario::setOrderQuantity(3, Quantity::fromMantissa(4'500'000'000)));
    EXPECT_EQ(cutText(board), QStringLiteral("No order is cut."));
    EXPECT_FALSE(stepCurvesOf(board).cutStep());
}

TEST_F(Awards, SeveralOrdersThatShareAreCutTogether)
{
    auto options = document.scenario().auction->options;
    options.ties = auction::Ties::ProRata;
    document.apply(scenario::setAuctionOptions(options));
    document.apply(scenario::setOrderPrice(0, Price::fromMantissa(300'000'000))); // a1 beside d1
    AuctionBoard board(document);
    EXPECT_EQ(cutText(board), QStringLiteral("2 order(s) are cut, a1 among them."));
    EXPECT_FALSE(cutOrder(board).has_value());
}

TEST_F(Awards, TheCutStepIsWhereTheVolumeEndsInside)
{
    AuctionBoard board(document);
    const auto curves = stepCurvesOf(board);
    const auto* step = curves.cutStep();
    ASSERT_NE(step, nullptr);
    EXPECT_EQ(step->order, 3U);
    EXPECT_EQ(step->to, 11000);
    EXPECT_EQ(curves.volume, 10500);
}

TEST_F(Awards, WithoutOnePriceTheAreaIsTheOperators)
{
    AuctionBoard board(document);
    EXPECT_EQ(stepCurvesOf(board).areas, SurplusAreas::UniformPrice);
    board.showRule(1);
    EXPECT_EQ(stepCurvesOf(board).areas, SurplusAreas::Operator);
}
