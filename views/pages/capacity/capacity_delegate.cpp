#include "views/pages/capacity/capacity_delegate.h"

#include <QAbstractProxyModel>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

#include "items/capacity_table.h"

namespace meritdesk::views {

using items::CapacityTableModel;

namespace {

bool commits(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

/// Why the model behind the view's would refuse a text.
QString refusalOf(const QModelIndex& index, const QString& text)
{
    const auto* sorted = qobject_cast<const QAbstractProxyModel*>(index.model());
    const auto source = sorted ? sorted->mapToSource(index) : index;
    const auto* table = qobject_cast<const CapacityTableModel*>(source.model());
    return table ? table->refusal(source, text) : QString();
}

} // namespace

CapacityDelegate::CapacityDelegate(const Theme& theme, QObject* parent)
    : CellDelegate(theme, theme.marginal, parent)
    , m_bad(theme.bad)
{
}

QWidget* CapacityDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    m_edited = index;
    const auto choices = index.data(CapacityTableModel::ChoicesRole).toStringList();
    const auto column = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    if (choices.isEmpty()) {
        auto* editor = CellDelegate::createEditor(parent, option, index);
        if (editor)
            editor->setAccessibleName(column);
        return editor;
    }
    auto* combo = new QComboBox(parent);
    combo->addItems(choices);
    combo->setAccessibleName(column);
    auto* self =
        const_cast<CapacityDelegate*>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast): it signals
    connect(combo, &QComboBox::activated, self, [self, combo] {
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    return combo;
}

void CapacityDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* combo = qobject_cast<QComboBox*>(editor))
        combo->setCurrentText(index.data().toString());
    else
        CellDelegate::setEditorData(editor, index);
}

void CapacityDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                    const QModelIndex& index) const
{
    const auto* combo = qobject_cast<const QComboBox*>(editor);
    if (!combo)
        CellDelegate::setModelData(editor, model, index);
    else if (combo->currentText() != index.data().toString())
        model->setData(index, QString::number(combo->currentIndex()));
}

bool CapacityDelegate::refuses(QWidget& editor) const
{
    auto* line = qobject_cast<QLineEdit*>(&editor);
    if (!line || !m_edited.isValid())
        return false;
    const auto why = refusalOf(m_edited, line->text());
    line->setStyleSheet(why.isEmpty() ? QString() : QStringLiteral("border: 2px solid %1").arg(m_bad.name()));
    line->setAccessibleDescription(why);
    if (!why.isEmpty())
        QToolTip::showText(line->mapToGlobal(QPoint(0, line->height())), why, line);
    return !why.isEmpty();
}

bool CapacityDelegate::eventFilter(QObject* editor, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(editor);
    if (widget && commits(*event) && refuses(*widget))
        return true;
    return CellDelegate::eventFilter(editor, event);
}

} // namespace meritdesk::views
