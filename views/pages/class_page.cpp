#include "views/pages/class_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
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
#include "views/pages/class/bar_delegate.h"
#include "views/pages/class/round_panel.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using charts::RoundsChart;
using charts::StepCurvesChart;
using items::ClassTableModel;

namespace {

constexpr int panelShare = 330;
constexpr int viewShare = 650;
constexpr int chartShare = 420;
constexpr int standingShare = 190;
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
    , m_regulatorRows(m_board, &items::regulatorTable)
    , m_flagRows(m_board, &items::flagTable)
    , m_stack(new QStackedWidget(this))
    , m_panel(new RoundPanel(m_board, this))
    , m_replayBar(new ReplayBar(m_replay, context.theme, this))
    , m_curves(new StepCurvesChart(this))
    , m_prices(new RoundsChart(this))
    , m_tabs(new QTabWidget(this))
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

QWidget* ClassPage::emptyClass()
{
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->addStretch(1);
    const auto centred = [page, column](QLabel* text) {
        text->setAlignment(Qt::AlignHCenter);
        column->addWidget(text);
    };
    centred(label(tr("Play an auction with your class"), "title", page));
    centred(
        label(tr("Everybody has a seat with private costs and hands in a sheet of prices and quantities: on "
                 "this screen, passed around, or as a file. You close the round, reveal it step by step, and "
                 "the standings follow. Computers take the empty seats."),
              "muted", page));
    auto* row = new QHBoxLayout;
    auto* start = new QPushButton(tr("New Class"), page);
    setRole(start, "primary");
    row->addStretch(1);
    row->addWidget(start);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    connect(start, &QPushButton::clicked, this, &ClassPage::newClass);
    return page;
}

QTableView* ClassPage::addTable(ClassTableModel& model, const QString& name, int stretched, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setModel(&model);
    view->setAccessibleName(name);
    view->verticalHeader()->hide();
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setWordWrap(true);
    view->setItemDelegate(new BarDelegate(m_context.theme, view));
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return view;
}

QWidget* ClassPage::curvesTab()
{
    auto* tab = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_replayBar);
    column->addWidget(m_curves, 1);
    return tab;
}

QWidget* ClassPage::game()
{
    auto* prices = new QSplitter(Qt::Vertical, m_tabs);
    prices->addWidget(m_prices);
    prices->addWidget(addTable(m_priceRows, tr("Prices of the rounds"), 5, prices));
    prices->setSizes({chartShare, standingShare});
    m_bidView = addTable(m_bidRows, tr("Bids over the rounds"), 1, m_tabs);
    auto* regulator = new QSplitter(Qt::Vertical, m_tabs);
    auto* indices = addTable(m_regulatorRows, tr("Market screens"), 0, regulator);
    indices->horizontalHeader()->setDefaultAlignment(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    regulator->addWidget(indices);
    regulator->addWidget(addTable(m_flagRows, tr("Reasons to look"), 2, regulator));
    m_tabs->setAccessibleName(tr("Views of the class"));
    m_tabs->addTab(curvesTab(), tr("Round"));
    m_tabs->addTab(prices, tr("Prices"));
    m_tabs->addTab(m_bidView, tr("Bids"));
    m_tabs->addTab(regulator, tr("Regulator's View"));
    m_standingView = addTable(m_standings, tr("Standings"), 2, this);
    auto* right = new QSplitter(Qt::Vertical, m_stack);
    right->addWidget(m_tabs);
    right->addWidget(m_standingView);
    right->setStretchFactor(0, 1);
    right->setSizes({chartShare, standingShare});
    auto* whole = new QSplitter(Qt::Horizontal, m_stack);
    whole->addWidget(m_panel);
    whole->addWidget(right);
    whole->setStretchFactor(1, 1);
    whole->setSizes({panelShare, viewShare});
    for (auto* splitter : {prices, regulator, right, whole})
        splitter->setChildrenCollapsible(false);
    return whole;
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
    m_prices->setTitle(tr("Prices over the rounds"));
    m_prices->setSummary(tr("The price of each round and the bids around it"));
    m_prices->setHistory(items::historyOf(m_board), items::priceUnitOf(room));
    if (m_revealing && m_revealing != m_board.staged())
        endReplay(); // another round has been closed, or this one was opened again
    else
        showStep();
    m_bidView->scrollToBottom();
}

/// The curves: the step of a reveal, the whole result once it is revealed, and nothing before.
void ClassPage::showStep()
{
    const int at = m_replayBar->position();
    const bool played = m_revealing && m_revealing == m_board.staged() && m_replay.rowCount() > at;
    const auto& auction = m_board.auction();
    if (played)
        m_curves->setCurves(m_replay.curvesAt(at));
    else if (isSecret())
        m_curves->setCurves({});
    else
        m_curves->setCurves(items::stepCurvesOf(auction));
    m_curves->setLit(played ? m_replay.ordersOf(at) : std::vector<std::size_t>());
    m_curves->setTexts(curveTexts(auction));
    const auto& room = m_board.room();
    const auto axis = [](const QString& name, const QString& unit) {
        return unit.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, unit);
    };
    m_curves->setUnits(axis(tr("Quantity"), items::quantityUnitOf(room)),
                       axis(tr("Price"), items::priceUnitOf(room)));
    const auto staged = m_board.staged();
    m_curves->setTitle(staged ? tr("Round %1").arg(*staged + 1) : tr("No round has been closed yet"));
    m_curves->setSummary(isSecret() ? (staged ? tr("Closed. The bids are shown when the round is revealed.")
                                              : tr("The bids are shown when the round is revealed."))
                                    : items::situationText(auction));
    if (played && at + 1 == m_replay.rowCount() && isSecret())
        m_board.apply(scenario::revealRound());
}

void ClassPage::endReplay()
{
    m_revealing.reset();
    m_replayBar->open(false);
    showStep();
}

void ClassPage::reveal()
{
    if (!m_board.staged() || !m_panel->reveal().isEnabled())
        return;
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
