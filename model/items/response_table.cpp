#include "items/response_table.h"

#include <utility>

namespace meritdesk::items {

ResponseTableModel::ResponseTableModel(ResponseBoard& board, Make make, QObject* parent)
    : CellTableModel(make(board), parent)
    , m_board(board)
    , m_make(make)
{
    connect(&board, &ResponseBoard::computed, this, [this] {
        refresh();
        tellStale();
    });
    connect(&board, &ResponseBoard::lookChanged, this, &ResponseTableModel::refresh);
    connect(&board, &ResponseBoard::changed, this, [this] { tellStale(); });
}

void ResponseTableModel::setMake(std::function<ResponseTable(const ResponseBoard&)> make)
{
    m_make = std::move(make);
    refresh();
}

std::optional<Derivation> ResponseTableModel::derivation(const QModelIndex& index) const
{
    return index.isValid() ? derivationOf(m_board.worked(), cell(index).evidence) : std::nullopt;
}

} // namespace meritdesk::items
