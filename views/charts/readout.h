#pragma once

#include "views/charts/qcp.h"
#include "views/parts/theme.h"

namespace meritdesk::views::charts {

class ReadingChart;

/// The box beside the item that a chart points at, with a line through all panels where the chart runs over
/// time. It has a buffer of its own, so moving it does not draw the chart anew.
class Readout : public QCPLayerable
{
public:
    Readout(QCustomPlot& plot, const ReadingChart& chart);

    void setTheme(const Theme& theme) { m_theme = theme; }

    /// Draws a vertical line through the item.
    void setLine(bool line) { m_line = line; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    void drawLine(QCPPainter& painter, double x) const;
    void drawBox(QCPPainter& painter, QPointF at, const QString& text) const;

    const ReadingChart& m_chart;
    Theme m_theme = lightTheme();
    bool m_line = false;
};

} // namespace meritdesk::views::charts
