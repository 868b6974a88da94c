#pragma once

#include <QDate>

#include <vector>

#include "views/charts/canvas_chart.h"

namespace meritdesk::views::charts {

/// A day of the calendar of events for drawing.
struct EventDay
{
    QDate day = {};
    int state = 0;     ///< 0 called, 1 beaten by better days, 2 not met, 3 no event
    double value = 0;  ///< how high its bar stands; of all days from 0
    QString text = {}; ///< what hovering says, lines

    bool operator==(const EventDay&) const = default;
};

struct EventCalendarPicture
{
    std::vector<EventDay> days = {}; ///< rising
    QStringList states = {};         ///< words of the states, for the legend
    QString nothing = {};

    bool operator==(const EventCalendarPicture&) const = default;
};

/// Months as rows of 31 days: what became of each day by colour and sign, its saving as a bar inside. A click
/// or the arrow keys choose a day.
class EventCalendar : public CanvasChart
{
    Q_OBJECT

public:
    explicit EventCalendar(QWidget* parent = nullptr);

    void setPicture(const EventCalendarPicture& picture);

    [[nodiscard]] const EventCalendarPicture& picture() const { return m_picture; }

    [[nodiscard]] ChartTable table() const override;

    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_picture.days.size()); }

    [[nodiscard]] QRectF placeOf(int item, QSizeF size) const override;

protected:
    void paint(QPainter& painter, QSizeF size) const override;
    [[nodiscard]] int itemAfter(int item, int key) const override;
    [[nodiscard]] QString tipOf(int item) const override;

private:
    [[nodiscard]] QString monthName(const QDate& month) const;
    [[nodiscard]] double namesWidth() const;
    [[nodiscard]] QColor colourOf(int state) const;
    void paintHead(QPainter& painter, QSizeF size) const;
    void paintLegend(QPainter& painter, QSizeF size) const;
    void paintDay(QPainter& painter, const QRectF& place, const EventDay& day, double most) const;

    EventCalendarPicture m_picture = {};
    std::vector<QDate> m_months = {}; ///< first days, rising
};

} // namespace meritdesk::views::charts
