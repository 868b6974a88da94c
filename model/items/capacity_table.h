#pragma once

#include <optional>

#include "core/result.h"
#include "items/capacity_evidence.h"
#include "items/cell_table.h"

namespace meritdesk::items {

/// A cell of the capacity auction is marked when its bid sets the price, or when its number is in force.
using CapacityCell = EvidentCell<CapacityEvidence>;
using CapacityTable = CellTable<CapacityCell>;

/// One table of the capacity auction and what can be typed into it.
struct CapacityTableKind
{
    /// Makes the whole table of what the board shows now.
    CapacityTable (*make)(const CapacityBoard& board) = nullptr;

    /// True for a cell that can be typed into; null where none can.
    bool (*editable)(const CapacityBoard& board, int row, int column) = nullptr;

    /// The edit that a typed text is, or why it is none.
    Result<scenario::Edit> (*typed)(const CapacityBoard& board, int row, int column,
                                    const QString& text) = nullptr;

    /// What a cell of that column is chosen from; empty where it is typed. The text is a place in the list.
    QStringList (*choices)(int column) = nullptr;
};

/// Shows one table of the capacity auction and takes what is typed into it. Follows the board.
class CapacityTableModel : public CellTableModel<CapacityCell>
{
    Q_OBJECT

public:
    enum CapacityRole { ChoicesRole = Qt::UserRole + 40 }; ///< what the cell is chosen from, a list of texts

    CapacityTableModel(CapacityBoard& board, const CapacityTableKind& kind, QObject* parent = nullptr);

    /// How the number of a cell came about; nothing for a name or an empty cell.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    /// Why a typed text would be refused, as a sentence; empty when it would be taken.
    [[nodiscard]] QString refusal(const QModelIndex& index, const QString& text) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void refused(const std::vector<meritdesk::Finding>& findings);

protected:
    [[nodiscard]] bool isStale() const override { return false; }

private:
    [[nodiscard]] bool canType(const QModelIndex& index) const;
    [[nodiscard]] QVariant started(const QModelIndex& index) const;

    CapacityBoard& m_board;
    CapacityTableKind m_kind;
};

} // namespace meritdesk::items
