#include "items/balance_table_model.h"

#include <utility>

#include "items/table_export.h"

namespace meritdesk::items {

BalanceTableModel::BalanceTableModel(BalanceBoard& board, Make make, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_make(make)
    , m_table(make(board))
{
    connect(&board, &BalanceBoard::computed, this, &BalanceTableModel::take);
    connect(&board, &BalanceBoard::lookChanged, this, &BalanceTableModel::take);
    connect(&board, &BalanceBoard::changed, this, &BalanceTableModel::tellStale);
}

void BalanceTableModel::take()
{
    auto table = m_make(m_board);
    if (table.columns == m_table.columns && table.rows.size() == m_table.rows.size()) {
        takeRows(std::move(table.rows));
        tellStale();
        return;
    }
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

void BalanceTableModel::takeRows(std::vector<std::vector<BalanceCell>> rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] == m_table.rows[row])
            continue;
        m_table.rows[row] = std::move(rows[row]);
        const int at = static_cast<int>(row);
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

/// Older numbers are grey, newer ones are not.
void BalanceTableModel::tellStale()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {StaleRole});
}

int BalanceTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int BalanceTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

const BalanceCell& BalanceTableModel::cell(const QModelIndex& index) const
{
    return m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

int BalanceTableModel::alignmentOf(int column) const
{
    const bool number = m_table.columns[static_cast<std::size_t>(column)].number;
    return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant BalanceTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.shown;
    case Qt::ToolTipRole:
        return shown.tip.isEmpty() ? QVariant() : shown.tip;
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case ExactRole:
        return shown.exact.isEmpty() ? QVariant() : shown.exact;
    case StyleRole:
        return static_cast<int>(shown.style);
    case StaleRole:
        return m_board.isStale();
    default:
        return {};
    }
}

QVariant BalanceTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto& column = m_table.columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.tip.isEmpty() ? QVariant() : column.tip;
    case Qt::TextAlignmentRole:
        return alignmentOf(section);
    default:
        return {};
    }
}

std::optional<Derivation> BalanceTableModel::derivation(const QModelIndex& index) const
{
    return index.isValid() ? derivationOf(m_board.settled(), cell(index).evidence) : std::nullopt;
}

} // namespace meritdesk::items
