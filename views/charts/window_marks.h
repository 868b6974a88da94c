#pragma once

#include <vector>

#include "views/charts/price_day_chart.h"

namespace meritdesk::views::charts {

/// The windows of reductions, shaded behind all panels of a chart over hours, with edges that can be dragged.
class WindowMarks : public QCPLayerable
{
public:
    WindowMarks(QCustomPlot& plot, const PeriodChart& chart);

    void setTheme(const Theme& theme) { m_theme = theme; }

    void setWindows(const std::vector<HourWindow>& windows) { m_windows = windows; }

    /// The pixels between which a window lies.
    [[nodiscard]] std::pair<double, double> pixels(const HourWindow& window) const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    const PeriodChart& m_chart;
    Theme m_theme = lightTheme();
    std::vector<HourWindow> m_windows = {};
};

} // namespace meritdesk::views::charts
