#include "views/pages/plan/plan_delegate.h"

#include "items/plan_table_model.h"

namespace meritdesk::views {

using items::PlanTableModel;

PlanDelegate::PlanDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void PlanDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setColor(QPalette::Highlight, m_theme.accentSoft);
    option->font.setBold(index.data(PlanTableModel::MarkedRole).toBool());
    const auto& colour = index.data(PlanTableModel::StaleRole).toBool() ? m_theme.muted : m_theme.text;
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace meritdesk::views
