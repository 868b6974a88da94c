#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/response/demand/baselines/methods.h"
#include "formats/words/language.h"
#include "items/baseline_drawing.h"
#include "items/baseline_methods_model.h"
#include "items/baseline_sheets.h"
#include "items/history_source.h"
#include "items/table_export.h"
#include "tests/support/response_sites.h"

namespace meritdesk::items {

namespace {

using response::whole;
using response::demand::DayUse;
using Model = BaselineMethodsModel;

Day day(const char* text)
{
    return *readDay(text);
}

bool always(Day /*day*/)
{
    return true;
}

/// The history of meterOf(), every day eligible, an obligation of 25 MW in hours 11 to 14.
scenario::Edit history()
{
    auto read = scenario::meteredHistory(tests::meterOf(), {day("2022-08-17"), 12}, always);
    return scenario::putHistory(std::move(read).value(), day("2022-08-17"),
                                {whole<response::Mw>(25), {11, 14}}, "meter.csv");
}

class BaselineModels : public testing::Test
{
protected:
    BaselineModels()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en")));
        document.apply(history());
    }

    QString printed() const
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (const int column : {Model::Method, Model::Days, Model::Taken, Model::Delivered, Model::Share,
                                     Model::Error, Model::Verdict})
                cells << model.index(row, column).data().toString();
            lines << cells.join(QStringLiteral(" | "));
        }
        return lines.join(QLatin1Char('\n')).replace(QChar(0xA0), QLatin1Char(' '));
    }

    bool type(int row, int column, const QVariant& value)
    {
        return model.setData(model.index(row, column), value);
    }

    words::ScopedLanguage spoken{"en"};
    document::Document document;
    ResponseBoard responses{document};
    BaselineBoard board{responses};
    Model model{board};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

// Days of 72, 71 .. 61 MW, the event of 40 MW. By hand: the last ten have a mean of 65.5 MW, the highest five
// of them of 68, the middle six (63 .. 68) of 65.5; the days most alike outside the event are the last three,
// 62 MW; around the event the day itself has 60. The days of 62 and 61 MW are foretold: by the ten days
// before each 5.5 MW too high, by the highest five 8, by the three most alike 2; of a mean of 61.5 MW.
TEST_F(BaselineModels, PrintsEveryMethodWithWhatItMakesOfTheEvent)
{
    EXPECT_EQ(printed(), QStringLiteral("Highest X of Y days | 10 | 5 | 28 | 100 % | 13 % | "
                                        "passes: below 20 %, tried on 2 days\n"
                                        "Middle X of Y days | 10 | 6 | 25.5 | 100 % | 8.9 % | "
                                        "passes: below 20 %, tried on 2 days\n"
                                        "Mean of the last days | 10 |  | 25.5 | 100 % | 8.9 % | "
                                        "passes: below 20 %, tried on 2 days\n"
                                        "Days most alike | 10 | 3 | 22 | 88 % | 3.3 % | "
                                        "passes: below 20 %, tried on 2 days\n"
                                        "Hours around the event |  |  | 20 | 80 % | 0 % | "
                                        "passes: below 20 %, tried on 12 days"));
}

TEST_F(BaselineModels, EveryNumberExplainsItself)
{
    for (int row = 0; row < model.rowCount(); ++row)
        for (const int column : {Model::Delivered, Model::Share, Model::Error, Model::Verdict}) {
            const auto how = model.derivation(model.index(row, column));
            ASSERT_TRUE(how) << row << ", " << column;
            EXPECT_EQ(evaluate(*how), readFraction(how->value)) << how->key;
        }
    EXPECT_FALSE(model.derivation(model.index(0, Model::Method)));
}

TEST_F(BaselineModels, KeysAreTypedInAndTakenBack)
{
    EXPECT_TRUE(type(0, Model::Days, QStringLiteral("4")));
    EXPECT_TRUE(type(0, Model::Taken, QStringLiteral("2")));
    EXPECT_EQ(model.index(0, Model::Delivered).data().toString(), QStringLiteral("23.5")); // 64, 63
    EXPECT_TRUE(type(0, Model::Adjust, static_cast<int>(response::demand::Adjustment::Additive)));
    EXPECT_EQ(model.index(0, Model::Delivered).data().toString(), QStringLiteral("20")); // the day has 60
    for (int step = 0; step < 3; ++step)
        document.undoStack().undo();
    EXPECT_EQ(model.index(0, Model::Delivered).data().toString(), QStringLiteral("28"));
}

TEST_F(BaselineModels, AnotherMethodComesWithUsualKeys)
{
    const auto firm = std::find(response::demand::baselineMethods.begin(),
                                response::demand::baselineMethods.end(), &response::demand::firmMethod);
    ASSERT_TRUE(type(2, Model::Method,
                     static_cast<int>(std::distance(response::demand::baselineMethods.begin(), firm))));
    EXPECT_EQ(model.index(2, Model::Key).data().toString(), QStringLiteral("60\u00a0MW"));
    EXPECT_EQ(model.index(2, Model::Delivered).data().toString(), QStringLiteral("20"));
    EXPECT_EQ(model.index(2, Model::Verdict).data().toString(),
              QStringLiteral("a level, nothing is foretold"));
    EXPECT_FALSE(model.flags(model.index(2, Model::Days)) & Qt::ItemIsEditable);
}

