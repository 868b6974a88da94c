#include "views/pages/class_page.h"

#include <QVBoxLayout>

#include "core/scenario/class_edits.h"
#include "items/auction_curves.h"
#include "items/class_cells.h"
#include "views/charts/chart_messages.h"
#include "views/charts/rounds_chart.h"
#include "views/charts/step_curves_chart.h"
#include "views/pages.h"
#include "views/pages/auction/curve_texts.h"
#include "views/pages/auction/replay_bar.h"
#include "views/pages/class/round_panel.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using charts::RoundsChart;
using charts::StepCurvesChart;

namespace {

constexpr int leastChartWidth = 240;

Page* makePage(const PageContext& context, QWidget* parent)
{
    return new ClassPage(context, parent);
}

} // namespace

const PageEntry classPage{
    .id = "class", .title = QT_TRANSLATE_NOOP("Page", "Class"), .icon = "class", .make = &makePage};

ClassPage::ClassPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_board(context.document)
    , m_replay(m_board.auction())
    , m_standings(m_board, &items::standingTable)
    , m_priceRows(m_board, &items::priceTable)
    , m_bidRows(m_board, &items::bidTable)
    , m_regulatorRows(m_board, &items::regulatorView)
    , m_flagRows(m_board, &items::flagTable)
    , m_stack(new QStackedWidget(this))
    , m_panel(new RoundPanel(m_board, this))
    , m_replayBar(new ReplayBar(m_replay, context.theme, this))
    , m_curves(new StepCurvesChart(this))
    , m_prices(new RoundsChart(this))
    , m_tabs(new QTabWidget(this))
    , m_veil(label({}, "heading", this))
{
    m_curves->setTheme(context.theme);
    m_prices->setTheme(context.theme);
    m_curves->setMinimumWidth(leastChartWidth);
    makeActions();
    m_stack->addWidget(emptyClass());
    m_stack->addWidget(game());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    connectParts();
    take();
}

ClassPage::~ClassPage()
{
    // The views look at the board and the models, which are gone before Qt deletes the children.
    delete m_stack;
}

void ClassPage::connectParts()
{
    connect(&m_board, &items::ClassBoard::changed, this, &ClassPage::take);
    connect(m_panel, &RoundPanel::handInAsked, this, &ClassPage::handIn);
    connect(m_panel, &RoundPanel::revealAsked, this, &ClassPage::reveal);
    connect(m_replayBar, &ReplayBar::stepped, this, &ClassPage::showStep);
    connect(m_replayBar, &ReplayBar::closed, this, &ClassPage::endReplay);
    const auto explain = [this](const QModelIndex& index) {
        if (m_context.explain && index.isValid() && !m_board.rounds().empty())
            m_context.explain(m_board.explain(m_standings.subject(index.row())));
    };
    connect(m_standingView, &QTableView::clicked, this, explain);
    connect(m_standingView, &QTableView::activated, this, explain);
    connect(m_priceView, &QTableView::activated, this, &ClassPage::showRound);
    charts::tellOfFiles(*m_curves, m_context.tell);
    charts::tellOfFiles(*m_prices, m_context.tell);
}

/// A closed round is nobody's business until it is revealed.
bool ClassPage::isSecret() const
{
    const auto staged = m_board.staged();
    return !staged || m_board.room().rounds[*staged].stage != classroom::Stage::Revealed;
}

void ClassPage::take()
{
    const auto& room = m_board.room();
    m_stack->setCurrentIndex(room.seats.empty() ? 0 : 1);
    m_bidView->setColumnHidden(2, !items::bothSides(room)); // who sells and who buys
    m_prices->setTitle(tr("Prices over the rounds"));
    m_prices->setSummary(tr("The price of each round and the bids around it"));
    m_prices->setHistory(items::historyOf(m_board), items::priceUnitOf(room));
    if (m_revealing && m_revealing != m_board.staged())
        endReplay(); // another round has been closed, or this one was opened again
    else
        showStep();
    m_bidView->scrollToBottom();
}

/// The curves: the step of a reveal, the whole result once it is revealed, and a veil before.
void ClassPage::showStep()
{
    const int at = m_replayBar->position();
    const bool played = m_revealing && m_revealing == m_board.staged() && m_replay.rowCount() > at;
    const bool veiled = isSecret() && !played;
    m_veil->setText(m_board.staged() ? tr("Closed. The bids are shown when the round is revealed.")
                                     : tr("No round has been closed yet"));
    m_veil->setVisible(veiled);
    m_curves->setVisible(!veiled);
    const auto& auction = m_board.auction();
    if (played)
        m_curves->setCurves(m_replay.curvesAt(at));
    else
        m_curves->setCurves(veiled ? items::StepCurves() : items::stepCurvesOf(auction));
    m_curves->setLit(played ? m_replay.ordersOf(at) : std::vector<std::size_t>());
    m_curves->setTexts(curveTexts(auction));
    m_curves->setTitle(tr("Round %1").arg(m_board.staged().value_or(0) + 1));
    m_curves->setSummary(played ? QString() : items::situationText(auction)); // a step has its own sentence
    showUnits();
    if (played && at + 1 == m_replay.rowCount() && isSecret())
        m_board.apply(scenario::revealRound());
}

void ClassPage::showUnits()
{
    m_curves->setUnits(axisText(tr("Quantity"), items::quantityUnitOf(m_board.room())),
                       axisText(tr("Price"), items::priceUnitOf(m_board.room())));
}

void ClassPage::showRound(const QModelIndex& row)
{
    m_board.stage(m_priceRows.subject(row.row()));
    m_tabs->setCurrentIndex(Curves);
}

void ClassPage::endReplay()
{
    m_revealing.reset();
    m_replayBar->open(false);
    showStep();
}

void ClassPage::reveal()
{
    if (!m_panel->reveal().isEnabled())
        return;
    m_board.stage(m_board.room().rounds.size() - 1); // an earlier one may be in view
    m_tabs->setCurrentIndex(Curves);
    m_board.auction().finish();
    m_revealing = m_board.staged();
    m_replayBar->open(true);
    showStep();
}

void ClassPage::showExample()
{
    m_tabs->setCurrentIndex(Prices);
}

} // namespace meritdesk::views
