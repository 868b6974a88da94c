#include "views/pages/auction/results_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

#include "core/auction/rule.h"
#include "formats/words/words.h"
#include "views/charts/rule_bars_chart.h"
#include "views/pages/auction/pin_panel.h"
#include "views/pages/auction/result_delegate.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using items::ClearingSummaryModel;

namespace {

constexpr int rowPadding = 3;
constexpr int gainsChoice = 2; ///< of what the bars stand for
constexpr int sampledRows = 200;
constexpr int cellPadding = 7;
constexpr int shortestChoice = 8;  ///< characters
constexpr int longestHeading = 88; ///< pixels; longer ones end in dots

QTableView* plainTable(QAbstractItemModel& model, const Theme& theme, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setItemDelegate(new ResultDelegate(theme, table));
    table->setModel(&model);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + rowPadding);
    table->verticalHeader()->setMinimumSectionSize(table->fontMetrics().height() + 2);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    // Tight headings: the panel holds a screen of numbers.
    table->horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 2px 3px; }"));
    table->verticalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView::section { padding: 2px 6px; border: none; }"));
    return table;
}

} // namespace

ResultsPanel::ResultsPanel(items::AuctionBoard& board, items::PinnedStates& pins, const Theme& theme,
                           QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_summary(board)
    , m_awards(board)
    , m_base(new QComboBox(this))
    , m_gains(new QToolButton(this))
    , m_modes(new ResultsModes(theme, this))
    , m_barsOf(new QComboBox(this))
    , m_bars(new charts::RuleBarsChart(this))
    , m_pinned(new PinPanel(board, pins, theme, this))
    , m_stack(new QStackedWidget(this))
{
    makeSummary(theme);
    makeAwards(theme);
    makeGains();
    makeBars(theme);
    m_stack->addWidget(makeTables());
    m_stack->addWidget(m_bars);
    m_stack->addWidget(m_pinned);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(makeComparison());
    layout->addWidget(m_stack, 1);
    connect(m_modes, &ResultsModes::modeChosen, this, &ResultsPanel::takeMode);
    connect(&board, &items::AuctionBoard::changed, this, &ResultsPanel::take);
    take();
    takeMode();
}

QWidget* ResultsPanel::makeTables()
{
    auto* tables = new QWidget(this);
    auto* column = new QVBoxLayout(tables);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_summaryTable);
    column->addWidget(m_awardTable, 1);
    return tables;
}

void ResultsPanel::makeGains()
{
    //: Button: the table says how much better or worse off each participant is than under another rule
    m_gains->setText(tr("Gains and losses"));
    m_gains->setToolTip(tr("How much better or worse off each participant is than under the base rule"));
    m_gains->setCheckable(true);
    m_gains->setFocusPolicy(Qt::StrongFocus);
    connect(m_gains, &QToolButton::toggled, this, [this](bool on) {
        m_awards.showGains(on);
        takeMode();
    });
}

void ResultsPanel::makeBars(const Theme& theme)
{
    m_bars->setTheme(theme);
    m_bars->setTitle(tr("Results under each rule"));
    m_bars->setHeadingShown(false);
    m_barsOf->setAccessibleName(tr("What the bars stand for"));
    m_barsOf->setToolTip(m_barsOf->accessibleName());
    m_barsOf->addItem(tr("Money"), static_cast<int>(items::BarsOf::Money));
    m_barsOf->addItem(tr("Awards"), static_cast<int>(items::BarsOf::Awards));
    m_barsOf->addItem(m_gains->text(),
                      static_cast<int>(items::BarsOf::Money)); // the money that is shown then
    connect(m_barsOf, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        m_gains->setChecked(chosen == gainsChoice);
        takeMode();
    });
    connect(m_bars, &charts::RuleBarsChart::barChosen, this, &ResultsPanel::chooseBar);
    connect(&m_awards, &QAbstractItemModel::modelReset, this, &ResultsPanel::takeBars);
}

void ResultsPanel::takeMode()
{
    const auto mode = m_modes->mode();
    m_stack->setCurrentIndex(static_cast<int>(mode));
    if (m_gains->isChecked() != (m_barsOf->currentIndex() == gainsChoice)) {
        const QSignalBlocker quiet(m_barsOf);
        m_barsOf->setCurrentIndex(m_gains->isChecked() ? gainsChoice : 0);
    }
    takeBase();
    takeBars();
    fitSummary();
    fitAwards();
}

