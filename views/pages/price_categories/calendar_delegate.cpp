#include "views/pages/price_categories/calendar_delegate.h"

#include <QLineEdit>
#include <QPainter>

#include <utility>

#include "items/month_calendar_model.h"

namespace meritdesk::views {

using items::MonthCalendarModel;

namespace {

constexpr int margin = 7;
constexpr int corner = 7;

} // namespace

CalendarDelegate::CalendarDelegate(Theme theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(std::move(theme))
{
}

void CalendarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    const auto day = index.data(MonthCalendarModel::DayRole);
    if (!day.isValid())
        return;
    const bool working = index.data(MonthCalendarModel::WorkingRole).toBool();
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    const QRect text = cell.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(chosen ? QPen(m_theme.accent, 2) : QPen(Qt::NoPen));
    painter->setBrush(chosen ? m_theme.accentSoft : working ? m_theme.surface : m_theme.raised);
    painter->drawRoundedRect(cell, 4, 4);
    auto bold = option.font;
    bold.setBold(working);
    painter->setFont(bold);
    painter->setPen(working ? m_theme.text : m_theme.muted);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft, day.toString());
    if (const auto peak = index.data(MonthCalendarModel::PeakRole); peak.isValid()) {
        painter->setFont(option.font);
        painter->setPen(m_theme.demand);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, QStringLiteral("◆ %1").arg(peak.toInt()));
    }
    if (index.data(MonthCalendarModel::MovedRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.caution);
        const auto at = cell.topRight() + QPoint(1, 0);
        painter->drawPolygon(QPolygon({at, at - QPoint(corner, 0), at + QPoint(0, corner)}));
    }
    painter->restore();
}

QWidget* CalendarDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    auto* editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(tr("Peak hour of the day"));
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setPlaceholderText(tr("1–24"));
    return editor;
}

} // namespace meritdesk::views
