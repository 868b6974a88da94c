#include "items/ladder_model.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/auction/explain.h"
#include "formats/words/words.h"
#include "items/auction_curves.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

using auction::Price;
using auction::Quantity;
using auction::Side;
using auction::Status;
using scenario::OrderIndex;

namespace {

template <class T>
QString number(const T& value)
{
    return numberText(value.text(), -1);
}

template <class T>
Result<T> typedNumber(const QString& text)
{
    if (const auto plain = plainNumber(text))
        if (const auto value = T::read(*plain))
            return *value;
    return error("not-a-number", {}, {{"value", text.toStdString()}});
}

} // namespace

LadderModel::LadderModel(AuctionBoard& board, Side side, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_side(side)
{
    connect(&board, &AuctionBoard::changed, this, [this] { take(); });
    take();
}

/// The side's orders, best first: as the engine ranked them, or by price alone while it has not.
std::vector<OrderIndex> LadderModel::ranked() const
{
    const auto& orders = m_board.book()->orders;
    std::vector<OrderIndex> indexes;
    const auto* clearing = m_board.isStale() ? nullptr : m_board.shown();
    const auto* ladder = !clearing ? nullptr : m_side == Side::Buy ? &clearing->buyers : &clearing->sellers;
    if (ladder && !ladder->orders.empty()) {
        indexes.assign(ladder->orders.begin(), ladder->orders.end());
        return indexes;
    }
    for (OrderIndex i = 0; i < orders.size(); ++i)
        if (orders[i].side == m_side)
            indexes.push_back(i);
    std::stable_sort(indexes.begin(), indexes.end(), [&](OrderIndex a, OrderIndex b) {
        return m_side == Side::Buy ? orders[a].price > orders[b].price : orders[a].price < orders[b].price;
    });
    return indexes;
}

std::vector<LadderModel::Row> LadderModel::rowsNow() const
{
    const auto& book = *m_board.book();
    const auto* clearing = m_board.isStale() ? nullptr : m_board.shown();
    std::vector<Row> rows;
    auction::TotalQuantity total = {};
    for (const auto index : ranked()) {
        const auto& order = book.orders[index];
        total += auction::TotalQuantity::fromMantissa(order.quantity.mantissa());
        Row row{.order = index, .price = order.price, .quantity = order.quantity, .cumulative = total};
        if (clearing) {
            row.known = true;
            row.awarded = clearing->awarded[index];
            row.status = auction::statusOf(book, *clearing, index);
            row.marginal = clearing->marginal[index] != 0;
        }
        rows.push_back(row);
    }
    return rows;
}

void LadderModel::sortRows(std::vector<Row>& rows) const
{
    if (m_sortColumn < 0)
        return;
    const auto& orders = m_board.book()->orders;
    const auto less = [this, &orders](const Row& a, const Row& b) {
        switch (m_sortColumn) {
        case Id:
            return orders[a.order].id < orders[b.order].id;
        case Participant:
            return orders[a.order].participant < orders[b.order].participant;
        case OrderPrice:
            return a.price < b.price;
        case OrderQuantity:
            return a.quantity < b.quantity;
        case Awarded:
            return a.awarded < b.awarded;
        case Outcome:
            return a.status < b.status;
        default:
            return a.cumulative < b.cumulative;
        }
    };
    if (m_sortOrder == Qt::AscendingOrder)
        std::stable_sort(rows.begin(), rows.end(), less);
    else
        std::stable_sort(rows.begin(), rows.end(),
                         [&less](const Row& a, const Row& b) { return less(b, a); });
}

void LadderModel::take()
{
    auto rows = rowsNow();
    sortRows(rows);
    double largest = 0;
    for (const auto& order : m_board.book()->orders)
        largest = std::max(largest, order.quantity.toDouble());
    if (rows.size() == m_rows.size())
        takeSameCount(std::move(rows));
    else
        takeResized(std::move(rows));
    if (largest != m_largest) {
        m_largest = largest;
        if (!m_rows.empty())
            emit dataChanged(index(0, OrderQuantity), index(rowCount() - 1, OrderQuantity), {DepthRole});
    }
}

/// The same orders in the same places: only rows that differ are told, as one stretch.
void LadderModel::takeSameCount(std::vector<Row> rows)
{
    const bool moved = !std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                   [](const Row& a, const Row& b) { return a.order == b.order; });
    if (moved) {
        takeMoved(std::move(rows));
        return;
    }
    const auto before = std::exchange(m_book, m_board.book());
    const bool sameBook = before.sameAs(m_book);
    int first = -1;
    int last = -1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto order = rows[i].order;
        if (rows[i] == m_rows[i]
            && (sameBook
                || (before->orders[order].id == m_book->orders[order].id
                    && before->orders[order].participant == m_book->orders[order].participant)))
            continue;
        first = first < 0 ? static_cast<int>(i) : first;
        last = static_cast<int>(i);
    }
    m_rows = std::move(rows);
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, Columns - 1));
}

