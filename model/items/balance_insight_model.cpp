#include "items/balance_insight_model.h"

#include <algorithm>
#include <utility>

#include "items/table_export.h"

namespace meritdesk::items {

namespace {

bool looksSame(const std::vector<InsightCell>& a, const std::vector<InsightCell>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const InsightCell& x, const InsightCell& y) { return x.cell == y.cell; });
}

} // namespace

void InsightModel::show(InsightTable table)
{
    if (table.columns == m_table.columns && table.rows.size() == m_table.rows.size())
        return takeRows(std::move(table.rows));
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

void InsightModel::takeRows(std::vector<std::vector<InsightCell>> rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const bool same = looksSame(rows[row], m_table.rows[row]);
        m_table.rows[row] = std::move(rows[row]);
        const int at = static_cast<int>(row);
        if (!same)
            emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

void InsightModel::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                         {BalanceTableModel::StaleRole});
}

int InsightModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int InsightModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

const InsightCell& InsightModel::at(const QModelIndex& index) const
{
    return m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

int InsightModel::alignmentOf(int column) const
{
    const bool number = m_table.columns[static_cast<std::size_t>(column)].number;
    return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant InsightModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& shown = at(index).cell;
    switch (role) {
    case Qt::DisplayRole:
        return shown.shown;
    case Qt::ToolTipRole:
        return shown.tip.isEmpty() ? QVariant() : shown.tip;
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case ExactRole:
        return shown.exact.isEmpty() ? QVariant() : shown.exact;
    case BalanceTableModel::StyleRole:
        return static_cast<int>(shown.style);
    case BalanceTableModel::StaleRole:
        return m_stale;
    default:
        return {};
    }
}

QVariant InsightModel::headerData(int section, Qt::Orientation orientation, int role) const
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

std::optional<Derivation> InsightModel::derivation(const QModelIndex& index) const
{
    if (!index.isValid() || !at(index).explain)
        return std::nullopt;
    return at(index).explain();
}

} // namespace meritdesk::items
