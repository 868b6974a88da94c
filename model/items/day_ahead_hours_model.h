#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "items/day_ahead_board.h"
#include "items/day_ahead_sheet.h"

namespace meritdesk::items {

/// The hours of a day-ahead market: load, price without and with the reductions, what sets it, what the
/// remaining buyers save. Texts are made when a cell is looked at, so that a year of hours costs nothing.
/// Loads are typed and pasted in place.
class DayAheadHoursModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Hour, Load, Reduction, Before, After, Fall, Sets, State, Saving, Columns };

    /// Those of tables of cells: a number to sort by, and whether a cell stands out.
    enum Role { SortRole = CellRoles::SortRole, MarkedRole = CellRoles::MarkedRole };

    explicit DayAheadHoursModel(DayAheadBoard& board, QObject* parent = nullptr);

    /// The hour (from 0) of a row, and the row of an hour.
    [[nodiscard]] std::size_t hourAt(int row) const { return m_order[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowOf(std::size_t hour) const;

    [[nodiscard]] std::optional<Derivation> derivation(const QModelIndex& index) const;

    /// Puts a column of loads in, from the row on in the order of time; a column longer than the rest makes
    /// more hours when it is put at the first one.
    bool paste(int row, const QString& text);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// Column -1 is the order of time.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void refused(const std::vector<meritdesk::Finding>& findings);

private:
    void take();
    void arrange();
    [[nodiscard]] QString shown(std::size_t hour, int column) const;
    [[nodiscard]] QString result(std::size_t hour, int column) const;
    [[nodiscard]] QString exact(std::size_t hour, int column) const;
    [[nodiscard]] double weight(std::size_t hour, int column) const;
    [[nodiscard]] Fraction saving(std::size_t hour) const;
    [[nodiscard]] QString unitOf(int section) const;
    [[nodiscard]] static QString titleOf(int section);
    [[nodiscard]] QString tip(std::size_t hour, int column) const;
    bool put(std::vector<response::Mw> loads);

    DayAheadBoard& m_board;
    std::vector<std::size_t> m_order = {}; ///< hours by row
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace meritdesk::items
