#pragma once

#include <QStyledItemDelegate>

#include "views/parts/theme.h"

namespace meritdesk::views {

/// Draws a bar behind the numbers of a table of standings, the leader's in the accent colour. In a table
/// without bars it only keeps the selection light.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    BarDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

} // namespace meritdesk::views
