#pragma once

#include <QToolButton>

#include "views/charts/chart_frame.h"
#include "views/charts/day_brush.h"
#include "views/charts/load_profile.h"
#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// A year of hours: wheel and drag zoom and pan in time, buttons show a day, a week, a month, all. From afar
/// the days' range and mean are drawn, from near the hours with the planned hours behind them; peak hours and
/// hours that formed a selected number are marked; a crosshair reads the value under the pointer. A drag with
/// Shift, or a button for the days in sight, asks for these days alone.
class LoadProfileChart : public ChartFrame
{
    Q_OBJECT

public:
    explicit LoadProfileChart(QWidget* parent = nullptr);

    [[nodiscard]] const LoadProfile& profile() const { return m_profile; }

    /// The length of the time that is in sight, seconds.
    [[nodiscard]] std::int64_t shownSeconds() const;

    void setProfile(const LoadProfile& profile);

    /// Marks hours (their begins), as those that formed a number, and brings them into view.
    void markHours(const std::vector<std::int64_t>& hours, const QString& name);

    /// Shows [from, to) seconds.
    void showSpan(double from, double to);

    /// One step of a pan by pixels, painted at once; what a drag does.
    void panBy(double pixels);

    [[nodiscard]] ChartTable table() const override;
    void resetZoom() override;

    [[nodiscard]] Plot& plot() { return *m_plot; }

    [[nodiscard]] QString reading() const; ///< what the crosshair says; empty without one

    /// Puts the crosshair on a time.
    void readAt(double time);

signals:
    /// Days alone are asked for: [from, to) seconds since 1970.
    void daysChosen(double from, double to);

protected:
    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    void makeGraphs();
    void makeButtons(QWidget* bar);
    void fillDays();
    void fillMarks();
    void chooseShown();
    void zoomTo(double seconds);
    void keyed(int key);
    void rangeChanged(const QCPRange& range);
    void hideCrosshair();
    [[nodiscard]] QCPRange bounds() const;

    LoadProfile m_profile = {};
    Plot* m_plot;
    QCPGraph* m_hours = nullptr;
    QCPGraph* m_dayLow = nullptr;
    QCPGraph* m_dayHigh = nullptr;
    QCPGraph* m_dayMean = nullptr;
    QCPGraph* m_peaks = nullptr;
    QCPGraph* m_marks = nullptr;
    QCPBars* m_planned = nullptr;
    QCPItemStraightLine* m_crossLine = nullptr;
    QCPItemText* m_crossText = nullptr;
    DayBrush* m_brush = nullptr;
    QString m_reading = {};
};

} // namespace meritdesk::views::charts
