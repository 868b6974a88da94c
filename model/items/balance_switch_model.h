#pragma once

#include <QAbstractTableModel>

#include "core/balance/regime.h"
#include "items/balance_board.h"

namespace meritdesk::items {

/// The Estonian rules of settlement and the day from which each holds, to be typed in as long as the rule
/// follows the date; an empty text gives the day of the table back.
class BalanceSwitchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rule, From, Settles, Rests, ColumnCount };

    explicit BalanceSwitchModel(BalanceBoard& board, QObject* parent = nullptr);

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
    [[nodiscard]] QVariant text(const QModelIndex& index) const;
    [[nodiscard]] std::optional<Day> ownDay(const balance::Regime& regime) const;

    BalanceBoard& m_board;
    std::vector<const balance::Regime*> m_rules;
};

} // namespace meritdesk::items
