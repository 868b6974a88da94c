#include <QAction>
#include <QApplication>
#include <QLineEdit>

#include "items/snap.h"
#include "views/charts/step_curves_chart.h"
#include "views/pages/auction/auction_stage.h"
#include "views/pages/auction/ladder_view.h"
#include "views/pages/auction/replay_bar.h"
#include "views/pages/auction/results_panel.h"
#include "views/pages/auction/what_if_bar.h"
#include "views/pages/auction_page.h"
#include "views/parts/icons.h"

// What can be done with the orders of the auction page: tool bar, menu, keys and the ladders' context menu.

namespace meritdesk::views {

using auction::Order;

namespace {

constexpr int firstQuantitySteps = 100; ///< of a new order in an empty book

} // namespace

QAction* AuctionPage::addAction(const QString& text, const char* iconName, const QKeySequence& keys,
                                void (AuctionPage::*slot)())
{
    auto* action = new QAction(icon(iconName, m_context.theme), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    QWidget::addAction(action);
    m_actions << action;
    return action;
}

void AuctionPage::makeActions()
{
    addAction(tr("Add Order"), "add", Qt::Key_Insert, &AuctionPage::addOrder);
    addAction(tr("Duplicate"), "duplicate", Qt::CTRL | Qt::SHIFT | Qt::Key_D, &AuctionPage::duplicateOrders);
    addAction(tr("Split in Two"), "split", Qt::CTRL | Qt::Key_T, &AuctionPage::splitOrder)
        ->setPriority(QAction::LowPriority);
    addAction(tr("Merge"), "merge", Qt::CTRL | Qt::Key_M, &AuctionPage::mergeOrders)
        ->setPriority(QAction::LowPriority);
    addAction(tr("Remove"), "remove", QKeySequence::Delete, &AuctionPage::removeOrders);
    addAction(tr("Paste Orders"), "paste", QKeySequence::Paste, &AuctionPage::pasteOrders);
    addNudge(tr("Raise Price"), Qt::ALT | Qt::Key_Up, charts::Grip::Price, 1);
    addNudge(tr("Lower Price"), Qt::ALT | Qt::Key_Down, charts::Grip::Price, -1);
    addNudge(tr("More Quantity"), Qt::ALT | Qt::Key_Right, charts::Grip::Quantity, 1);
    addNudge(tr("Less Quantity"), Qt::ALT | Qt::Key_Left, charts::Grip::Quantity, -1);
    //: Plays the clearing of the auction step by step
    m_replayAction =
        addAction(tr("Replay"), "replay", Qt::CTRL | Qt::SHIFT | Qt::Key_R, &AuctionPage::toggleReplay);
    m_replayAction->setCheckable(true);
    //: Opens sliders that try other numbers
    m_whatIfAction =
        addAction(tr("What If"), "what-if", Qt::CTRL | Qt::SHIFT | Qt::Key_W, &AuctionPage::toggleWhatIf);
    m_whatIfAction->setCheckable(true);
    //: Puts the state of the auction aside, to be compared with what comes
    addAction(tr("Pin State"), "pin", Qt::CTRL | Qt::SHIFT | Qt::Key_B, &AuctionPage::pinState);
    addColouring(tr("Colour by Participant"), Qt::Key_F7, items::TintBy::Participant);
    addColouring(tr("Colour by Status"), Qt::Key_F8, items::TintBy::Status);
    addAction(tr("Present"), "present", Qt::Key_F5, &AuctionPage::present);
    addAction(tr("Zoom to Margin"), "zoom-margin", Qt::CTRL | Qt::Key_G, &AuctionPage::zoomToMargin);
    addAction(tr("Whole Book"), "zoom-all", Qt::CTRL | Qt::Key_0, &AuctionPage::wholeBook);
}

/// Colours the orders by something, or by their sides again; in the menus.
void AuctionPage::addColouring(const QString& text, const QKeySequence& keys, items::TintBy by)
{
    auto* action = new QAction(text, this);
    action->setPriority(QAction::LowPriority);
    action->setCheckable(true);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this,
            [this, by](bool on) { m_board.tintBy(on ? by : items::TintBy::Side); });
    connect(&m_board, &items::AuctionBoard::changed, action,
            [this, action, by] { action->setChecked(m_board.tintBy() == by); });
    QWidget::addAction(action);
    m_actions << action;
}

/// What dragging a step does, by keys; in the menus, but not in the tool bar.
void AuctionPage::addNudge(const QString& text, const QKeySequence& keys, charts::Grip grip, int steps)
{
    auto* action = new QAction(text, this);
    action->setPriority(QAction::LowPriority);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, grip, steps] { nudge(grip, steps); });
    QWidget::addAction(action);
    m_actions << action;
}

