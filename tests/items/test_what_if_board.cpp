#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/scenario/what_if_edits.h"
#include "core/units/text.h"
#include "document/document.h"
#include "formats/imports/calendar_data.h"
#include "formats/json/categories_input.h"
#include "formats/json/what_if_input.h"
#include "items/change_text.h"
#include "items/mw_value_model.h"
#include "items/reports/what_if_report.h"
#include "items/table_export.h"
#include "items/what_if_load.h"
#include "items/what_if_table_model.h"
#include "items/what_if_templates.h"
#include "tests/support/folders.h"
#include "tests/support/what_ifs.h"

namespace meritdesk::items {

namespace {

std::filesystem::path samples()
{
    return tests::sourceFolder() / "resources/samples";
}

/// The year of the sample, read once for all tests.
const Shared<retail::Case>& year()
{
    static const Shared<retail::Case> read(
        json::readCategories(tests::bytesOf(samples() / "samara-2025-year.json"), samples()).value());
    return read;
}

scenario::WhatIfs sampleWhatIfs()
{
    return json::readWhatIfs(tests::bytesOf(samples() / "samara-2025-what-if.json")).value();
}

class WhatIfBoards : public testing::Test
{
protected:
    WhatIfBoards()
    {
        scenario::Scenario scenario;
        scenario.retail = year();
        scenario.whatIfs = Shared(sampleWhatIfs());
        document.newDocument(scenario);
        board.finish();
    }

    const CardResult& result(std::size_t card) { return *board.resultOf(card); }

    document::Document document;
    SiteChoice choice;
    WhatIfBoard board{document, choice};
};

/// Every what-if of the sample, its saving in category 4 and in the best legal choice.
std::string printed(const WhatIfBoard& board)
{
    std::string all;
    for (std::size_t i = 0; i < board.cards().size(); ++i) {
        const auto& result = *board.resultOf(i);
        all += result.card.whatIf.name + ": " + savingIn(result, board.look())->text() + " / "
               + bestSavingIn(result, {})->text() + "\n";
    }
    return all;
}

TEST_F(WhatIfBoards, TheSampleIsLookedAtInTodaysCategoryAndItsSavingsAreThoseOfTheEngine)
{
    EXPECT_EQ(board.look(), (WhatIfLook{4, {}}));
    const auto prepared = retail::prepare(*year(), imports::russianCalendar());
    ASSERT_TRUE(prepared);
    std::string expected;
    for (const auto& card : board.cards()) {
        const auto came = outcomeOf(*prepared, 0, card, imports::russianCalendar());
        ASSERT_TRUE(came);
        expected += card.whatIf.name + ": " + came->outcome.categories[4].saving()->text() + " / "
                    + came->outcome.bestSaving()->text() + "\n";
    }
    EXPECT_EQ(printed(board), expected);
    EXPECT_EQ(printed(board), "200 kWh out of two peak hours into the night: 786693.12 / 786693.12\n"
                              "A storage with a timetable: 2217044.6 / 2217044.6\n"
                              "The same storage, the hours known in advance: 7276426.45 / 7276426.45\n");
}

TEST_F(WhatIfBoards, TheWaterfallAddsUpToTheKopeckInEveryLook)
{
    for (std::size_t card = 0; card < board.cards().size(); ++card)
        for (const std::optional<std::size_t> month : {std::optional<std::size_t>(), {0}, {6}}) {
            const auto waterfall = waterfallOf(result(card), {4, month});
            ASSERT_TRUE(waterfall);
            auto sum = waterfall->before;
            for (const auto& step : waterfall->steps) {
                EXPECT_NE(step.before, step.after) << step.key;
                sum += step.difference();
                const auto why =
                    explainNumber(*board.results(), result(card), {4, month}, WhatIfNumber::Saving, step.key);
                ASSERT_TRUE(why) << step.key;
                EXPECT_EQ(why->value, (retail::Money() - step.difference()).text()) << step.key;
            }
            EXPECT_EQ(sum, waterfall->after);
            EXPECT_EQ(waterfall->before - waterfall->after, *savingIn(result(card), {4, month}));
        }
}

TEST_F(WhatIfBoards, EveryNumberOfTheTableIsItsDerivation)
{
    WhatIfTableModel model(board);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const std::optional<std::size_t> month : {std::optional<std::size_t>(), {6}}) {
        board.setLook({4, month});
        int explained = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 1; column < model.columnCount(); ++column) {
                const auto exact = model.index(row, column).data(ExactRole).toString().toStdString();
                const auto why = model.derivation(model.index(row, column));
                EXPECT_EQ(why.has_value(), !exact.empty()) << row << " " << column;
                if (!why)
                    continue;
                ++explained;
                const auto value = evaluate(*why);
                ASSERT_TRUE(value) << why->formula;
                EXPECT_EQ(printFraction(*value), why->value) << why->key;
                EXPECT_EQ(printExact(*value, 3), exact) << why->key << " " << why->formula;
            }
        EXPECT_GT(explained, 20);
    }
}

