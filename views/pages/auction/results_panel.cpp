#include "views/pages/auction/results_panel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

#include "core/auction/price_conventions.h"
#include "core/auction/rules.h"
#include "formats/words/words.h"
#include "items/auction_curves.h"
#include "items/number_text.h"
#include "views/pages/auction/result_delegate.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using items::ClearingSummaryModel;

namespace {

constexpr int rowPadding = 5;
constexpr int priceDecimals = 6;
constexpr int sampledRows = 200;
constexpr int cellPadding = 7;

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
    // Tight headings: the panel holds a screen of numbers.
    for (auto* header : {table->horizontalHeader(), table->verticalHeader()})
        header->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 2px 6px; }"));
    return table;
}

QString price(const Fraction& value, const QString& unit)
{
    return items::withUnit(items::numberText(printRounded(value, priceDecimals), -1), unit);
}

} // namespace

ResultsPanel::ResultsPanel(items::AuctionBoard& board, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_board(board)
    , m_summary(board)
    , m_awards(board)
    , m_figure(label({}, "figure", this))
    , m_caption(label({}, "muted", this))
    , m_warnings(label({}, "caution", this))
{
    m_figure->setWordWrap(false);
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeSummary(theme);
    makeAwards(theme);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_figure);
    head->addWidget(m_caption, 1);
    layout->addLayout(head);
    layout->addWidget(m_warnings);
    layout->addSpacing(4);
    layout->addWidget(m_summaryTable);
    layout->addSpacing(4);
    layout->addWidget(label(tr("Money of each participant"), "heading", this));
    layout->addWidget(m_awardTable, 1);
    connect(&board, &items::AuctionBoard::changed, this, &ResultsPanel::take);
    take();
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
    const int height = m_summaryTable->verticalHeader()->defaultSectionSize() * ClearingSummaryModel::Measures
                       + m_summaryTable->horizontalHeader()->sizeHint().height() + 2;
    m_summaryTable->setFixedHeight(height);
    connect(m_summaryTable, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (const auto derivation = m_summary.derivation(index))
            emit explained(*derivation);
    });
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
    connect(m_awardTable, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (const int order = m_awards.firstOrder(index.row()); order >= 0)
            emit participantChosen(order, m_awards.ruleOf(index.column()));
    });
}

/// Widths by a sample of the rows: measuring the contents of a large book would take longer than clearing it.
void ResultsPanel::takeWidths()
{
    auto* header = m_awardTable->horizontalHeader();
    const auto metrics = m_awardTable->fontMetrics();
    const int rows = m_awards.rowCount();
    const int each = std::max(1, rows / sampledRows);
    m_awardsWidth = 0;
    for (int column = 0; column < header->count(); ++column) {
        int width = metrics.horizontalAdvance(m_awards.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < rows; row += each)
            width = std::max(width, metrics.horizontalAdvance(m_awards.index(row, column).data().toString()));
        header->resizeSection(column, width + 2 * cellPadding);
        m_awardsWidth += header->sectionSize(column);
    }
    fitAwards();
}

/// The change between the rules gives way where the panel is narrow: it can be read off the other columns.
void ResultsPanel::fitAwards()
{
    const int last = m_awards.columnCount() - 1;
    if (last < 0)
        return;
    const bool isChange = m_awards.ruleOf(last) < 0;
    m_awardTable->horizontalHeader()->setSectionHidden(
        last, isChange && m_awardsWidth > m_awardTable->viewport()->width());
}

/// Columns of one width, so that the rules stand side by side; as wide as their numbers where those are long.
void ResultsPanel::fitSummary()
{
    auto* header = m_summaryTable->horizontalHeader();
    int widest = 0;
    if (m_summary.columnCount() == 0)
        return;
    for (int column = 0; column < m_summary.columnCount(); ++column)
        for (int row = 0; row < m_summary.rowCount(); ++row)
            widest = std::max(widest, m_summaryTable->sizeHintForIndex(m_summary.index(row, column)).width());
    const int room = m_summaryTable->viewport()->width();
    const int last = m_summary.columnCount() - 1;
    const bool isChange = m_summary.index(0, last).data(ClearingSummaryModel::ChangeRole).toBool();
    header->setSectionHidden(last, isChange && widest * (last + 1) > room);
    const int columns = header->count() - header->hiddenSectionCount();
    header->setSectionResizeMode(widest * columns <= room ? QHeaderView::Stretch
                                                          : QHeaderView::ResizeToContents);
}

void ResultsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSummary();
    fitAwards();
}

QString ResultsPanel::figure() const
{
    return m_figure->text();
}

void ResultsPanel::take()
{
    const auto* clearing = m_board.shown();
    const auto& book = *m_board.book();
    m_figure->setEnabled(!m_board.isStale());
    QString figure = tr("–");
    QString caption = items::situationText(m_board);
    if (clearing && clearing->price) {
        figure = price(*clearing->price, items::priceUnit(book));
        caption =
            tr("Clearing price under %1, %2")
                .arg(words::label(clearing->rule->title), words::label(auction::conventionOf(book).title));
    } else if (clearing && clearing->averagePrice) {
        figure = price(*clearing->averagePrice, items::priceUnit(book));
        caption = tr("Average price under %1").arg(words::label(clearing->rule->title));
    }
    m_figure->setText(figure);
    m_caption->setText(caption);
    QStringList warnings;
    if (clearing)
        for (const auto& warning : clearing->warnings)
            warnings << words::sentence(warning);
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    m_summaryTable->setVisible(m_summary.columnCount() > 0);
    m_awardTable->setVisible(m_awards.rowCount() > 0);
    fitSummary();
}

} // namespace meritdesk::views
