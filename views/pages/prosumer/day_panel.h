#pragma once

#include <QComboBox>
#include <QPushButton>

#include "views/charts/prosumer_day_chart.h"
#include "views/pages/prosumer/panel.h"

namespace meritdesk::views {

/// A day of the plant: load and generation with what they leave for the grid, and the prices. The day is
/// chosen above the picture; a click on an interval takes its export to the market.
class DayPanel : public PanelView
{
    Q_OBJECT

public:
    DayPanel(items::ProsumerBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;

    [[nodiscard]] charts::ProsumerDayChart& chart() { return *m_chart; }

    [[nodiscard]] QComboBox& days() { return *m_days; }

private:
    QWidget* makeBar();
    void take();
    void draw();

    items::ProsumerBoard& m_board;
    QComboBox* m_days = nullptr;
    QPushButton* m_before = nullptr;
    QPushButton* m_next = nullptr;
    charts::ProsumerDayChart* m_chart;
};

} // namespace meritdesk::views