TEST_F(WhatIfBoards, TheTableShowsThemSideBySide)
{
    WhatIfTableModel model(board);
    QString drawing;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            drawing +=
                (column > 0 ? QStringLiteral(" | ") : QString()) + model.index(row, column).data().toString();
        drawing += QLatin1Char('\n');
    }
    drawing.replace(QChar(0x00A0), QLatin1Char(' ')).replace(QChar(0x202F), QLatin1Char(' '));
    EXPECT_EQ(drawing.toStdString(),
              "Best legal choice | 108,545,222.56 | 107,758,529.44 | 106,328,177.96 | 101,268,796.11\n"
              "   saving |  | 786,693.12 | 2,217,044.60 | 7,276,426.45\n"
              "Category 4 (today) | 108,545,222.56 | 107,758,529.44 | 106,328,177.96 | 101,268,796.11\n"
              "   saving |  | 786,693.12 | 2,217,044.60 | 7,276,426.45\n"
              "Energy, kWh | 12,086,209 | 12,086,209 | 12,113,154 | 12,125,914\n"
              "Purchased capacity, mean of the months, kW | 1,724 | 1,659 | 1,544 | 1,524\n"
              "Network capacity, mean of the months, kW | 1,887 | 1,887 | 1,887 | 1,715\n");
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("As it is"));
    EXPECT_EQ(WhatIfTableModel::cardOf(2), 0U);
    EXPECT_FALSE(WhatIfTableModel::cardOf(1));
}

TEST_F(WhatIfBoards, AnEditComputesOnlyWhatItChanged)
{
    const auto before = board.resultOf(2)->came;
    auto card = board.cards()[0];
    card.whatIf.changes[0].amounts["energy_kwh"] = *retail::whatif::Amount::read("100");
    ASSERT_TRUE(board.apply(scenario::changeWhatIf({board.site(), 0}, card)));
    EXPECT_TRUE(board.isStale(0));
    board.finish();
    EXPECT_FALSE(board.isStale(0));
    EXPECT_EQ(board.resultOf(2)->came, before) << "the same outcome, not one computed anew";
    ASSERT_TRUE(board.apply(scenario::renameWhatIf({board.site(), 2}, "Другое имя")));
    board.finish();
    EXPECT_EQ(board.resultOf(2)->came, before);
}

TEST_F(WhatIfBoards, UndoBringsTheFormerNumberBack)
{
    const auto before = printed(board);
    ASSERT_TRUE(board.apply(scenario::removeWhatIf({board.site(), 1})));
    board.finish();
    EXPECT_EQ(board.cards().size(), 2U);
    document.undoStack().undo();
    board.finish();
    EXPECT_EQ(printed(board), before);
}

TEST_F(WhatIfBoards, WhatCannotBeComputedSaysWhy)
{
    auto card = tests::cardWithGoal("in category 5");
    card.goal->category = "5";
    ASSERT_TRUE(board.apply(scenario::addWhatIf(board.site(), card)));
    board.finish();
    EXPECT_FALSE(result(3).came);
    ASSERT_FALSE(result(3).findings.empty());
    EXPECT_EQ(result(3).findings[0].code, "what-if-category-without-amounts");
    EXPECT_FALSE(waterfallOf(result(3), {4, {}}));
    EXPECT_FALSE(savingIn(result(0), {2, {}})) << "a category without a price";
}

