#include "items/seat_model.h"

#include <utility>

#include "core/classroom/bidders.h"
#include "core/listed.h"
#include "core/scenario/class_edits.h"
#include "formats/words/words.h"
#include "items/class_cells.h"

namespace meritdesk::items {

SeatModel::SeatModel(ClassBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_rows(rows())
{
    connect(&board, &ClassBoard::changed, this, &SeatModel::take);
}

std::vector<SeatModel::Row> SeatModel::rows() const
{
    const auto& room = m_board.room();
    const bool open = classroom::isOpen(room);
    std::vector<Row> rows;
    for (const auto& seat : room.seats) {
        Row row{.name = nameOf(seat),
                .does = sideText(seat.side),
                .player = seat.bidder ? tr("computer") : playerText(seat)};
        if (const auto* bidder = seat.bidder ? listed(classroom::bidders, *seat.bidder) : nullptr)
            //: %1 what a computer bidder is called, %2 a sentence on how it bids
            row.about = tr("%1. %2").arg(words::label(bidder->title), words::label(bidder->summary));
        row.handedIn = !room.rounds.empty() && classroom::sheetOf(room.rounds.back(), seat.id) != nullptr;
        if (row.handedIn)
            //: A sheet has been handed in
            row.sheet = tr("handed in");
        else if (open && seat.bidder)
            //: The computer hands in when the round is closed
            row.sheet = tr("at closing");
        else
            //: A sheet is still waited for, or was not handed in
            row.sheet = open ? tr("waiting") : tr("none");
        rows.push_back(std::move(row));
    }
    return rows;
}

void SeatModel::take()
{
    auto now = rows();
    if (now.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(now);
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < now.size(); ++row) {
        if (m_rows[row] == now[row])
            continue;
        m_rows[row] = std::move(now[row]);
        emit dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
    }
}

int SeatModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SeatModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString SeatModel::textOf(const Row& row, int column)
{
    switch (column) {
    case Name:
        return row.name;
    case Does:
        return row.does;
    case Player:
        return row.player;
    default:
        return row.sheet;
    }
}

QVariant SeatModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return textOf(row, index.column());
    if (role == Qt::EditRole)
        return index.column() == Name ? row.name : QVariant();
    if (role == Qt::ToolTipRole)
        return index.column() == Player && !row.about.isEmpty() ? row.about : QVariant();
    if (role == HandedInRole)
        return row.handedIn;
    return {};
}

QVariant SeatModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    static const char* const titles[] = {QT_TR_NOOP("Seat"), QT_TR_NOOP("Side"), QT_TR_NOOP("Player"),
                                         //: Column: has the seat handed in what it bids?
                                         QT_TR_NOOP("Sheet")};
    return tr(titles[section]);
}

Qt::ItemFlags SeatModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == Name)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SeatModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() != Name)
        return false;
    const auto name = value.toString().simplified();
    const auto& seat = m_board.room().seats[static_cast<std::size_t>(index.row())];
    if (name == nameOf(seat))
        return true;
    return m_board.apply(scenario::renameSeat(seat.id, name.toStdString()));
}

} // namespace meritdesk::items
