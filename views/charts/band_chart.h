#pragma once

#include <optional>
#include <vector>

#include "views/charts/chart_frame.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// A category for drawing, million roubles a year: one figure, or a range with a middle.
struct BandBar
{
    QString name = {};
    double middle = 0;
    std::optional<double> low = {}; ///< absent: one figure
    double high = 0;                ///< of a range
    bool reference = false;         ///< the figure that ranges are compared with: a line across

    bool operator==(const BandBar&) const = default;
};

/// What a year costs: a line for a category without a plan, a range for one whose plans may err.
class BandChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit BandChart(QWidget* parent = nullptr);

    void setBars(const std::vector<BandBar>& bars);

    [[nodiscard]] const std::vector<BandBar>& bars() const { return m_bars; }

    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] Plot& plot() { return *m_plot; }

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    void rebuild();
    void addLine(double from, double to, double value, const QPen& pen);
    void addRange(double at, const BandBar& bar, const QColor& colour);
    void fitAxes();

    std::vector<BandBar> m_bars = {};
    Plot* m_plot;
};

} // namespace meritdesk::views::charts
