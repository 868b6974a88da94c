#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>
#include <map>

#include "core/derivation/evaluate.h"
#include "core/scenario/demand_edits.h"
#include "core/scenario/response_edits.h"
#include "formats/words/language.h"
#include "items/response_answer.h"
#include "items/response_cells.h"
#include "items/response_decision.h"
#include "items/response_events.h"
#include "items/response_inputs_model.h"
#include "items/response_matrix.h"
#include "items/response_sensitivity.h"
#include "items/response_table.h"
#include "tests/support/response_sample.h"

using namespace meritdesk;
using namespace meritdesk::items;
namespace demand = response::demand;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

ResponseTable netMatrix(const ResponseBoard& board)
{
    return matrixTable(board, matrixFigures().front());
}

constexpr std::array<ResponseTableModel::Make, 5> everyTable{&mechanismsTable, &netMatrix, &matrixCellsTable,
                                                             &eventDaysTable, &eventMonthsTable};

/// A model as text, a row a line, cells with bars between; a star marks what stands out.
std::string printed(const QAbstractItemModel& model, int columns = 99)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < std::min(columns, model.columnCount()); ++column) {
            const auto index = model.index(row, column);
            const bool marked = index.data(ResponseTableModel::MarkedRole).toBool();
            cells << index.data().toString() + (marked ? QStringLiteral("*") : QString());
        }
        lines << cells.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

class ResponseModels : public testing::Test
{
protected:
    ResponseModels()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en")));
        document.newDocument(tests::studyDays());
        board.finish();
    }

    ~ResponseModels() override { QLocale::setDefault(localeBefore); }

    bool apply(const scenario::Edit& edit)
    {
        const bool done = document.apply(edit);
        board.finish();
        return done;
    }

    /// Looks at the mechanism of that id.
    void show(const demand::Mechanism& mechanism)
    {
        const auto& all = board.study().mechanisms;
        for (std::size_t at = 0; at < all.size(); ++at)
            if (all[at].mechanism == &mechanism)
                board.showMechanism(at);
    }

    words::ScopedLanguage spoken{"en"};
    QLocale localeBefore = QLocale();
    document::Document document;
    ResponseBoard board{document};
};

