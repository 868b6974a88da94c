#pragma once

#include "views/charts/chart_frame.h"
#include "views/charts/load_profile.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// The load duration curve: the hours of the year from the highest load to the lowest, over their share.
class DurationChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit DurationChart(QWidget* parent = nullptr);

    void setProfile(const LoadProfile& profile);

    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] Plot& plot() { return *m_plot; }

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    std::vector<double> m_sorted = {};
    Plot* m_plot;
    QCPGraph* m_graph;
};

} // namespace meritdesk::views::charts
