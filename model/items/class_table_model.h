#pragma once

#include <QAbstractTableModel>

#include <vector>

#include "items/class_board.h"
#include "items/class_tables.h"

namespace meritdesk::items {

/// One of the tables of a class, for reading. Only rows that differ are announced, so that selection and
/// scroll stay.
class ClassTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Make = ClassTable (*)(const ClassBoard&);

    /// 0..1: how long the bar behind the cell is; absent for cells without one.
    enum : int { BarRole = Qt::UserRole + 30 };

    ClassTableModel(ClassBoard& board, Make make, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What the row is about: a seat or a round, by position; see the tables.
    [[nodiscard]] std::size_t subject(int row) const
    {
        return m_table.rows[static_cast<std::size_t>(row)].subject;
    }

private:
    void take();

    ClassBoard& m_board;
    Make m_make;
    ClassTable m_table;
};

} // namespace meritdesk::items
