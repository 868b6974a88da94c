#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "items/category_rows.h"
#include "items/table_export.h"

namespace meritdesk::items {

/// How a cell of the comparison is to be shown; flags.
enum CategoryCellFlag {
    BestCell = 1,   ///< in the column of the cheapest available category
    ClosedCell = 2, ///< in the column of a category that the consumer may not choose
    TodayCell = 4,  ///< in the column of today's category
    SumCell = 8,    ///< in a row of sums
    PartCell = 16,  ///< in a row that is a share of the line above
};

/// The flags above, as int.
enum : int { CellFlagsRole = Qt::UserRole + 20 };

/// The comparison table: a row a line of the bill, sum or comparison; column 0 names it, then one column a
/// price category. Unavailable categories keep their numbers and say why they are closed.
class CategoryTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows a comparison; rows whose keys stay keep their selection, dataChanged only where a row differs.
    void show(const Comparison& what);

    [[nodiscard]] const Comparison& comparison() const { return m_what; }

    /// How the number of a cell came about; nothing for cells without a number.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    /// The row of a key, or -1.
    [[nodiscard]] int rowOf(std::string_view key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Column
    {
        bool available = false;
        int flags = 0;
        QString reasons = {};

        bool operator==(const Column&) const = default;
    };

    [[nodiscard]] std::vector<Column> columnsOf(const Comparison& what) const;
    [[nodiscard]] QString cellText(const CategoryRow& row, std::size_t category) const;
    [[nodiscard]] QVariant nameData(const CategoryRow& row, int role) const;

    Comparison m_what = {};
    std::vector<CategoryRow> m_rows = {};
    std::vector<Column> m_columns = {};
};

/// The label of a price category for headers and sentences: "Category 4".
[[nodiscard]] QString categoryTitle(std::size_t category);

/// A reason in words, in the language in force.
[[nodiscard]] QString reasonText(const retail::Reason& reason);

} // namespace meritdesk::items
