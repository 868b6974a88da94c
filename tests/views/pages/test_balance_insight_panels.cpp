#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/scenario/balance_edits.h"
#include "document/document.h"
#include "tests/core/balance/insight/insight_case.h"
#include "views/pages/balance/insight_costs_panel.h"
#include "views/pages/balance/insight_forecast_panel.h"
#include "views/pages/balance/insight_regimes_panel.h"
#include "views/pages/balance/insight_system_panel.h"
#include "views/pages/balance/panels.h"

using namespace meritdesk;
using namespace meritdesk::views;

namespace {

/// A case of two parties over two months, settled, and what a panel explains.
class InsightPanels : public testing::Test
{
protected:
    InsightPanels()
    {
        QLocale::setDefault(QLocale::c());
        std::mt19937 random(61);
        document.apply(scenario::replaceBalance(balance::tests::quarterCase(random)));
        context.explain = [this](const Derivation& derivation) { explained = derivation; };
        board.finish();
    }

    ~InsightPanels() override { QLocale::setDefault(localeBefore); }

    const QLocale localeBefore = QLocale();
    document::Document document;
    items::BalanceBoard board{document};
    PageContext context{.document = document};
    Derivation explained = {};
};

TEST_F(InsightPanels, ADearPeriodLeadsToItsPeriodAndExplainsItself)
{
    InsightCostsPanel panel(board, context, nullptr);
    panel.showExample();
    ASSERT_TRUE(board.look().period);
    EXPECT_EQ(explained.key, "worst_share");
    const auto first = *board.look().period;
    panel.worst().choose(1, 3);
    EXPECT_NE(*board.look().period, first);
    EXPECT_EQ(explained.key, "period_cost");
    panel.chooser().setCurrentIndex(1);
    panel.finish();
    panel.worst().choose(0, 5);
    ASSERT_EQ(explained.key, "worst_share");
    EXPECT_EQ(explained.children.front().key, "period_cost") << "ranked by net cost now";
    EXPECT_EQ(panel.tables().size(), 4U);
}

TEST_F(InsightPanels, AnHourExplainsItsMoney)
{
    InsightCostsPanel panel(board, context, nullptr);
    panel.finish();
    panel.hours().choose(7, 6);
    EXPECT_EQ(explained.key, "clock_hour_cost");
    EXPECT_EQ(explained.note, "7");
    balance::tests::holds(explained);
}

TEST_F(InsightPanels, ADotChoosesItsPeriod)
{
    InsightSystemPanel panel(board, context, nullptr);
    panel.finish();
    EXPECT_EQ(panel.chart().points().points.size(), board.settled().settlement->table.periods.size());
    emit panel.chart().periodClicked(5);
    EXPECT_EQ(board.look().period, std::optional<std::size_t>(5));
    EXPECT_EQ(explained.key, "period_cost");
    panel.showExample();
    EXPECT_EQ(explained.key, "quadrant_share") << "what is explained is the number that was clicked";
    board.showMonth(std::chrono::year(2025) / 11);
    panel.finish();
    emit panel.chart().periodClicked(0);
    EXPECT_EQ(*board.look().period, board.span().begin) << "dots count from the month in view";
}

TEST_F(InsightPanels, RulesWithoutDataHaveNoBarUntilSeriesAreFilled)
{
    InsightRegimesPanel panel(board, context, nullptr);
    panel.finish();
    auto& bars = dynamic_cast<charts::RegimeBars&>(*panel.charts().front());
    const auto filled = bars.bars().size();
    panel.filling().setChecked(false);
    panel.finish();
    EXPECT_LT(bars.bars().size(), filled);
    EXPECT_TRUE(bars.bars().front().baseline);
    const auto last = static_cast<int>(bars.bars().size()) - 1;
    emit bars.regimeClicked(last);
    EXPECT_FALSE(explained.key.empty());
    EXPECT_EQ(panel.rules().currentIndex().data(Qt::DisplayRole).toString().isEmpty(), false);
    const auto moment = panel.moment();
    InsightRegimesPanel again(board, context, nullptr);
    again.resume(moment);
    EXPECT_FALSE(again.filling().isChecked());
}

TEST_F(InsightPanels, TheShareIsAskedExactly)
{
    InsightForecastPanel panel(board, context, nullptr);
    panel.finish();
    EXPECT_TRUE(panel.sentence().text().contains(QStringLiteral("10")))
        << panel.sentence().text().toStdString();
    panel.share().setValue(100);
    panel.finish();
    EXPECT_TRUE(panel.sentence().text().contains(QStringLiteral("100")));
    auto& lines = dynamic_cast<charts::MoneyLineChart&>(*panel.charts().back());
    ASSERT_EQ(lines.lines().lines.size(), 2U);
    EXPECT_DOUBLE_EQ(lines.lines().lines[1].money.back(), 0) << "nothing is left to pay for";
    panel.showExample();
    EXPECT_EQ(explained.key, "forecast_saving");
}

TEST_F(InsightPanels, TheCurveMarksTheUsualShareAndTheChosenOneAndAClickAsks)
{
    InsightForecastPanel panel(board, context, nullptr);
    panel.finish();
    auto& curve = panel.curve();
    EXPECT_EQ(curve.curve().percents.size(), 11U);
    EXPECT_DOUBLE_EQ(curve.curve().saved.front(), 0) << "nothing forecast away saves nothing";
    ASSERT_EQ(curve.curve().marks.size(), 1U) << "the usual share is the chosen one";
    EXPECT_TRUE(curve.curve().marks.front().chosen);
    EXPECT_DOUBLE_EQ(curve.curve().marks.front().saved, curve.curve().saved[1]);
    emit curve.shareClicked(6);
    panel.finish();
    EXPECT_DOUBLE_EQ(panel.share().value(), 60);
    ASSERT_EQ(curve.curve().marks.size(), 2U);
    EXPECT_DOUBLE_EQ(curve.curve().marks.front().percent, 10);
    EXPECT_DOUBLE_EQ(curve.curve().marks.back().saved, curve.curve().saved[6]);
    EXPECT_EQ(panel.outcomes().currentIndex().row(), 6);
    curve.point(6);
    EXPECT_TRUE(curve.reading().contains(QStringLiteral("60"))) << curve.reading().toStdString();
}

TEST_F(InsightPanels, ExplanationsNamePartiesNotTheirCodes)
{
    auto named = *document.scenario().balance;
    named.parties[0].name = "Northern Light";
    document.apply(scenario::replaceBalance(named));
    board.finish();
    InsightForecastPanel panel(board, context, nullptr);
    panel.showExample();
    ASSERT_EQ(explained.key, "forecast_saving");
    ASSERT_FALSE(explained.children.empty());
    EXPECT_EQ(explained.children.front().note, "Northern Light");
}

TEST_F(InsightPanels, TheShareOfAQuadrantIsExplainedAsTheCellShowsIt)
{
    InsightSystemPanel panel(board, context, nullptr);
    panel.finish();
    for (int row = 0; row < panel.quadrants().table().rowCount(); ++row) {
        panel.quadrants().choose(row, 3);
        const auto shown = panel.quadrants().table().index(row, 3).data(items::ExactRole).toString();
        const auto exact = readFraction(explained.value);
        ASSERT_TRUE(exact);
        EXPECT_NEAR(exact->convert_to<double>(), shown.toDouble(), 1e-6) << row;
        EXPECT_EQ(explained.unit, "%");
    }
}

items::InsightTable smallTable(const QString& last)
{
    const auto row = [&last](const QString& name, const QString& money) {
        return std::vector<items::InsightCell>{
            {.cell = {.shown = name}}, {.cell = {.shown = money}}, {.cell = {.shown = last}}};
    };
    return {.columns = {{QStringLiteral("Period"), {}, false},
                        {QStringLiteral("Cost, EUR"), {}, true},
                        {QStringLiteral("Share, %"), {}, true}},
            .rows = {row(QStringLiteral("one"), QStringLiteral("1")),
                     row(QStringLiteral("two"), QStringLiteral("2"))}};
}

TEST_F(InsightPanels, AColumnThatSaysNothingIsNotShownAndWiderNumbersGetRoom)
{
    InsightTableView view(QStringLiteral("Small"), context, nullptr);
    view.show(smallTable(QStringLiteral("–")));
    EXPECT_FALSE(view.isColumnHidden(1));
    EXPECT_TRUE(view.isColumnHidden(2));
    EXPECT_EQ(view.table().columnCount(), 3) << "files keep it";
    view.show(smallTable(QStringLiteral("50.0")));
    EXPECT_FALSE(view.isColumnHidden(2));
    const int narrow = view.columnWidth(2);
    view.show(smallTable(QStringLiteral("1,234,567,890,123.50")));
    EXPECT_GT(view.columnWidth(2), narrow);
    view.show(smallTable(QStringLiteral("50.0")));
    EXPECT_GT(view.columnWidth(2), narrow) << "columns do not jump back";
}

TEST_F(InsightPanels, WithoutACaseEveryPanelIsEmptyAndStands)
{
    document.undoStack().undo();
    board.finish();
    for (const auto* entry :
         {&balanceInsightCosts, &balanceInsightSystem, &balanceInsightRegimes, &balanceInsightForecast}) {
        const std::unique_ptr<PanelView> panel(entry->make(board, context, nullptr));
        panel->finish();
        panel->showExample();
        EXPECT_TRUE(panel->tables().empty()) << entry->id;
        EXPECT_FALSE(panel->charts().empty()) << entry->id;
    }
    EXPECT_TRUE(explained.key.empty());
}

} // namespace
