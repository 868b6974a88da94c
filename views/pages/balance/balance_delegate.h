#pragma once

#include <QStyledItemDelegate>

#include "views/parts/theme.h"

namespace meritdesk::views {

/// Cells of the tables of balance energy: headings and sums are bold, doubtful rules in the colour of
/// caution, older numbers grey.
class BalanceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    BalanceDelegate(const Theme& theme, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    [[nodiscard]] QColor colourOf(const QModelIndex& index) const;

    Theme m_theme;
};

} // namespace meritdesk::views
