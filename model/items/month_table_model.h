#pragma once

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>
#include <vector>

#include "items/category_rows.h"

namespace meritdesk::items {

/// The year by month: a row a month and one for the year, the total of every category, the cheapest marked.
/// Cells carry the flags of category_table_model.h.
class MonthTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const BilledCasePtr& billed, std::size_t site);

    /// How a total came about; nothing where there is none.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    /// The month of a row, nothing for the year.
    [[nodiscard]] std::optional<std::size_t> monthOfRow(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        QString name = {};
        std::vector<std::string> totals = {}; ///< plain notation, empty without
        std::vector<int> flags = {};

        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] Comparison comparisonOf(int row) const;
    [[nodiscard]] Row rowOf(const Comparison& what) const;

    BilledCasePtr m_billed = {};
    std::size_t m_site = 0;
    std::vector<Row> m_rows = {};
};

/// "November 2025" in the locale, as a heading shows it.
[[nodiscard]] QString monthText(Month month, const QLocale& locale = {});

} // namespace meritdesk::items
