#pragma once

#include "items/prosumer_cells.h"

namespace meritdesk::items {

/// The schemes and what their bills are made of; a row a scheme.
[[nodiscard]] ProsumerTable schemesTable(const ProsumerBoard& board);

/// Who pays: each scheme's bill beside net billing, and what others pay or get.
[[nodiscard]] ProsumerTable shiftTable(const ProsumerBoard& board);

/// The market without and with the exports; no rows without a market.
[[nodiscard]] ProsumerTable ownEffectTable(const ProsumerBoard& board);

/// One table of a plant behind the meter. Follows the board.
class ProsumerTableModel : public CellTableModel<ProsumerCell>
{
    Q_OBJECT

public:
    /// Makes the whole table of what the board shows now.
    using Make = ProsumerTable (*)(const ProsumerBoard&);

    ProsumerTableModel(ProsumerBoard& board, Make make, QObject* parent = nullptr);

    /// How the number of a cell came about; nothing for a name or an empty cell.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

protected:
    [[nodiscard]] bool isStale() const override { return m_board.isStale(); }

private:
    ProsumerBoard& m_board;
    Make m_make;
};

} // namespace meritdesk::items
