#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/response/exact.h"
#include "core/scenario/day_ahead_edits.h"
#include "document/document.h"
#include "items/day_ahead_answer.h"
#include "items/day_ahead_hours_model.h"
#include "items/day_ahead_sheet_model.h"
#include "items/day_ahead_text.h"
#include "items/table_export.h"
#include "tests/core/response/amounts_of.h"
#include "tests/core/response/days_2017.h"

namespace meritdesk::items {

namespace {

using namespace response;           // NOLINT(google-build-using-namespace): a test of its values
using namespace response::dayahead; // NOLINT(google-build-using-namespace): a test of its values
using response::tests::mw;
using response::tests::perMwh;

/// Every row of a model, cells parted by bars.
std::string printed(const QAbstractItemModel& model)
{
    std::string text;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            text += (column == 0 ? "" : " | ") + model.index(row, column).data().toString().toStdString();
        text += "\n";
    }
    return text;
}

/// Three hours: an ordinary one, one of scarcity, one of surplus.
Case threeHours()
{
    Case input;
    input.market.load = {mw("90"), mw("121.5"), mw("30")};
    input.market.stacks = {Stack::ofBlocks({{mw("0"), mw("50"), perMwh("-5"), perMwh("-5"), "wind"},
                                            {mw("50"), mw("100"), perMwh("40"), perMwh("80"), "gas"},
                                            {mw("100"), mw("120"), perMwh("100"), perMwh("100"), {}}})};
    input.market.scarcityPrice = perMwh("4000");
    input.reductions = {{mw("10"), 1, 2}};
    input.groups = {{"plant", {{mw("8")}}, {{mw("3")}}}};
    input.criteria = {{&netBenefit}, {&absPrice, Plain::read("3000").value(), false}, {&manual, {}, true}};
    input.origins = {{"load", {OriginKind::Published, "a paper"}}, {"stack", {OriginKind::Constructed, {}}}};
    return input;
}

class DayAheadItems : public testing::Test
{
protected:
    DayAheadItems()
    {
        QLocale::setDefault(QLocale::c());
        document.apply(scenario::replaceDayAhead(threeHours()));
        board.showHour(0);
    }

    ~DayAheadItems() override { QLocale::setDefault(localeBefore); }

    [[nodiscard]] QString undo() const { return document.undoText(); }

    const QLocale localeBefore = QLocale();
    document::Document document;
    DayAheadBoard board{document};
};

TEST_F(DayAheadItems, TheHoursSayWhatTheEngineFound)
{
    DayAheadHoursModel model(board);
    const QAbstractItemModelTester tester(&model);
    EXPECT_EQ(printed(model),
              "1 | 90 | 10 | 72.00 | 64.00 | 8.00 | gas |  | 640.00\n"
              "2 | 121.5 | 10 | 4,000.00 | 100.00 | 3,900.00 | block 3 | 1.5 MW short | 434,850.00\n"
              "3 | 30 |  | -5.00 | -5.00 |  | wind | surplus of 20 MW | \n");
    EXPECT_EQ(model.index(1, DayAheadHoursModel::Saving).data(ExactRole).toString().toStdString(), "434850");
    EXPECT_TRUE(model.index(1, DayAheadHoursModel::State).data(DayAheadHoursModel::MarkedRole).toBool());
    EXPECT_TRUE(model.index(0, DayAheadHoursModel::Load)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QLatin1String("a paper")));
}

TEST_F(DayAheadItems, HoursAreSortedAndKeepTheirHour)
{
    DayAheadHoursModel model(board);
    const QAbstractItemModelTester tester(&model);
    const QPersistentModelIndex first = model.index(0, 0);
    model.sort(DayAheadHoursModel::Fall, Qt::DescendingOrder);
    EXPECT_EQ(model.hourAt(0), 1U);
    EXPECT_EQ(model.hourAt(first.row()), 0U);
    EXPECT_EQ(model.rowOf(2), 2);
    model.sort(-1);
    EXPECT_EQ(model.hourAt(0), 0U);
    EXPECT_EQ(first.row(), 0);
}

