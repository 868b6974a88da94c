#pragma once

#include <QComboBox>
#include <QWidget>

#include "items/screen_board.h"

namespace meritdesk::views {

/// Chooses which flags of the board are listed: those of one screen, those that name one participant, and
/// their order.
class FlagBar : public QWidget
{
    Q_OBJECT

public:
    FlagBar(items::ScreenBoard& board, QWidget* parent);

    [[nodiscard]] QComboBox& screens() const { return *m_screens; }

    [[nodiscard]] QComboBox& participants() const { return *m_participants; }

    [[nodiscard]] QComboBox& order() const { return *m_order; }

private:
    void take();
    void choose();

    items::ScreenBoard& m_board;
    QComboBox* m_screens;
    QComboBox* m_participants;
    QComboBox* m_order;
};

} // namespace meritdesk::views
