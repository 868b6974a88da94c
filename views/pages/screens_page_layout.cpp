#include <QHeaderView>
#include <QSettings>
#include <QVBoxLayout>

#include "formats/words/words.h"
#include "items/screen_tables.h"
#include "views/charts/indicators_chart.h"
#include "views/pages/screens/flag_bar.h"
#include "views/pages/screens_page.h"
#include "views/parts/cell_delegate.h"
#include "views/parts/empty_page.h"
#include "views/parts/labels.h"
#include "views/parts/page_tabs.h"

// How the market screens are laid out: the tabs, the page with and without a series, its remembered shares.

namespace meritdesk::views {

using items::ScreenTableModel;

namespace {

constexpr int roundsShare = 360;
constexpr int chartShare = 600;
constexpr int upperShare = 380;
constexpr int lowerShare = 300;

} // namespace

void ScreensPage::addTab(ScreenTableModel::Make make, const QString& name, int stretched)
{
    auto* view = new ScreenView(m_board, make, m_context.theme, m_tabs, stretched);
    view->setAccessibleName(name);
    m_views.push_back(view);
    m_tabs->addTab(view, name);
}

void ScreensPage::makeTabs()
{
    m_tabs->setObjectName(pageTabs);
    m_tabs->setAccessibleName(tr("Tables of the screens"));
    m_tabs->setDocumentMode(true);
    m_rounds->setAccessibleName(tr("Rounds"));
    m_rounds->setSelectionBehavior(QAbstractItemView::SelectRows);
    addFlags();
    addTab(&items::firmsTable, tr("Firms"), 0);
    addTab(&items::bidsTable, tr("Bids"), 0);
    addTab(&items::equalBidsTable, tr("Equal bids"));
    addTab(&items::runsTable, tr("Without award"), 0);
    addTab(&items::fulfilmentTable, tr("Fulfilment"), 0);
    addThresholds();
}

/// The flags with their filters above them.
void ScreensPage::addFlags()
{
    auto* flags = new QWidget(m_tabs);
    m_flagBar = new FlagBar(m_board, flags);
    auto* view = new ScreenView(m_board, &items::flagsTable, m_context.theme, flags, 1);
    view->setAccessibleName(tr("Flags"));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_views.push_back(view);
    auto* column = new QVBoxLayout(flags);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_flagBar);
    column->addWidget(view, 1);
    m_tabs->addTab(flags, tr("Flags"));
}

void ScreensPage::addThresholds()
{
    m_thresholds->setModel(&m_levels);
    m_thresholds->setItemDelegate(new CellDelegate(m_context.theme, m_context.theme.bad, m_thresholds));
    m_thresholds->setAccessibleName(tr("Thresholds"));
    m_thresholds->setEditTriggers(QAbstractItemView::AllEditTriggers);
    setPlain(*m_thresholds);
    m_thresholds->resizeColumnsToContents();
    m_thresholds->horizontalHeader()->setStretchLastSection(true);
    m_tabs->addTab(m_thresholds, tr("Thresholds"));
}

QWidget* ScreensPage::emptySeries()
{
    return new EmptyPage(
        {.name = QStringLiteral("no-series"),
         .title = tr("No series of rounds yet"),
         .text = tr("Open a file with the rounds of an auction (format meritdesk.screen/1), drop it here, or "
                    "open a sample."),
         .buttons = {EmptyPage::samples(m_context)}},
        m_stack);
}

QWidget* ScreensPage::market()
{
    m_upper->addWidget(m_rounds);
    m_upper->addWidget(m_chart);
    m_upper->setStretchFactor(0, 1);
    m_upper->setStretchFactor(1, 2);
    m_upper->setSizes({roundsShare, chartShare});
    m_whole->addWidget(m_upper);
    m_whole->addWidget(m_tabs);
    m_whole->setStretchFactor(0, 1);
    m_whole->setSizes({upperShare, lowerShare});
    for (auto* splitter : {m_upper, m_whole})
        splitter->setChildrenCollapsible(false);
    auto* market = new QWidget(m_stack);
    auto* column = new QVBoxLayout(market);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_count);
    column->addWidget(label(words::label("screen-notice"), "muted", market));
    column->addWidget(m_whole, 1);
    return market;
}

void ScreensPage::saveView() const
{
    if (!m_context.settings)
        return;
    m_context.settings->setValue(QStringLiteral("screens/whole"), m_whole->saveState());
    m_context.settings->setValue(QStringLiteral("screens/upper"), m_upper->saveState());
}

void ScreensPage::restoreView()
{
    if (!m_context.settings)
        return;
    m_whole->restoreState(m_context.settings->value(QStringLiteral("screens/whole")).toByteArray());
    m_upper->restoreState(m_context.settings->value(QStringLiteral("screens/upper")).toByteArray());
}

} // namespace meritdesk::views