TEST_F(BaselineModels, WhatIsNoNumberIsRefused)
{
    QSignalSpy refused(&model, &Model::refused);
    EXPECT_FALSE(type(0, Model::Days, QStringLiteral("many")));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_FALSE(type(0, Model::Verdict, QStringLiteral("1")));
    EXPECT_EQ(model.index(0, Model::Days).data().toString(), QStringLiteral("10"));
}

TEST_F(BaselineModels, TheDaysSayWhetherTheMethodInViewTakesThem)
{
    QSignalSpy chosen(&board, &BaselineBoard::chosenChanged);
    board.choose(0);
    EXPECT_EQ(chosen.count(), 0) << "it is in view already";
    auto days = historyDrawing(board);
    ASSERT_EQ(days.size(), 12U);
    EXPECT_EQ(days[0].reason, QStringLiteral("too long ago"));
    EXPECT_EQ(days[11].reason, QStringLiteral("not among the 5"));
    EXPECT_TRUE(days[2].taken);
    board.choose(2);
    EXPECT_EQ(chosen.count(), 1);
    EXPECT_TRUE(historyDrawing(board)[11].taken);
    ASSERT_TRUE(board.apply(scenario::setDayEligible(day("2022-08-16"), false)));
    EXPECT_EQ(historyDrawing(board)[11].reason, QStringLiteral("left out"));
    EXPECT_FALSE(historyDrawing(board)[11].left);
}

TEST_F(BaselineModels, TheEventIsDrawnWithTheReductionOfTheMethodInView)
{
    const auto drawing = eventDrawing(board);
    EXPECT_EQ(drawing.curves.size(), 5U);
    EXPECT_EQ(drawing.chosen, 0);
    EXPECT_EQ(drawing.metered[10], 40);
    EXPECT_EQ(drawing.curves[0].load[10], 68);
    EXPECT_EQ(drawing.reduction, QStringLiteral("28\u00a0MW, 100\u00a0%"));
}

TEST_F(BaselineModels, FilesHaveEveryHourOfTheEventAndEveryDayOfTheHistory)
{
    const auto hours = eventHoursSheet(board);
    ASSERT_EQ(hours.rows.size(), 4U);
    ASSERT_EQ(hours.columns.size(), 12U) << "hour, metered, and two of each method";
    EXPECT_EQ(hours.rows[0][0].shown, QStringLiteral("10:00–11:00"));
    EXPECT_EQ(hours.rows[0][1].exact, QStringLiteral("40"));
    EXPECT_EQ(hours.rows[3][2].exact, QStringLiteral("68"));
    EXPECT_EQ(hours.rows[3][3].exact, QStringLiteral("28"));
    const auto days = historySheet(board);
    ASSERT_EQ(days.rows.size(), 12U);
    EXPECT_EQ(days.rows[0][0].shown, QStringLiteral("2022-08-05"));
    EXPECT_EQ(days.rows[0][1].shown, QStringLiteral("too long ago"));
    EXPECT_EQ(days.rows[2][1].shown, QStringLiteral("taken"));
    EXPECT_EQ(days.rows[2][2].exact, QStringLiteral("70"));
}

TEST_F(BaselineModels, ASiteThatIsTakenAwayLeavesAnEmptyTable)
{
    ASSERT_TRUE(board.apply(scenario::removeBaselines()));
    EXPECT_FALSE(board.hasSite());
    EXPECT_EQ(model.rowCount(), 0);
    document.undoStack().undo();
    EXPECT_EQ(model.rowCount(), 5);
}

TEST(BaselineHalfMade, AMethodInWantOfDaysSaysSoAndTheOthersStay)
{
    const words::ScopedLanguage spoken("en");
    auto scenario = history().apply({}).value();
    scenario.response.edit().baselines->methods[0].y = 99;
    document::Document document;
    document.newDocument(scenario);
    ResponseBoard responses(document);
    BaselineBoard board(responses);
    const Model model(board);
    EXPECT_EQ(model.index(0, Model::Delivered).data().toString(), QStringLiteral("–"));
    EXPECT_EQ(model.index(0, Model::Verdict).data().toString(),
              QStringLiteral("99 days are asked for, 12 are left"));
    EXPECT_EQ(model.index(2, Model::Delivered).data().toString(), QStringLiteral("25.5"));
}

TEST(HistorySources, AreTheConsumersWithTwoWholeDays)
{
    auto scenario = tests::withMeter("Pumps", tests::meterOf());
    scenario.retail.edit().sites.push_back({.name = "Nothing metered"});
    const auto sources = historySources(scenario);
    ASSERT_EQ(sources.size(), 1U);
    EXPECT_EQ(sources[0].name, QStringLiteral("Pumps"));
    EXPECT_EQ(sources[0].source, "Pumps: meter.csv");
    EXPECT_EQ(sources[0].days.size(), 13U);
    EXPECT_EQ(likelyEventDay(sources[0], always), day("2022-08-17"));
    EXPECT_EQ(likelyObligation(sources[0], day("2022-08-17"), {11, 14})->text(), "4");
    EXPECT_TRUE(historySources({}).empty());
}

} // namespace

} // namespace meritdesk::items
