#include "views/pages/price_categories/planned_hours_bar.h"

#include <QGridLayout>
#include <QToolButton>

#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int inRow = 8;
constexpr QSize buttonSize{30, 24};

} // namespace

PlannedHoursBar::PlannedHoursBar(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(2);
    for (int hour = 1; hour <= static_cast<int>(m_buttons.size()); ++hour) {
        auto* button = new QToolButton(this);
        button->setText(QString::number(hour));
        button->setCheckable(true);
        button->setFixedSize(buttonSize);
        setRole(button, "choice");
        button->setStyleSheet(QStringLiteral("QToolButton { padding: 0px; }"));
        button->setToolTip(tr("Hour %1: %2:00 to %1:00 Moscow time").arg(hour).arg(hour - 1));
        button->setAccessibleName(tr("Planned peak hour %1").arg(hour));
        connect(button, &QToolButton::clicked, this, &PlannedHoursBar::changed);
        grid->addWidget(button, (hour - 1) / inRow, (hour - 1) % inRow);
        m_buttons.at(static_cast<std::size_t>(hour - 1)) = button;
    }
}

void PlannedHoursBar::setButtonNames(const QString& pattern)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setAccessibleName(pattern.arg(i + 1));
}

void PlannedHoursBar::setHours(const retail::HourSet& hours)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked(hours.test(i));
}

retail::HourSet PlannedHoursBar::hours() const
{
    retail::HourSet hours;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        hours.set(i, m_buttons.at(i)->isChecked());
    return hours;
}

} // namespace meritdesk::views
