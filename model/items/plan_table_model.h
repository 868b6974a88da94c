#pragma once

#include <optional>

#include "items/cell_table.h"
#include "items/plan_evidence.h"

namespace meritdesk::items {

using PlanCell = EvidentCell<PlanEvidence>;
using PlanTable = CellTable<PlanCell>;

/// One table of the plans. Follows the board.
class PlanTableModel : public CellTableModel<PlanCell>
{
    Q_OBJECT

public:
    using Make = PlanTable (*)(const PlanBoard&);

    PlanTableModel(PlanBoard& board, Make make, QObject* parent = nullptr);

    /// How the number of a cell came about; nothing for a name or an empty cell.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    [[nodiscard]] const PlanEvidence& evidence(const QModelIndex& index) const
    {
        return cell(index).evidence;
    }

protected:
    [[nodiscard]] bool isStale() const override { return m_board.isStale(); }

private:
    PlanBoard& m_board;
};

} // namespace meritdesk::items
