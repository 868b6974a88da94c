#include "items/class_table_model.h"

#include <utility>

#include "items/table_export.h"

namespace meritdesk::items {

namespace {

/// Numbers stand at the right edge.
QVariant alignmentOf(const exports::TableColumn& column)
{
    return QVariant::fromValue(
        Qt::Alignment((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

} // namespace

ClassTableModel::ClassTableModel(ClassBoard& board, Make make, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_make(make)
    , m_table(make(board))
{
    connect(&board, &ClassBoard::changed, this, &ClassTableModel::take);
}

void ClassTableModel::take()
{
    auto now = m_make(m_board);
    if (now.columns != m_table.columns || now.rows.size() != m_table.rows.size()) {
        beginResetModel();
        m_table = std::move(now);
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < now.rows.size(); ++row) {
        if (m_table.rows[row] == now.rows[row])
            continue;
        m_table.rows[row] = std::move(now.rows[row]);
        const auto at = static_cast<int>(row);
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

int ClassTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ClassTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ClassTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = static_cast<std::size_t>(index.column());
    const auto& cell = m_table.rows[static_cast<std::size_t>(index.row())].cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return cell.shown;
    case Qt::ToolTipRole:
        return cell.remark.isEmpty() ? QVariant() : cell.remark;
    case Qt::TextAlignmentRole:
        return alignmentOf(m_table.columns[column]);
    case ExactRole:
        return cell.exact.isEmpty() ? QVariant() : cell.exact;
    case BarRole:
        return cell.bar < 0 ? QVariant() : cell.bar;
    default:
        return {};
    }
}

QVariant ClassTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto& column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole || role == UnitRole)
        return column.unit.isEmpty() ? QVariant() : column.unit;
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    return {};
}

} // namespace meritdesk::items
