#pragma once

#include <QAbstractTableModel>

#include "items/balance_board.h"

namespace meritdesk::items {

/// What the operator states for each month of the case: the neutrality component and its justified costs. A
/// value is typed in; an empty text takes it away, and what a settlement can tell is then taken from it.
class BalanceMonthsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        MonthName,
        NeutralityValue,
        Reserve,
        Clearing,
        BuyFromBrps,
        UpRegulation,
        Capital,
        ColumnCount
    };

    explicit BalanceMonthsModel(BalanceBoard& board, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    void take();
    [[nodiscard]] std::string plain(int row, int column) const;
    [[nodiscard]] QString shownText(const std::string& value, int column) const;
    bool put(Month month, int column, const std::optional<std::string>& plain);

    BalanceBoard& m_board;
    std::vector<Month> m_months = {};
};

} // namespace meritdesk::items
