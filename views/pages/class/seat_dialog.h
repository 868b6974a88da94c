#pragma once

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <string>

#include "items/class_board.h"
#include "items/sheet_model.h"

namespace meritdesk::views {

/// What the trainer may change of a seat: its name, who plays it, and, until a round is closed, its side and
/// its private costs or values. One edit, one undo step.
class SeatDialog : public QDialog
{
    Q_OBJECT

public:
    /// `seat` is a position in the class.
    SeatDialog(items::ClassBoard& board, std::size_t seat, QWidget* parent);

    /// Makes the edit and closes; false, with the reasons shown, when it is refused.
    bool save();

    [[nodiscard]] QLineEdit& name() const { return *m_name; }

    [[nodiscard]] QComboBox& side() const { return *m_side; }

    [[nodiscard]] QComboBox& player() const { return *m_player; }

    [[nodiscard]] QTableView& table() const { return *m_table; }

    [[nodiscard]] items::SheetModel& values() { return m_values; }

    [[nodiscard]] QString fault() const { return m_fault->text(); }

private:
    void fill();
    void layOut();
    [[nodiscard]] Result<classroom::Seat> typed() const;

    items::ClassBoard& m_board;
    classroom::Seat m_seat;
    items::SheetModel m_values;
    QLineEdit* m_name;
    QComboBox* m_side;
    QComboBox* m_player;
    QTableView* m_table;
    QLabel* m_fault;
};

} // namespace meritdesk::views
