#include "items/table_export.h"

namespace meritdesk::items {

namespace {

exports::Cell cellOf(const QModelIndex& index, int depth)
{
    exports::Cell cell{.shown = index.data(Qt::DisplayRole).toString(),
                       .exact = index.data(ExactRole).toString()};
    if (index.column() == 0 && depth > 0)
        cell.shown.prepend(QString(depth * 2, QLatin1Char(' ')));
    return cell;
}

void addRows(const QAbstractItemModel& model, const QModelIndex& parent, int depth, exports::Table& table)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        std::vector<exports::Cell> cells;
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const auto cell = cellOf(model.index(row, column, parent), depth);
            if (!cell.exact.isEmpty() && static_cast<std::size_t>(column) < table.columns.size())
                table.columns[static_cast<std::size_t>(column)].numeric = true;
            cells.push_back(cell);
        }
        cells.resize(table.columns.size());
        table.rows.push_back(std::move(cells));
        // A row of a model without columns has no index; taken for the root it would never end.
        if (const auto index = model.index(row, 0, parent); index.isValid())
            addRows(model, index, depth + 1, table);
    }
}

/// Rows that are named in the vertical header get their names as a first column.
void addNames(const QAbstractItemModel& model, exports::Table& table)
{
    const auto name = [&model](int row) { return model.headerData(row, Qt::Vertical); };
    if (model.rowCount() == 0 || name(0).typeId() != QMetaType::QString)
        return;
    table.columns.insert(table.columns.begin(), exports::TableColumn());
    for (int row = 0; row < model.rowCount(); ++row) {
        auto& cells = table.rows[static_cast<std::size_t>(row)];
        cells.insert(cells.begin(), {.shown = name(row).toString()});
    }
}

} // namespace

exports::Table tableOf(const QAbstractItemModel& model, const QString& title)
{
    exports::Table table{.title = title};
    for (int column = 0; column < model.columnCount(); ++column)
        table.columns.push_back({.title = model.headerData(column, Qt::Horizontal).toString(),
                                 .unit = model.headerData(column, Qt::Horizontal, UnitRole).toString()});
    addRows(model, {}, 0, table);
    addNames(model, table);
    return table;
}

} // namespace meritdesk::items
