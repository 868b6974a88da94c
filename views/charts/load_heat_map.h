#pragma once

#include "views/charts/chart_frame.h"
#include "views/charts/day_brush.h"
#include "views/charts/load_profile.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// The year at a glance: a column a day, a row an hour of the day, the colour its load; published peak hours
/// are dots. Hours without a value stay empty. The pointer reads a cell; a double click asks for its day, a
/// drag for the days that it covers, and with Shift it pans.
class LoadHeatMap : public ChartFrame
{
    Q_OBJECT

public:
    explicit LoadHeatMap(QWidget* parent = nullptr);

    void setProfile(const LoadProfile& profile);

    [[nodiscard]] ChartTable table() const override;
    void resetZoom() override;

    [[nodiscard]] Plot& plot() { return *m_plot; }

    /// Frames days, [from, to) seconds since 1970.
    void markDays(double from, double to);

    void clearMark();

    /// What is read at a position of the plot, empty outside the data.
    [[nodiscard]] QString readingAt(double time, double hourOfDay) const;

signals:
    /// A day (its begin, seconds since 1970) was clicked.
    void dayClicked(double begin);

    /// Days were dragged over: [from, to) seconds since 1970.
    void daysChosen(double from, double to);

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    void fillMap();
    void fillPeaks();
    void readUnder(const QMouseEvent& event);

    LoadProfile m_profile = {};
    Plot* m_plot;
    QCPColorMap* m_map;
    QCPColorScale* m_scale;
    QCPGraph* m_peaks;
    QCPItemRect* m_mark;
    DayBrush* m_brush;
};

} // namespace meritdesk::views::charts
