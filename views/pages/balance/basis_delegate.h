#pragma once

#include "views/pages/balance/balance_delegate.h"

namespace meritdesk::views {

/// Edits what a fee is taken on by choosing from a list.
class BasisDelegate : public BalanceDelegate
{
    Q_OBJECT

public:
    using BalanceDelegate::BalanceDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace meritdesk::views
