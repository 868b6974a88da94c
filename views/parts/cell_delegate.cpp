#include "views/parts/cell_delegate.h"

#include "items/cell_table.h"

namespace meritdesk::views {

using items::CellRoles;

CellDelegate::CellDelegate(const Theme& theme, const QColor& marked, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_marked(marked)
{
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setColor(QPalette::Highlight, m_theme.accentSoft);
    const bool marked = index.data(CellRoles::MarkedRole).toBool();
    option->font.setBold(marked);
    const bool stale = index.data(CellRoles::StaleRole).toBool();
    const auto& colour = stale ? m_theme.muted : marked ? m_marked : m_theme.text;
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace meritdesk::views
