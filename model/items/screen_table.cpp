#include "items/screen_table.h"

namespace meritdesk::items {

ScreenTableModel::ScreenTableModel(ScreenBoard& board, Make make, QObject* parent)
    : CellTableModel(make(board), parent)
    , m_board(board)
{
    connect(&board, &ScreenBoard::changed, this, [this, make] { take(make(m_board)); });
}

std::optional<Derivation> ScreenTableModel::derivation(const QModelIndex& index) const
{
    return index.isValid() ? derivationOf(m_board.screened(), cell(index).evidence) : std::nullopt;
}

} // namespace meritdesk::items