TEST_F(DayAheadItems, ALoadIsTypedRefusedPastedAndUndone)
{
    DayAheadHoursModel model(board);
    const QAbstractItemModelTester tester(&model);
    QSignalSpy refused(&model, &DayAheadHoursModel::refused);
    QSignalSpy rejected(&document, &document::Document::rejected);
    EXPECT_TRUE(model.setData(model.index(0, DayAheadHoursModel::Load), QStringLiteral("95")));
    EXPECT_EQ(model.index(0, DayAheadHoursModel::Before).data().toString().toStdString(), "76.00");
    EXPECT_EQ(board.input().origins.at("load[0]").kind, OriginKind::Own);
    EXPECT_FALSE(model.setData(model.index(0, DayAheadHoursModel::Load), QStringLiteral("many")));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_FALSE(model.setData(model.index(0, DayAheadHoursModel::Load), QStringLiteral("-1")));
    EXPECT_EQ(rejected.count(), 1);
    document.undoStack().undo();
    EXPECT_EQ(model.index(0, DayAheadHoursModel::Before).data().toString().toStdString(), "72.00");
    EXPECT_TRUE(model.paste(1, QStringLiteral("hour 2\t100\nhour 3\t60\n")));
    EXPECT_EQ(board.input().market.load[2], mw("60"));
    EXPECT_TRUE(model.paste(0, QStringLiteral("10\r\n20\r\n30\r\n40\r\n")));
    EXPECT_EQ(model.rowCount(), 4) << "a longer column makes more hours";
    document.undoStack().undo();
    document.undoStack().undo();
    EXPECT_EQ(board.input(), threeHours());
}

TEST_F(DayAheadItems, EveryNumberOfTheHoursExplainsItself)
{
    DayAheadHoursModel model(board);
    for (int row = 0; row < 3; ++row)
        for (const int column :
             {DayAheadHoursModel::Before, DayAheadHoursModel::After, DayAheadHoursModel::Saving}) {
            const auto derivation = model.derivation(model.index(row, column));
            ASSERT_TRUE(derivation);
            response::tests::holds(*derivation);
        }
    const auto load = model.derivation(model.index(1, DayAheadHoursModel::Load));
    ASSERT_TRUE(load);
    EXPECT_EQ(load->key, "load_of_hour");
    EXPECT_EQ(load->value, "121.5");
    EXPECT_NE(load->note.find("a paper"), std::string::npos) << load->note;
}

TEST_F(DayAheadItems, MoneyIsCountedInTheCurrencyOfTheCase)
{
    document.apply(scenario::setDayAheadCurrency("EUR"));
    const auto zone = dayAheadDerivation(board, {.kind = DayAheadEvidence::Zone});
    ASSERT_TRUE(zone);
    EXPECT_EQ(zone->unit, "EUR");
    EXPECT_EQ(zone->children.front().children.front().inputs.front().unit, "EUR/MWh");
    EXPECT_TRUE(dayAheadHeadline(board, false).contains(QLatin1String("EUR/MWh")))
        << dayAheadHeadline(board, false).toStdString();
    DayAheadHoursModel model(board);
    EXPECT_EQ(model.headerData(DayAheadHoursModel::Before, Qt::Horizontal, UnitRole).toString().toStdString(),
              "EUR/MWh");
}

