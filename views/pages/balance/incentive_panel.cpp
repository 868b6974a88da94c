#include "views/pages/balance/incentive_panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

#include "core/derivation/evaluate.h"
#include "formats/lessons/kinds.h"
#include "formats/lessons/lesson_store.h"
#include "formats/words/words.h"
#include "items/incentive_text.h"
#include "views/charts/chart_messages.h"
#include "views/charts/incentive_chart.h"
#include "views/pages/balance/figure_card.h"
#include "views/pages/balance/incentive_bar.h"
#include "views/pages/balance/incentive_picture.h"
#include "views/pages/balance/incentive_stage.h"
#include "views/pages/balance/panels.h"
#include "views/parts/file_desk.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using items::IncentiveBoard;

namespace {

constexpr int leastSide = 190; ///< pixels of the cards beside the chart
constexpr int mostSide = 250;  ///< a column of cards
constexpr double sideShare = 0.38;
constexpr int wideFrom = 1000; ///< pixels from which the cards stand in two columns
constexpr int mostAcross = 2;
constexpr int gap = 8;

PanelView* make(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
{
    return new IncentivePanel(board, context, parent);
}

} // namespace

const BalancePanel balanceIncentive{"incentive", QT_TRANSLATE_NOOP("BalancePanel", "Incentive"), &make};

IncentivePanel::IncentivePanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_context(context)
    , m_board(board)
    , m_bar(new IncentiveBar(m_lesson, context.theme, this))
    //: Button: shows the lesson full screen
    , m_present(new QPushButton(icon("present", context.theme), tr("Present"), this))
    , m_sentence(label({}, "heading", this))
    , m_chart(new charts::IncentiveChart(this))
    , m_assumptions(label({}, "muted", this))
    , m_side(new QScrollArea(this))
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("incentive"));
    m_chart->setTheme(context.theme);
    m_chart->setTitle(tr("What a deliberate deviation costs above day-ahead"));
    m_chart->setHeadingShown(false); // the sentence says it; copies and files keep it
    charts::tellOfFiles(*m_chart, context.tell);
    layOut();
    connect(m_present, &QPushButton::clicked, this, &IncentivePanel::present);
    connect(m_chart, &charts::IncentiveChart::shiftClicked, this, &IncentivePanel::explainPlace);
    connect(&m_lesson, &IncentiveBoard::changed, this, &IncentivePanel::take);
    connect(&board, &items::BalanceBoard::computed, this, &IncentivePanel::takeBoard);
    connect(&board, &items::BalanceBoard::lookChanged, this, &IncentivePanel::takeBoard);
    if (context.desk)
        connect(&context.desk->files, &FileDesk::lessonChanged, this, &IncentivePanel::takeLesson);
    takeLesson();
    take();
}

IncentivePanel::~IncentivePanel()
{
    // These look at the lesson, which is gone before Qt deletes the children.
    delete m_stage;
    delete m_bar;
}

void IncentivePanel::layOut()
{
    auto* top = new QHBoxLayout;
    top->addWidget(m_bar, 1);
    top->addWidget(m_present, 0, Qt::AlignTop);
    fillSide();
    auto* middle = new QHBoxLayout;
    middle->addWidget(m_chart, 1);
    middle->addWidget(m_side);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_sentence);
    column->addLayout(middle, 1);
}

/// The cards and what they take for granted scroll: the chart keeps its height in a low window.
void IncentivePanel::fillSide()
{
    m_grid->setSpacing(gap);
    auto* whole = new QWidget(m_side);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, gap, 0);
    column->addLayout(m_grid);
    column->addWidget(m_assumptions);
    column->addStretch(1);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setWidgetResizable(true);
    m_side->setWidget(whole);
    m_side->setFocusPolicy(Qt::NoFocus); // the cards have the keys
}

/// A panel that nobody sees waits.
void IncentivePanel::takeBoard()
{
    m_stale = true;
    if (isVisible())
        takeSettled();
}

void IncentivePanel::takeSettled()
{
    if (!m_stale)
        return;
    m_stale = false;
    const auto settled = m_board.settledPtr();
    if (!settled->valid())
        return m_lesson.take({}, nullptr, 0);
    m_lesson.take(settled->input, {settled, &*settled->settlement}, m_board.look().party);
}

/// A lesson of the program brings its share of the spread.
void IncentivePanel::takeLesson()
{
    const auto place = m_context.desk ? m_context.desk->files.lesson() : std::nullopt;
    if (!place)
        return;
    const auto lesson = lessons::findLesson(place->id.toStdString());
    if (lesson && lesson->kind == &lessons::balanceKind && place->state < lesson->states.size())
        (void)m_lesson.setMixPercent(lesson->states[place->state].mix);
}

void IncentivePanel::take()
{
    const bool valid = m_lesson.valid();
    for (auto* part : std::initializer_list<QWidget*>{m_chart, m_side})
        part->setVisible(valid);
    m_present->setEnabled(valid);
    if (valid) {
        m_sentence->setText(items::incentiveConclusion(m_lesson));
        m_assumptions->setText(items::incentiveAssumptions(m_lesson).join(QLatin1Char(' ')));
        takeChart();
    } else if (!m_lesson.faults().empty()) {
        m_sentence->setText(words::sentence(m_lesson.faults().front()));
    } else {
        m_sentence->setText(tr("There is nothing settled to look at yet."));
    }
    takeCards();
}