/// Nobody looks at the bars behind a table.
void ResultsPanel::takeBars()
{
    if (m_modes->mode() != ResultsMode::Bars)
        return;
    m_bars->setBars(
        items::ruleBars(m_board, m_awards, static_cast<items::BarsOf>(m_barsOf->currentData().toInt())));
    m_bars->setShownRule(static_cast<int>(m_board.shownRule()));
}

/// A bar says where its number comes from, as the cell of the table does.
void ResultsPanel::chooseBar(const charts::RuleBarsHit& bar)
{
    using Hit = charts::RuleBarsHit;
    if (bar.part == Hit::Participant) {
        const auto order = m_bars->bars().participants[static_cast<std::size_t>(bar.participant)].order;
        const bool money =
            static_cast<items::BarsOf>(m_barsOf->currentData().toInt()) == items::BarsOf::Money;
        m_board.showRule(static_cast<std::size_t>(bar.rule));
        if (order >= 0)
            emit participantChosen(order, money ? bar.rule : -1);
        return;
    }
    const auto& clearing = m_board.cleared().clearings[static_cast<std::size_t>(bar.rule)];
    const int row = bar.part == Hit::Volume ? ClearingSummaryModel::Volume
                    : clearing.price        ? ClearingSummaryModel::UniformPrice
                                            : ClearingSummaryModel::AveragePrice;
    emit ruleChosen(bar.rule);
    if (const auto derivation = m_summary.derivation(m_summary.index(row, bar.rule)))
        emit explained(*derivation);
}

/// How the results are looked at, and against which rule.
QLayout* ResultsPanel::makeComparison()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_modes);
    row->addStretch(1);
    row->addWidget(m_barsOf);
    row->addWidget(m_gains);
    m_base->setAccessibleName(tr("Base rule"));
    m_base->setToolTip(tr("The rule that the others are compared with"));
    m_base->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_base->setMinimumWidth(m_base->fontMetrics().averageCharWidth() * shortestChoice);
    m_base->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_base, &QComboBox::activated, this,
            [this](int position) { m_board.compareWith(static_cast<std::size_t>(position)); });
    row->addWidget(m_base);
    return row;
}

void ResultsPanel::takeBase()
{
    const auto& clearings = m_board.cleared().clearings;
    const QSignalBlocker quiet(m_base);
    m_base->clear();
    for (const auto& clearing : clearings)
        //: The results of the other rules are compared with those of the rule %1
        m_base->addItem(tr("against %1").arg(words::label(clearing.rule->title)));
    m_base->setCurrentIndex(static_cast<int>(m_board.baseRule()));
    const auto mode = m_modes->mode();
    const bool bars = mode == ResultsMode::Bars;
    const bool compares = clearings.size() > 1 && mode != ResultsMode::Pinned;
    m_barsOf->setVisible(bars);
    m_gains->setVisible(compares && !bars); // a choice of the bars there
    m_base->setVisible(compares && (!bars || m_gains->isChecked()));
}

void ResultsPanel::makeSummary(const Theme& theme)
{
    m_summaryTable = plainTable(m_summary, theme, this);
    m_summaryTable->setAccessibleName(tr("Results under each rule"));
    m_summaryTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_summaryTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_summaryTable->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_summaryTable->horizontalHeader()->setSectionsClickable(true);
    m_summaryTable->horizontalHeader()->setToolTip(
        tr("Click to show this rule in the chart and the ladders"));
    m_summaryTable->verticalHeader()->setSectionsClickable(false);
    m_summaryTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto explain = [this](const QModelIndex& index) {
        if (const auto derivation = m_summary.derivation(index))
            emit explained(*derivation);
    };
    connect(m_summaryTable, &QTableView::clicked, this, explain);
    connect(m_summaryTable->selectionModel(), &QItemSelectionModel::currentChanged, this, explain);
    connect(m_summaryTable->horizontalHeader(), &QHeaderView::sectionClicked, this,
            &ResultsPanel::ruleChosen);
}