TEST(ResponseMoney, IsCountedAsTheLanguageCounts)
{
    const QLocale before;
    const auto said = [](const char* language, const Fraction& roubles) {
        const words::ScopedLanguage spoken{language};
        QLocale::setDefault(QLocale(QString::fromLatin1(language)));
        return largeMoneyText(roubles).replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
    };
    EXPECT_EQ(said("zh", 724'044'731), "7.24 亿卢布");
    EXPECT_EQ(said("zh", 4'030'423), "403.0 万卢布");
    EXPECT_EQ(said("zh", -14'308), "-1.43 万卢布");
    EXPECT_EQ(said("zh", 9'308), "9,308 卢布");
    EXPECT_EQ(said("ru", 724'044'731), "724,0 млн руб.");
    EXPECT_EQ(said("ru", 14'308), "14,3 тыс. руб.");
    QLocale::setDefault(before);
}

TEST_F(ResponseModels, AreSoundModels)
{
    const auto sound = [](QAbstractItemModel& model) {
        const QAbstractItemModelTester tester(&model, fatal);
        EXPECT_GT(model.rowCount(), 0);
    };
    for (const auto make : everyTable) {
        ResponseTableModel model(board, make);
        sound(model);
    }
    SensitivityModel factors(board);
    sound(factors);
    ResponseInputsModel inputs(board);
    sound(inputs);
}

TEST_F(ResponseModels, TheMatrixOfTheAggregatorIsThatOfTheArticle)
{
    show(demand::aggregator);
    const ResponseTableModel model(
        board, [](const ResponseBoard& each) { return matrixTable(each, matrixFigures()[1]); });
    // 20 MW: 0.5 and 1 of it at 800 000 a month; 100 MW: the cap of 50 MW binds for both durations alike.
    EXPECT_EQ(printed(model), "20\u00a0MW|96,000,000|192,000,000\n"
                              "50\u00a0MW|240,000,000|480,000,000\n"
                              "100\u00a0MW|480,000,000|480,000,000*");
}

TEST_F(ResponseModels, TheThreeEffectsAreThoseOfTheStudiedSummerDay)
{
    show(demand::czspBuyPrice);
    const auto& cell = board.mechanismStudy().cell();
    EXPECT_EQ(printRounded(cell.lines[demand::indexOf(demand::Line::Capacity)], 0), "720000000");
    EXPECT_EQ(printRounded(cell.lines[demand::indexOf(demand::Line::Kom)], 0), "4030423");
    EXPECT_EQ(printRounded(cell.lines[demand::indexOf(demand::Line::DayAhead)], 0), "14308");
    EXPECT_EQ(cell.occasions.events, 1) << "June meets the criterion, December does not";
}

TEST_F(ResponseModels, EveryNumberOfEveryTableExplainsItself)
{
    int explained = 0;
    for (const auto make : everyTable) {
        const ResponseTableModel model(board, make);
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const auto derivation = model.derivation(model.index(row, column));
                if (!derivation)
                    continue;
                ++explained;
                EXPECT_EQ(evaluate(*derivation), readFraction(derivation->value)) << derivation->key;
            }
    }
    EXPECT_GT(explained, 200);
}

TEST_F(ResponseModels, TheNetOfACellIsTheValueOfItsDerivation)
{
    const ResponseTableModel model(board, &netMatrix);
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 1; column < model.columnCount(); ++column) {
            const auto index = model.index(row, column);
            ASSERT_TRUE(model.derivation(index));
            EXPECT_EQ(readFraction(model.derivation(index)->value),
                      readFraction(index.data(ExactRole).toString().toStdString()));
        }
}

TEST_F(ResponseModels, TheCalendarSaysWhyADayIsCalledAndThatTheCriterionIsAModel)
{
    const ResponseTableModel model(board, &eventDaysTable);
    EXPECT_EQ(printed(model, 5), "6/30/17|called*|10:00–14:00|1,485.56|2.5\n"
                                 "12/12/17|not met|15:00–19:00|1,363.1|1.2");
    EXPECT_TRUE(model.index(0, 9).data().toString().contains(QStringLiteral("is at least")));
    EXPECT_TRUE(model.index(1, 9).data().toString().contains(QStringLiteral("is less than")));
    EXPECT_TRUE(criterionText(board.input()).contains(QStringLiteral("a model, not the market operator's")));
}

TEST_F(ResponseModels, AMonthHasAtMostAsManyEventsAsMayBeCalled)
{
    document.newDocument(tests::responseSample("response-2017-two-months.json"));
    board.finish();
    const auto& days = board.study().calendar.days;
    std::map<Month, int> called;
    std::map<Month, std::vector<EventState>> beaten;
    for (std::size_t at = 0; at < days.size(); ++at) {
        called[monthOf(days[at].day)] += days[at].chosen ? 1 : 0;
        if (stateOf(days[at]) == EventState::Beaten) {
            beaten[monthOf(days[at].day)].push_back(EventState::Beaten);
            EXPECT_TRUE(whyText(board, at).contains(QStringLiteral("only 5 are called")));
        }
    }
    EXPECT_EQ(called[*readMonth("2017-06")], 5);
    EXPECT_FALSE(beaten[*readMonth("2017-06")].empty()) << "the sample shows days that better ones beat";
    for (const auto& [month, count] : called)
        EXPECT_LE(count, 5) << printMonth(month);
}

TEST_F(ResponseModels, TheAnswerIsASentenceWhoseLinksExplain)
{
    show(demand::czspBuyPrice);
    const auto plain = responseAnswer(board, false);
    EXPECT_EQ(plain.headline.toStdString(),
              "Switching off 100\u00a0MW for 4 hours earns 724.0\u00a0mln RUB a year: Price-dependent "
              "reduction, purchase price.");
    EXPECT_EQ(plain.breakEvens.size(), 3);
    for (const auto* link : {"net", "capacity", "kom", "kom-delta", "dayahead", "events", "even-delivery",
                             "even-price", "even-cost"}) {
        const auto evidence = responseLink(board, QLatin1String(link));
        ASSERT_TRUE(evidence) << link;
        EXPECT_TRUE(derivationOf(board.worked(), *evidence)) << link;
    }
    EXPECT_FALSE(responseLink(board, QStringLiteral("nothing")));
}

TEST_F(ResponseModels, AFactorIsAskedAboutAndItsRangeTypedAndUndone)
{
    SensitivityModel model(board);
    const QAbstractItemModelTester tester(&model, fatal);
    const auto costs = model.index(4, SensitivityModel::Factor);
    EXPECT_EQ(costs.data(Qt::CheckStateRole).toInt(), Qt::Unchecked);
    EXPECT_TRUE(model.setData(costs, Qt::Checked, Qt::CheckStateRole));
    board.finish();
    EXPECT_EQ(board.input().questions.size(), 5U);
    EXPECT_TRUE(model.setData(model.index(0, SensitivityModel::Low), QStringLiteral("50 %"), Qt::EditRole));
    board.finish();
    EXPECT_EQ(board.input().questions.front().low.text(), "0.5");
    show(demand::czspBuyPrice);
    EXPECT_EQ(model.index(0, SensitivityModel::NetLow).data().toString(), QStringLiteral("364,044,731"));
    document.undoStack().undo();
    EXPECT_EQ(board.input().questions.front().low.text(), "0.7");
    EXPECT_FALSE(model.setData(model.index(0, SensitivityModel::Low), QStringLiteral("much"), Qt::EditRole));
}

TEST_F(ResponseModels, EveryInputTakesItsOwnTextBackWithoutAChange)
{
    for (const auto& group : responseFields(board.input()))
        for (const auto& field : group.fields) {
            auto input = board.input();
            const auto plain = field.text(input);
            const auto typed =
                field.choices.isEmpty() ? plain : QString::number(field.choices.indexOf(plain));
            EXPECT_FALSE(field.write(input, typed.toStdString())) << field.place;
            EXPECT_TRUE(input == board.input()) << field.place;
        }
}

TEST_F(ResponseModels, WhatIsWrongWithAnInputStandsBesideIt)
{
    ResponseInputsModel model(board);
    const QAbstractItemModelTester tester(&model, fatal);
    const QSignalSpy refused(&model, &ResponseInputsModel::refused);
    const auto typeAt = [&model](const char* place, const QString& text) {
        return model.setData(model.index(model.rowOf(place), ResponseInputsModel::Value), text, Qt::EditRole);
    };
    EXPECT_FALSE(typeAt("prices.kom", QStringLiteral("-1")));
    EXPECT_FALSE(typeAt("durations", QStringLiteral("2 9")));
    EXPECT_EQ(refused.size(), 2);
    EXPECT_TRUE(typeAt("prices.cap", QString()));
    board.finish();
    const int row = model.rowOf("prices.cap");
    EXPECT_TRUE(model.index(row, 0).data(ResponseInputsModel::FaultRole).toBool());
    EXPECT_TRUE(model.index(row, ResponseInputsModel::Origin)
                    .data()
                    .toString()
                    .contains(QStringLiteral("needs this price")));
    EXPECT_FALSE(board.valid());
    document.undoStack().undo();
    board.finish();
    EXPECT_TRUE(board.valid());
    EXPECT_FALSE(model.index(model.rowOf("prices.cap"), 0).data(ResponseInputsModel::FaultRole).toBool());
}

TEST_F(ResponseModels, ATypedInputIsTheUsersOwn)
{
    ResponseInputsModel model(board);
    const auto origin = [&] {
        return model.index(model.rowOf("prices.kom"), ResponseInputsModel::Origin).data().toString();
    };
    EXPECT_TRUE(origin().startsWith(QStringLiteral("stated in the study")));
    EXPECT_TRUE(model.setData(model.index(model.rowOf("prices.kom"), ResponseInputsModel::Value),
                              QStringLiteral("130 000"), Qt::EditRole));
    board.finish();
    EXPECT_EQ(board.input().prices.kom->text(), "130000");
    EXPECT_EQ(origin(), QStringLiteral("own entry"));
}

TEST_F(ResponseModels, TheStudiedCellStaysWhereTheListsStillHaveIt)
{
    ResponseInputsModel model(board);
    const auto type = [&](const char* place, const QString& text) {
        EXPECT_TRUE(
            model.setData(model.index(model.rowOf(place), ResponseInputsModel::Value), text, Qt::EditRole));
        board.finish();
    };
    type("depths", QStringLiteral("100; 10; 50"));
    EXPECT_EQ(board.input().caseDepth().text(), "100");
    EXPECT_EQ(board.input().depths.front().text(), "10");
    type("durations", QStringLiteral("2"));
    EXPECT_EQ(board.input().caseDuration(), 2);
    EXPECT_TRUE(board.valid());
}

TEST_F(ResponseModels, ACellThatStaysAsItIsSaysNothing)
{
    const ResponseTableModel model(board, &netMatrix);
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    EXPECT_TRUE(apply(scenario::studyResponseCell(0, 0)));
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(
        std::count_if(spy.begin(), spy.end(),
                      [](const auto& each) { return each.at(2).template value<QList<int>>().isEmpty(); }),
        2)
        << "the row that is marked now, and the one that was";
}

} // namespace
