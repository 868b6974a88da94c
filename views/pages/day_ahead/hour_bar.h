#pragma once

#include <QLabel>
#include <QSlider>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include "items/day_ahead_board.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

/// Steps through the hours of a day-ahead market: a slider, buttons, and playing hour after hour, with a
/// sentence on the hour in view. The slider takes the arrow keys; Space plays and stops.
class HourBar : public QWidget
{
    Q_OBJECT

public:
    HourBar(items::DayAheadBoard& board, const Theme& theme, QWidget* parent);

    [[nodiscard]] QSlider& slider() const { return *m_slider; }

    /// The sentence of the hour.
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }

    /// Goes so many hours on (back where below zero), not beyond the ends.
    void step(int hours);

    void play(bool on);

    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* button(const char* icon, const QString& name);
    void take();
    void tick();

    items::DayAheadBoard& m_board;
    Theme m_theme;
    QToolButton* m_play = nullptr;
    QSlider* m_slider;
    QLabel* m_sentence;
    QTimer m_timer;
};

} // namespace meritdesk::views
