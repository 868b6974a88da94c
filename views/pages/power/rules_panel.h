#pragma once

#include "views/charts/power_cases_chart.h"
#include "views/pages/power/panel.h"
#include "views/pages/power/power_view.h"

namespace meritdesk::views {

/// The market as it is, with the withholding, and with it under a cap or reference bids: bars and a table.
class PowerRulesPanel : public PowerLook
{
    Q_OBJECT

public:
    PowerRulesPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<exports::Table> tables() const override;

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    void showExample() override;

    [[nodiscard]] charts::PowerCasesChart& chart() const { return *m_chart; }

    [[nodiscard]] PowerTableView& view() const { return *m_view; }

protected:
    void draw() override;

private:
    charts::PowerCasesChart* m_chart;
    PowerTableView* m_view;
};

} // namespace meritdesk::views
