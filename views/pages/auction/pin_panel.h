#pragma once

#include <QWidget>

#include "items/pin_comparison_model.h"
#include "views/parts/theme.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace meritdesk::views {

/// The present state of the auction beside one that was pinned: which of them, and a table with the
/// differences. The list's text can be changed: that renames the state.
class PinPanel : public QWidget
{
    Q_OBJECT

public:
    PinPanel(items::AuctionBoard& board, items::PinnedStates& pins, const Theme& theme, QWidget* parent);

    [[nodiscard]] QTableView& table() const { return *m_table; }

    [[nodiscard]] QComboBox& states() const { return *m_states; }

    [[nodiscard]] QPushButton& pin() const { return *m_pin; }

    [[nodiscard]] QPushButton& unpin() const { return *m_unpin; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void take();
    void takeName();
    void fitColumns();

    items::PinnedStates& m_pins;
    items::PinComparisonModel m_model;
    QComboBox* m_states;
    QPushButton* m_pin;
    QPushButton* m_unpin;
    QLabel* m_empty;
    QTableView* m_table;
};

} // namespace meritdesk::views