TEST_F(DayAheadItems, BlocksAdjoinWhileTheyAreTyped)
{
    DayAheadSheetModel model(board, stackSheet);
    const QAbstractItemModelTester tester(&model);
    EXPECT_EQ(printed(model), "0 | 50 | -5.00 | -5.00 | wind\n"
                              "50 | 100 | 40.00 | 80.00 | gas\n"
                              "100 | 120 | 100.00 | 100.00 | \n");
    EXPECT_TRUE(model.index(1, 4).data(DayAheadSheetModel::MarkedRole).toBool()) << "sets the price";
    EXPECT_FALSE(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsEditable));
    EXPECT_TRUE(model.setData(model.index(0, 1), QStringLiteral("60")));
    EXPECT_EQ(model.index(1, 0).data().toString().toStdString(), "60")
        << "the next block begins where this one ends";
    EXPECT_FALSE(model.setData(model.index(1, 2), QStringLiteral("-6"))) << "prices never fall";
    EXPECT_TRUE(model.add(0));
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.index(3, 1).data().toString().toStdString(), "220") << "what lies above moves up";
    EXPECT_TRUE(model.remove(1));
    EXPECT_EQ(model.index(2, 1).data().toString().toStdString(), "120");
    EXPECT_TRUE(model.setData(model.index(2, 4), QStringLiteral("oil")));
    EXPECT_TRUE(model.setData(model.index(2, 4), QStringLiteral("oil")));
    EXPECT_EQ(document.undoStack().count(), 5) << "what stays as it is makes no step";
}

TEST_F(DayAheadItems, AStackIsPastedFromASpreadsheet)
{
    DayAheadSheetModel model(board, stackSheet);
    const QAbstractItemModelTester tester(&model);
    EXPECT_TRUE(model.paste(-1, QStringLiteral("80\t0\t10\tnuclear\n130\t20\t\tgas\n")));
    EXPECT_EQ(printed(model), "0 | 80 | 0.00 | 10.00 | nuclear\n80 | 130 | 20.00 | 20.00 | gas\n")
        << "without an end the price is flat";
    EXPECT_TRUE(model.paste(-1, QStringLiteral("80\t0\t10\tnuclear\n130\t20\t30\tgas\n")));
    EXPECT_EQ(printed(model), "0 | 80 | 0.00 | 10.00 | nuclear\n80 | 130 | 20.00 | 30.00 | gas\n");
    EXPECT_TRUE(model.paste(-1, QStringLiteral("0\t70\t1\t2\tcoal\n70\t140\t3\t4\toil\n"))) << "with a begin";
    EXPECT_EQ(printed(model), "0 | 70 | 1.00 | 2.00 | coal\n70 | 140 | 3.00 | 4.00 | oil\n");
    EXPECT_TRUE(model.paste(-1, QStringLiteral("90\t1\n150\t2\n"))) << "flat blocks";
    EXPECT_EQ(printed(model), "0 | 90 | 1.00 | 1.00 | \n90 | 150 | 2.00 | 2.00 | \n");
    QSignalSpy refused(&model, &DayAheadSheetModel::refused);
    EXPECT_FALSE(model.paste(-1, QStringLiteral("5\n")));
    EXPECT_EQ(refused.count(), 1);
}

TEST_F(DayAheadItems, OffersAreTypedInTheOrderGiven)
{
    document.apply(scenario::setOffers(0, {{mw("100"), perMwh("50"), "b"}, {mw("30"), perMwh("10"), "a"}}));
    DayAheadSheetModel model(board, stackSheet);
    const QAbstractItemModelTester tester(&model);
    EXPECT_EQ(printed(model), "100 | 50.00 | b\n30 | 10.00 | a\n");
    EXPECT_TRUE(model.setData(model.index(1, 1), QStringLiteral("60")));
    EXPECT_TRUE(model.add(0));
    EXPECT_TRUE(model.paste(-1, QStringLiteral("200;5;x\n10;6;y\n")));
    EXPECT_EQ(printed(model), "200 | 5.00 | x\n10 | 6.00 | y\n");
    EXPECT_TRUE(model.remove(1));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.remove(0)) << "the last one stays";
}

