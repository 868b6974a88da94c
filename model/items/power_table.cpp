#include "items/power_table.h"

#include <utility>

namespace meritdesk::items {

PowerTableModel::PowerTableModel(PowerBoard& board, Make make, QObject* parent)
    : CellTableModel(make(board), parent)
    , m_board(board)
    , m_make(std::move(make))
{
    connect(&board, &PowerBoard::computed, this, [this] {
        refresh();
        tellStale();
    });
    connect(&board, &PowerBoard::moved, this, &PowerTableModel::refresh);
    connect(&board, &PowerBoard::changed, this, [this] { tellStale(); });
}

std::optional<Derivation> PowerTableModel::derivation(const QModelIndex& index) const
{
    return index.isValid() ? derivationOf(m_board, cell(index).evidence) : std::nullopt;
}

} // namespace meritdesk::items
