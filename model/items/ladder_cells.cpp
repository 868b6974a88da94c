#include "core/auction/explain.h"
#include "formats/words/words.h"
#include "items/auction_curves.h"
#include "items/ladder_model.h"
#include "items/number_text.h"
#include "items/table_export.h"

// What the cells and headings of a ladder show.

namespace meritdesk::items {

using auction::Side;
using auction::Status;

namespace {

template <class T>
QString number(const T& value, int decimals)
{
    return numberText(value.text(), decimals);
}

} // namespace

QString LadderModel::statusText(const LadderRow& row) const
{
    if (!row.known)
        return tr("…");
    if (row.marginal && row.status == Status::Partial)
        //: State of an order: it is the last one served, and only in part
        return tr("marginal, cut");
    if (row.marginal)
        //: State of an order: it is the last one served
        return tr("marginal");
    switch (row.status) {
    case Status::Full:
        //: State of an order: its whole quantity was accepted
        return tr("filled");
    case Status::Partial:
        //: State of an order: a part of its quantity was accepted
        return tr("cut");
    case Status::None:
        break;
    }
    //: State of an order: nothing of it was accepted
    return tr("not served");
}

QVariant LadderModel::text(const LadderRow& row, int column) const
{
    const auto& order = m_book->orders[row.order];
    switch (column) {
    case Id:
        return QString::fromStdString(order.id);
    case Participant:
        return QString::fromStdString(order.participant);
    case OrderPrice:
        return number(row.price, m_scale.priceDecimals);
    case OrderQuantity:
        return number(row.quantity, m_scale.quantityDecimals);
    case Awarded:
        return row.known ? number(row.awarded, m_scale.quantityDecimals) : tr("…");
    case Outcome:
        return statusText(row);
    case Cumulative:
        return number(row.cumulative, m_scale.quantityDecimals);
    default:
        return {};
    }
}

/// What an editor starts with: the number without the places that only line it up.
QVariant LadderModel::typed(const LadderRow& row, int column) const
{
    if (column == OrderPrice)
        return number(row.price, -1);
    return column == OrderQuantity ? QVariant(number(row.quantity, -1)) : text(row, column);
}

QVariant LadderModel::exact(const LadderRow& row, int column)
{
    const auto plain = [](const auto& value) { return QString::fromStdString(value.text()); };
    switch (column) {
    case OrderPrice:
        return plain(row.price);
    case OrderQuantity:
        return plain(row.quantity);
    case Awarded:
        return row.known ? plain(row.awarded) : QVariant();
    case Cumulative:
        return plain(row.cumulative);
    default:
        return {};
    }
}

QString LadderModel::reason(const LadderRow& row) const
{
    const auto* clearing = m_board.shown();
    if (!row.known || !clearing || m_board.isStale())
        return {};
    return words::sentence(auction::reasonFor(*m_book, *clearing, row.order));
}

QVariant LadderModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return typed(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (index.column() <= Participant || index.column() == Outcome ? Qt::AlignLeft : Qt::AlignRight)
            | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return reason(row);
    case ExactRole:
        return exact(row, index.column());
    case OrderRole:
        return QVariant::fromValue<qulonglong>(row.order);
    case DepthRole:
        return m_scale.depth > 0 ? row.quantity.toDouble() / m_scale.depth : 0.0;
    case FilledRole:
        return row.awarded.toDouble() / row.quantity.toDouble();
    case MarginalRole:
        return row.marginal;
    case TintRole:
        return tintOf(row);
    default:
        return {};
    }
}

QVariant LadderModel::tintOf(const LadderRow& row) const
{
    const auto& tints = m_board.curves().tints.ofOrder;
    return row.order < tints.size() ? QVariant(static_cast<int>(tints[row.order])) : QVariant();
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(
            (section <= Participant || section == Outcome ? Qt::AlignLeft : Qt::AlignRight)
            | Qt::AlignVCenter);
    if (role == UnitRole)
        return unitOf(section);
    return role == Qt::DisplayRole ? QVariant(titleOf(section)) : QVariant();
}

QString LadderModel::unitOf(int section) const
{
    if (section == OrderPrice)
        return priceUnit(*m_board.book());
    const bool quantity = section == OrderQuantity || section == Awarded || section == Cumulative;
    return quantity ? quantityUnit(*m_board.book()) : QString();
}

QString LadderModel::titleOf(int section) const
{
    switch (section) {
    case Id:
        return tr("Id");
    case Participant:
        return tr("Participant");
    case OrderPrice:
        return m_side == Side::Buy ? tr("Bid") : tr("Offer");
    case OrderQuantity:
        return tr("Quantity");
    case Awarded:
        return tr("Awarded");
    case Outcome:
        //: Column of what became of an order: filled, cut, not served
        return tr("Result");
    case Cumulative:
        //: Column of the running total of the quantities
        return tr("Cumulative");
    default:
        return {};
    }
}

} // namespace meritdesk::items
