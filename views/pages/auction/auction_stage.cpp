#include "views/pages/auction/auction_stage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

#include "core/auction/rule.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/auction_curves.h"
#include "items/number_text.h"
#include "views/charts/step_curves_chart.h"
#include "views/pages/auction/card_text.h"
#include "views/pages/auction/curve_texts.h"
#include "views/pages/auction/replay_bar.h"
#include "views/pages/auction/spotlight.h"
#include "views/parts/labels.h"
#include "views/parts/presenting.h"

namespace meritdesk::views {

namespace {

constexpr int priceDecimals = 6;
constexpr double titleSize = 1.2; ///< times the plain text
constexpr double figureSize = 3.4;
constexpr double sentenceSize = 1.35;
constexpr double keysSize = 0.7;
constexpr std::size_t mostCards = 6;
constexpr int sideMargin = 24;
constexpr int cardsShare = 100;
constexpr int cardPadding = 36; ///< of a card beside its words
constexpr int fewWords = 2;     ///< lines of the sentence; the curves do not jump while a replay goes on

QString priceOf(const auction::Clearing& clearing)
{
    const auto& price = clearing.price ? clearing.price : clearing.averagePrice;
    return price ? items::numberText(printRounded(*price, priceDecimals), -1) : QStringLiteral("–");
}

} // namespace

AuctionStage::AuctionStage(items::AuctionBoard& board, items::ReplayModel& replay, ReplayBar& bar,
                           const Theme& theme, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_board(board)
    , m_replay(replay)
    , m_bar(bar)
    , m_theme(theme)
    , m_title(new QLabel(this))
    , m_figure(new QLabel(this))
    , m_unit(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_keys(label({}, "muted", this))
    , m_cardRow(new QHBoxLayout)
    , m_chart(new charts::StepCurvesChart(this))
    , m_spotlight(new Spotlight(theme, this))
{
    setObjectName(QStringLiteral("auction-stage"));
    setWindowTitle(tr("Presentation"));
    m_chart->setTheme(theme);
    m_chart->setHeadingShown(false);
    m_chart->plot()->installEventFilter(this);
    for (auto* text : {m_title, m_sentence, m_keys})
        text->setWordWrap(true);
    m_keys->setText(tr("→ ← step · Space plays · 1–9 rule · H names · L pointer · Esc ends"));
    layOut();
    connect(&board, &items::AuctionBoard::changed, this, &AuctionStage::take);
    connect(&bar, &ReplayBar::stepped, this, [this] {
        takeCurves();
        takeSentence();
    });
    take();
}

void AuctionStage::layOut()
{
    auto* price = new QHBoxLayout;
    price->addWidget(m_figure);
    price->addWidget(m_unit, 0, Qt::AlignBottom);
    price->addSpacing(sideMargin);
    price->addLayout(m_cardRow, cardsShare);
    price->addStretch(1); // price and unit stay together where there are no cards
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(sideMargin, 16, sideMargin, 12);
    column->addWidget(m_title);
    column->addLayout(price);
    column->addWidget(m_chart, 1);
    column->addWidget(m_sentence);
    column->addWidget(m_keys);
}

void AuctionStage::present()
{
    presentFullScreen(*this);
}

void AuctionStage::hideNames(bool hidden)
{
    m_hidden = hidden;
    take();
}

void AuctionStage::showPointer(bool on)
{
    m_spotlight->follow(on);
}

QString AuctionStage::figure() const
{
    return m_figure->text();
}

QString AuctionStage::sentence() const
{
    return m_sentence->text();
}

QStringList AuctionStage::cards() const
{
    QStringList texts;
    for (const auto* card : m_cards)
        texts << card->text();
    return texts;
}

bool AuctionStage::isPlayed() const
{
    return m_replay.rowCount() > m_bar.position();
}

void AuctionStage::take()
{
    const auto& book = *m_board.book();
    m_title->setText(book.title ? words::sampleText(*book.title) : QString());
    m_title->setVisible(!m_title->text().isEmpty());
    takeCards();
    takeCurves();
    takeSentence();
}

void AuctionStage::takeCurves()
{
    auto curves = isPlayed() ? m_replay.curvesAt(m_bar.position()) : m_board.curves();
    auto texts = curveTexts(m_board);
    // the price is shown once the replay has come to it
    const auto* clearing = m_board.shown();
    const bool known = clearing != nullptr && !m_board.isStale() && (!isPlayed() || curves.price);
    m_figure->setText(known || (clearing != nullptr && !isPlayed()) ? priceOf(*clearing)
                                                                    : QStringLiteral("?"));
    m_unit->setText(items::priceUnit(*m_board.book()));
    if (m_hidden) {
        for (auto& order : curves.book.edit().orders)
            order.participant.clear();
        texts.cut.clear();
        if (curves.tints.by == items::TintBy::Participant)
            curves.tints = {}; // its names would stand in the legend
    }
    m_chart->setCurves(std::move(curves));
    m_chart->setTexts(texts);
    m_chart->setLit(isPlayed() ? m_replay.ordersOf(m_bar.position()) : std::vector<std::size_t>());
    m_chart->setUnits(axisText(tr("Quantity"), items::quantityUnit(*m_board.book())),
                      axisText(tr("Price"), items::priceUnit(*m_board.book())));
    m_chart->setTitle(m_title->text().isEmpty() ? windowTitle() : m_title->text());
}

/// The words of a card may be so wide, in pixels.
int AuctionStage::cardWidth() const
{
    const auto count = std::max(static_cast<int>(m_cards.size()), 1);
    const int taken = m_figure->sizeHint().width() + m_unit->sizeHint().width() + sideMargin * 4;
    return (width() - taken) / count - cardPadding;
}

/// A card a rule: the same bids, one price each.
void AuctionStage::takeCards()
{
    const auto& clearings = m_board.cleared().clearings;
    const auto count = clearings.size() < 2 ? 0 : std::min(clearings.size(), mostCards);
    while (m_cards.size() > count) {
        delete m_cards.back();
        m_cards.pop_back();
    }
    while (m_cards.size() < count) {
        const auto at = m_cards.size();
        auto* card = new QPushButton(this);
        card->setCheckable(true);
        card->setFocusPolicy(Qt::NoFocus);
        card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        connect(card, &QPushButton::clicked, this, [this, at] { m_board.showRule(at); });
        m_cardRow->addWidget(card);
        m_cards.push_back(card);
    }
    const int width = cardWidth();
    const auto plain = m_chart->plot()->font(); // as large as all plain text here
    for (std::size_t i = 0; i < count; ++i) {
        const auto title = words::label(clearings[i].rule->title);
        //: A card of the presentation: %1 a clearing rule, %2 its price
        m_cards[i]->setText(
            tr("%1\n%2").arg(fittedName(title, QFontMetrics(plain), width), priceOf(clearings[i])));
        m_cards[i]->setToolTip(title);
        m_cards[i]->setChecked(i == m_board.shownRule());
        setRole(m_cards[i], i == m_board.shownRule() ? "primary" : "");
        m_cards[i]->setFont(plain); // last: a role brings the font of its style
    }
}

void AuctionStage::takeSentence()
{
    const auto cut = m_hidden ? QString() : items::cutText(m_board);
    m_sentence->setText(isPlayed() ? m_bar.sentence() : cut.isEmpty() ? items::situationText(m_board) : cut);
}

void AuctionStage::takeFonts()
{
    const double text = classText(height());
    setType(*m_title, text * titleSize, true);
    setType(*m_figure, text * figureSize, true);
    setType(*m_unit, text * titleSize, false);
    setType(*m_sentence, text * sentenceSize, true);
    setType(*m_keys, text * keysSize, false);
    m_sentence->setMinimumHeight(m_sentence->fontMetrics().lineSpacing() * fewWords);
    auto plain = font();
    plain.setPointSizeF(text * 72 / logicalDpiY());
    m_chart->plot()->setFont(plain);
    m_chart->setTheme(m_theme); // the axes take the font with the colours
    takeCards();                // names fit anew
    layout()->invalidate();
    layout()->activate(); // the type has grown with the window: no half lines until the next event
}

void AuctionStage::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    takeFonts();
}

/// The curves have the mouse, the stage has the keys.
bool AuctionStage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || m_chart->isDragging())
        return QDialog::eventFilter(watched, event);
    keyPressEvent(static_cast<QKeyEvent*>(event));
    return true;
}

void AuctionStage::step(int by)
{
    if (m_bar.isHidden())
        emit replayAsked();
    else
        m_bar.goTo(m_bar.position() + by);
}

void AuctionStage::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_9) {
        const auto rule = static_cast<std::size_t>(key - Qt::Key_1);
        if (rule < m_board.cleared().clearings.size())
            m_board.showRule(rule);
        return;
    }
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        step(1);
        break;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        step(-1);
        break;
    case Qt::Key_Space:
        if (m_bar.isHidden())
            emit replayAsked();
        m_bar.play(!m_bar.isPlaying());
        break;
    case Qt::Key_H:
        hideNames(!m_hidden);
        break;
    case Qt::Key_L:
        showPointer(m_spotlight->isHidden());
        break;
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace meritdesk::views
