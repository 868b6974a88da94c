#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "items/class_board.h"
#include "items/seat_model.h"

namespace meritdesk::views {

/// The trainer's side of the class page: which round it is and how it stands, the buttons that move it on,
/// and the seats with who has handed in.
class RoundPanel : public QFrame
{
    Q_OBJECT

public:
    RoundPanel(items::ClassBoard& board, QWidget* parent);

    [[nodiscard]] QPushButton& handIn() const { return *m_handIn; }

    [[nodiscard]] QPushButton& close() const { return *m_close; }

    [[nodiscard]] QPushButton& reveal() const { return *m_reveal; }

    [[nodiscard]] QPushButton& next() const { return *m_next; }

    [[nodiscard]] QTableView& seats() const { return *m_seats; }

    /// "Round 2 of 3".
    [[nodiscard]] QString headline() const { return m_headline->text(); }

    /// How the round stands, in a sentence.
    [[nodiscard]] QString state() const { return m_state->text(); }

signals:
    void handInAsked();
    void revealAsked();

private:
    QPushButton* addButton(const QString& text, const QString& hint);
    void take();
    void takeButtons();
    void takeColumns();
    [[nodiscard]] QString stateText() const;

    items::ClassBoard& m_board;
    items::SeatModel m_model;
    QLabel* m_title;
    QLabel* m_headline;
    QLabel* m_state;
    QPushButton* m_handIn;
    QPushButton* m_close;
    QPushButton* m_reveal;
    QPushButton* m_next;
    QTableView* m_seats;
};

} // namespace meritdesk::views
