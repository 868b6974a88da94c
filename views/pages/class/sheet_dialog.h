#pragma once

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <optional>

#include "items/class_board.h"
#include "items/sheet_model.h"

namespace meritdesk::views {

/// The screen that is passed around: choose your seat, see your own numbers alone, type your sheet, hand in,
/// and everything is hidden again for the next one.
class SheetDialog : public QDialog
{
    Q_OBJECT

public:
    SheetDialog(items::ClassBoard& board, QWidget* parent);

    /// Shows the private page of a seat; false when there is no such seat or the round is not open.
    bool choose(std::size_t seat);

    /// Hands in what is typed and hides it; false, with the reasons shown, when it is refused.
    bool handIn();

    /// Hides everything: the list of seats is shown.
    void hideAll();

    /// True while nothing private is on the screen.
    [[nodiscard]] bool showsNobody() const { return m_stack->currentIndex() == 0; }

    [[nodiscard]] QListWidget& seats() const { return *m_seats; }

    [[nodiscard]] items::SheetModel& sheet() { return m_sheet; }

    [[nodiscard]] QTableView& table() const { return *m_table; }

    [[nodiscard]] QString message() const { return m_message->text(); }

    /// What the seat sees of its own: private numbers and its last result.
    [[nodiscard]] QString ownText() const;

private:
    [[nodiscard]] QWidget* publicSide();
    [[nodiscard]] QWidget* privateSide();
    void fillSeats();
    void showPrivate(const classroom::Seat& seat);
    [[nodiscard]] QString lastText(std::size_t seat) const;

    items::ClassBoard& m_board;
    items::SheetModel m_sheet;
    QStackedWidget* m_stack;
    QListWidget* m_seats;
    QLabel* m_message;
    QLabel* m_name;
    QLabel* m_values;
    QLabel* m_last;
    QLabel* m_fault;
    QTableView* m_table;
    std::optional<std::size_t> m_seat = {};
};

} // namespace meritdesk::views
