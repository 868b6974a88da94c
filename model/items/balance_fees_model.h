#pragma once

#include <QAbstractTableModel>

#include "items/balance_board.h"

namespace meritdesk::items {

/// The fees of a case, to be typed in: code, what they are taken on, rate, first and last day.
class BalanceFeesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Basis, Rate, From, To, ColumnCount };

    explicit BalanceFeesModel(BalanceBoard& board, QObject* parent = nullptr);

    /// Adds a fee with a code that is still free, without a rate; returns its row, -1 when it is refused.
    int add();

    bool remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The basis is a position in balance::feeBases; days as YYYY-MM-DD, empty for none.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    void take();
    [[nodiscard]] QVariant shown(const balance::Fee& fee, int column) const;
    bool put(balance::Fee& fee, int column, const QVariant& value);
    bool putRate(balance::Fee& fee, const QString& typed);
    bool putDay(std::optional<Day>& day, const QString& typed);

    BalanceBoard& m_board;
    std::vector<balance::Fee> m_fees;
};

} // namespace meritdesk::items
