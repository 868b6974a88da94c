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

/// One table of an insight. Rows that stay as they are say nothing.
class InsightModel : public BalanceCellsModel
{
    Q_OBJECT

public:
    explicit InsightModel(QObject* parent = nullptr)
        : BalanceCellsModel({}, parent)
    {
    }

    /// Shows another table.
    void show(InsightTable table);

    /// Older numbers are grey while newer ones are made.
    void setStale(bool stale);

    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const override;

protected:
    [[nodiscard]] bool isStale() const override { return m_stale; }

private:
    std::vector<std::vector<std::function<Derivation()>>> m_explain = {}; ///< by row, then column
    bool m_stale = false;
};

} // namespace meritdesk::items