void ResultsPanel::makeAwards(const Theme& theme)
{
    m_awardTable = plainTable(m_awards, theme, this);
    m_awardTable->setAccessibleName(tr("Money of each participant"));
    m_awardTable->verticalHeader()->hide();
    m_awardTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_awardTable->horizontalHeader()->setSortIndicatorClearable(true);
    m_awardTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_awardTable->horizontalHeader()->setStretchLastSection(true);
    m_awardTable->setSortingEnabled(true);
    m_awardTable->setMinimumHeight(3 * m_awardTable->verticalHeader()->defaultSectionSize());
    takeWidths();
    connect(&m_awards, &QAbstractItemModel::modelReset, this, &ResultsPanel::takeWidths);
    const auto choose = [this](const QModelIndex& index) {
        if (!index.isValid())
            return;
        if (const int order = m_awards.firstOrder(index.row()); order >= 0)
            emit participantChosen(order, m_awards.ruleOf(index.column()));
    };
    connect(m_awardTable, &QTableView::clicked, this, choose);
    connect(m_awardTable->selectionModel(), &QItemSelectionModel::currentChanged, this, choose);
}

/// Widths by a sample of the rows: measuring the contents of a large book would take longer than clearing it.
void ResultsPanel::takeWidths()
{
    auto* header = m_awardTable->horizontalHeader();
    const auto metrics = m_awardTable->fontMetrics();
    const int rows = m_awards.rowCount();
    const int each = std::max(1, rows / sampledRows);
    m_awardsWidth.clear();
    for (int column = 0; column < header->count(); ++column) {
        int width =
            std::min(metrics.horizontalAdvance(m_awards.headerData(column, Qt::Horizontal).toString()),
                     longestHeading);
        for (int row = 0; row < rows; row += each)
            width = std::max(width, metrics.horizontalAdvance(m_awards.index(row, column).data().toString()));
        m_awardsWidth.push_back(width + 2 * cellPadding);
        header->resizeSection(column, m_awardsWidth.back());
    }
    fitAwards();
}

/// Where the panel is narrow the difference gives way (it can be read off the others), then the quantity (the
/// ladders have it). Where that is not enough, the names stay in sight while the rules are scrolled through.
void ResultsPanel::fitAwards()
{
    using items::AwardModel;
    auto* header = m_awardTable->horizontalHeader();
    const int last = m_awards.columnCount() - 1;
    if (last < 0 || m_awardsWidth.empty())
        return;
    const int room = m_awardTable->width() - 2 * m_awardTable->frameWidth()
                     - m_awardTable->verticalScrollBar()->sizeHint().width();
    const auto width = [this](int column) { return m_awardsWidth[static_cast<std::size_t>(column)]; };
    int all = std::accumulate(m_awardsWidth.begin(), m_awardsWidth.end(), 0);
    const int change = last >= AwardModel::FirstMoney && m_awards.ruleOf(last) < 0 ? width(last) : 0;
    const bool scrolls = all - change - width(AwardModel::Quantity) > room;
    const auto give = [&](int column, bool may) {
        const bool hidden = may && !scrolls && all > room;
        header->setSectionHidden(column, hidden);
        all -= hidden ? width(column) : 0;
    };
    give(last, change > 0);
    give(AwardModel::Quantity, true);
    header->setSectionHidden(AwardModel::Participant, scrolls);
    m_awardTable->verticalHeader()->setVisible(scrolls);
}

/// Columns of one width, so that the rules stand side by side; as wide as their numbers where those are long.
void ResultsPanel::fitSummary()
{
    auto* header = m_summaryTable->horizontalHeader();
    const int columns = m_summary.columnCount();
    if (columns == 0)
        return;
    int widest = 0;
    for (int column = 0; column < columns; ++column)
        for (int row = 0; row < m_summary.rowCount(); ++row)
            widest = std::max(widest, m_summaryTable->sizeHintForIndex(m_summary.index(row, column)).width());
    const int room = m_summaryTable->viewport()->width();
    const bool isChange = m_summary.index(0, columns - 1).data(ClearingSummaryModel::ChangeRole).toBool();
    const bool gives = isChange && widest * columns > room && widest * (columns - 1) <= room;
    header->setSectionHidden(columns - 1, gives);
    const bool fits = widest * (columns - (gives ? 1 : 0)) <= room;
    header->setSectionResizeMode(fits ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    const int bar = header->length() > room ? m_summaryTable->horizontalScrollBar()->sizeHint().height() : 0;
    m_summaryTable->setFixedHeight(m_summaryTable->verticalHeader()->length() + header->sizeHint().height()
                                   + bar + 2);
}

void ResultsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSummary();
    fitAwards();
}

void ResultsPanel::take()
{
    m_summaryTable->setVisible(m_summary.columnCount() > 0);
    m_awardTable->setVisible(m_awards.rowCount() > 0);
    takeBase();
    takeBars();
    fitSummary();
}

} // namespace meritdesk::views
