#include "items/plan_table_model.h"

namespace meritdesk::items {

PlanTableModel::PlanTableModel(PlanBoard& board, Make make, QObject* parent)
    : CellTableModel(make(board), parent)
    , m_board(board)
{
    connect(&board, &PlanBoard::changed, this, [this, make] { take(make(m_board)); });
}

std::optional<Derivation> PlanTableModel::derivation(const QModelIndex& index) const
{
    return index.isValid() ? derivationOf(m_board, evidence(index)) : std::nullopt;
}

} // namespace meritdesk::items
