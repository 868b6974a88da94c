#pragma once

#include "items/cell_table.h"
#include "items/lab_board.h"
#include "items/lab_evidence.h"

namespace meritdesk::items {

/// A cell of the strategy lab is marked when it warns: what did not settle.
using LabCell = EvidentCell<LabEvidence>;
using LabTable = CellTable<LabCell>;

/// A row for each format under each learner.
[[nodiscard]] LabTable labCells(const LabBoard& board);

/// A row for each run: format, learner, seed.
[[nodiscard]] LabTable labRunRows(const LabBoard& board);

/// What theory says of the game, a row for each number that it derives.
[[nodiscard]] LabTable labTheory(const LabBoard& board);

/// A table of the lab as a model. Follows the board.
class LabTableModel : public CellTableModel<LabCell>
{
    Q_OBJECT

public:
    using Make = LabTable (*)(const LabBoard&);

    LabTableModel(LabBoard& board, Make make, QObject* parent = nullptr);

    /// How the number of a cell came about; nothing for a name.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    [[nodiscard]] const LabEvidence& evidence(const QModelIndex& index) const { return cell(index).evidence; }

protected:
    [[nodiscard]] bool isStale() const override { return m_board.isOutdated(); }

private:
    LabBoard& m_board;
    Make m_make;
};

/// The sheets of a workbook: format and learner with the ends of their bands, runs, every point of every run,
/// the bids counted, the verdict.
[[nodiscard]] std::vector<exports::Table> labWorkbook(const LabResult& result);

} // namespace meritdesk::items
