#pragma once

#include "views/charts/period_axis.h"
#include "views/charts/qcp.h"
#include "views/parts/theme.h"

namespace meritdesk::views::charts {

/// What lies behind a chart over periods, in all its panels: a line at every midnight (at the first of every
/// month from afar), the days of 23 and 25 hours tinted and named, the marked period as a column.
class DayMarks : public QCPLayerable
{
public:
    DayMarks(QCustomPlot& plot, const PeriodAxis& periods);

    void setTheme(const Theme& theme) { m_theme = theme; }

    void setMarked(int period) { m_marked = period; }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override;
    void draw(QCPPainter* painter) override;

private:
    void drawDay(QCPPainter& painter, const LocalDay& day, bool line) const;
    void drawName(QCPPainter& painter, const LocalDay& day) const;
    void drawColumn(QCPPainter& painter, double from, double to, const QColor& colour) const;
    [[nodiscard]] double pixel(double seconds) const;

    const PeriodAxis& m_periods;
    Theme m_theme = lightTheme();
    int m_marked = -1;
};

} // namespace meritdesk::views::charts
