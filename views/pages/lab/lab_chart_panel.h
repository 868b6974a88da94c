#pragma once

#include <QComboBox>
#include <QLabel>

#include "items/lab_curves.h"
#include "views/charts/lab_chart.h"
#include "views/pages/lab/panel.h"

namespace meritdesk::views {

/// A chart of the lab with the choice of what is looked at: rounds or bids.
class LabChartPanel : public PanelView
{
    Q_OBJECT

public:
    enum class Shows : std::uint8_t { Rounds, Bids };

    LabChartPanel(items::LabBoard& board, Shows shows, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    [[nodiscard]] charts::LabChart& chart() { return *m_chart; }

    [[nodiscard]] QComboBox& learners() { return *m_learners; }

    /// What is drawn over rounds; hidden for bids.
    [[nodiscard]] QComboBox& measures() { return *m_measures; }

    /// Whose bids are drawn; hidden for rounds.
    [[nodiscard]] QComboBox& bidders() { return *m_bidders; }

    void showExample() override;

private:
    QComboBox* addChoice(const QString& name);
    void connectParts();
    void take();
    void fillChoices();
    void explain(std::size_t line);

    items::LabBoard& m_board;
    PageContext m_context;
    Shows m_shows;
    QComboBox* m_learners;
    QComboBox* m_measures;
    QComboBox* m_bidders;
    items::LabCurves m_curves = {}; ///< drawn
    charts::LabChart* m_chart;
    QLabel* m_note;
};

} // namespace meritdesk::views