/// Key presses in a row on the same orders are one undo step.
void AuctionPage::nudge(charts::Grip grip, int steps)
{
    if (qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        return; // a cell is being typed in
    const auto orders = selectedOrders();
    const auto& options = m_board.book()->options;
    const auto resolution = m_chart->resolution(grip);
    const auto price = items::priceNudge(options.priceStep, resolution).mantissa() * steps;
    const auto quantity = items::quantityNudge(options.quantityStep, resolution).mantissa() * steps;
    for (const auto order : orders) {
        const auto now = m_board.book()->orders[order];
        const bool byPrice = grip == charts::Grip::Price;
        const auto to = byPrice ? now.price + auction::Price::fromMantissa(price) : now.price;
        const auto size = byPrice ? now.quantity : now.quantity + auction::Quantity::fromMantissa(quantity);
        if (!m_board.apply(scenario::reshapeOrder(order, to, size, "nudge-" + now.id)))
            return;
    }
    if (!orders.empty())
        activeLadder().showOrder(orders.front());
}

LadderView& AuctionPage::activeLadder() const
{
    return ladder(m_lastSide);
}

std::vector<scenario::OrderIndex> AuctionPage::selectedOrders() const
{
    return activeLadder().selectedOrders();
}

void AuctionPage::tell(const std::vector<Finding>& findings) const
{
    if (m_context.tell)
        m_context.tell(findings);
}

void AuctionPage::addOrder()
{
    const auto& book = *m_board.book();
    const auto step = book.options.quantityStep;
    Order order{.side = m_lastSide,
                .quantity = auction::Quantity::fromMantissa(step.mantissa() * firstQuantitySteps)};
    const auto selected = selectedOrders();
    if (!selected.empty()) {
        order.price = book.orders[selected.front()].price;
        order.quantity = book.orders[selected.front()].quantity;
    } else if (const auto* clearing = m_board.shown(); clearing && clearing->margin.lastSell) {
        order.price = *clearing->margin.lastSell;
    }
    if (m_board.apply(scenario::addOrders({order})))
        activeLadder().editPrice(m_board.book()->orders.size() - 1);
}

void AuctionPage::duplicateOrders()
{
    if (const auto orders = selectedOrders(); !orders.empty())
        m_board.apply(scenario::duplicateOrders(orders));
}

void AuctionPage::splitOrder()
{
    const auto orders = selectedOrders();
    if (orders.size() != 1)
        return;
    const auto& book = *m_board.book();
    m_board.apply(scenario::splitOrder(
        orders.front(), scenario::halfOf(book.orders[orders.front()].quantity, book.options.quantityStep)));
}

void AuctionPage::mergeOrders()
{
    if (const auto orders = selectedOrders(); orders.size() > 1)
        m_board.apply(scenario::mergeOrders(orders));
}

void AuctionPage::removeOrders()
{
    if (const auto orders = selectedOrders(); !orders.empty()) {
        m_chart->setMarked(std::nullopt);
        m_board.apply(scenario::removeOrders(orders));
    }
}

void AuctionPage::toggleReplay()
{
    const bool opens = m_replayBar->isHidden();
    m_board.finish();
    m_chart->setMarked(std::nullopt);
    m_replayBar->open(opens);
    m_replayAction->setChecked(opens);
    takeChart();
}

void AuctionPage::toggleWhatIf()
{
    const bool opens = m_whatIf->isHidden();
    m_board.finish();
    m_chart->setMarked(std::nullopt); // orders that a trial takes out would shift the mark
    m_whatIf->open(opens);
    m_whatIfAction->setChecked(opens);
}

void AuctionPage::pinState()
{
    if (m_pins.pin())
        m_results->modes().setMode(ResultsMode::Pinned);
}

/// The steps can be dragged before the class too.
AuctionStage* AuctionPage::makeStage()
{
    auto* stage = new AuctionStage(m_board, m_replay, *m_replayBar, m_context.theme, this);
    connect(stage, &AuctionStage::replayAsked, this, &AuctionPage::toggleReplay);
    auto& chart = stage->chart();
    connect(&chart, &charts::StepCurvesChart::dragMoved, this, &AuctionPage::drag);
    connect(&chart, &charts::StepCurvesChart::dragFinished, &m_board, &items::AuctionBoard::keepPreview);
    connect(&chart, &charts::StepCurvesChart::dragCancelled, &m_board, &items::AuctionBoard::dropPreview);
    return stage;
}

void AuctionPage::present()
{
    if (!m_stage)
        m_stage = makeStage();
    m_stage->present();
}

void AuctionPage::zoomToMargin()
{
    m_chart->zoomToMargin();
    m_demand->showMargin();
    m_supply->showMargin();
}

void AuctionPage::wholeBook()
{
    m_chart->showWholeBook();
}

} // namespace meritdesk::views
