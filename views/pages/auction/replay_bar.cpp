#include "views/pages/auction/replay_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "items/number_text.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int slowestStep = 1400;   ///< milliseconds, long enough to read a sentence
constexpr int quickestStep = 60;    ///< milliseconds
constexpr int wholeReplay = 90'000; ///< milliseconds, the longest that a whole book plays
constexpr int sceneCharacters = 22;

} // namespace

ReplayBar::ReplayBar(items::ReplayModel& replay, const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_replay(replay)
    , m_theme(theme)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_scene(label({}, "muted", this))
    , m_sentence(label({}, "heading", this))
{
    setRole(this, "card");
    m_slider->setAccessibleName(tr("Step of the clearing"));
    m_slider->setToolTip(tr("Space plays and stops, the arrow keys go a step, Escape closes"));
    m_slider->installEventFilter(this);
    setFocusProxy(m_slider);
    m_back = addButton("step-back", tr("Step Back"), theme);
    m_play = addButton("play", tr("Play"), theme);
    m_forth = addButton("step-forth", tr("Step Forward"), theme);
    m_close = addButton("close", tr("Close the replay"), theme);
    layOut();
    connect(m_back, &QToolButton::clicked, this, [this] { goTo(position() - 1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { goTo(position() + 1); });
    connect(m_play, &QToolButton::clicked, this, [this] { play(!isPlaying()); });
    connect(m_close, &QToolButton::clicked, this, &ReplayBar::closed);
    connect(m_slider, &QSlider::valueChanged, this, &ReplayBar::show);
    connect(&m_timer, &QTimer::timeout, this, &ReplayBar::tick);
    connect(&replay, &QAbstractItemModel::modelReset, this, &ReplayBar::take);
    setVisible(false);
}

QToolButton* ReplayBar::addButton(const char* iconName, const QString& name, const Theme& theme)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName, theme));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the slider has the keys
    return button;
}

void ReplayBar::layOut()
{
    m_scene->setWordWrap(false);
    m_scene->setMinimumWidth(m_scene->fontMetrics().averageCharWidth() * sceneCharacters);
    m_sentence->setTextFormat(Qt::PlainText);
    auto* controls = new QHBoxLayout;
    for (auto* button : {m_back, m_play, m_forth})
        controls->addWidget(button);
    controls->addWidget(m_slider, 1);
    controls->addWidget(m_scene);
    controls->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 6);
    column->setSpacing(2);
    column->addLayout(controls);
    column->addWidget(m_sentence);
}

void ReplayBar::open(bool on)
{
    play(false);
    setVisible(on);
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(0);
    }
    m_replay.open(on);
    if (on)
        m_slider->setFocus(Qt::OtherFocusReason);
}

int ReplayBar::position() const
{
    return m_slider->value();
}

void ReplayBar::goTo(int step)
{
    m_slider->setValue(step);
}

QString ReplayBar::sentence() const
{
    return m_sentence->text();
}

void ReplayBar::play(bool on)
{
    if (on && position() == m_slider->maximum())
        goTo(0);
    const int steps = std::max(1, m_replay.rowCount());
    if (on)
        m_timer.start(std::clamp(wholeReplay / steps, quickestStep, slowestStep));
    else
        m_timer.stop();
    const QString name = on ? tr("Pause") : tr("Play");
    m_play->setIcon(icon(on ? "pause" : "play", m_theme));
    m_play->setToolTip(name);
    m_play->setAccessibleName(name);
}

void ReplayBar::tick()
{
    goTo(position() + 1);
    if (position() == m_slider->maximum())
        play(false);
}

/// Other frames: the same step of them, as far as there is one.
void ReplayBar::take()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(0, m_replay.rowCount() - 1));
    m_slider->setPageStep(std::max(1, m_replay.rowCount() / 10));
    m_slider->setEnabled(m_replay.rowCount() > 0);
    show();
}

void ReplayBar::show()
{
    const bool any = position() < m_replay.rowCount();
    const auto row = m_replay.index(position());
    m_back->setEnabled(any && position() > 0);
    m_forth->setEnabled(any && position() < m_slider->maximum());
    m_play->setEnabled(any);
    m_sentence->setText(any ? row.data().toString() : tr("Nothing to play: there is no result."));
    m_slider->setAccessibleDescription(m_sentence->text());
    const auto count = [](int number) { return items::numberText(std::to_string(number), 0); };
    m_scene->setText(
        any ? //: %1 a scene of the clearing such as "Match", %2 the number of the step, %3 of how many
            tr("%1 · %2 of %3")
                .arg(row.data(items::ReplayModel::SceneRole).toString(), count(position() + 1),
                     count(m_replay.rowCount()))
            : QString());
    emit stepped();
}

bool ReplayBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_slider || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Space)
        play(!isPlaying());
    else if (key == Qt::Key_Escape)
        emit closed();
    else
        return false;
    return true;
}

} // namespace meritdesk::views
