#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <utility>
#include <vector>

#include "items/table_export.h"

namespace meritdesk::items {

/// A cell of a table of results: its text, its exact number, what it says on hovering and what explains it.
template <typename Evidence>
struct EvidentCell
{
    QString shown = {};
    QString exact = {}; ///< plain notation; empty for text
    QString tip = {};
    bool marked = false; ///< stands out: beyond a threshold, the plan in force, the smallest deviations
    Evidence evidence = {};

    /// What the role of the look answers.
    [[nodiscard]] QVariant look() const { return marked; }

    bool operator==(const EvidentCell&) const = default;
};

struct CellColumn
{
    QString title = {};
    QString tip = {};
    bool number = true; ///< set to the right

    bool operator==(const CellColumn&) const = default;
};

/// A table of cells that have a text, an exact number, a tip and a look().
template <typename AnyCell>
struct CellTable
{
    std::vector<CellColumn> columns = {};
    std::vector<std::vector<AnyCell>> rows = {};
};

/// What tables of cells answer besides their text.
struct CellRoles
{
    enum Role {
        LookRole = Qt::UserRole + 10, ///< how a cell stands out, as its look() says
        MarkedRole = LookRole,        ///< true for a cell that stands out
        StaleRole,                    ///< true while newer results are being made
        SortRole,                     ///< a number for numbers, else the text
    };
};

/// Shows a table of cells, without arithmetic; rows that stay as they are say nothing. A model of a domain
/// derives from it, hands in what its board makes, and knows how a cell explains itself.
template <typename AnyCell>
class CellTableModel : public QAbstractTableModel, public CellRoles
{
public:
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    CellTableModel(CellTable<AnyCell> table, QObject* parent)
        : QAbstractTableModel(parent)
        , m_table(std::move(table))
    {
    }

    /// Shows another state of the table.
    void take(CellTable<AnyCell> table);

    /// True while newer results are being made.
    [[nodiscard]] virtual bool isStale() const = 0;

    /// Says that isStale() may answer otherwise now.
    void tellStale()
    {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {StaleRole});
    }

    [[nodiscard]] const AnyCell& cell(const QModelIndex& index) const
    {
        return m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    }

private:
    void takeRows(std::vector<std::vector<AnyCell>> rows);

    [[nodiscard]] int alignmentOf(int column) const
    {
        const bool number = m_table.columns[static_cast<std::size_t>(column)].number;
        return static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    CellTable<AnyCell> m_table;
};

template <typename AnyCell>
void CellTableModel<AnyCell>::take(CellTable<AnyCell> table)
{
    if (table.columns == m_table.columns && table.rows.size() == m_table.rows.size())
        return takeRows(std::move(table.rows));
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

template <typename AnyCell>
void CellTableModel<AnyCell>::takeRows(std::vector<std::vector<AnyCell>> rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] == m_table.rows[row])
            continue;
        m_table.rows[row] = std::move(rows[row]);
        const int at = static_cast<int>(row);
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
}

template <typename AnyCell>
QVariant CellTableModel<AnyCell>::data(const QModelIndex& index, int role) const
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
    case LookRole:
        return shown.look();
    case StaleRole:
        return isStale();
    case SortRole:
        return shown.exact.isEmpty() ? QVariant(shown.shown) : QVariant(shown.exact.toDouble());
    default:
        return {};
    }
}

template <typename AnyCell>
QVariant CellTableModel<AnyCell>::headerData(int section, Qt::Orientation orientation, int role) const
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

} // namespace meritdesk::items
