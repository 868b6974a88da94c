#include "views/pages/auction_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/auction/explain.h"
#include "formats/words/sample_text.h"
#include "items/auction_curves.h"
#include "items/snap.h"
#include "views/charts/chart_messages.h"
#include "views/charts/rule_bars_chart.h"
#include "views/charts/step_curves_chart.h"
#include "views/pages.h"
#include "views/pages/auction/auction_stage.h"
#include "views/pages/auction/curve_outlines.h"
#include "views/pages/auction/curve_texts.h"
#include "views/pages/auction/headline.h"
#include "views/pages/auction/ladder_view.h"
#include "views/pages/auction/options_bar.h"
#include "views/pages/auction/replay_bar.h"
#include "views/pages/auction/results_panel.h"
#include "views/pages/auction/what_if_bar.h"
#include "views/parts/empty_page.h"
#include "views/parts/labels.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

using auction::Side;
using charts::Grip;
using charts::StepCurvesChart;
using charts::StepDrag;

namespace {

constexpr int chartShare = 520;
constexpr int resultShare = 440;
constexpr int upperShare = 480;
constexpr int leastChartWidth = 240;
constexpr int leastResultWidth = 300;
constexpr int lowerShare = 220;

Page* makePage(const PageContext& context, QWidget* parent)
{
    return new AuctionPage(context, parent);
}

} // namespace

const PageEntry auctionPage{
    .id = "auction", .title = QT_TRANSLATE_NOOP("Page", "Auction"), .icon = "auction", .make = &makePage};

AuctionPage::AuctionPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_board(context.document)
    , m_pins(m_board)
    , m_demandModel(m_board, Side::Buy)
    , m_supplyModel(m_board, Side::Sell)
    , m_replay(m_board)
    , m_stack(new QStackedWidget(this))
    , m_options(new OptionsBar(m_board, context.theme, this))
    , m_headline(new Headline(m_board, context.theme, this))
    , m_replayBar(new ReplayBar(m_replay, context.theme, this))
    , m_whatIf(new WhatIfBar(m_board, context.theme, this))
    , m_chart(new StepCurvesChart(this))
    , m_results(new ResultsPanel(m_board, m_pins, context.theme, this))
    , m_demand(new LadderView(m_demandModel, context.theme, this))
    , m_supply(new LadderView(m_supplyModel, context.theme, this))
    , m_upper(new QSplitter(Qt::Horizontal, this))
    , m_lower(new QSplitter(Qt::Horizontal, this))
    , m_whole(new QSplitter(Qt::Vertical, this))
{
    m_chart->setTheme(context.theme);
    m_chart->setHeadingShown(false); // the headline says it; copies and files keep it
    makeActions();
    layOut();
    connectParts();
    addContextMenus();
    restoreView();
    take();
    takeOutlines(true);
}

AuctionPage::~AuctionPage()
{
    // The views look at the board and the models, which are gone before Qt deletes the children.
    delete m_stage;
    delete m_stack;
}

QWidget* AuctionPage::emptyBook()
{
    return new EmptyPage(
        {.name = QStringLiteral("no-orders"),
         .title = tr("No orders yet"),
         .text = tr("Add bids and offers, paste rows of id, participant, side, price and quantity from a "
                    "spreadsheet, drop a file, or open a sample."),
         .buttons = {{tr("Add Order"), [this] { addOrder(); }},
                     {tr("Paste from Spreadsheet"), [this] { pasteOrders(); }},
                     EmptyPage::samples(m_context)}},
        m_stack);
}

