#include "views/pages/screens/screen_delegate.h"

#include "items/screen_table.h"

namespace meritdesk::views {

using items::ScreenTableModel;

ScreenDelegate::ScreenDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ScreenDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setColor(QPalette::Highlight, m_theme.accentSoft);
    const bool stale = index.data(ScreenTableModel::StaleRole).toBool();
    const bool flagged = index.data(ScreenTableModel::FlaggedRole).toBool();
    option->font.setBold(flagged);
    const auto& colour = stale ? m_theme.muted : flagged ? m_theme.bad : m_theme.text;
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace meritdesk::views
