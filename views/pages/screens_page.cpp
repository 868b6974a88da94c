#include "views/pages/screens_page.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

#include "core/scenario/screen_edits.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/screen_tables.h"
#include "views/charts/chart_messages.h"
#include "views/charts/indicators_chart.h"
#include "views/pages.h"
#include "views/pages/screens/flag_bar.h"
#include "views/pages/screens/screen_delegate.h"
#include "views/parts/labels.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

using charts::IndicatorsChart;
using items::ScreenTableModel;

namespace {

constexpr int roundsShare = 360;
constexpr int chartShare = 600;
constexpr int upperShare = 380;
constexpr int lowerShare = 300;

Page* makePage(const PageContext& context, QWidget* parent)
{
    return new ScreensPage(context, parent);
}

} // namespace

const PageEntry screensPage{.id = "screens",
                            .title = QT_TRANSLATE_NOOP("Page", "Market screens"),
                            .icon = "screens",
                            .make = &makePage};

ScreensPage::ScreensPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_board(context.document)
    , m_levels(m_board)
    , m_stack(new QStackedWidget(this))
    , m_title(label({}, "heading", this))
    , m_count(label({}, "muted", this))
    , m_rounds(new ScreenView(m_board, &items::roundsTable, context.theme, this))
    , m_chart(new IndicatorsChart(this))
    , m_tabs(new QTabWidget(this))
    , m_thresholds(new QTableView(this))
    , m_upper(new QSplitter(Qt::Horizontal, this))
    , m_whole(new QSplitter(Qt::Vertical, this))
{
    m_chart->setTheme(context.theme);
    m_chart->setHeadingShown(false); // the page says it; copies and files keep it
    makeActions();
    makeTabs();
    m_stack->addWidget(emptySeries());
    m_stack->addWidget(market());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    connectParts();
    restoreView();
    take();
}

ScreensPage::~ScreensPage()
{
    // The views look at the board and the models, which are gone before Qt deletes the children.
    delete m_stack;
}

void ScreensPage::makeActions()
{
    auto* reset = new QAction(tr("Teaching Defaults"), this);
    reset->setPriority(QAction::LowPriority);
    reset->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_T);
    reset->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    reset->setToolTip(tr("Gives every threshold its teaching default"));
    connect(reset, &QAction::triggered, this, &ScreensPage::resetThresholds);
    QWidget::addAction(reset);
    m_actions << reset;
}

void ScreensPage::addTab(ScreenTableModel::Make make, const QString& name, int stretched)
{
    auto* view = new ScreenView(m_board, make, m_context.theme, m_tabs, stretched);
    view->setAccessibleName(name);
    m_views.push_back(view);
    m_tabs->addTab(view, name);
}

void ScreensPage::makeTabs()
{
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
    m_thresholds->setItemDelegate(new ScreenDelegate(m_context.theme, m_thresholds));
    m_thresholds->setAccessibleName(tr("Thresholds"));
    m_thresholds->setEditTriggers(QAbstractItemView::AllEditTriggers);
    setPlain(*m_thresholds);
    m_thresholds->resizeColumnsToContents();
    m_thresholds->horizontalHeader()->setStretchLastSection(true);
    m_tabs->addTab(m_thresholds, tr("Thresholds"));
}

