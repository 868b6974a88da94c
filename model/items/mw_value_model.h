#pragma once

#include <QAbstractTableModel>

#include <optional>
#include <vector>

#include "core/retail/whatif/peak_hours.h"
#include "items/what_if_board.h"

namespace meritdesk::items {

/// An hour that forms a capacity, in the month of the case that it lies in.
struct MwHour
{
    std::size_t month = 0;
    retail::whatif::PeakHour hour = {};
};

/// The hours that form the capacities that the look's category pays for, the load as it is: day, hour, kW,
/// and what one MW less in that hour alone is worth.
class MwValueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        HourColumn,
        PowerColumn,
        PurchasedColumn,
        NetworkColumn,
        RoomColumn,
        ValueColumn,
        ColumnCount
    };

    explicit MwValueModel(WhatIfBoard& board, QObject* parent = nullptr);

    [[nodiscard]] const std::vector<MwHour>& hours() const { return m_hours; }

    /// "One MW less in one peak hour is worth 59 611 to 64 020 RUB", or why it is worth nothing.
    [[nodiscard]] QString sentence() const;

    /// How the value of a row came about.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    /// The row of the hour worth most, -1 without any.
    [[nodiscard]] int dearest() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take();
    [[nodiscard]] static std::string exact(const MwHour& hour, int column);

    WhatIfBoard& m_board;
    std::vector<MwHour> m_hours = {};
};

} // namespace meritdesk::items
