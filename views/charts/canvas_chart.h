#pragma once

#include "views/charts/chart_frame.h"

class QPainter;

namespace meritdesk::views::charts {

/// A chart painted by hand, of items that stand at places of their own: rows, cells of a matrix, days. A
/// click or the arrow keys choose an item, which is framed.
class CanvasChart : public ChartFrame
{
    Q_OBJECT

public:
    CanvasChart(QSize least, QWidget* parent);

    [[nodiscard]] virtual int itemCount() const = 0;

    /// Where an item is on a canvas of that size.
    [[nodiscard]] virtual QRectF placeOf(int item, QSizeF size) const = 0;

    /// The middle of an item on the screen, for tests.
    [[nodiscard]] QPoint pixelOf(int item) const;

    [[nodiscard]] QWidget* canvas() const { return m_canvas; }

    /// The item that is framed; -1 for none.
    [[nodiscard]] int chosen() const { return m_chosen; }

    /// Frames an item without a signal; -1 for none.
    void showChosen(int item);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void itemChosen(int item);

protected:
    /// Paints all but the frame of the chosen item; on the theme's surface.
    virtual void paint(QPainter& painter, QSizeF size) const = 0;

    /// The item that an arrow key leads to; rows go up and down.
    [[nodiscard]] virtual int itemAfter(int item, int key) const;

    /// What hovering over an item says.
    [[nodiscard]] virtual QString tipOf(int /*item*/) const { return {}; }

    /// Other items: drawn anew, a choice that is gone is dropped.
    void itemsChanged();

    void drawChart(QCPPainter& painter, QSize size) override;
    void applyColours(const Theme& theme) override;

private:
    [[nodiscard]] int itemAt(QPointF pixel) const;
    void paintAll(QPainter& painter, QSizeF size) const;
    void choose(int item);
    bool pressed(int key);
    bool showTip(const QPoint& at);

    QWidget* m_canvas;
    int m_chosen = -1;
};

} // namespace meritdesk::views::charts
