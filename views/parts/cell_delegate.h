#pragma once

#include <QStyledItemDelegate>

#include "views/parts/theme.h"

namespace meritdesk::views {

/// Paints a table of cells: what stands out is bold in a colour of its own, all is pale while newer results
/// are being made.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `marked`: the colour of what stands out, a colour of the theme.
    CellDelegate(const Theme& theme, const QColor& marked, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Theme m_theme;
    QColor m_marked;
};

} // namespace meritdesk::views
