#include "items/plan_table_model.h"

#include <utility>

#include "items/table_export.h"

namespace meritdesk::items {

PlanTableModel::PlanTableModel(PlanBoard& board, Make make, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_make(make)
    , m_table(make(board))
{
    connect(&board, &PlanBoard::changed, this, &PlanTableModel::take);
}

void PlanTableModel::take()
{
    auto table = m_make(m_board);
    if (table.columns == m_table.columns && table.rows.size() == m_table.rows.size())
        return takeRows(std::move(table.rows));
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

void PlanTableModel::takeRows(std::vector<std::vector<PlanCell>> rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] == m_table.rows[row])
            continue;
        m_table.rows[row] = std::move(rows[row]);
        const int at = static_cast<int>(row);
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

int PlanTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int PlanTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

const PlanCell& PlanTableModel::cell(const QModelIndex& index) const
{
    return m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

int PlanTableModel::alignmentOf(int column) const
{
    const bool number = m_table.columns[static_cast<std::size_t>(column)].number;
    return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant PlanTableModel::data(const QModelIndex& index, int role) const
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
        return shown.exact;
    case MarkedRole:
        return shown.marked;
    case StaleRole:
        return m_board.isStale();
    case SortRole:
        return shown.exact.isEmpty() ? QVariant(shown.shown) : QVariant(shown.exact.toDouble());
    default:
        return {};
    }
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
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

std::optional<Derivation> PlanTableModel::derivation(const QModelIndex& index) const
{
    return index.isValid() ? derivationOf(m_board, cell(index).evidence) : std::nullopt;
}

} // namespace meritdesk::items
