#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "items/category_rows.h"

namespace meritdesk::items {

/// The bill of one category in one month as an invoice: line, quantity, unit, price, amount; then total, VAT
/// and total with VAT.
class BillLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Quantity, Unit, Price, Amount, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Empty when the comparison is of a year or the category has no amounts.
    void show(const Comparison& what, std::size_t category);

    /// How the amount of a row came about.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        std::string key = {};
        std::string quantity = {}; ///< plain notation, empty for sums
        std::string unit = {};     ///< kWh, kW
        std::string price = {};
        std::string amount = {};
        bool sum = false;

        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] static std::vector<Row> rowsOf(const retail::CategoryBill& bill);
    [[nodiscard]] static QVariant shownIn(const Row& row, int column);
    [[nodiscard]] static QVariant exactIn(const Row& row, int column);

    Comparison m_what = {};
    std::size_t m_category = 0;
    std::vector<Row> m_rows = {};
};

} // namespace meritdesk::items
