#pragma once

#include <QWidget>

#include "core/retail/whatif/when.h"
#include "views/pages/what_if/hour_strip.h"
#include "views/parts/theme.h"

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace meritdesk::views {

/// The days and hours of a change: day type, months and weekdays, hours as chips.
class WhenEditor : public QWidget
{
    Q_OBJECT

public:
    using When = retail::whatif::When;

    WhenEditor(const Theme& theme, QWidget* parent);

    /// Nothing is emitted.
    void setWhen(const When& when);

    [[nodiscard]] const When& when() const { return m_when; }

    /// What the hours are for: "Hours", "Gives back in hours".
    void setHoursName(const QString& name);

    [[nodiscard]] HourStrip& strip() { return *m_strip; }

    [[nodiscard]] QComboBox& dayType() { return *m_dayType; }

    [[nodiscard]] QMenu& menu() { return *m_menu; }

signals:
    void edited();

private:
    void makeMenu();
    void showTexts();
    void turnMonth(std::size_t month, bool on);
    void turnWeekday(std::size_t day, bool on);

    When m_when = {};
    QComboBox* m_dayType;
    QToolButton* m_span;
    QMenu* m_menu;
    QLabel* m_hoursName;
    HourStrip* m_strip;
    QString m_name = {};
    QList<QAction*> m_months = {};
    QList<QAction*> m_weekdays = {};
};

} // namespace meritdesk::views
