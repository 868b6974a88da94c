#pragma once

#include <QObject>

#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// Chooses days by a drag in a plot whose horizontal axis is time: a rubber band while it lasts, whole days
/// when it ends. Every drag chooses, or those with Shift; the other kind is left to the plot.
class DayBrush : public QObject
{
    Q_OBJECT

public:
    enum Drag { Plain, WithShift };

    DayBrush(Plot& plot, Drag drag, QObject* parent);

    void applyColours(const Theme& theme);

    /// What a drag between two pixels of the plot chooses.
    void choose(double fromPixel, double toPixel);

signals:
    /// What was dragged over, as the axis counts: no days.
    void dragged(double from, double to);

    /// Days were chosen: [from, to) seconds since 1970.
    void chosen(double from, double to);

private:
    Plot& m_plot;
    Drag m_drag;
};

} // namespace meritdesk::views::charts
