#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "items/auction_board.h"
#include "items/ladder_model.h"
#include "items/table_export.h"
#include "items/trial_model.h"
#include "tests/support/books.h"

using namespace meritdesk;
using namespace meritdesk::items;
using auction::Price;
using auction::Quantity;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

class Trials : public testing::Test
{
protected:
    Trials()
    {
        QLocale::setDefault(QLocale::c());
        document.reset(tests::toyScenario());
    }

    ~Trials() override { QLocale::setDefault(localeBefore); }

    [[nodiscard]] QModelIndex value(int row) const { return model.index(row, TrialModel::Value); }

    [[nodiscard]] int rowOf(const QString& title) const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, TrialModel::Title).data().toString() == title)
                return row;
        return -1;
    }

    bool slide(int row, int position)
    {
        return model.setData(value(row), position, TrialModel::PositionRole);
    }

    [[nodiscard]] std::string price() const { return printRounded(*board.shown()->price, 6); }

    [[nodiscard]] const auction::Book& kept() const { return *document.scenario().auction; }

    const QLocale localeBefore = QLocale();
    document::Document document;
    AuctionBoard board{document};
    TrialModel model{board};
    QAbstractItemModelTester tester{&model, fatal};
};

} // namespace

TEST_F(Trials, ASliderMovesTheOrdersOfOneParticipantAndTheDocumentStays)
{
    model.setParticipant(QStringLiteral("d1")); // cut at 300, it sets the price
    QSignalSpy changed(&board, &AuctionBoard::changed);
    const int last = value(0).data(TrialModel::LastPositionRole).toInt();
    EXPECT_EQ(value(0).data(TrialModel::PositionRole).toInt() * 2, last) << "no shift stands in the middle";
    ASSERT_TRUE(slide(0, last / 2 + 3));
    EXPECT_EQ(changed.count(), 1);
    const auto shift = value(0).data(ExactRole).toString();
    EXPECT_EQ(shift, QStringLiteral("15")) << "three positions of 5";
    EXPECT_EQ(board.book()->orders[3].price.text(), "315");
    EXPECT_EQ(price(), "315");
    EXPECT_EQ(kept().orders[3].price.text(), "300");
    EXPECT_EQ(document.undoStack().count(), 0);
    EXPECT_EQ(model.summary(), QStringLiteral("Price 300 → 315, volume 10,500 → 10,500"));
    board.dropTrial();
    EXPECT_EQ(price(), "300");
    EXPECT_TRUE(model.summary().isEmpty());
}

TEST_F(Trials, KeepingIsOneUndoStepAndPutsTheSlidersToRest)
{
    model.setParticipant(QStringLiteral("d1"));
    ASSERT_TRUE(model.setData(value(0), QStringLiteral("-20")));
    ASSERT_TRUE(model.setData(value(1), QStringLiteral("150")));
    board.keepTrial();
    EXPECT_FALSE(board.isTrial());
    EXPECT_EQ(kept().orders[3].price.text(), "280");
    EXPECT_EQ(kept().orders[3].quantity.text(), "7500");
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_FALSE(value(0).data(TrialModel::ChangedRole).toBool());
    EXPECT_EQ(model.participant(), QStringLiteral("d1"));
    document.undoStack().undo();
    EXPECT_EQ(kept(), *tests::toyScenario().auction);
    EXPECT_EQ(price(), "300");
}

TEST_F(Trials, AStepMayBeTriedAndTakenAwayAgain)
{
    const int row = rowOf(QStringLiteral("Price step"));
    ASSERT_GE(row, 0);
    ASSERT_TRUE(model.setData(value(row), QStringLiteral("40")));
    EXPECT_EQ(board.book()->orders[3].price.text(), "280") << "bids are rounded down";
    EXPECT_EQ(board.book()->orders[5].price.text(), "160") << "offers up";
    EXPECT_EQ(value(row).data(ExactRole), QStringLiteral("40"));
    EXPECT_EQ(model.index(row, TrialModel::InTheBook).data(), QStringLiteral("1"));
    ASSERT_TRUE(model.setData(value(row), QString()));
    EXPECT_FALSE(board.book()->options.priceStep) << "none is a value of its own";
    ASSERT_TRUE(model.setData(value(row), QStringLiteral("1")));
    EXPECT_FALSE(board.isTrial()) << "as in the book: nothing is tried";
    EXPECT_EQ(price(), "300");
}