void IncentivePanel::takeChart()
{
    auto picture = incentivePicture(m_lesson);
    m_biases = std::move(picture.biases);
    m_chart->setReading([readings = std::move(picture.readings)](int place) {
        const auto at = static_cast<std::size_t>(place);
        return at < readings.size() ? readings[at] : QString(); // other places are on their way
    });
    m_chart->setCurves(picture.curves);
    m_chart->setSummary(m_sentence->text());
}

void IncentivePanel::takeCards()
{
    const auto words =
        m_lesson.valid() ? items::incentiveCards(m_lesson) : std::vector<items::IncentiveCard>();
    while (m_cards.size() > words.size()) {
        delete m_cards.back();
        m_cards.pop_back();
        m_across = 0;
    }
    while (m_cards.size() < words.size()) {
        const auto at = m_cards.size();
        auto* card = new FigureCard(m_context.theme, m_side->widget());
        connect(card, &QAbstractButton::clicked, this, [this, at] { explainCard(at); });
        m_cards.push_back(card);
        m_across = 0;
    }
    m_numbers.clear();
    for (std::size_t at = 0; at < words.size(); ++at) {
        m_cards[at]->setWords(words[at].title, words[at].figure, words[at].remark);
        m_numbers.push_back(words[at].number);
    }
    placeCards();
}

/// The cards beside the chart, in one column, or in two where there is room.
void IncentivePanel::placeCards()
{
    const int across = width() >= wideFrom ? mostAcross : 1;
    const int column = std::clamp(qRound(width() * sideShare), leastSide, mostSide);
    m_side->setFixedWidth(across * column + gap * across);
    if (across == m_across)
        return;
    m_across = across;
    for (int at = 0; at < static_cast<int>(m_cards.size()); ++at)
        m_grid->addWidget(m_cards[static_cast<std::size_t>(at)], at / across, at % across);
    for (int each = 0; each < mostAcross; ++each)
        m_grid->setColumnStretch(each, each < across ? 1 : 0);
}

void IncentivePanel::explainCard(std::size_t at)
{
    if (m_context.explain && m_lesson.valid() && at < m_numbers.size())
        m_context.explain(m_lesson.explain(m_numbers[at]));
}

void IncentivePanel::explainPlace(int place)
{
    const auto at = static_cast<std::size_t>(place);
    if (m_context.explain && m_lesson.valid() && at < m_biases.size())
        m_context.explain(m_lesson.explainBias(m_biases[at]));
}

void IncentivePanel::present()
{
    if (!m_lesson.valid())
        return;
    if (!m_stage) {
        m_stage = new IncentiveStage(m_lesson, m_context.theme, this);
        m_stage->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_stage->present();
}

std::vector<exports::Table> IncentivePanel::tables() const
{
    return m_lesson.valid() ? incentiveTables(m_lesson) : std::vector<exports::Table>();
}

std::vector<charts::ChartFrame*> IncentivePanel::charts() const
{
    return m_lesson.valid() ? std::vector<charts::ChartFrame*>{m_chart} : std::vector<charts::ChartFrame*>();
}

QVariantMap IncentivePanel::moment() const
{
    QVariantMap moment{{QStringLiteral("mix"), QString::fromStdString(printFraction(m_lesson.mix()))},
                       {QStringLiteral("aim"), static_cast<int>(m_lesson.plan().aim)},
                       {QStringLiteral("presented"), !m_stage.isNull() && m_stage->isVisible()}};
    if (!m_lesson.hasOwnForesight())
        moment[QStringLiteral("foresight")] =
            QString::fromStdString(printFraction(Fraction(m_lesson.plan().hitRate * 100)));
    return moment;
}

void IncentivePanel::resume(const QVariantMap& moment)
{
    if (const auto mix = readFraction(moment.value(QStringLiteral("mix")).toString().toStdString()))
        m_lesson.setMix(std::clamp(*mix, Fraction(0), Fraction(1)));
    if (moment.value(QStringLiteral("aim")).toInt() == static_cast<int>(balance::incentive::Aim::Steady))
        m_lesson.setAim(balance::incentive::Aim::Steady);
    else
        m_lesson.setAim(balance::incentive::Aim::Directed);
    const auto foresight = moment.value(QStringLiteral("foresight")).toString();
    if (!foresight.isEmpty())
        (void)m_lesson.setHitPercent(foresight.toStdString());
    finish();
    if (moment.value(QStringLiteral("presented")).toBool())
        present();
}

void IncentivePanel::showExample()
{
    finish();
    m_lesson.setMix(Fraction(2, 5));
    explainCard(0);
}

void IncentivePanel::finish()
{
    takeSettled();
}

void IncentivePanel::showEvent(QShowEvent* event)
{
    PanelView::showEvent(event);
    takeSettled();
}

void IncentivePanel::resizeEvent(QResizeEvent* event)
{
    PanelView::resizeEvent(event);
    placeCards();
}

} // namespace meritdesk::views
