#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "items/class_board.h"

namespace meritdesk::items {

/// The seats of a class with what they do in the current round. Names can be edited; what was declared is
/// nobody's business here.
class SeatModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Does, Player, Sheet, ColumnCount };

    /// True when the seat has handed in for the current round.
    enum : int { HandedInRole = Qt::UserRole + 40 };

    explicit SeatModel(ClassBoard& board, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Row
    {
        QString name = {};
        QString does = {};
        QString player = {};
        QString about = {}; ///< how a computer bids
        QString sheet = {};
        bool handedIn = false;

        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] std::vector<Row> rows() const;
    [[nodiscard]] static QString textOf(const Row& row, int column);
    void take();

    ClassBoard& m_board;
    std::vector<Row> m_rows;
};

} // namespace meritdesk::items