TEST_F(Trials, EveryPositionOfEverySliderIsTakenOrSaysWhy)
{
    auto scenario = tests::toyScenario();
    auto& book = scenario.auction.edit();
    book.rules = {"single-buyer", "pay-as-bid"};
    book.options.demand = *Quantity::read("9000");
    book.options.priceCap = *Price::read("310");
    book.orders.erase(book.orders.begin(), book.orders.begin() + 5);
    document.reset(scenario);
    ASSERT_EQ(model.rowCount(), 5);
    EXPECT_EQ(model.index(2, TrialModel::Title).data(), QStringLiteral("Demand"));
    EXPECT_EQ(model.index(3, TrialModel::Title).data(), QStringLiteral("Price cap"));
    for (int row = 0; row < model.rowCount(); ++row) {
        const int rest = value(row).data(TrialModel::PositionRole).toInt();
        const int last = value(row).data(TrialModel::LastPositionRole).toInt();
        EXPECT_GE(last, 4) << row;
        EXPECT_LE(last, 210) << row;
        for (int at = 0; at <= last; ++at) {
            ASSERT_TRUE(slide(row, at)) << row << ", " << at;
            ASSERT_EQ(value(row).data(TrialModel::PositionRole).toInt(), at) << row;
            ASSERT_FALSE(board.cleared().clearings.empty()) << row << ", " << at;
        }
        ASSERT_TRUE(slide(row, rest));
        EXPECT_FALSE(board.isTrial()) << row;
    }
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(Trials, TheKnobsFollowTheRules)
{
    EXPECT_EQ(rowOf(QStringLiteral("Demand")), -1) << "an auction of two sides";
    EXPECT_EQ(rowOf(QStringLiteral("Share β")), -1);
    EXPECT_GE(rowOf(QStringLiteral("Volume cap")), 0);
    document.apply(scenario::chooseRules({"guangdong-2016"}));
    const int beta = rowOf(QStringLiteral("Share β"));
    ASSERT_GE(beta, 0);
    EXPECT_EQ(value(beta).data(ExactRole), QStringLiteral("0.5")) << "the rule's own";
    const auto before = board.shown()->amounts;
    ASSERT_TRUE(slide(beta, 0));
    EXPECT_EQ(value(beta).data(ExactRole), QStringLiteral("0"));
    EXPECT_NE(board.shown()->amounts, before);
}

TEST_F(Trials, ACapTypedOffTheSlidersGridStaysExact)
{
    const int row = rowOf(QStringLiteral("Volume cap"));
    EXPECT_EQ(value(row).data(ExactRole), QString());
    EXPECT_EQ(value(row).data(TrialModel::PositionRole), value(row).data(TrialModel::LastPositionRole))
        << "none stands behind every number";
    ASSERT_TRUE(model.setData(value(row), QStringLiteral("7777")));
    EXPECT_EQ(value(row).data(ExactRole), QStringLiteral("7777"));
    EXPECT_EQ(board.shown()->volume.text(), "7777");
}

TEST_F(Trials, WhatTheBookRefusesLeavesTheTrialBefore)
{
    ASSERT_TRUE(model.setData(value(0), QStringLiteral("10")));
    const auto findings = model.setNumber(0, "0.5");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings.front().code, "price-off-step");
    EXPECT_FALSE(model.setData(value(0), QStringLiteral("ten")));
    EXPECT_EQ(model.setNumber(1, "33.33333").front().code, "not-a-number");
    EXPECT_EQ(value(0).data(ExactRole), QStringLiteral("10"));
    EXPECT_TRUE(board.isTrial());
}

TEST_F(Trials, OrdersAreNotChangedUnderATrial)
{
    ASSERT_TRUE(model.setData(value(0), QStringLiteral("10")));
    QSignalSpy rejected(&document, &document::Document::rejected);
    EXPECT_FALSE(board.apply(scenario::removeOrders({0})));
    EXPECT_EQ(rejected.count(), 1);
    EXPECT_EQ(kept().orders.size(), 10U);
    LadderModel ladder(board, auction::Side::Buy);
    EXPECT_FALSE(ladder.refusal(ladder.index(0, LadderModel::OrderPrice), QStringLiteral("5")).isEmpty());
    EXPECT_FALSE(ladder.setData(ladder.index(0, LadderModel::OrderPrice), QStringLiteral("5")));
    board.preview(0, *Price::read("5"), *Quantity::read("5"));
    EXPECT_FALSE(board.isPreview());
}

TEST_F(Trials, OptionsBesideStayUnderTheTrialAndAnythingElseEndsIt)
{
    model.setParticipant(QStringLiteral("d1"));
    ASSERT_TRUE(model.setData(value(0), QStringLiteral("15")));
    EXPECT_TRUE(board.applyBeside(scenario::chooseRules({"uniform", "pay-as-bid", "high-low"})));
    EXPECT_TRUE(board.isTrial());
    EXPECT_EQ(board.cleared().clearings.size(), 3U);
    EXPECT_EQ(price(), "315");
    ASSERT_NE(board.beforeTrial(), nullptr);
    EXPECT_EQ(board.beforeTrial()->clearings.size(), 3U);
    document.undoStack().undo();
    EXPECT_FALSE(board.isTrial()) << "what undo brings back is what is in view";
    EXPECT_EQ(price(), "300");
}

TEST_F(Trials, AWithdrawnParticipantLeavesTheBookInViewButNotTheList)
{
    model.setParticipant(QStringLiteral("j1"));
    ASSERT_TRUE(slide(1, 0));
    EXPECT_EQ(board.book()->orders.size(), 9U);
    EXPECT_EQ(model.participants().size(), 10);
    ASSERT_TRUE(slide(1, 100));
    EXPECT_FALSE(board.isTrial());
    EXPECT_EQ(board.book()->orders.size(), 10U);
}

TEST_F(Trials, AnotherParticipantTakesTheSlidersOver)
{
    model.setParticipant(QStringLiteral("d1"));
    ASSERT_TRUE(model.setData(value(0), QStringLiteral("15")));
    model.setParticipant(QStringLiteral("j1"));
    EXPECT_FALSE(board.isTrial()) << "d1 is back where it was";
    ASSERT_TRUE(model.setData(value(0), QStringLiteral("-60")));
    EXPECT_EQ(board.book()->orders[9].price.text(), "240");
    EXPECT_EQ(board.book()->orders[3].price.text(), "300");
    model.setParticipant(QStringLiteral("nobody"));
    EXPECT_EQ(model.participant(), QStringLiteral("j1"));
}
