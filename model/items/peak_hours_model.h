#pragma once

#include <QAbstractTableModel>

#include "items/peak_hours.h"

namespace meritdesk::items {

/// The hours that formed a capacity as a table: day, hour, kW, and what the hour cost; rising.
class PeakHoursModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DayColumn, HourColumn, PowerColumn, CostColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Comparison& what, CapacityKind kind);

    [[nodiscard]] const PeakHours& hours() const { return m_hours; }

    [[nodiscard]] CapacityKind kind() const { return m_kind; }

    /// How the cost of a row came about.
    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    /// How the cost of an hour of the day, 1..24, came about; nothing where it formed nothing.
    [[nodiscard]] std::optional<Derivation> hourOfDay(int hour) const;

    /// "10 Nov, 09:00–10:00: 1,862 kW, 4,212.45 RUB".
    [[nodiscard]] QString reading(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString shown(const PeakHour& hour, int column);
    [[nodiscard]] static QString exact(const PeakHour& hour, int column);

    Comparison m_what = {};
    CapacityKind m_kind = CapacityKind::Purchased;
    PeakHours m_hours = {};
};

} // namespace meritdesk::items
