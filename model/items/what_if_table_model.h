#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "items/what_if_rows.h"

namespace meritdesk::items {

/// What-ifs side by side: a row a category (cost, then saving), the best legal choice first, energy and
/// capacities last; column 0 names the row, column 1 is the load as it is, then one column a what-if.
class WhatIfTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit WhatIfTableModel(WhatIfBoard& board, QObject* parent = nullptr);

    /// How the number of a cell came about; nothing for cells without a number.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    /// The what-if of a column; nothing for names and the load as it is.
    [[nodiscard]] static std::optional<std::size_t> cardOf(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take();
    [[nodiscard]] QString nameOf(const WhatIfRow& row) const;
    [[nodiscard]] static QString unitOf(const WhatIfRow& row);
    [[nodiscard]] int flagsOf(const WhatIfRow& row) const;

    WhatIfBoard& m_board;
    QStringList m_columns = {}; ///< names of the what-ifs
    std::vector<WhatIfRow> m_rows = {};
};

} // namespace meritdesk::items
