#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/balance/regimes.h"
#include "core/scenario/balance_edits.h"
#include "document/document.h"
#include "items/balance_insight_tables.h"
#include "items/table_export.h"
#include "tests/core/balance/insight/insight_case.h"

namespace meritdesk::items {

namespace {

using balance::insight::ForecastReach;
using balance::insight::WorstBy;

template <class Answer>
typename Insight<Answer>::Work worked(Answer (*work)(const InsightSource&))
{
    return [work](const InsightSource& source, const Progress& /*progress*/) { return work(source); };
}

CostInsight costs(const InsightSource& source)
{
    return costInsight(source, WorstBy::OverDayAhead);
}

class BalanceInsights : public testing::Test
{
protected:
    BalanceInsights()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        std::mt19937 random(31);
        auto input = balance::tests::quarterCase(random);
        input.regime = nullptr;
        document.apply(scenario::replaceBalance(input));
        board.finish();
    }

    ~BalanceInsights() override { QLocale::setDefault(QLocale::c()); }

    /// Every cell that has an explanation explains the number that files get.
    static int explained(const InsightModel& model)
    {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const auto made = model.derivation(model.index(row, column));
                if (!made)
                    continue;
                ++count;
                balance::tests::holds(*made);
            }
        return count;
    }

    /// Exact text of a cell.
    static QString exact(const InsightModel& model, int row, int column)
    {
        return model.index(row, column).data(ExactRole).toString();
    }

    document::Document document;
    BalanceBoard board{document};
};

TEST_F(BalanceInsights, TheHoursAddUpToTheStatementsAndExplainThemselves)
{
    Insight<CostInsight> insight(board, worked(&costs));
    insight.finish();
    ASSERT_TRUE(insight.answer());
    InsightModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(costHoursTable(insight.answer()));
    ASSERT_EQ(model.rowCount(), 24 + 3);
    Fraction hours = 0;
    for (int hour = 0; hour < 24; ++hour)
        hours += *readFraction(exact(model, hour, 6).toStdString());
    const auto sum = *readFraction(exact(model, 24, 6).toStdString());
    EXPECT_LE(abs(Fraction(hours - sum)), Fraction(24, 1'000'000'000)) << "thirds are cut after nine places";
    EXPECT_EQ(*readFraction(exact(model, 26, 6).toStdString()),
              Fraction(insight.answer()->profile.reported, Integer(100)));
    EXPECT_EQ(model.index(3, 0).data().toString(), QStringLiteral("03:00–04:00"));
    EXPECT_EQ(model.index(3, 1).data().toString(), QStringLiteral("32"))
        << "seven days, one of them with the hour twice";
    EXPECT_EQ(explained(model), 25);
}

TEST_F(BalanceInsights, TheDearestPeriodsFollowThePartyAndTheMonth)
{
    Insight<CostInsight> insight(board, worked(&costs));
    insight.finish();
    InsightModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(worstPeriodsTable(insight.answer()));
    EXPECT_EQ(model.rowCount(), 10);
    const auto first = exact(model, 0, 3);
    const QSignalSpy answered(&insight, &InsightAsker::answered);
    board.showMonth(std::chrono::year(2025) / 11);
    insight.finish();
    EXPECT_GT(answered.count(), 0);
    const auto& scope = insight.answer()->source.scope();
    EXPECT_GT(scope.begin, 0U);
    for (const auto& each : insight.answer()->worst.periods) {
        EXPECT_GE(each.period, scope.begin);
        EXPECT_LT(each.period, scope.end);
    }
    board.showParty(1);
    insight.finish();
    EXPECT_EQ(insight.answer()->source.scope().party, 1U);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(worstPeriodsTable(insight.answer()));
    EXPECT_GT(changed.count(), 0) << "the rows stay, their cells change";
    EXPECT_NE(exact(model, 0, 3), first);
    EXPECT_EQ(explained(model), 40);
}

TEST_F(BalanceInsights, KeyFiguresWeekdaysAndQuadrantsExplainThemselves)
{
    Insight<CostInsight> insight(board, worked(&costs));
    insight.finish();
    InsightModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(keyFiguresTable(insight.answer()));
    EXPECT_EQ(model.rowCount(), 7);
    EXPECT_EQ(explained(model), 7);
    model.show(costWeekdaysTable(insight.answer()));
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("Monday"));
    EXPECT_EQ(explained(model), 7);
    Insight<SystemInsight> system(board, worked(&systemInsight));
    system.finish();
    model.show(quadrantsTable(system.answer()));
    EXPECT_EQ(model.rowCount(), 6);
    EXPECT_EQ(explained(model), 4 + 6);
    EXPECT_TRUE(systemSentence(*system.answer()).contains(QStringLiteral("as given")));
}

TEST_F(BalanceInsights, RulesSayWhatTheyLackOrWhatStandsIn)
{
    bool fill = false;
    Insight<RegimeInsight> insight(board, [&fill](const InsightSource& source, const Progress& progress) {
        return regimeInsight(source, fill, progress);
    });
    insight.finish();
    InsightModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(alternativesTable(insight.answer()));
    const auto rowOf = [&](const QString& name) {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, 0).data().toString() == name)
                return row;
        return -1;
    };
    const int nordic = rowOf(QStringLiteral("Nordic single price"));
    EXPECT_EQ(model.index(nordic, 3).data().toString(), QStringLiteral("–"));
    const auto lacks = model.index(nordic, 5).data().toString();
    EXPECT_TRUE(
        lacks.startsWith(QStringLiteral("price of "))
        && lacks.endsWith(QStringLiteral("-regulation: missing, needed in the direction of the period")))
        << lacks.toStdString();
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("As settled"));
    fill = true;
    insight.ask();
    insight.finish();
    model.show(alternativesTable(insight.answer()));
    EXPECT_FALSE(exact(model, nordic, 3).isEmpty());
    EXPECT_TRUE(model.index(nordic, 5).data().toString().startsWith(QStringLiteral("price of regulation:")));
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto remark = model.index(row, 5).data().toString();
        for (const auto* regime : balance::regimes)
            EXPECT_FALSE(remark.contains(QString::fromUtf8(regime->id.data(), qsizetype(regime->id.size()))))
                << "a name is read, not an id: " << remark.toStdString();
    }
    ASSERT_TRUE(model.derivation(model.index(nordic, 3)));
    balance::tests::holds(*model.derivation(model.index(nordic, 3)));
    model.show(resolutionTable(insight.answer()));
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(explained(model), 1);
}

