#include "items/ladder_model.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace meritdesk::items {

using auction::Side;
using scenario::OrderIndex;

LadderModel::LadderModel(AuctionBoard& board, Side side, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_side(side)
{
    connect(&board, &AuctionBoard::changed, this, [this] { take(); });
    take();
}

void LadderModel::sortRows(std::vector<LadderRow>& rows) const
{
    if (m_sortColumn < 0)
        return;
    const auto& orders = m_board.book()->orders;
    const auto less = [this, &orders](const LadderRow& a, const LadderRow& b) {
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
                         [&less](const LadderRow& a, const LadderRow& b) { return less(b, a); });
}

void LadderModel::take()
{
    auto rows = ladderRows(m_board, m_side);
    sortRows(rows);
    const auto scale = ladderScale(m_board);
    const bool rescaled = std::exchange(m_scale, scale) != scale;
    if (rows.size() == m_rows.size())
        takeSameCount(std::move(rows));
    else
        takeResized(std::move(rows));
    const bool tinted = std::exchange(m_tintBy, m_board.tintBy()) != m_board.tintBy();
    if ((rescaled || tinted) && !m_rows.empty())
        emit dataChanged(index(0, OrderPrice), index(rowCount() - 1, Cumulative));
}

/// The same orders in the same places: only rows that differ are told, as one stretch.
void LadderModel::takeSameCount(std::vector<LadderRow> rows)
{
    const bool moved = !std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                   [](const LadderRow& a, const LadderRow& b) { return a.order == b.order; });
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
void LadderModel::takeMoved(std::vector<LadderRow> rows)
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
void LadderModel::takeResized(std::vector<LadderRow> rows)
{
    const auto book = m_board.book();
    const auto same = [&](const LadderRow& now, const LadderRow& was) {
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

void LadderModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    auto rows = ladderRows(m_board, m_side);
    sortRows(rows);
    takeMoved(std::move(rows));
}

int LadderModel::rowOf(OrderIndex order) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [order](const LadderRow& row) { return row.order == order; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int LadderModel::marginalRow() const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const LadderRow& row) { return row.marginal; });
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

} // namespace meritdesk::items
