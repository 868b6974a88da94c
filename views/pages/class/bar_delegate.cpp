#include "views/pages/class/bar_delegate.h"

#include <QPainter>

#include "items/class_table_model.h"

namespace meritdesk::views {

namespace {

constexpr int leaders = 3; ///< rows that stand on the podium
constexpr int inset = 3;   ///< pixels above and below a bar

} // namespace

BarDelegate::BarDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void BarDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setColor(QPalette::Highlight, m_theme.accentSoft);
    option->palette.setColor(QPalette::HighlightedText, m_theme.text);
    const auto* model = index.model();
    bool ranked = false;
    for (int column = 0; column < model->columnCount() && index.row() < leaders; ++column)
        ranked = ranked || index.siblingAtColumn(column).data(items::ClassTableModel::BarRole).isValid();
    if (ranked)
        option->font.setBold(true);
}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto bar = index.data(items::ClassTableModel::BarRole);
    if (bar.isValid()) {
        auto area = option.rect.adjusted(1, inset, -1, -inset);
        area.setWidth(static_cast<int>(area.width() * bar.toDouble()));
        auto colour = index.row() == 0 ? m_theme.accent : m_theme.supply;
        colour.setAlphaF(index.row() < leaders ? 0.30F : 0.15F);
        painter->fillRect(area, colour);
    }
    QStyledItemDelegate::paint(painter, option, index);
}

} // namespace meritdesk::views
