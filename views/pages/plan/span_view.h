#pragma once

#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include "core/derivation/derivation.h"
#include "items/plan_board.h"
#include "views/charts/plan_chart.h"

namespace meritdesk::views {

/// Plan against fact of a day or a week: buttons to choose and turn the days, the chart, and what the
/// deviations come to. A click on an hour asks which days its plan was made of.
class SpanView : public QWidget
{
    Q_OBJECT

public:
    SpanView(items::PlanBoard& board, const Theme& theme, QWidget* parent);

    [[nodiscard]] charts::PlanChart& chart() { return *m_chart; }

    [[nodiscard]] QToolButton& dayButton() { return *m_day; }

    [[nodiscard]] QToolButton& weekButton() { return *m_week; }

    [[nodiscard]] QToolButton& later() { return *m_later; }

    [[nodiscard]] QToolButton& earlier() { return *m_earlier; }

    [[nodiscard]] QLabel& sentence() { return *m_sentence; }

    /// Brings the day of an hour of the history into view.
    void showDay(std::size_t day);

signals:
    void explained(const meritdesk::Derivation& derivation);

private:
    QWidget* makeBar();
    void turn(int spans);
    void setDays(std::size_t days);
    void take();
    void explainHour(int hour);

    items::PlanBoard& m_board;
    QToolButton* m_day = nullptr;
    QToolButton* m_week = nullptr;
    QToolButton* m_earlier = nullptr;
    QToolButton* m_later = nullptr;
    QLabel* m_dates = nullptr;
    QLabel* m_sentence = nullptr;
    charts::PlanChart* m_chart;
};

} // namespace meritdesk::views
