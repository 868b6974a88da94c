#pragma once

#include <functional>
#include <optional>

#include "items/cell_table.h"
#include "items/power_evidence.h"

namespace meritdesk::items {

/// A cell of market power stands out at the jump and at the best point, or beyond a threshold.
using PowerCell = EvidentCell<PowerEvidence>;
using PowerTable = CellTable<PowerCell>;

/// One table of market power. Follows the board.
class PowerTableModel : public CellTableModel<PowerCell>
{
    Q_OBJECT

public:
    /// Makes the whole table of what the board shows now; no rows while nothing is worked out.
    using Make = std::function<PowerTable(const PowerBoard&)>;

    PowerTableModel(PowerBoard& board, Make make, QObject* parent = nullptr);

    /// Makes the table anew, for what a panel and not the board knows.
    void refresh() { take(m_make(m_board)); }

    /// How the number of a cell came about; nothing for a name or an empty cell.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    [[nodiscard]] const PowerEvidence& evidence(const QModelIndex& index) const
    {
        return cell(index).evidence;
    }

protected:
    [[nodiscard]] bool isStale() const override { return m_board.isStale(); }

private:
    PowerBoard& m_board;
    Make m_make;
};

} // namespace meritdesk::items