TEST_F(WhatIfBoards, OneMwLessIsWorthTheCapacityPriceByTheDays)
{
    board.setLook({4, 10});
    MwValueModel model(board);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int purchased = 0;
    for (const auto& hour : model.hours())
        purchased += hour.hour.purchased ? 1 : 0;
    EXPECT_EQ(purchased, 19) << "the working days of November 2025";
    ASSERT_GE(model.dearest(), 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto why = model.derivation(model.index(row, 0));
        ASSERT_TRUE(why);
        EXPECT_EQ(printExact(*evaluate(*why)),
                  model.index(row, MwValueModel::ValueColumn).data(ExactRole).toString().toStdString());
    }
    EXPECT_FALSE(model.sentence().isEmpty());
    board.setLook({0, 10});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(WhatIfBoards, TheLoadMovesAsTheShiftSays)
{
    const auto mean = meanLoad(*board.results(), result(0), 10, true);
    EXPECT_EQ(mean.days, 19);
    EXPECT_EQ(mean.before[9] - mean.after[9], 100);
    EXPECT_EQ(mean.after[22] - mean.before[22], 100);
    const auto free = meanLoad(*board.results(), result(0), 10, false);
    EXPECT_EQ(free.days, 11);
    EXPECT_EQ(free.before, free.after);
    const auto busiest = busiestDay(*board.results(), result(0), 10);
    ASSERT_TRUE(busiest);
    const auto load = loadOn(*board.results(), result(0), *busiest);
    EXPECT_EQ(load->before[12] - load->after[12], 100);
    EXPECT_FALSE(loadOn(*board.results(), result(0), firstDay(std::chrono::year(2031) / 1)));
}

TEST_F(WhatIfBoards, EveryTemplateCanBeComputedAndSavesSomething)
{
    for (const auto* each : whatIfTemplates)
        ASSERT_TRUE(board.apply(scenario::addWhatIf(board.site(), fromTemplate(*each, sceneOf(board)))))
            << each->id;
    board.finish();
    for (std::size_t i = 3; i < board.cards().size(); ++i) {
        ASSERT_TRUE(result(i).came) << board.cards()[i].whatIf.name;
        const bool adds =
            board.cards()[i].whatIf.changes.size() == 1 && board.cards()[i].whatIf.changes[0].kind == "add";
        EXPECT_NE(*savingIn(result(i), {4, {}}) < retail::Money(), !adds) << board.cards()[i].whatIf.name;
    }
}

TEST_F(WhatIfBoards, AChangeIsSaidInOneLine)
{
    EXPECT_EQ(changeText(tests::cardByHand().whatIf.changes[0]).toStdString(),
              "Switch load off: power 100.5\u00a0kW; working days; hours 9–11");
    EXPECT_EQ(hoursText(tests::hourSet({1, 2, 5, 22, 23, 24})), QStringLiteral("1, 2, 5, 22–24"));
    EXPECT_EQ(monthsText(retail::whatif::MonthSet(0x803)), QStringLiteral("Jan, Feb, Dec"));
}

TEST_F(WhatIfBoards, TheReportSaysThatACheapestPlanIsAnUpperBoundAndDerivesEverySaving)
{
    WhatIfTableModel model(board);
    const auto report = whatIfReport({.board = board, .table = tableOf(model, {})});
    int derivations = 0;
    int bounds = 0;
    for (const auto& block : report.blocks) {
        derivations += std::holds_alternative<report::DerivationBlock>(block) ? 1 : 0;
        if (const auto* note = std::get_if<report::Paragraph>(&block))
            bounds += note->text.contains(QStringLiteral("upper bound")) ? 1 : 0;
    }
    EXPECT_EQ(derivations, 6);
    EXPECT_EQ(bounds, 1);
}

TEST(WhatIfBoard, WithoutAConsumerNothingIsComputed)
{
    document::Document document;
    SiteChoice choice;
    WhatIfBoard board(document, choice);
    WhatIfTableModel model(board);
    board.finish();
    EXPECT_FALSE(board.hasSite());
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(board.resultOf(0), nullptr);
}

TEST(WhatIfBoard, AStopStopsThePlan)
{
    int looks = 0;
    const auto results =
        whatIfResults({year(), 0, sampleWhatIfs().bySite.begin()->second}, imports::russianCalendar(), {},
                      [&looks](double) { return ++looks < 5; });
    ASSERT_EQ(results->cards.size(), 3U);
    EXPECT_EQ(results->cards[2].findings.at(0).code, "cancelled");
    EXPECT_EQ(looks, 5) << "months after the stop were not planned";
}

} // namespace
} // namespace meritdesk::items
