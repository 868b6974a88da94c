#pragma once

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
class InsightModel : public CellTableModel<BalanceCell>
{
    Q_OBJECT

public:
    explicit InsightModel(QObject* parent = nullptr)
        : CellTableModel({}, parent)
    {
    }

    /// Shows another table.
    void show(InsightTable table);

    /// Older numbers are grey while newer ones are made.
    void setStale(bool stale);

    /// How the number of a cell came about; nothing for a name.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool isStale() const override { return m_stale; }

private:
    std::vector<std::vector<std::function<Derivation()>>> m_explain = {}; ///< by row, then column
    bool m_stale = false;
};

} // namespace meritdesk::items
