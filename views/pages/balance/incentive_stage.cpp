#include "views/pages/balance/incentive_stage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <utility>

#include "formats/words/words.h"
#include "items/incentive_text.h"
#include "views/pages/balance/incentive_picture.h"
#include "views/parts/labels.h"
#include "views/parts/presenting.h"

namespace meritdesk::views {

namespace {

constexpr double figureSize = 2.6;
constexpr double sentenceSize = 1.5;
constexpr double keysSize = 0.7;
constexpr int sideMargin = 24;
constexpr int wholeShare = 100; ///< percent
constexpr int step = 5;         ///< percent, of a key
constexpr int fewWords = 2;     ///< lines of the sentence: the chart does not jump

} // namespace

IncentiveStage::IncentiveStage(items::IncentiveBoard& board, const Theme& theme, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_board(board)
    , m_figure(new QLabel(this))
    , m_unit(new QLabel(tr("of the spread between one price and two"), this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_chart(new charts::IncentiveChart(this))
    , m_sentence(new QLabel(this))
    , m_keys(label(tr("→ ← share · Home one price · End two prices · Esc ends"), "muted", this))
{
    setObjectName(QStringLiteral("incentive-stage"));
    setWindowTitle(tr("Presentation"));
    m_chart->setTheme(theme);
    m_chart->setHeadingShown(false);
    m_chart->setPresentation(true);
    m_chart->plot().installEventFilter(this);
    m_sentence->setWordWrap(true);
    m_slider->setRange(0, wholeShare);
    m_slider->setAccessibleName(m_unit->text());
    m_slider->setFocusPolicy(Qt::NoFocus); // the stage has the keys
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int percent) { m_board.setMix(Fraction(percent, wholeShare)); });
    layOut();
    connect(&board, &items::IncentiveBoard::changed, this, &IncentiveStage::take);
    take();
}

void IncentiveStage::layOut()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_figure);
    top->addWidget(m_unit, 0, Qt::AlignBottom);
    top->addSpacing(sideMargin);
    top->addWidget(m_slider, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargin, sideMargin / 2, sideMargin, sideMargin / 2);
    column->addLayout(top);
    column->addWidget(m_chart, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_keys);
}

void IncentiveStage::present()
{
    presentFullScreen(*this);
}

QString IncentiveStage::figure() const
{
    return m_figure->text();
}

QString IncentiveStage::sentence() const
{
    return m_sentence->text();
}

void IncentiveStage::take()
{
    if (!m_board.valid())
        return;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(static_cast<int>(floorOf(Fraction(m_board.mix() * wholeShare))));
    m_figure->setText(items::incentivePercentText(m_board.mix()));
    m_sentence->setText(items::incentiveConclusion(m_board));
    auto picture = incentivePicture(m_board);
    m_chart->setReading([readings = std::move(picture.readings)](int place) {
        const auto at = static_cast<std::size_t>(place);
        return at < readings.size() ? readings[at] : QString(); // other places are on their way
    });
    m_chart->setCurves(picture.curves);
    m_chart->setSummary(m_sentence->text());
}

void IncentiveStage::takeFonts()
{
    const double text = classText(height());
    setType(*m_figure, text * figureSize, true);
    setType(*m_unit, text, false);
    setType(*m_sentence, text * sentenceSize, true);
    setType(*m_keys, text * keysSize, false);
    m_figure->setMinimumWidth(m_figure->fontMetrics().horizontalAdvance(items::incentivePercentText(1)));
    m_sentence->setMinimumHeight(m_sentence->fontMetrics().lineSpacing() * fewWords);
    layout()->invalidate();
    layout()->activate(); // the type has grown with the window: no half lines until the next event
}

void IncentiveStage::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    takeFonts();
}

/// The chart has the mouse, the stage has the keys.
bool IncentiveStage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    keyPressEvent(static_cast<QKeyEvent*>(event));
    return true;
}

void IncentiveStage::move(int percent)
{
    m_slider->setValue(m_slider->value() + percent);
}

void IncentiveStage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        move(step);
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        move(-step);
        break;
    case Qt::Key_Home:
        m_board.setMix(0);
        break;
    case Qt::Key_End:
        m_board.setMix(1);
        break;
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace meritdesk::views
