#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "items/auction_board.h"
#include "items/pin_comparison_model.h"
#include "items/pinned_states.h"
#include "items/rule_bars.h"
#include "items/table_export.h"
#include "tests/support/books.h"

using namespace meritdesk;
using namespace meritdesk::items;
using auction::Price;
using auction::Quantity;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

class Pins : public testing::Test
{
protected:
    Pins()
    {
        QLocale::setDefault(QLocale::c());
        document.reset(tests::toyScenario());
    }

    ~Pins() override { QLocale::setDefault(localeBefore); }

    /// The cells of a row with bars between.
    [[nodiscard]] std::string line(int row) const
    {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        return cells.join(QLatin1Char('|')).toStdString();
    }

    [[nodiscard]] std::string lineOf(const char* participant, int which) const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data().toString() == QLatin1String(participant))
                return line(row + which);
        return {};
    }

    const QLocale localeBefore = QLocale();
    document::Document document;
    AuctionBoard board{document};
    PinnedStates pins{board};
    PinComparisonModel model{board, pins};
    QAbstractItemModelTester tester{&model, fatal};
};

} // namespace

TEST_F(Pins, ThePresentStateStandsAgainstThePinnedOneWithDifferences)
{
    EXPECT_EQ(model.rowCount(), 0);
    ASSERT_TRUE(pins.pin());
    EXPECT_EQ(model.headerData(PinComparisonModel::Then, Qt::Horizontal), QStringLiteral("A"));
    EXPECT_EQ(line(0), "Market|Price|300|300|0");
    board.document().apply(scenario::reshapeOrder(9, *Price::read("310"), *Quantity::read("3000"))); // j1
    EXPECT_EQ(line(1), "Market|Volume|7,500|10,500|-3,000") << "d1 and j1 no longer meet";
    EXPECT_EQ(lineOf("j1", 0), "j1|awarded|0|3,000|-3,000");
    EXPECT_EQ(lineOf("j1", 1), "j1|money|0.00|900,000.00|-900,000.00");
    EXPECT_TRUE(model.index(1, 0).data(PinComparisonModel::ChangedRole).toBool());
    document.undoStack().undo();
    EXPECT_EQ(lineOf("j1", 0), "j1|awarded|3,000|3,000|0");
}

TEST_F(Pins, APinHoldsItsRuleWhateverIsShownLater)
{
    ASSERT_TRUE(pins.pin());
    board.showRule(1); // pay as bid
    EXPECT_EQ(line(0), "Market|Price|216.666667|300|-83.333333") << "the average where no price is uniform";
    EXPECT_EQ(lineOf("b1", 1), "b1|money|1,290,000.00|900,000.00|+390,000.00");
    EXPECT_EQ(model.headerData(PinComparisonModel::Then, Qt::Horizontal, Qt::ToolTipRole),
              QStringLiteral("Uniform price"));
}

TEST_F(Pins, SomebodyWhoCameOrWentHasADashOnTheOtherSide)
{
    ASSERT_TRUE(pins.pin());
    document.apply(scenario::removeOrders({0})); // a1
    EXPECT_EQ(lineOf("a1", 0), "a1|awarded|–|1,000|–");
    EXPECT_EQ(model.rowCount(), 2 + 2 * 10);
    const auto table = tableOf(model, QStringLiteral("t"));
    EXPECT_TRUE(table.columns[PinComparisonModel::Now].numeric);
}

TEST_F(Pins, PinsHaveLettersNamesAndGoAgain)
{
    ASSERT_TRUE(pins.pin());
    ASSERT_TRUE(pins.pin());
    EXPECT_EQ(pins.states()[1].name, QStringLiteral("B"));
    EXPECT_EQ(pins.chosen(), 1U);
    EXPECT_TRUE(pins.rename(0, QStringLiteral(" before ")));
    EXPECT_EQ(pins.states()[0].name, QStringLiteral("before"));
    EXPECT_FALSE(pins.rename(1, QStringLiteral("before")));
    EXPECT_FALSE(pins.rename(1, QStringLiteral(" ")));
    pins.choose(0);
    EXPECT_EQ(model.headerData(PinComparisonModel::Then, Qt::Horizontal), QStringLiteral("before"));
    pins.unpin(0);
    EXPECT_EQ(pins.chosenState()->name, QStringLiteral("B"));
    ASSERT_TRUE(pins.pin());
    EXPECT_EQ(pins.states()[1].name, QStringLiteral("A")) << "the letter is free again";
    pins.unpin(1);
    pins.unpin(0);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(pins.chosenState(), nullptr);
}

TEST_F(Pins, PinsStayWithTheDocumentWithoutChangingIt)
{
    board.showRule(1);
    ASSERT_TRUE(pins.pin());
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(document.undoStack().count(), 0);
    AuctionBoard again(document); // the page is made anew with another language
    const PinnedStates kept(again);
    ASSERT_EQ(kept.states().size(), 1U);
    EXPECT_EQ(kept.states()[0].name, QStringLiteral("A"));
    EXPECT_EQ(kept.states()[0].rule, "pay-as-bid");
    EXPECT_EQ(*kept.states()[0].cleared->book, *tests::toyScenario().auction);
    EXPECT_EQ(kept.states()[0].clearing()->totals, board.shown()->totals);
    QSignalSpy changed(&pins, &PinnedStates::changed);
    document.newDocument(tests::toyScenario());
    EXPECT_TRUE(pins.states().empty()) << "another document";
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(Pins, NothingIsPinnedWhereNothingIsCleared)
{
    document.reset({});
    EXPECT_FALSE(pins.pin());
}

TEST_F(Pins, TheOutlineHasTheStepsAndTheCrossing)
{
    ASSERT_TRUE(pins.pin());
    const auto& state = pins.states()[0];
    const auto outline = outlineOf(*state.cleared->book, *state.clearing());
    EXPECT_EQ(outline.demand.size(), 5U);
    EXPECT_EQ(outline.supply.size(), 5U);
    EXPECT_EQ(outline.volume, 10500);
    EXPECT_EQ(outline.price, 300.0);
}

TEST_F(Pins, TheBarsOfTheRulesAreTheNumbersOfTheTable)
{
    AwardModel awards(board);
    const auto money = ruleBars(board, awards, BarsOf::Money);
    ASSERT_EQ(money.rules.size(), 2U);
    EXPECT_EQ(money.rules[0].priceText, QStringLiteral("300"));
    EXPECT_EQ(money.rules[1].priceText, QStringLiteral("216.666667")) << "the average";
    EXPECT_EQ(money.rules[0].volume, 10500);
    ASSERT_EQ(money.participants.size(), 10U);
    EXPECT_EQ(money.participants[1].name, QStringLiteral("b1"));
    EXPECT_EQ(money.participants[1].values, (std::vector<double>{900'000, 1'290'000}));
    EXPECT_EQ(money.participants[1].texts[1], awards.index(1, AwardModel::FirstMoney + 1).data().toString());
    const auto quantities = ruleBars(board, awards, BarsOf::Awards);
    EXPECT_EQ(quantities.participants[3].values, (std::vector<double>{4500, 4500}));
    EXPECT_EQ(quantities.title, QStringLiteral("Awarded quantity"));
    awards.showGains(true);
    const auto gains = ruleBars(board, awards, BarsOf::Money);
    EXPECT_EQ(gains.title, QStringLiteral("Gain against Uniform price"));
    EXPECT_EQ(gains.participants[1].values, (std::vector<double>{0, -390'000}));
    EXPECT_EQ(gains.participants[5].order, 5);
}
