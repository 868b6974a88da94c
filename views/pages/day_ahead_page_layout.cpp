#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/charts/chart_messages.h"
#include "views/charts/merit_order_chart.h"
#include "views/pages/day_ahead/hour_bar.h"
#include "views/pages/day_ahead/sheet_view.h"
#include "views/pages/day_ahead_page.h"
#include "views/parts/empty_page.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"
#include "views/parts/page_tabs.h"
#include "views/parts/stretched_column.h"

// Where things stand on the day-ahead page, and what can be done there by keys.

namespace meritdesk::views {

namespace {

constexpr int leastChart = 260;
constexpr int dayShare = 560;
constexpr int meritShare = 480;
constexpr int scarcityCharacters = 12;

bool hasNoMarket(const scenario::Scenario& scenario)
{
    return scenario.dayAhead->market.load.empty();
}

} // namespace

QWidget* DayAheadPage::makeCharts()
{
    auto* upper = new QWidget(m_halves);
    auto* pictures = new QSplitter(Qt::Horizontal, upper);
    pictures->setChildrenCollapsible(false);
    m_day = new charts::PriceDayChart(pictures);
    m_day->setTheme(m_context.theme);
    m_day->setHeadingShown(false); // the page says it; copies and files keep it
    m_day->setMinimumWidth(leastChart);
    m_day->plot().setToolTip(tr("Click an hour to see its merit order. Drag a shaded window or its edges; "
                                "drag with Shift to call off more hours."));
    charts::tellOfFiles(*m_day, m_context.tell);
    pictures->addWidget(m_day);
    pictures->addWidget(makeMerit(pictures));
    pictures->setSizes({dayShare, meritShare});
    m_hourBar = new HourBar(m_board, m_context.theme, upper);
    auto* column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(pictures, 1);
    column->addWidget(m_hourBar);
    return upper;
}

QWidget* DayAheadPage::makeMerit(QWidget* parent)
{
    auto* side = new QWidget(parent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_merit = new charts::MeritOrderChart(side);
    m_merit->setTheme(m_context.theme);
    m_merit->setHeadingShown(false);
    m_merit->setMinimumWidth(leastChart);
    charts::tellOfFiles(*m_merit, m_context.tell);
    m_crossing = new QToolButton(side);
    m_crossing->setIcon(icon("zoom-margin", m_context.theme));
    m_crossing->setText(tr("Where the curves meet"));
    m_crossing->setToolTip(tr("Brings the crossing into view, so that a small reduction is seen"));
    m_crossing->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_crossing->setCheckable(true);
    m_crossing->setAutoRaise(true);
    column->addWidget(m_crossing, 0, Qt::AlignRight);
    column->addWidget(m_merit, 1);
    return side;
}

void DayAheadPage::makeTabs()
{
    m_tabs = new QTabWidget(m_halves);
    m_tabs->setObjectName(pageTabs);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Tables of the market"));
    makeHours();
    addSheet(Reductions, items::reductionSheet, tr("Reductions"), 3);
    addSheet(Verdicts, items::criterionSheet, tr("Verdicts (modelled)"), 4);
    addSheet(Groups, items::groupSheet, tr("Groups of companies"), 0);
    addSheet(Stack, items::stackSheet, tr("Stack"), -1);
    addSheet(Buyers, items::buyerSheet, tr("Elastic buyers"), 2);
    makeConditions();
    for (const auto& [tab, name] :
         {std::pair{Hours, "hours"}, std::pair{Reductions, "reductions"}, std::pair{Verdicts, "verdicts"},
          std::pair{Groups, "groups"}, std::pair{Stack, "stack"}, std::pair{Buyers, "buyers"}})
        m_tabs->widget(tab)->setObjectName(QString::fromLatin1(name));
}

void DayAheadPage::makeHours()
{
    m_hourView = new PastingTable(tr("Hours"), m_context, m_tabs);
    m_hourView->setModel(&m_hours);
    m_hourView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_hourView->horizontalHeader()->setSortIndicatorClearable(true); // the third click: by time
    m_hourView->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_hourView->setSortingEnabled(true);
    m_hourView->setToolTip(tr("Loads can be typed, and pasted as a column"));
    m_hourView->resizeColumnsToContents();
    connect(&m_hours, &QAbstractItemModel::modelReset, m_hourView, &QTableView::resizeColumnsToContents);
    StretchedColumn::put(*m_hourView, items::DayAheadHoursModel::Sets);
    m_tabs->addTab(m_hourView, tr("Hours"));
}

SheetView* DayAheadPage::addSheet(Tab tab, const items::DayAheadSheet& sheet, const QString& title,
                                  int stretched)
{
    auto* view = new SheetView(m_board, sheet, title, m_context, m_tabs);
    view->stretch(stretched < 0 ? view->sheet().columnCount() - 1 : stretched);
    m_tabs->addTab(view, title);
    m_sheets[static_cast<std::size_t>(tab)] = view;
    return view;
}

/// The scarcity price and the currency, beside the stack's buttons.
void DayAheadPage::makeConditions()
{
    auto& bar = sheet(Stack).bar();
    auto* name = label(tr("Scarcity price"), "muted", &sheet(Stack));
    name->setWordWrap(false);
    m_scarcity = new QLineEdit(&sheet(Stack));
    m_scarcity->setAccessibleName(tr("Scarcity price"));
    m_scarcity->setPlaceholderText(tr("none"));
    m_scarcity->setMaximumWidth(m_scarcity->fontMetrics().averageCharWidth() * scarcityCharacters);
    m_currency = new QComboBox(&sheet(Stack));
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->addItem(tr("RUB/MWh"), QStringLiteral("RUB"));
    m_currency->addItem(tr("EUR/MWh"), QStringLiteral("EUR"));
    m_currency->setToolTip(tr("What prices and money are counted in; no number changes"));
    bar.addWidget(name);
    bar.addWidget(m_scarcity);
    bar.addWidget(m_currency);
}

QAction* DayAheadPage::action(const QString& text, const char* iconName, QKeyCombination keys,
                              void (DayAheadPage::*act)())
{
    auto* made = new QAction(icon(iconName, m_context.theme), text, this);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    made->setPriority(QAction::LowPriority);
    connect(made, &QAction::triggered, this, act);
    QWidget::addAction(made);
    m_actions << made;
    return made;
}

void DayAheadPage::makeActions()
{
    constexpr auto both = Qt::CTRL | Qt::ALT;
    action(tr("Next Hour"), "step-forth", both | Qt::Key_Period, &DayAheadPage::nextHour);
    action(tr("Previous Hour"), "step-back", both | Qt::Key_Comma, &DayAheadPage::previousHour);
    action(tr("Play the Hours"), "play", both | Qt::Key_Y, &DayAheadPage::playHours);
    action(tr("Where the Curves Meet"), "zoom-margin", both | Qt::Key_O, &DayAheadPage::toggleCrossing);
    action(tr("Largest Fall of the Price"), "bars", both | Qt::Key_U, &DayAheadPage::toTellingHour);
    action(tr("Add a Reduction"), "add", both | Qt::Key_Plus, &DayAheadPage::addReduction);
}

void DayAheadPage::nextHour()
{
    m_hourBar->step(1);
}

void DayAheadPage::previousHour()
{
    m_hourBar->step(-1);
}

void DayAheadPage::playHours()
{
    m_hourBar->play(!m_hourBar->isPlaying());
}

void DayAheadPage::toggleCrossing()
{
    m_merit->showCrossing(!m_merit->showsCrossing());
}

void DayAheadPage::toTellingHour()
{
    m_board.showHour(m_board.tellingHour());
}

void DayAheadPage::addReduction()
{
    m_tabs->setCurrentIndex(Reductions);
    sheet(Reductions).add();
}

/// Lies over the page as long as there is no market.
void DayAheadPage::cover()
{
    const EmptyWords words{
        .name = QStringLiteral("no-day-ahead"),
        .title = tr("No day-ahead market yet"),
        .text =
            tr("With the load of every hour and a stack of supply, this page clears hour after hour, draws "
               "the merit order that makes each price, and shows what a called reduction does to the "
               "price and to the money of buyers and generators. Open a file of format "
               "meritdesk.dayahead/1, or see a day of 2017."),
        .buttons = {{tr("See an Example"),
                     [this] {
                         if (m_context.openSample)
                             m_context.openSample(QStringLiteral("day-ahead-2017-06-30"));
                     }},
                    EmptyPage::samples(m_context)}};
    (new EmptyPage(words, this))->coverWhile(&hasNoMarket, m_context);
}

} // namespace meritdesk::views
