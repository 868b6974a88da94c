#pragma once

#include <QAbstractTableModel>

#include "items/balance_board.h"

namespace meritdesk::items {

/// The parties of a case; their names can be typed in.
class BalancePartiesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Id, Name, Given, ColumnCount };

    explicit BalancePartiesModel(BalanceBoard& board, QObject* parent = nullptr);

    /// False when it is refused: the last one stays.
    bool remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    BalanceBoard& m_board;
};

} // namespace meritdesk::items
