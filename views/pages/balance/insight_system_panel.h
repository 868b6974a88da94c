#pragma once

#include <QLabel>

#include "items/balance_insight_tables.h"
#include "views/charts/balance_scatter.h"
#include "views/pages/balance/insight_panel.h"

namespace meritdesk::views {

/// With or against the system: own imbalance against the system's as a scatter plot, the money of each
/// quadrant below.
class InsightSystemPanel : public InsightPanel
{
    Q_OBJECT

public:
    InsightSystemPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    void showExample() override;

    [[nodiscard]] InsightTableView& quadrants() { return *m_quadrants; }

    [[nodiscard]] charts::BalanceScatter& chart() { return *m_chart; }

protected:
    void take() override;

private:
    void draw();
    void choosePoint(int point);

    items::Insight<items::SystemInsight> m_insight;
    QLabel* m_sentence;
    charts::BalanceScatter* m_chart;
    InsightTableView* m_quadrants;
};

} // namespace meritdesk::views
