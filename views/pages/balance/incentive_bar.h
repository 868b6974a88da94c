#pragma once

#include <QLabel>
#include <QWidget>

#include "items/incentive_board.h"
#include "views/parts/theme.h"

class QComboBox;
class QSlider;

namespace meritdesk::views {

class NumberField;

/// The large slider from one price to two with a field for the exact share, and below it how the party plans.
/// Follows the board.
class IncentiveBar : public QWidget
{
    Q_OBJECT

public:
    IncentiveBar(items::IncentiveBoard& board, const Theme& theme, QWidget* parent);

    [[nodiscard]] QSlider& slider() const { return *m_slider; }

    [[nodiscard]] NumberField& share() const { return *m_share; }

    [[nodiscard]] QComboBox& aim() const { return *m_aim; }

    [[nodiscard]] NumberField& foresight() const { return *m_foresight; }

private:
    void makeSlider();
    void makePlan();
    void layOut();
    void take();

    items::IncentiveBoard& m_board;
    QSlider* m_slider;
    NumberField* m_share = nullptr;
    QComboBox* m_aim;
    NumberField* m_foresight = nullptr;
    QLabel* m_foreseen;
};

} // namespace meritdesk::views
