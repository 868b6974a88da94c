#include "views/pages/day_ahead/hour_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

#include "items/day_ahead_answer.h"
#include "items/day_ahead_text.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

namespace {

constexpr int pace = 700; ///< milliseconds an hour, long enough to see the crossing move
constexpr int hoursOfDay = 24;
constexpr int sentenceLines = 2;

} // namespace

HourBar::HourBar(items::DayAheadBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_theme(theme)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_sentence(label({}, "", this))
{
    auto* controls = new QHBoxLayout;
    auto* back = button("step-back", tr("Previous hour"));
    m_play = button("play", tr("Play the hours"));
    auto* forth = button("step-forth", tr("Next hour"));
    for (auto* each : {back, m_play, forth})
        controls->addWidget(each);
    controls->addWidget(m_slider, 1);
    m_slider->setAccessibleName(tr("Hour"));
    m_slider->setToolTip(tr("The arrow keys go an hour, Space plays and stops"));
    m_slider->setPageStep(hoursOfDay);
    m_slider->installEventFilter(this);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setAccessibleName(tr("What happens in the hour"));
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_sentence->setMinimumHeight(sentenceLines
                                 * m_sentence->fontMetrics().lineSpacing()); // charts stand still
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(controls);
    column->addWidget(m_sentence);
    connect(back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(forth, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_play, &QToolButton::clicked, this, [this] { play(!isPlaying()); });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int hour) { m_board.showHour(static_cast<std::size_t>(hour - 1)); });
    connect(&m_timer, &QTimer::timeout, this, &HourBar::tick);
    connect(&m_board, &items::DayAheadBoard::changed, this, &HourBar::take);
    connect(&m_board, &items::DayAheadBoard::hourChanged, this, &HourBar::take);
    take();
}

QToolButton* HourBar::button(const char* iconName, const QString& name)
{
    auto* made = new QToolButton(this);
    made->setIcon(icon(iconName, m_theme));
    made->setToolTip(name);
    made->setAccessibleName(name);
    made->setAutoRaise(true);
    return made;
}

void HourBar::take()
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(1, std::max(1, static_cast<int>(m_board.hours())));
    m_slider->setValue(static_cast<int>(m_board.hour()) + 1);
    setEnabled(m_board.valid());
    m_sentence->setText(items::dayAheadHourSentence(m_board));
}

void HourBar::step(int hours)
{
    m_slider->setValue(m_slider->value() + hours);
}

void HourBar::play(bool on)
{
    if (on && m_slider->value() == m_slider->maximum())
        m_slider->setValue(1);
    if (on)
        m_timer.start(pace);
    else
        m_timer.stop();
    m_play->setIcon(icon(on ? "pause" : "play", m_theme));
}

void HourBar::tick()
{
    step(1);
    if (m_slider->value() == m_slider->maximum())
        play(false);
}

bool HourBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_slider || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space)
        return QWidget::eventFilter(watched, event);
    play(!isPlaying());
    return true;
}

} // namespace meritdesk::views
