#include "views/pages/price_categories/comparison_delegate.h"

#include <QPainter>

#include <utility>

#include "items/category_table_model.h"

namespace meritdesk::views {

ComparisonDelegate::ComparisonDelegate(Theme theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(std::move(theme))
{
}

void ComparisonDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const int flags = index.data(items::CellFlagsRole).toInt();
    const bool quiet = (flags & (items::ClosedCell | items::PartCell)) != 0 || m_stale;
    auto text = quiet ? m_theme.muted : m_theme.text;
    if ((flags & items::ClosedCell) != 0 || m_stale)
        text = m_theme.rejected;
    option->palette.setColor(QPalette::Text, text);
    option->font.setBold((flags & items::SumCell) != 0);
    if ((flags & items::BestCell) != 0)
        option->backgroundBrush = m_theme.accentSoft;
}

void ComparisonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if ((index.data(items::CellFlagsRole).toInt() & items::SumCell) == 0)
        return;
    painter->setPen(QPen(m_theme.border, 0));
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 10, size.height()};
}

} // namespace meritdesk::views
