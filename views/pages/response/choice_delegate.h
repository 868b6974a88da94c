#pragma once

#include <QStringList>

#include "views/parts/cell_delegate.h"

namespace meritdesk::views {

/// Edits a cell by choosing from a list of texts; the model's edit role is the position in it.
class ChoiceDelegate : public CellDelegate
{
    Q_OBJECT

public:
    ChoiceDelegate(const Theme& theme, QString name, QStringList choices, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    /// The list itself.
    [[nodiscard]] static QWidget* choiceEditor(const QString& name, const QStringList& choices,
                                               QWidget* parent);

private:
    QString m_name; ///< of the list, for screen readers
    QStringList m_choices;
};

} // namespace meritdesk::views
