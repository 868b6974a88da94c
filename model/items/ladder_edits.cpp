#include "formats/words/words.h"
#include "items/ladder_model.h"
#include "items/number_input.h"

// What is typed into the cells of a ladder, as edits of the document.

namespace meritdesk::items {

using auction::Price;
using auction::Quantity;

namespace {

template <class T>
Result<T> typedNumber(const QString& text)
{
    if (const auto plain = plainNumber(text))
        if (const auto value = T::read(*plain))
            return *value;
    return error("not-a-number", {}, {{"value", text.toStdString()}});
}

} // namespace

Qt::ItemFlags LadderModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() <= OrderQuantity)
        flags |= Qt::ItemIsEditable;
    return flags;
}

Result<scenario::Edit> LadderModel::editFor(const QModelIndex& index, const QString& text) const
{
    const auto order = orderAt(index.row());
    const auto trimmed = text.trimmed();
    if (index.column() == Id)
        return scenario::setOrderId(order, trimmed.toStdString());
    if (index.column() == Participant)
        return scenario::setOrderParticipant(order, trimmed.toStdString());
    if (index.column() == OrderPrice) {
        const auto price = typedNumber<Price>(trimmed);
        return price ? Result<scenario::Edit>(scenario::setOrderPrice(order, *price))
                     : Result<scenario::Edit>(price.findings());
    }
    const auto quantity = typedNumber<Quantity>(trimmed);
    return quantity ? Result<scenario::Edit>(scenario::setOrderQuantity(order, *quantity))
                    : Result<scenario::Edit>(quantity.findings());
}

QString LadderModel::refusal(const QModelIndex& index, const QString& text) const
{
    if (!index.isValid() || index.column() > OrderQuantity)
        return {};
    if (m_board.isTrial())
        return words::sentence(error("trial-open", {}));
    const auto edit = editFor(index, text);
    if (!edit)
        return words::sentence(edit.findings().front());
    const auto outcome = edit->apply(m_board.document().scenario());
    return outcome ? QString() : words::sentence(outcome.findings().front());
}

bool LadderModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() > OrderQuantity)
        return false;
    const auto edit = editFor(index, value.toString());
    return edit && m_board.apply(*edit);
}

} // namespace meritdesk::items