QWidget* ScreensPage::emptySeries()
{
    auto* empty = new QWidget(m_stack);
    auto* column = new QVBoxLayout(empty);
    column->addStretch(1);
    for (auto* text :
         {label(tr("No series of rounds yet"), "title", empty),
          label(tr("Open a file with the rounds of an auction (format meritdesk.screen/1), drop it "
                   "here, or open a sample."),
                "muted", empty)}) {
        text->setAlignment(Qt::AlignHCenter);
        column->addWidget(text);
    }
    if (m_context.goTo) {
        auto* samples = new QPushButton(tr("Samples"), empty);
        setRole(samples, "primary");
        column->addWidget(samples, 0, Qt::AlignHCenter);
        connect(samples, &QPushButton::clicked, this,
                [goTo = m_context.goTo] { goTo(QStringLiteral("welcome")); });
    }
    column->addStretch(2);
    return empty;
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

void ScreensPage::connectParts()
{
    connect(&m_board, &items::ScreenBoard::changed, this, &ScreensPage::take);
    const auto explain = [this](const Derivation& derivation) {
        if (m_context.explain)
            m_context.explain(derivation);
    };
    connect(m_rounds, &ScreenView::explained, this, explain);
    for (auto* view : m_views)
        connect(view, &ScreenView::explained, this, explain);
    const auto showRound = [this](int round) { m_board.showRound(static_cast<std::size_t>(round)); };
    connect(m_rounds, &ScreenView::rowChosen, this, showRound);
    connect(m_chart, &IndicatorsChart::roundChosen, this, showRound);
    connect(m_views[Flags], &ScreenView::rowChosen, this, &ScreensPage::chooseFlag);
    connect(m_views[Firms], &ScreenView::rowChosen, this, [this](int row) {
        m_board.showFirm(m_views[Firms]->table().index(row, 0).data().toString().toStdString());
    });
    if (m_context.tell)
        connect(&m_levels, &items::ThresholdModel::refused, this, m_context.tell);
    charts::tellOfFiles(*m_chart, m_context.tell);
    for (auto* splitter : {m_upper, m_whole})
        connect(splitter, &QSplitter::splitterMoved, this, &ScreensPage::saveView);
}

void ScreensPage::take()
{
    m_stack->setCurrentIndex(m_board.screened().series->rounds.empty() ? 0 : 1);
    m_chart->setIndicators(items::indicatorsOf(m_board));
    takeTexts();
    m_rounds->showRow(static_cast<int>(m_board.round()));
}

void ScreensPage::takeTexts()
{
    const auto& screened = m_board.screened();
    const auto& title = screened.series->title;
    m_title->setText(title && !title->empty() ? words::sampleText(*title) : tr("Series of rounds"));
    const auto flags = static_cast<int>(screened.screening.flags.size());
    const auto rounds = static_cast<int>(screened.series->rounds.size());
    //: %1 is the number of rounds in words, %2 the number of flags in words
    m_count->setText(tr("%1, %2").arg(tr("%n round(s)", nullptr, rounds), tr("%n flag(s)", nullptr, flags)));
    m_chart->setTitle(m_title->text());
    m_chart->setSummary(m_count->text());
    m_chart->setSource(sourceLine(m_context.document));
    if (m_board.round() >= screened.series->rounds.size())
        return;
    const auto round = QString::fromStdString(screened.series->rounds[m_board.round()].id);
    //: Name of a table: %1 is a round
    m_tabs->setTabText(Firms, tr("Firms, %1").arg(round));
    //: Name of a table: %1 is a round
    m_tabs->setTabText(Bids, tr("Bids, %1").arg(round));
    const auto equal = items::equalBidders(m_board);
    const auto matrix = static_cast<int>(items::mostInMatrix);
    m_tabs->setTabText(EqualBids, equal <= items::mostInMatrix
                                      ? m_views[EqualBids]->accessibleName()
                                      //: Name of a table: %1 of %2 bidders are shown
                                      : tr("Equal bids (%1 of %2 bidders)").arg(matrix).arg(equal));
    const auto listed = m_views[Flags]->table().rowCount();
    m_tabs->setTabText(Flags, listed == flags
                                  //: Name of a table: %1 is the number of flags
                                  ? tr("Flags (%1)").arg(flags)
                                  //: Name of a table: %1 of %2 flags are shown
                                  : tr("Flags (%1 of %2)").arg(listed).arg(flags));
}

/// The round and the firm that a flag is about come into view with it.
void ScreensPage::chooseFlag(int row)
{
    const auto& screening = m_board.screened().screening;
    const auto shown = items::flagsShown(screening, m_board.filter());
    if (static_cast<std::size_t>(row) >= shown.size())
        return;
    const auto flag = screening.flags[shown[static_cast<std::size_t>(row)]];
    if (flag.participant)
        m_board.showFirm(*flag.participant);
    if (flag.round)
        m_board.showRound(*flag.round);
}

void ScreensPage::resetThresholds()
{
    m_board.apply(scenario::resetThresholds());
}

void ScreensPage::showExample()
{
    m_board.finish();
    m_board.filterFlags({});
    const auto& flags = m_board.screened().screening.flags;
    const auto telling = std::find_if(flags.begin(), flags.end(),
                                      [](const auto& flag) { return flag.code == "identical-bids"; });
    if (flags.empty())
        return;
    const auto row = telling == flags.end() ? 0 : static_cast<int>(telling - flags.begin());
    m_tabs->setCurrentIndex(Flags);
    m_views[Flags]->setCurrentIndex(m_views[Flags]->table().index(row, 1));
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
