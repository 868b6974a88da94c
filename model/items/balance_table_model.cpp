#include "items/balance_table_model.h"

namespace meritdesk::items {

BalanceTableModel::BalanceTableModel(BalanceBoard& board, Make make, QObject* parent)
    : BalanceCellsModel(make(board), parent)
    , m_board(board)
    , m_make(make)
{
    connect(&board, &BalanceBoard::computed, this, &BalanceTableModel::follow);
    connect(&board, &BalanceBoard::lookChanged, this, &BalanceTableModel::follow);
    // Older numbers are grey, newer ones are not.
    connect(&board, &BalanceBoard::changed, this, [this] { tellStale(); });
}

void BalanceTableModel::follow()
{
    take(m_make(m_board));
    tellStale();
}

std::optional<Derivation> BalanceTableModel::derivation(const QModelIndex& index) const
{
    return index.isValid() ? derivationOf(m_board.settled(), cell(index).evidence) : std::nullopt;
}

} // namespace meritdesk::items