/// Orders that changed places: selection and current row follow them.
void LadderModel::takeMoved(std::vector<Row> rows)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::unordered_map<OrderIndex, int> places;
    const auto persistent = persistentIndexList();
    if (!persistent.isEmpty())
        for (std::size_t i = 0; i < rows.size(); ++i)
            places.emplace(rows[i].order, static_cast<int>(i));
    QModelIndexList to;
    for (const auto& from : persistent) {
        const auto place = places.find(orderAt(from.row()));
        to << (place == places.end() ? QModelIndex() : index(place->second, from.column()));
    }
    m_rows = std::move(rows);
    m_book = m_board.book();
    changePersistentIndexList(persistent, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

/// One stretch of rows came or went; anything more is a reset.
void LadderModel::takeResized(std::vector<Row> rows)
{
    const auto book = m_board.book();
    const auto same = [&](const Row& now, const Row& was) {
        return book->orders[now.order].id == m_book->orders[was.order].id;
    };
    std::size_t head = 0;
    const auto shorter = std::min(rows.size(), m_rows.size());
    while (head < shorter && same(rows[head], m_rows[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && same(rows[rows.size() - 1 - tail], m_rows[m_rows.size() - 1 - tail]))
        ++tail;
    const int first = static_cast<int>(head);
    if (head + tail < shorter) {
        beginResetModel();
        m_rows = std::move(rows);
        m_book = book;
        endResetModel();
    } else if (rows.size() > m_rows.size()) {
        beginInsertRows({}, first, static_cast<int>(rows.size() - tail) - 1);
        m_rows = std::move(rows);
        m_book = book;
        endInsertRows();
    } else {
        beginRemoveRows({}, first, static_cast<int>(m_rows.size() - tail) - 1);
        m_rows = std::move(rows);
        m_book = book;
        endRemoveRows();
    }
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int LadderModel::rowOf(OrderIndex order) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [order](const Row& row) { return row.order == order; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int LadderModel::marginalRow() const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.marginal; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int LadderModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LadderModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Columns);
}

QString LadderModel::statusText(const Row& row) const
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

QVariant LadderModel::text(const Row& row, int column) const
{
    const auto& order = m_book->orders[row.order];
    switch (column) {
    case Id:
        return QString::fromStdString(order.id);
    case Participant:
        return QString::fromStdString(order.participant);
    case OrderPrice:
        return number(row.price);
    case OrderQuantity:
        return number(row.quantity);
    case Awarded:
        return row.known ? number(row.awarded) : tr("…");
    case Outcome:
        return statusText(row);
    case Cumulative:
        return number(row.cumulative);
    default:
        return {};
    }
}

QVariant LadderModel::exact(const Row& row, int column)
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

QString LadderModel::reason(const Row& row) const
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
    case Qt::EditRole:
        return text(row, index.column());
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
        return m_largest > 0 ? row.quantity.toDouble() / m_largest : 0.0;
    case FilledRole:
        return row.awarded.toDouble() / row.quantity.toDouble();
    case MarginalRole:
        return row.marginal;
    default:
        return {};
    }
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

void LadderModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    auto rows = rowsNow();
    sortRows(rows);
    takeMoved(std::move(rows));
}

} // namespace meritdesk::items
