#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QTabWidget>

#include "items/balance_insight_tables.h"
#include "views/charts/regime_bars.h"
#include "views/pages/balance/insight_panel.h"

namespace meritdesk::views {

/// The same data under every rule side by side, as a table and as bars, and in quarters against hours. What
/// a rule lacks is said in words.
class InsightRegimesPanel : public InsightPanel
{
    Q_OBJECT

public:
    InsightRegimesPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] InsightTableView& rules() { return *m_rules; }

    [[nodiscard]] QCheckBox& filling() { return *m_filling; }

protected:
    void take() override;

private:
    QWidget* makeBars();
    QWidget* makeResolution();
    void chooseBar(int bar);
    void draw();

    items::Insight<items::RegimeInsight> m_insight;
    QCheckBox* m_filling;
    QTabWidget* m_tabs;
    charts::RegimeBars* m_chart;
    InsightTableView* m_rules;
    InsightTableView* m_resolution;
    QLabel* m_sentence;
    std::vector<int> m_rowOfBar = {}; ///< rules without money have no bar
};

} // namespace meritdesk::views
