#include "items/screen_table.h"

#include <utility>

#include "items/table_export.h"

namespace meritdesk::items {

ScreenTableModel::ScreenTableModel(ScreenBoard& board, Make make, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_make(make)
    , m_table(make(board))
{
    connect(&board, &ScreenBoard::changed, this, &ScreenTableModel::take);
}

void ScreenTableModel::take()
{
    auto table = m_make(m_board);
    if (table.columns == m_table.columns && table.rows.size() == m_table.rows.size())
        return takeRows(std::move(table.rows));
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

void ScreenTableModel::takeRows(std::vector<std::vector<ScreenCell>> rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] == m_table.rows[row])
            continue;
        m_table.rows[row] = std::move(rows[row]);
        const int at = static_cast<int>(row);
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

int ScreenTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ScreenTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

const ScreenCell& ScreenTableModel::cell(const QModelIndex& index) const
{
    return m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

QVariant ScreenTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& shown = cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return shown.shown;
    case Qt::ToolTipRole:
        return shown.tip.isEmpty() ? QVariant() : shown.tip;
    case Qt::TextAlignmentRole: {
        const bool number = m_table.columns[static_cast<std::size_t>(index.column())].number;
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case ExactRole:
        return shown.exact;
    case FlaggedRole:
        return shown.flagged;
    case StaleRole:
        return m_board.isStale();
    default:
        return {};
    }
}

QVariant ScreenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
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
        return static_cast<int>((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

std::optional<Derivation> ScreenTableModel::derivation(const QModelIndex& index) const
{
    return index.isValid() ? derivationOf(m_board.screened(), cell(index).evidence) : std::nullopt;
}

} // namespace meritdesk::items
