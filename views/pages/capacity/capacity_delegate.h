#pragma once

#include "views/parts/cell_delegate.h"

namespace meritdesk::views {

/// Edits cells of the capacity auction: kinds by choosing, numbers by typing. The editor stays open on a text
/// that would be refused and says why.
class CapacityDelegate : public CellDelegate
{
    Q_OBJECT

public:
    CapacityDelegate(const Theme& theme, QObject* parent);

    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    bool eventFilter(QObject* editor, QEvent* event) override;

private:
    [[nodiscard]] bool refuses(QWidget& editor) const;

    QColor m_bad;
    mutable QPersistentModelIndex m_edited = {};
};

} // namespace meritdesk::views
