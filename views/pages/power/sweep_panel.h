#pragma once

#include "views/charts/power_sweep_chart.h"
#include "views/pages/power/panel.h"
#include "views/pages/power/power_view.h"

namespace meritdesk::views {

/// Profit against the capacity withheld, with a cursor to drag, and below it the state that the cursor is on
/// beside the market as it is.
class PowerSweepPanel : public PowerLook
{
    Q_OBJECT

public:
    PowerSweepPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<exports::Table> tables() const override;

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    void showExample() override;

    [[nodiscard]] charts::PowerSweepChart& chart() const { return *m_chart; }

    [[nodiscard]] PowerTableView& view() const { return *m_view; }

protected:
    void draw() override;

private:
    [[nodiscard]] charts::SweepPicture picture() const;

    charts::PowerSweepChart* m_chart;
    PowerTableView* m_view;
};

} // namespace meritdesk::views