void AuctionPage::layOut()
{
    m_upper->addWidget(m_chart);
    m_upper->addWidget(m_results);
    m_upper->setStretchFactor(0, 1);
    m_upper->setStretchFactor(1, 1);
    m_chart->setMinimumWidth(leastChartWidth);
    m_results->setMinimumWidth(leastResultWidth);
    m_upper->setSizes({chartShare, resultShare});
    m_lower->addWidget(m_demand);
    m_lower->addWidget(m_supply);
    m_whole->addWidget(m_upper);
    m_whole->addWidget(m_lower);
    m_whole->setStretchFactor(0, 1);
    m_whole->setSizes({upperShare, lowerShare});
    for (auto* splitter : {m_upper, m_lower, m_whole})
        splitter->setChildrenCollapsible(false);

    auto* market = new QWidget(m_stack);
    auto* column = new QVBoxLayout(market);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_options);
    column->addWidget(m_headline);
    column->addWidget(m_replayBar);
    column->addWidget(m_whatIf);
    column->addWidget(m_whole, 1);
    m_stack->addWidget(emptyBook());
    m_stack->addWidget(market);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
}

void AuctionPage::addContextMenus()
{
    for (auto* view : {m_demand, m_supply}) {
        view->table().addActions(m_actions);
        view->table().setContextMenuPolicy(Qt::ActionsContextMenu);
    }
}

void AuctionPage::connectParts()
{
    connect(&m_board, &items::AuctionBoard::changed, this, &AuctionPage::take);
    connect(&m_pins, &items::PinnedStates::changed, this, [this] { takeOutlines(true); });
    connect(m_chart, &StepCurvesChart::dragMoved, this, &AuctionPage::drag);
    connect(m_chart, &StepCurvesChart::dragFinished, &m_board, &items::AuctionBoard::keepPreview);
    connect(m_chart, &StepCurvesChart::dragCancelled, &m_board, &items::AuctionBoard::dropPreview);
    connect(m_chart, &StepCurvesChart::stepClicked, this, &AuctionPage::choose);
    for (auto* view : {m_demand, m_supply})
        connect(view, &LadderView::orderChosen, this, [this, view](std::size_t order) {
            m_lastSide = view->model().side();
            choose(order);
        });
    connect(m_results, &ResultsPanel::explained, this, [this](const Derivation& derivation) {
        if (m_context.explain)
            m_context.explain(derivation);
    });
    connect(m_results, &ResultsPanel::ruleChosen, this,
            [this](int position) { m_board.showRule(static_cast<std::size_t>(position)); });
    connect(m_results, &ResultsPanel::participantChosen, this, [this](int order, int rule) {
        if (rule >= 0)
            m_board.showRule(static_cast<std::size_t>(rule));
        choose(static_cast<std::size_t>(order));
        explainOrder(static_cast<std::size_t>(order), rule >= 0);
    });
    connect(m_replayBar, &ReplayBar::stepped, this, &AuctionPage::showStep);
    connect(m_replayBar, &ReplayBar::closed, this, &AuctionPage::toggleReplay);
    connect(m_whatIf, &WhatIfBar::closed, this, &AuctionPage::toggleWhatIf);
    charts::tellOfFiles(*m_chart, m_context.tell);
    charts::tellOfFiles(m_results->bars(), m_context.tell);
    connect(m_whole, &QSplitter::splitterMoved, this, &AuctionPage::saveView);
    connect(m_upper, &QSplitter::splitterMoved, this, &AuctionPage::saveView);
    connect(m_lower, &QSplitter::splitterMoved, this, &AuctionPage::saveView);
}

void AuctionPage::take()
{
    m_stack->setCurrentIndex(m_board.book()->orders.empty() ? 0 : 1);
    takeChart();
    if (m_board.isPreview() || m_board.isTrial())
        return; // nothing jumps while a step or a slider is dragged
    m_demand->fitColumns();
    m_supply->fitColumns();
}

