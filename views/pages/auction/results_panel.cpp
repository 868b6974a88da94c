#include "views/pages/auction/results_panel.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include "core/auction/price_conventions.h"
#include "core/auction/rules.h"
#include "formats/words/words.h"
#include "items/auction_curves.h"
#include "items/number_text.h"
#include "views/pages/auction/result_delegate.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using items::AwardModel;
using items::ClearingSummaryModel;

namespace {

constexpr int rowPadding = 5;
constexpr int priceDecimals = 6;
constexpr int nameWidth = 8; ///< characters, as the other widths
constexpr int tradeWidth = 4;
constexpr int quantityWidth = 8;
constexpr int moneyWidth = 12;

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
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeSummary(theme);
    makeAwards(theme);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_figure);
    layout->addWidget(m_caption);
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
    m_summaryTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_summaryTable->horizontalHeader()->setStretchLastSection(true);
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

/// Widths by characters: measuring the contents of a large book would take longer than clearing it.
void ResultsPanel::takeWidths()
{
    auto* header = m_awardTable->horizontalHeader();
    const int digit = m_awardTable->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < header->count(); ++column) {
        const int characters = column == AwardModel::Participant ? nameWidth
                               : column == AwardModel::Trades    ? tradeWidth
                               : column == AwardModel::Quantity  ? quantityWidth
                                                                 : moneyWidth;
        header->resizeSection(column, digit * characters + 2 * rowPadding);
    }
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
}

} // namespace meritdesk::views
