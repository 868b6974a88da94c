#include "views/pages/screens_page.h"

#include <QAction>
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
#include "views/parts/labels.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

using charts::IndicatorsChart;

namespace {

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

} // namespace meritdesk::views
