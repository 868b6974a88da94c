#pragma once

#include <QComboBox>
#include <QStackedWidget>

#include "items/balance_insight_tables.h"
#include "views/charts/balance_cost_bars.h"
#include "views/pages/balance/insight_panel.h"

namespace meritdesk::views {

/// Where the money of the imbalances went: bars by hour and weekday, the dearest periods with their shares,
/// the key figures.
class InsightCostsPanel : public InsightPanel
{
    Q_OBJECT

public:
    InsightCostsPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] InsightTableView& worst() { return *m_worst; }

    [[nodiscard]] InsightTableView& hours() { return *m_hours; }

    [[nodiscard]] QComboBox& chooser() { return *m_chooser; }

protected:
    void take() override;

private:
    /// What the chooser offers; the first two are one table, ranked by another number.
    enum Choice : int { WorstOverDayAhead, WorstNetCost, Hours, Weekdays };

    QWidget* makeLists();
    void makeChart();
    void choose(int choice);
    void showWorst(int row);
    void draw();

    items::Insight<items::CostInsight> m_insight;
    charts::BalanceCostBars* m_chart;
    QComboBox* m_chooser;
    QStackedWidget* m_stack;
    InsightTableView* m_worst;
    InsightTableView* m_hours;
    InsightTableView* m_weekdays;
    InsightTableView* m_figures;
};

} // namespace meritdesk::views
