#include <QShortcut>

#include <algorithm>
#include <cmath>

#include "document/document.h"
#include "views/pages/price_categories/chart_data.h"
#include "views/pages/price_categories_page.h"
#include "views/parts/labels.h"

// A period that is chosen in one picture of the load limits the others.

namespace meritdesk::views {

namespace {

constexpr int daySeconds = 86400;

double beginOf(Day day)
{
    return static_cast<double>(chartTime(retail::hourIndex(day, 0)));
}

QDate dateOf(Day day)
{
    const std::chrono::year_month_day date(day);
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

} // namespace

QWidget* PriceCategoriesPage::makeChip(QWidget* parent)
{
    m_chip = new QToolButton(parent);
    m_chip->setObjectName(QStringLiteral("brush-chip"));
    setRole(m_chip, "choice");
    m_chip->setToolTip(tr("Shows all days again (Esc)"));
    m_chip->setAccessibleName(m_chip->toolTip());
    m_chip->setVisible(false);
    connect(m_chip, &QToolButton::clicked, this, &PriceCategoriesPage::clearBrush);
    auto* escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PriceCategoriesPage::clearBrush);
    return m_chip;
}

void PriceCategoriesPage::brush(double from, double to)
{
    const auto& months = m_context.document.scenario().retail->months;
    if (months.empty())
        return;
    const auto first = firstDay(months.front().month);
    const auto last = firstDay(months.back().month) + std::chrono::days(daysIn(months.back().month) - 1);
    const auto dayAt = [first](double time) {
        return first + std::chrono::days(std::lround((time - beginOf(first)) / daySeconds));
    };
    const auto begin = std::max(first, dayAt(from));
    const auto end = std::min(last, dayAt(to) - std::chrono::days(1));
    if (end < begin || (begin == first && end == last))
        return clearBrush();
    m_brush = items::DaySpan{begin, end};
    showBrush();
}

void PriceCategoriesPage::clearBrush()
{
    if (!m_brush)
        return;
    m_brush.reset();
    m_loads->showAllDays();
    showBrush();
}

/// Names the limit in force and lets the pictures keep to it; one that the months no longer hold is lifted.
void PriceCategoriesPage::limitPictures()
{
    const auto& months = m_context.document.scenario().retail->months;
    const bool held = m_brush && !months.empty() && firstDay(months.front().month) <= m_brush->first
                      && monthOf(m_brush->last) <= months.back().month;
    if (!held)
        m_brush.reset();
    m_chip->setVisible(held);
    if (held) {
        m_chip->setText(
            tr("%1 ×", "the days that pictures are limited to; a click lifts it").arg(brushName()));
        m_chip->setAccessibleName(tr("Only %1; show all days").arg(brushName()));
        m_loads->limitTo(beginOf(m_brush->first), beginOf(m_brush->last + std::chrono::days(1)));
    }
}

void PriceCategoriesPage::showBrush()
{
    limitPictures();
    const auto what = comparison();
    m_loads->show(what);
    m_peakHours->show(what);
}

/// "1–14 March", "28 February – 3 March", "8 March".
QString PriceCategoriesPage::brushName() const
{
    const QLocale reader;
    const auto first = dateOf(m_brush->first);
    const auto last = dateOf(m_brush->last);
    const auto whole = tr("d MMMM", "format of a day and its month, as Qt has it");
    if (first == last)
        return reader.toString(first, whole);
    if (first.month() != last.month())
        return tr("%1 – %2", "first and last day of a period")
            .arg(reader.toString(first, whole), reader.toString(last, whole));
    return tr("%1–%2", "first and last day of a period within a month")
        .arg(reader.toString(first, tr("d", "format of the first day of a period within a month")),
             reader.toString(last, tr("d MMMM", "format of the last day of a period within a month")));
}

} // namespace meritdesk::views
