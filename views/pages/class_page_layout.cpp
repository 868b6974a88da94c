#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include "views/charts/rounds_chart.h"
#include "views/charts/step_curves_chart.h"
#include "views/pages/auction/replay_bar.h"
#include "views/pages/class/bar_delegate.h"
#include "views/pages/class/round_panel.h"
#include "views/pages/class_page.h"
#include "views/parts/empty_page.h"
#include "views/parts/labels.h"
#include "views/parts/page_tabs.h"

// Where things stand on the class page.

namespace meritdesk::views {

using items::ClassTableModel;

namespace {

constexpr int panelShare = 1;
constexpr int viewShare = 2;
constexpr int leastWidth = 300;
constexpr int chartShare = 420;
constexpr int standingShare = 190;

} // namespace

QWidget* ClassPage::emptyClass()
{
    return new EmptyPage(
        {.name = QStringLiteral("no-class"),
         .title = tr("Play an auction with your class"),
         .text =
             tr("Everybody has a seat with private costs and hands in a sheet of prices and quantities: on "
                "this screen, passed around, or as a file. You close the round, reveal it step by step, "
                "and the standings follow. Computers take the empty seats."),
         .buttons = {{tr("New Class"), [this] { newClass(); }},
                     {tr("See an Example"),
                      [this] {
                          if (m_context.openSample)
                              m_context.openSample(QStringLiteral("class-pivotal"));
                      }}}},
        m_stack);
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
    m_veil->setAlignment(Qt::AlignCenter);
    column->addWidget(m_veil, 1);
    column->addWidget(m_curves, 1);
    return tab;
}

QWidget* ClassPage::game()
{
    auto* prices = new QSplitter(Qt::Vertical, m_tabs);
    prices->addWidget(m_prices);
    m_priceView = addTable(m_priceRows, tr("Prices of the rounds"), 5, prices);
    m_priceView->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch); // the rule's name
    m_priceView->setToolTip(tr("Double-click a round to see its curves"));
    prices->addWidget(m_priceView);
    prices->setSizes({chartShare, standingShare});
    m_bidView = addTable(m_bidRows, tr("Bids over the rounds"), 1, m_tabs);
    auto* regulator = new QSplitter(Qt::Vertical, m_tabs);
    auto* indices = addTable(m_regulatorRows, tr("Market screens"), 0, regulator);
    indices->setAccessibleDescription(tr("A row for each screen, a column for each round"));
    regulator->addWidget(indices);
    auto* flags = addTable(m_flagRows, tr("Reasons to look"), 2, regulator);
    flags->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // sentences are long
    regulator->addWidget(flags);
    m_tabs->setObjectName(pageTabs);
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
    whole->setStretchFactor(0, panelShare);
    whole->setStretchFactor(1, viewShare);
    whole->setSizes({panelShare * leastWidth, viewShare * leastWidth});
    for (auto* splitter : {prices, regulator, right, whole})
        splitter->setChildrenCollapsible(false);
    return whole;
}

} // namespace meritdesk::views
