#include "views/pages/balance/basis_delegate.h"

#include <QComboBox>

#include "items/balance_fee_text.h"

namespace meritdesk::views {

QWidget* BasisDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& /*index*/) const
{
    auto* bases = new QComboBox(parent);
    bases->setAccessibleName(tr("What the fee is taken on"));
    for (std::size_t at = 0; at < balance::feeBases.size(); ++at)
        bases->addItem(items::feeBasisText(static_cast<balance::FeeBasis>(at)));
    return bases;
}

void BasisDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* bases = qobject_cast<QComboBox*>(editor))
        bases->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void BasisDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* bases = qobject_cast<QComboBox*>(editor))
        model->setData(index, bases->currentIndex());
}

} // namespace meritdesk::views
