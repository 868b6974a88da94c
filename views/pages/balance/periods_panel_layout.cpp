#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QVBoxLayout>

#include "views/charts/chart_messages.h"
#include "views/pages/balance/balance_delegate.h"
#include "views/pages/balance/periods_panel.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/labels.h"
#include "views/parts/unit_header.h"

// Where things stand on the panel of the periods.

namespace meritdesk::views {

namespace {

constexpr int picturesShare = 300;
constexpr int ledgerShare = 280;

} // namespace

PeriodsPanel::PeriodsPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_context(context)
    , m_ledger(board)
{
    setObjectName(QStringLiteral("periods"));
    m_halves = new QSplitter(Qt::Vertical, this);
    m_halves->setChildrenCollapsible(false);
    auto* lower = new QWidget(m_halves);
    auto* below = new QVBoxLayout(lower);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(4);
    below->addWidget(makeBar());
    makeView();
    below->addWidget(m_view, 1);
    m_halves->addWidget(makeCharts());
    m_halves->addWidget(lower);
    m_halves->setStretchFactor(1, 1);
    m_halves->setSizes({picturesShare, ledgerShare});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_halves);
    connectParts();
    restoreView();
    take();
    takeLedger();
}

QWidget* PeriodsPanel::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_days = new QComboBox(bar);
    m_days->setAccessibleName(tr("Day"));
    m_days->setToolTip(tr("A day; dragging with Shift over a chart chooses any span"));
    m_days->setPlaceholderText(tr("Chosen span"));
    m_days->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter = new QComboBox(bar);
    m_filter->setAccessibleName(tr("Periods that are listed"));
    for (const auto& text :
         {tr("All periods"), tr("Deficit only"), tr("Surplus only"), tr("Against the system"),
          tr("Prices below zero"), tr("Days of a clock change"), tr("The hundred dearest")})
        m_filter->addItem(text);
    m_count = label({}, "muted", bar);
    row->addWidget(m_days);
    row->addWidget(m_filter);
    row->addWidget(m_count, 1);
    return bar;
}

QWidget* PeriodsPanel::makeCharts()
{
    m_pictures = new QSplitter(Qt::Horizontal, this);
    m_pictures->setChildrenCollapsible(false);
    m_position = new charts::BalancePositionChart(m_pictures);
    m_prices = new charts::BalancePriceChart(m_pictures);
    m_position->setTitle(tr("Position"));
    m_prices->setTitle(tr("Prices"));
    for (auto* chart :
         {static_cast<charts::PeriodChart*>(m_position), static_cast<charts::PeriodChart*>(m_prices)}) {
        chart->setTheme(m_context.theme);
        chart->setHeadingShown(false); // the page says it; copies and files keep it
        charts::tellOfFiles(*chart, m_context.tell);
        m_pictures->addWidget(chart);
        m_pictures->setStretchFactor(m_pictures->count() - 1, 1);
    }
    m_pictures->setSizes({picturesShare, picturesShare}); // side by side, alike
    m_prices->follow(*m_position);
    return m_pictures;
}

void PeriodsPanel::makeView()
{
    m_view = new QTableView(this);
    UnitHeader::put(*m_view);
    m_view->setModel(&m_ledger);
    m_view->setItemDelegate(new BalanceDelegate(m_context.theme, m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAccessibleName(tr("Settlement periods"));
    setPlain(*m_view);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->horizontalHeader()->setSortIndicatorClearable(true); // the third click: by time
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSectionsMovable(true);
    m_view->setSortingEnabled(true);
}

} // namespace meritdesk::views
