#pragma once

#include <optional>

#include "items/balance_board.h"
#include "items/balance_evidence.h"
#include "items/cell_table.h"

namespace meritdesk::items {

/// How a cell of balance energy stands out.
enum class BalanceStyle : std::uint8_t {
    Plain,
    Heading, ///< names the lines below it
    Total,   ///< a sum, what is paid
    Doubt,   ///< a stand-in, an inferred or an unconfirmed rule
    Quiet    ///< explains
};

/// A cell of a table of balance energy: its text, its exact number, what it says on hovering, what explains
/// it.
struct BalanceCell
{
    QString shown = {};
    QString exact = {}; ///< plain notation; empty for text
    QString tip = {};
    BalanceStyle style = BalanceStyle::Plain;
    BalanceEvidence evidence = {};

    /// The style as a number.
    [[nodiscard]] QVariant look() const { return static_cast<int>(style); }

    bool operator==(const BalanceCell&) const = default;
};

using BalanceColumn = CellColumn;
using BalanceTable = CellTable<BalanceCell>;

/// A table of balance energy whose numbers explain themselves.
class BalanceCellsModel : public CellTableModel<BalanceCell>
{
    Q_OBJECT

public:
    enum Role { StyleRole = LookRole }; ///< BalanceStyle as a number

    /// How the number of a cell came about; nothing for a name or an empty cell.
    [[nodiscard]] virtual std::optional<Derivation> derivation(const QModelIndex& index) const = 0;

protected:
    using CellTableModel::CellTableModel;
};

/// One table of balance energy. Follows the board; rows that stay as they are say nothing.
class BalanceTableModel : public BalanceCellsModel
{
    Q_OBJECT

public:
    /// Makes the whole table of what the board shows now; no rows while nothing is settled.
    using Make = BalanceTable (*)(const BalanceBoard&);

    BalanceTableModel(BalanceBoard& board, Make make, QObject* parent = nullptr);

    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const override;

    using CellTableModel::cell;

protected:
    [[nodiscard]] bool isStale() const override { return m_board.isStale(); }

private:
    void follow();

    BalanceBoard& m_board;
    Make m_make;
};

} // namespace meritdesk::items
