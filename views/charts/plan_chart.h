#pragma once

#include <cstdint>
#include <vector>

#include "views/charts/chart_frame.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// Fact and plan of some hours for drawing, kWh an hour; NaN where nothing is planned.
struct PlannedLoad
{
    std::int64_t start = 0; ///< seconds since 1970 of the first hour's begin, no zone
    std::vector<double> fact = {};
    std::vector<double> plan = {}; ///< as many

    bool operator==(const PlannedLoad&) const = default;
};

/// Plan against fact, hour by hour: what lies between the two lines is shaded, in one colour above the plan
/// and in another below it. A click chooses an hour.
class PlanChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit PlanChart(QWidget* parent = nullptr);

    void setLoad(const PlannedLoad& load);

    [[nodiscard]] const PlannedLoad& load() const { return m_load; }

    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] Plot& plot() { return *m_plot; }

    /// The middle of an hour in the plot's pixels.
    [[nodiscard]] QPoint pixelsOf(std::size_t hour) const;

signals:
    /// An hour of the load was clicked.
    void hourClicked(int hour);

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    void fillShades();
    void fitAxes();

    PlannedLoad m_load = {};
    Plot* m_plot;
    QCPGraph* m_overFloor; ///< the plan; the shade above it reaches up to m_over
    QCPGraph* m_over;      ///< the larger of fact and plan
    QCPGraph* m_under;     ///< the smaller of both; the shade below the plan reaches down to it
    QCPGraph* m_plan;
    QCPGraph* m_fact;
};

} // namespace meritdesk::views::charts
