#pragma once

#include <QFrame>
#include <QTimer>

#include "items/replay_model.h"
#include "views/parts/theme.h"

class QLabel;
class QSlider;
class QToolButton;

namespace meritdesk::views {

/// Plays the clearing of the shown rule: a slider over its steps with a sentence for each. Space plays and
/// stops, left and right go a step, Escape closes.
class ReplayBar : public QFrame
{
    Q_OBJECT

public:
    ReplayBar(items::ReplayModel& replay, const Theme& theme, QWidget* parent);

    /// Opens at the first step, or closes.
    void open(bool on);

    [[nodiscard]] int position() const;
    void goTo(int step);

    void play(bool on);

    [[nodiscard]] bool isPlaying() const { return m_timer.isActive(); }

    [[nodiscard]] QSlider& slider() const { return *m_slider; }

    /// The sentence of the step.
    [[nodiscard]] QString sentence() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// Another step is shown.
    void stepped();
    void closed();

private:
    void layOut();
    QToolButton* addButton(const char* icon, const QString& name, const Theme& theme);
    void take();
    void show();
    void tick();

    items::ReplayModel& m_replay;
    Theme m_theme;
    QToolButton* m_back = nullptr;
    QToolButton* m_play = nullptr;
    QToolButton* m_forth = nullptr;
    QToolButton* m_close = nullptr;
    QSlider* m_slider;
    QLabel* m_scene;
    QLabel* m_sentence;
    QTimer m_timer;
};

} // namespace meritdesk::views