TEST_F(BalanceInsights, AForecastSavesInOneSentence)
{
    Insight<ForecastInsight> insight(board, [](const InsightSource& source, const Progress& progress) {
        return forecastInsight(source, {Fraction(1), ForecastReach::PricesHeld}, progress);
    });
    insight.finish();
    InsightModel model;
    const QAbstractItemModelTester tester(&model);
    model.show(forecastTable(insight.answer()));
    EXPECT_EQ(model.rowCount(), 11);
    EXPECT_EQ(exact(model, 10, 2), QStringLiteral("0"));
    EXPECT_EQ(explained(model), 11);
    const auto text = forecastSentence(*insight.answer());
    EXPECT_TRUE(text.contains(QStringLiteral("100"))) << text.toStdString();
    EXPECT_EQ(insight.answer()->costAfter.size(), insight.answer()->costBefore.size());
    insight.setWork([](const InsightSource& source, const Progress& progress) {
        return forecastInsight(source, {Fraction(2), ForecastReach::PricesHeld}, progress);
    });
    insight.finish();
    EXPECT_EQ(forecastSentence(*insight.answer()), QStringLiteral("2 is not a share between 0 and 1"));
}

TEST_F(BalanceInsights, WithoutACaseThereIsNoAnswer)
{
    Insight<CostInsight> insight(board, worked(&costs));
    insight.finish();
    document.undoStack().undo();
    insight.finish();
    EXPECT_FALSE(insight.answer());
    InsightModel model;
    model.show(costHoursTable(insight.answer()));
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.columnCount(), 7);
    EXPECT_EQ(worstPeriodsTable(nullptr).rows.size() + keyFiguresTable(nullptr).rows.size()
                  + quadrantsTable(nullptr).rows.size() + alternativesTable(nullptr).rows.size()
                  + resolutionTable(nullptr).rows.size() + forecastTable(nullptr).rows.size(),
              0U);
}

} // namespace
} // namespace meritdesk::items