void AuctionPage::takeChart()
{
    const bool played = m_replay.rowCount() > m_replayBar->position();
    m_chart->setCurves(played ? m_replay.curvesAt(m_replayBar->position()) : m_board.curves());
    takeOutlines(false);
    m_chart->setTexts(curveTexts(m_board));
    const auto& book = *m_board.book();
    m_chart->setUnits(axisText(tr("Quantity"), items::quantityUnit(book)),
                      axisText(tr("Price"), items::priceUnit(book)));
    m_chart->setTitle(book.title && !book.title->empty() ? words::sampleText(*book.title)
                                                         : tr("Supply and demand"));
    m_chart->setSummary(items::situationText(m_board));
    m_chart->setSource(sourceLine(m_context.document));
}

/// The thin curves behind: they are drawn up anew where a pin or the book before the trial is another one.
void AuctionPage::takeOutlines(bool anew)
{
    const auto* before = m_board.beforeTrial().get();
    const auto* rule = before && m_board.shown() ? m_board.shown()->rule : nullptr;
    if (!anew && before == m_outlinedBefore && rule == m_outlinedRule)
        return;
    m_outlinedBefore = before;
    m_outlinedRule = rule;
    m_chart->setOutlines(curveOutlines(m_board, m_pins));
}

/// The step of the replay on the curves and in the ladders; back to the result when it is closed.
void AuctionPage::showStep()
{
    const int at = m_replayBar->position();
    const bool played = m_replay.rowCount() > at;
    const auto orders = played ? m_replay.ordersOf(at) : std::vector<std::size_t>();
    m_chart->setCurves(played ? m_replay.curvesAt(at) : m_board.curves());
    m_chart->setLit(orders);
    m_choosing = true; // the rows follow the step, nothing is asked of them
    m_demand->lightOrders(orders);
    m_supply->lightOrders(orders);
    m_choosing = false;
}

void AuctionPage::drag(const StepDrag& drag)
{
    const auto& book = *m_board.book();
    if (drag.order >= book.orders.size())
        return;
    if (m_board.isTrial()) {
        tell({error("trial-open", {})});
        return;
    }
    const auto& order = book.orders[drag.order];
    if (drag.grip == Grip::Price)
        m_board.preview(drag.order, items::snapPrice(drag.value, book.options.priceStep, drag.resolution),
                        order.quantity);
    else
        m_board.preview(drag.order, order.price,
                        items::snapQuantity(drag.value, book.options.quantityStep, drag.resolution));
}

void AuctionPage::choose(std::size_t order)
{
    if (m_choosing || order >= m_board.book()->orders.size())
        return;
    m_choosing = true;
    m_lastSide = m_board.book()->orders[order].side;
    m_chart->setMarked(order);
    const bool fromLadder = m_demand->isAncestorOf(QApplication::focusWidget())
                            || m_supply->isAncestorOf(QApplication::focusWidget());
    if (!fromLadder || activeLadder().selectedOrders().empty()) {
        ladder(m_lastSide == Side::Buy ? Side::Sell : Side::Buy).table().clearSelection();
        activeLadder().selectOrder(order);
    }
    m_choosing = false;
    m_whatIf->suggest(QString::fromStdString(m_board.book()->orders[order].participant));
    explainOrder(order, false);
}

void AuctionPage::explainOrder(std::size_t order, bool money)
{
    const auto* clearing = m_board.shown();
    if (!m_context.explain || !clearing || m_board.isStale() || m_board.isPreview())
        return;
    const auto& book = *m_board.book();
    m_context.explain(money ? auction::explainAmount(book, *clearing, order)
                            : auction::explainAward(book, *clearing, order));
}

void AuctionPage::showExample()
{
    m_board.finish();
    const auto* clearing = m_board.shown();
    if (!clearing)
        return;
    m_demand->showMargin();
    m_supply->showMargin();
    const auto& orders = m_board.book()->orders;
    std::optional<std::size_t> telling;
    for (std::size_t i = 0; i < orders.size(); ++i)
        if (clearing->marginal[i] != 0 && (!telling || clearing->awarded[i] < orders[i].quantity))
            telling = i;
    if (telling)
        choose(*telling);
}

} // namespace meritdesk::views
