#pragma once

#include <QString>

#include <vector>

namespace meritdesk::exports {

/// A cell: as a view shows it, and for numbers the exact value in plain notation ("-1234.5"), which is what
/// other programs get. A cell without an exact value is text.
struct Cell
{
    QString shown = {};
    QString exact = {};

    bool operator==(const Cell&) const = default;
};

struct TableColumn
{
    QString title = {};
    QString unit = {}; ///< as shown; empty when it has none
    bool numeric = false;

    /// "Price, RUB/MWh", as one line of header.
    [[nodiscard]] QString heading() const
    {
        return unit.isEmpty() ? title : title + QStringLiteral(", ") + unit;
    }

    bool operator==(const TableColumn&) const = default;
};

/// Any table that can leave the program; rows have as many cells as there are columns.
struct Table
{
    QString title = {};
    std::vector<TableColumn> columns = {};
    std::vector<std::vector<Cell>> rows = {};

    bool operator==(const Table&) const = default;
};

} // namespace meritdesk::exports