TEST_F(DayAheadItems, ReductionsAndBuyersAreLists)
{
    DayAheadSheetModel reductions(board, reductionSheet);
    DayAheadSheetModel buyers(board, buyerSheet);
    const QAbstractItemModelTester tester(&reductions);
    const QAbstractItemModelTester second(&buyers);
    EXPECT_EQ(printed(reductions), "10 | 1 | 2 | 1 to 2\n");
    board.showHour(2);
    EXPECT_TRUE(reductions.add(-1));
    EXPECT_EQ(board.input().reductions.back(), (Reduction{mw("10"), 2, 2})) << "inside the day";
    EXPECT_FALSE(reductions.setData(reductions.index(1, 1), QStringLiteral("2.5")));
    EXPECT_TRUE(reductions.setData(reductions.index(1, 0), QStringLiteral("1")));
    EXPECT_FALSE(reductions.setData(reductions.index(0, 0), QStringLiteral("91")))
        << "more than the load of an hour allows";
    EXPECT_TRUE(reductions.remove(1));
    EXPECT_TRUE(buyers.add(-1));
    EXPECT_EQ(printed(buyers), "-5.00 | 100 | \n");
    EXPECT_TRUE(buyers.paste(0, QStringLiteral("50\t5\tfactory\n45\t6\thouse\n")));
    EXPECT_EQ(printed(buyers), "50.00 | 5 | factory\n45.00 | 6 | house\n");
}

TEST_F(DayAheadItems, GroupsHaveTheirMoney)
{
    DayAheadSheetModel model(board, groupSheet);
    const QAbstractItemModelTester tester(&model);
    EXPECT_EQ(printed(model), "plant | 8 | 3 | 31,264.00 | -11,724.00 | 19,540.00\n");
    const auto net = model.derivation(model.index(0, 5));
    ASSERT_TRUE(net);
    response::tests::holds(*net);
    EXPECT_EQ(net->value, "19540");
    EXPECT_TRUE(model.paste(0, QStringLiteral("1\n2\n3\n")));
    EXPECT_EQ(model.index(0, 1).data().toString(), QStringLiteral("1–3"));
    EXPECT_FALSE(model.paste(0, QStringLiteral("1\n2\n"))) << "one value for each hour";
    EXPECT_TRUE(model.add(-1));
    EXPECT_FALSE(model.setData(model.index(1, 0), QStringLiteral("plant"))) << "names differ";
    EXPECT_TRUE(model.remove(1));
}

TEST_F(DayAheadItems, NoVerdictIsShownAsOfficial)
{
    DayAheadSheetModel model(board, criterionSheet);
    const QAbstractItemModelTester tester(&model);
    ASSERT_EQ(model.rowCount(), 3);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_TRUE(model.index(row, 4).data().toString().contains(QLatin1String("modelled"))) << row;
    EXPECT_EQ(model.index(0, 4).data().toString().toStdString(), "met (modelled)");
    EXPECT_EQ(model.index(1, 4).data().toString().toStdString(), "not met (modelled)");
    EXPECT_TRUE(model.setData(model.index(1, 1), QStringLiteral("2000")));
    EXPECT_EQ(model.index(1, 4).data().toString().toStdString(), "met (modelled)");
    EXPECT_TRUE(model.setData(model.index(2, 1), QStringLiteral("does not fire")));
    EXPECT_EQ(model.index(2, 4).data().toString().toStdString(), "not met (modelled)");
    EXPECT_TRUE(model.add(-1));
    EXPECT_EQ(board.input().criteria.back().kind, &costCover) << "the first that was not there";
    const auto margin = model.derivation(model.index(0, 2));
    ASSERT_TRUE(margin);
    response::tests::holds(*margin);
    document.apply(scenario::setReductions({}));
    EXPECT_EQ(model.index(0, 4).data().toString().toStdString(), "no event (modelled)");
}

TEST_F(DayAheadItems, TheAnswerIsOneSentenceAndTheHourAnother)
{
    EXPECT_TRUE(dayAheadHeadline(board, true).contains(QLatin1String("<a href=\"zone\">")))
        << dayAheadHeadline(board, true).toStdString();
    EXPECT_TRUE(dayAheadDetail(board).contains(QLatin1String("none is official")));
    EXPECT_TRUE(dayAheadDetail(board).contains(QLatin1String("constructed")));
    board.showHour(1);
    EXPECT_TRUE(dayAheadHourSentence(board).contains(QLatin1String("1.5 MW of the load is above the stack")));
    board.showHour(2);
    EXPECT_TRUE(dayAheadHourSentence(board).contains(QLatin1String("surplus")));
    document.apply(scenario::setReductions({}));
    EXPECT_TRUE(dayAheadHeadline(board, true).contains(QLatin1String("No load is called off")));
}

