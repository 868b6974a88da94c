#pragma once

#include "views/charts/power_curves_chart.h"
#include "views/pages/power/panel.h"

namespace meritdesk::views {

/// Supply before and after the withholding with the demand.
class PowerCurvesPanel : public PowerLook
{
    Q_OBJECT

public:
    PowerCurvesPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    void showExample() override;

    [[nodiscard]] charts::PowerCurvesChart& chart() const { return *m_chart; }

protected:
    void draw() override;

private:
    charts::PowerCurvesChart* m_chart;
};

} // namespace meritdesk::views
