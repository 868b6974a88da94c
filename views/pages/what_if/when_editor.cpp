#include "views/pages/what_if/when_editor.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "items/change_text.h"
#include "views/parts/labels.h"
#include "views/parts/wheel_guard.h"

namespace meritdesk::views {

using retail::whatif::DayType;

WhenEditor::WhenEditor(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_dayType(new QComboBox(this))
    , m_span(new QToolButton(this))
    , m_menu(new QMenu(m_span))
    , m_hoursName(label({}, "muted", this))
    , m_strip(new HourStrip(theme, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (const auto days : {DayType::Every, DayType::Working, DayType::Free})
        m_dayType->addItem(items::dayTypeText(days));
    m_dayType->setAccessibleName(tr("Days"));
    WheelGuard::put(*m_dayType);
    m_span->setPopupMode(QToolButton::InstantPopup);
    m_span->setMenu(m_menu);
    m_span->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setRole(m_span, "choice");
    row->addWidget(m_dayType, 1);
    row->addWidget(m_span, 1);
    column->addLayout(row);
    column->addWidget(m_hoursName);
    column->addWidget(m_strip);
    makeMenu();
    setHoursName(tr("Hours"));
    connect(m_dayType, &QComboBox::activated, this, [this](int at) {
        m_when.days = static_cast<DayType>(at);
        emit edited();
    });
    connect(m_strip, &HourStrip::edited, this, [this](const retail::HourSet& hours) {
        m_when.hours = hours;
        showTexts();
        emit edited();
    });
}

void WhenEditor::makeMenu()
{
    const QLocale locale;
    for (int month = 1; month <= 12; ++month) {
        auto* action = m_menu->addAction(locale.standaloneMonthName(month));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, month](bool on) { turnMonth(static_cast<std::size_t>(month - 1), on); });
        m_months << action;
    }
    m_menu->addSeparator();
    for (int day = 1; day <= 7; ++day) {
        auto* action = m_menu->addAction(locale.standaloneDayName(day));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, day](bool on) { turnWeekday(static_cast<std::size_t>(day - 1), on); });
        m_weekdays << action;
    }
}

/// From all months the first click keeps the one clicked alone: nobody means eleven of them.
void WhenEditor::turnMonth(std::size_t month, bool on)
{
    const bool all = m_when.months.all();
    if (all)
        m_when.months.reset();
    m_when.months.set(month, on || all);
    if (m_when.months.none())
        m_when.months.set();
    setWhen(m_when);
    emit edited();
}

void WhenEditor::turnWeekday(std::size_t day, bool on)
{
    m_when.weekdays.set(day, on);
    if (m_when.weekdays.none())
        m_when.weekdays.set();
    setWhen(m_when);
    emit edited();
}

void WhenEditor::setHoursName(const QString& name)
{
    m_name = name;
    m_strip->setAccessibleName(name);
    showTexts();
}

void WhenEditor::setWhen(const When& when)
{
    m_when = when;
    const QSignalBlocker quiet(m_dayType);
    m_dayType->setCurrentIndex(static_cast<int>(when.days));
    m_strip->setHours(when.hours);
    for (qsizetype i = 0; i < m_months.size(); ++i)
        m_months[i]->setChecked(when.months.test(static_cast<std::size_t>(i)));
    for (qsizetype i = 0; i < m_weekdays.size(); ++i)
        m_weekdays[i]->setChecked(when.weekdays.test(static_cast<std::size_t>(i)));
    showTexts();
}

void WhenEditor::showTexts()
{
    auto span = items::monthsText(m_when.months);
    if (!m_when.weekdays.all())
        span = tr("%1; %2", "months, weekdays").arg(span, items::weekdaysText(m_when.weekdays));
    m_span->setText(span);
    m_span->setToolTip(span);
    m_span->setAccessibleName(tr("Months and weekdays: %1").arg(span));
    m_hoursName->setText(
        tr("%1: %2", "what the hours are for, the hours").arg(m_name, items::hoursText(m_when.hours)));
}

} // namespace meritdesk::views
