#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include "items/capacity_tables.h"
#include "views/charts/capacity_chart.h"
#include "views/charts/capacity_depth_chart.h"
#include "views/pages/capacity/capacity_table_view.h"
#include "views/pages/capacity/demand_form.h"
#include "views/pages/capacity/reduction_bar.h"
#include "views/pages/capacity/zone_bar.h"
#include "views/pages/capacity_page.h"
#include "views/parts/empty_page.h"
#include "views/parts/labels.h"
#include "views/parts/page_tabs.h"

// How the page of the capacity auction is laid out, with and without one, and its actions.

namespace meritdesk::views {

namespace {

constexpr int chartShare = 440;
constexpr int tablesShare = 190;
constexpr int seriesShare = 560;
constexpr int depthChartShare = 400;
constexpr int leastChart = 230; ///< pixels
constexpr int sourceColumn = 3;

bool hasNoAuction(const scenario::Scenario& scenario)
{
    return scenario.capacity->zones.empty();
}

} // namespace

void CapacityPage::makeTabs()
{
    m_tabs->setObjectName(pageTabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Looks at the auction"));
    m_bids = new CapacityTableView(m_board, items::capacityBids, tr("Bids"), m_context, m_tabs);
    m_groups = new CapacityTableView(m_board, items::capacityGroups, tr("Companies"), m_context, m_tabs);
    auto* series = new QSplitter(Qt::Horizontal, m_tabs);
    m_series =
        new CapacityTableView(m_board, items::capacityDepths, tr("Series of own volumes"), m_context, series);
    m_depthChart = new charts::CapacityDepthChart(series);
    m_depthChart->setTheme(m_context.theme);
    m_depthChart->setHeadingShown(false);
    series->addWidget(m_series);
    series->addWidget(m_depthChart);
    series->setChildrenCollapsible(false);
    series->setSizes({seriesShare, depthChartShare});
    auto* form = new QScrollArea(m_tabs); // lower than its lines it leaves the chart its room
    form->setFrameShape(QFrame::NoFrame);
    form->setAccessibleName(tr("Demand curve"));
    form->setWidgetResizable(true);
    m_demand = new DemandForm(m_board, m_context.theme, form);
    form->setWidget(m_demand);
    m_provenance = new CapacityTableView(m_board, items::capacityProvenance, tr("Where numbers come from"),
                                         m_context, m_tabs, sourceColumn);
    m_tabs->addTab(m_bids, m_bids->accessibleName());
    m_tabs->addTab(m_groups, m_groups->accessibleName());
    //: Tab: the price fall over several own volumes
    m_tabs->addTab(series, tr("Series"));
    m_tabs->addTab(form, tr("Demand curve"));
    m_tabs->addTab(m_provenance, m_provenance->accessibleName());
    for (const auto& [tab, name] :
         {std::pair{Bids, "bids"}, std::pair{Groups, "companies"}, std::pair{Series, "series"},
          std::pair{Demand, "demand"}, std::pair{Provenance, "provenance"}})
        m_tabs->widget(tab)->setObjectName(QString::fromLatin1(name));
}

void CapacityPage::layOut()
{
    m_chart->setMinimumHeight(leastChart);
    auto* upper = new QWidget(m_whole);
    auto* chart = new QVBoxLayout(upper);
    chart->setContentsMargins(0, 0, 0, 4);
    chart->addWidget(m_chart, 1);
    chart->addWidget(m_reduction);
    m_whole->addWidget(upper);
    m_whole->addWidget(m_tabs);
    m_whole->setStretchFactor(0, 1);
    m_whole->setSizes({chartShare, tablesShare});
    m_whole->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(m_zones, 1);
    head->addWidget(m_reduction->rules(), 3);
    column->addLayout(head);
    for (auto* text : {m_headline, m_detail, m_warnings})
        column->addWidget(text);
    column->addWidget(m_whole, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 12, 16, 12);
    whole->addWidget(m_content);
}

QAction* CapacityPage::action(const QString& text, const QKeySequence& keys)
{
    auto* made = new QAction(text, this);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    made->setPriority(QAction::LowPriority);
    QWidget::addAction(made);
    m_actions << made;
    return made;
}

void CapacityPage::makeActions()
{
    constexpr auto both = Qt::CTRL | Qt::ALT;
    //: Adds a line to the table in view: a bid, a company, a volume
    connect(action(tr("Add Line"), both | Qt::Key_N), &QAction::triggered, this, &CapacityPage::addRow);
    connect(action(tr("Remove Lines"), both | Qt::Key_Q), &QAction::triggered, this,
            &CapacityPage::removeRows);
    connect(action(tr("Paste Bids"), both | Qt::Key_F), &QAction::triggered, this,
            &CapacityPage::pasteClipboard);
    connect(action(tr("Next Zone"), both | Qt::Key_K), &QAction::triggered, m_zones, &ZoneBar::next);
    connect(action(tr("Add Zone"), both | Qt::Key_A), &QAction::triggered, m_zones, &ZoneBar::add);
    connect(action(tr("Rename Zone"), both | Qt::Key_E), &QAction::triggered, m_zones, &ZoneBar::rename);
    connect(action(tr("Remove Zone"), both | Qt::Key_G), &QAction::triggered, m_zones, &ZoneBar::remove);
    connect(action(tr("Zoom to Crossing"), both | Qt::Key_H), &QAction::triggered, this,
            &CapacityPage::zoomToCrossing);
    //: The chart alone, to be read from the last row
    auto* large = action(tr("Large Chart"), both | Qt::Key_L);
    large->setCheckable(true);
    connect(large, &QAction::toggled, this, &CapacityPage::enlargeChart);
    m_bids->addActions(m_actions.mid(0, 3));
    m_groups->addActions(m_actions.mid(0, 2));
    m_series->addActions(m_actions.mid(0, 2));
    m_zones->addActions(m_actions.mid(3, 4));
    for (auto* widget : std::initializer_list<QWidget*>{m_bids, m_groups, m_series, m_zones})
        widget->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_chart->QWidget::addActions(m_actions.mid(7)); // the frame has one of its own
}

/// Lies over the page as long as there is no auction.
void CapacityPage::cover()
{
    const EmptyWords words{
        .name = QStringLiteral("no-capacity"),
        .title = tr("No capacity auction yet"),
        .text =
            tr("With the two points of demand and the bids of a price zone, this page clears the capacity "
               "auction with and without demand response, shows both on one chart, and says what the "
               "price fall is worth to each company. Open or drop a file of format meritdesk.kom/1, begin "
               "with a small auction, or open a sample."),
        .buttons = {{tr("See an Example"), m_context.openSample ? std::function<void()>([this] {
                         m_context.openSample(QStringLiteral("capacity-2020"));
                     })
                                                                : std::function<void()>()},
                    {tr("New Auction"), [this] { newAuction(); }},
                    EmptyPage::samples(m_context)}};
    (new EmptyPage(words, this))->coverWhile(&hasNoAuction, m_context);
}

} // namespace meritdesk::views
