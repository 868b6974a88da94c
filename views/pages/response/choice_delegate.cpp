#include "views/pages/response/choice_delegate.h"

#include <QComboBox>

#include <utility>

namespace meritdesk::views {

ChoiceDelegate::ChoiceDelegate(const Theme& theme, QString name, QStringList choices, QObject* parent)
    : CellDelegate(theme, theme.accent, parent)
    , m_name(std::move(name))
    , m_choices(std::move(choices))
{
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                      const QModelIndex& /*index*/) const
{
    return choiceEditor(m_name, m_choices, parent);
}

QWidget* ChoiceDelegate::choiceEditor(const QString& name, const QStringList& choices, QWidget* parent)
{
    auto* list = new QComboBox(parent);
    list->setAccessibleName(name);
    list->addItems(choices);
    return list;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* list = qobject_cast<QComboBox*>(editor))
        list->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* list = qobject_cast<QComboBox*>(editor))
        model->setData(index, list->currentIndex());
}

} // namespace meritdesk::views
