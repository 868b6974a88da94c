#pragma once

#include <QLabel>
#include <QListWidget>
#include <QWidget>

#include "core/derivation/derivation.h"
#include "items/plan_board.h"
#include "views/charts/sensitivity_chart.h"
#include "views/pages/plan/plan_view.h"

namespace meritdesk::views {

/// How the best choice changes when the year does: what is varied with its answer in a list, the curves of
/// the one in view, and the points where the choice changes.
class SensitivityView : public QWidget
{
    Q_OBJECT

public:
    SensitivityView(items::PlanBoard& board, const Theme& theme, QWidget* parent);

    [[nodiscard]] QListWidget& list() { return *m_axes; }

    [[nodiscard]] charts::SensitivityChart& chart() { return *m_chart; }

    [[nodiscard]] PlanView& stretches() { return *m_stretches; }

    [[nodiscard]] PlanView& costs() { return *m_costs; }

signals:
    void explained(const meritdesk::Derivation& derivation);

private:
    QWidget* makeTables(const Theme& theme);
    void take();
    void takeAnswers();
    void explainPoint(double change, int line);

    items::PlanBoard& m_board;
    QListWidget* m_axes;
    QLabel* m_summary;
    charts::SensitivityChart* m_chart;
    PlanView* m_stretches = nullptr;
    PlanView* m_costs = nullptr;
};

} // namespace meritdesk::views
