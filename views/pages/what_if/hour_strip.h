#pragma once

#include <QWidget>

#include "core/retail/case.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

/// The 24 hours of a day as chips, twelve in a row: a click turns one, a drag turns all that it crosses the
/// way of the first; arrows move, space turns. Planned peak hours have a line below their number.
class HourStrip : public QWidget
{
    Q_OBJECT

public:
    HourStrip(const Theme& theme, QWidget* parent);

    /// Nothing is emitted.
    void setHours(const retail::HourSet& hours);

    [[nodiscard]] const retail::HourSet& hours() const { return m_hours; }

    void setPlanned(const retail::HourSet& planned);

    /// Where the chip of an hour, 1..24, is.
    [[nodiscard]] QRect chip(int hour) const;

    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// Hours were turned by hand: at the end of a drag, or by a key.
    void edited(const meritdesk::retail::HourSet& hours);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int hourAt(QPoint position) const;
    void turn(int from, int to);
    void moveTo(int hour);
    void sayHours();

    Theme m_theme;
    retail::HourSet m_hours = {};
    retail::HourSet m_planned = {};
    int m_current = 1;
    int m_dragFrom = 0; ///< the hour where a drag began; 0 without a drag
    bool m_dragOn = false;
    retail::HourSet m_beforeDrag = {};
};

} // namespace meritdesk::views
