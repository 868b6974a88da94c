#pragma once

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QSlider>

#include "items/balance_insight_tables.h"
#include "views/charts/forecast_curve_chart.h"
#include "views/charts/money_line_chart.h"
#include "views/pages/balance/insight_panel.h"

namespace meritdesk::views {

/// What a better forecast would have saved: a share to choose, the saving in one sentence, the saving from
/// nothing to a perfect forecast as a curve, the money of the periods added up, and the outcomes in numbers.
class InsightForecastPanel : public InsightPanel
{
    Q_OBJECT

public:
    InsightForecastPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_curve, m_chart}; }

    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] QDoubleSpinBox& share() { return *m_share; }

    [[nodiscard]] QLabel& sentence() { return *m_sentence; }

    [[nodiscard]] charts::ForecastCurveChart& curve() { return *m_curve; }

    [[nodiscard]] InsightTableView& outcomes() { return *m_outcomes; }

protected:
    void take() override;

private:
    QWidget* makeQuestion();
    QWidget* makeCharts();
    void ask();
    void draw();
    void drawCurve();
    void takeOutcome(int at);

    items::Insight<items::ForecastInsight> m_insight;
    QSlider* m_slider;
    QDoubleSpinBox* m_share; ///< percent, tenths
    QComboBox* m_reach;
    QLabel* m_sentence;
    QLabel* m_assumption;
    charts::ForecastCurveChart* m_curve;
    charts::MoneyLineChart* m_chart;
    InsightTableView* m_outcomes;
};

} // namespace meritdesk::views
