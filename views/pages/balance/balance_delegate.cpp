#include "views/pages/balance/balance_delegate.h"

#include "items/balance_table_model.h"
#include "views/parts/unit_header.h"

namespace meritdesk::views {

using items::BalanceCellsModel;
using items::BalanceStyle;

namespace {

BalanceStyle styleOf(const QModelIndex& index)
{
    return static_cast<BalanceStyle>(index.data(BalanceCellsModel::StyleRole).toInt());
}

} // namespace

BalanceDelegate::BalanceDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QColor BalanceDelegate::colourOf(const QModelIndex& index) const
{
    if (index.data(BalanceCellsModel::StaleRole).toBool())
        return m_theme.muted;
    switch (styleOf(index)) {
    case BalanceStyle::Doubt:
        return m_theme.caution;
    case BalanceStyle::Quiet:
        return m_theme.muted;
    default:
        return m_theme.text;
    }
}

void BalanceDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto style = styleOf(index);
    if (index.column() > 0 && option->displayAlignment.testFlag(Qt::AlignLeft))
        UnitHeader::setApart(*option);
    option->font.setBold(style == BalanceStyle::Heading || style == BalanceStyle::Total);
    option->palette.setColor(QPalette::Highlight, m_theme.accentSoft);
    const auto colour = colourOf(index);
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace meritdesk::views
