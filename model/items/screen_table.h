#pragma once

#include <optional>

#include "items/cell_table.h"
#include "items/screen_board.h"
#include "items/screen_evidence.h"

namespace meritdesk::items {

/// A cell of the market screens is marked when its number lies beyond a threshold.
using ScreenCell = EvidentCell<ScreenEvidence>;
using ScreenTable = CellTable<ScreenCell>;

/// One table of the market screens. Follows the board.
class ScreenTableModel : public CellTableModel<ScreenCell>
{
    Q_OBJECT

public:
    using Make = ScreenTable (*)(const ScreenBoard&);

    ScreenTableModel(ScreenBoard& board, Make make, QObject* parent = nullptr);

    /// How the number of a cell came about; nothing for a name or an empty cell.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool isStale() const override { return m_board.isStale(); }

private:
    ScreenBoard& m_board;
};

} // namespace meritdesk::items
