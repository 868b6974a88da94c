#pragma once

#include <QStyledItemDelegate>

#include "views/parts/theme.h"

namespace meritdesk::views {

/// Paints the results: the shown rule strong, gains and losses in their colours, stale numbers grey.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ResultDelegate(const Theme& theme, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

} // namespace meritdesk::views