TEST_F(DayAheadItems, AMarketThatCannotBeClearedSaysWhyAndShowsItsNumbers)
{
    auto input = threeHours();
    input.market.scarcityPrice.reset();
    document.apply(scenario::replaceDayAhead(input));
    EXPECT_FALSE(board.valid());
    EXPECT_TRUE(dayAheadFaultText(board).contains(QLatin1String("scarcity price")));
    DayAheadHoursModel hours(board);
    EXPECT_EQ(hours.index(0, DayAheadHoursModel::Load).data().toString().toStdString(), "90");
    EXPECT_EQ(hours.index(0, DayAheadHoursModel::Before).data().toString().toStdString(), "");
    const DayAheadSheetModel groups(board, groupSheet);
    EXPECT_EQ(groups.index(0, 5).data().toString(), QStringLiteral("–"));
    EXPECT_FALSE(dayAheadDerivation(board, {.kind = DayAheadEvidence::Zone}));
    document.apply(scenario::replaceDayAhead({}));
    EXPECT_FALSE(board.hasCase());
    EXPECT_EQ(hours.rowCount(), 0);
    EXPECT_TRUE(dayAheadHeadline(board, true).isEmpty());
}

TEST_F(DayAheadItems, TheTellingHourIsTheLargestFall)
{
    EXPECT_EQ(board.tellingHour(), 1U);
    QSignalSpy told(&board, &DayAheadBoard::hourChanged);
    board.showHour(99);
    EXPECT_EQ(board.hour(), 2U) << "one behind the last is the last";
    board.showHour(2);
    EXPECT_EQ(told.count(), 1);
    document.apply(scenario::setReductions({}));
    EXPECT_EQ(board.tellingHour(), 1U) << "the dearest without a fall";
    EXPECT_EQ(board.hour(), 2U) << "an edit of the same hours leaves the look";
}

/// A year of hours with 500 blocks each, a reduction in all of them.
Case yearOfHours()
{
    constexpr int hours = 8760;
    constexpr int blocks = 500;
    Case input;
    for (int hour = 0; hour < hours; ++hour) {
        std::vector<Block> stack;
        for (int at = 0; at < blocks; ++at) {
            const auto price = whole<RubPerMwh>(100 + at * 5 + hour % 7);
            stack.push_back({whole<Mw>(at * 200), whole<Mw>((at + 1) * 200), price, price, {}});
        }
        input.market.stacks.push_back(Stack::ofBlocks(stack));
        input.market.load.push_back(whole<Mw>(60'000 + hour % 24 * 1'000));
    }
    input.reductions = {{whole<Mw>(100), 1, hours}};
    input.groups = {{"group", {{whole<Mw>(1'430)}}, {}}};
    input.criteria = {{&netBenefit}};
    return input;
}

TEST(DayAheadYear, IsClearedWorkedIntoWordsAndExplained)
{
    document::Document document;
    document.newDocument();
    document.apply(scenario::replaceDayAhead(yearOfHours()));
    DayAheadBoard board(document);
    const DayAheadHoursModel model(board);
    ASSERT_TRUE(board.valid());
    EXPECT_EQ(model.rowCount(), 8760);
    document.apply(scenario::setReductions({{whole<Mw>(200), 1, 8760}}, true));
    EXPECT_FALSE(dayAheadHeadline(board, true).isEmpty());
    EXPECT_FALSE(dayAheadDetail(board).isEmpty());
    const auto price = dayAheadDerivation(board, {.kind = DayAheadEvidence::PriceAfter, .at = 8759});
    ASSERT_TRUE(price);
    response::tests::holds(*price);
    const auto zone = dayAheadDerivation(board, {.kind = DayAheadEvidence::Zone});
    ASSERT_TRUE(zone);
    response::tests::holds(*zone);
}

} // namespace

} // namespace meritdesk::items
