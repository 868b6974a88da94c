#pragma once

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSlider>

#include "items/balance_insight_tables.h"
#include "views/charts/money_line_chart.h"
#include "views/pages/balance/insight_panel.h"

namespace meritdesk::views {

/// What a better forecast would have saved: a share to choose, the saving in one sentence, the money of the
/// periods added up, and the outcomes from nothing to a perfect forecast.
class InsightForecastPanel : public InsightPanel
{
    Q_OBJECT

public:
    InsightForecastPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] QDoubleSpinBox& share() { return *m_share; }

    [[nodiscard]] QLabel& sentence() { return *m_sentence; }

    [[nodiscard]] InsightTableView& outcomes() { return *m_outcomes; }

protected:
    void take() override;

private:
    QWidget* makeQuestion();
    void ask();
    void draw();

    items::Insight<items::ForecastInsight> m_insight;
    QSlider* m_slider;
    QDoubleSpinBox* m_share; ///< percent, tenths
    QComboBox* m_reach;
    QLabel* m_sentence;
    charts::MoneyLineChart* m_chart;
    InsightTableView* m_outcomes;
};

} // namespace meritdesk::views
