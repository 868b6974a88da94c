#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

#include "items/balance_table_model.h"

namespace meritdesk::items {

/// A cell of an insight; what explains it is asked only when somebody looks.
struct InsightCell
{
    BalanceCell cell = {};
    std::function<Derivation()> explain = {}; ///< may be empty
};

struct InsightTable
{
    std::vector<BalanceColumn> columns = {};
    std::vector<std::vector<InsightCell>> rows = {};
};

/// One table of an insight. Rows that stay as they are say nothing. Its roles are those of BalanceTableModel.
class InsightModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows another table.
    void show(InsightTable table);

    /// Older numbers are grey while newer ones are made.
    void setStale(bool stale);

    /// How the number of a cell came about; nothing for a name.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const InsightCell& at(const QModelIndex& index) const;
    [[nodiscard]] int alignmentOf(int column) const;
    void takeRows(std::vector<std::vector<InsightCell>> rows);

    InsightTable m_table = {};
    bool m_stale = false;
};

} // namespace meritdesk::items
