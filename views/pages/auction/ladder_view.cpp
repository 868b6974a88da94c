#include "views/pages/auction/ladder_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>

#include "views/pages/auction/ladder_delegate.h"
#include "views/parts/labels.h"

namespace meritdesk::views {

using items::LadderModel;

namespace {

constexpr int rowPadding = 6;
constexpr int cellPadding = 5;

constexpr int narrowestColumn = 16;
constexpr int sampledRows = 60;

void setUpHeader(QTableView& table)
{
    auto* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(narrowestColumn); // as wide as a capital letter of any script otherwise
    header->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 2px 4px; }"));
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
}

} // namespace

LadderView::LadderView(LadderModel& model, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_heading(label({}, "heading", this))
    , m_table(new QTableView(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_table, 1);
    auto* delegate = new LadderDelegate(model.side(), theme, m_table);
    connect(delegate, &LadderDelegate::refused, this, &LadderView::refused);
    m_table->setItemDelegate(delegate);
    m_table->setModel(&model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + rowPadding);
    m_table->setTabKeyNavigation(false);
    setUpHeader(*m_table);
    m_table->installEventFilter(this);
    m_table->setSortingEnabled(true);
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid())
            emit orderChosen(m_model.orderAt(index.row()));
    };
    connect(m_table, &QTableView::clicked, this, choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, choose);
    const auto takeRows = [this] {
        takeHeading();
        fitColumns();
    };
    connect(&model, &QAbstractItemModel::rowsInserted, this, takeRows);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, takeRows);
    connect(&model, &QAbstractItemModel::modelReset, this, takeRows);
    takeHeading();
}

/// Widths by a sample of the rows: measuring the contents of a large book would take longer than clearing it.
LadderView::Widths LadderView::neededWidths() const
{
    QFont bold = m_table->font(); // of the marginal order
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int rows = m_model.rowCount();
    const int each = std::max(1, rows / sampledRows);
    Widths widths{};
    for (int column = 0; column < LadderModel::Columns; ++column) {
        auto& width = widths[static_cast<std::size_t>(column)];
        width =
            m_table->fontMetrics().horizontalAdvance(m_model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < rows; row += each)
            width = std::max(width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
        if (const int marginal = m_model.marginalRow(); marginal >= 0)
            width =
                std::max(width, metrics.horizontalAdvance(m_model.index(marginal, column).data().toString()));
        width += 2 * cellPadding;
    }
    return widths;
}

/// What can be read elsewhere gives way where the view is narrow: the running total, then whichever of id and
/// participant says less, then the award, which the bars show.
LadderView::Columns LadderView::givingWay() const
{
    for (int row = 0; row < std::min(m_model.rowCount(), sampledRows); ++row)
        if (m_model.index(row, LadderModel::Id).data() != m_model.index(row, LadderModel::Participant).data())
            return {LadderModel::Cumulative, LadderModel::Id, LadderModel::Awarded};
    return {LadderModel::Cumulative, LadderModel::Participant, LadderModel::Awarded};
}

/// The room that is left widens the quantities, whose bars are the picture of the book.
void LadderView::fitColumns()
{
    auto* header = m_table->horizontalHeader();
    auto widths = neededWidths();
    int all = std::accumulate(widths.begin(), widths.end(), 0);
    const int height = m_model.rowCount() * m_table->verticalHeader()->defaultSectionSize();
    const bool scrolls = height > m_table->height() - 2 * m_table->frameWidth() - header->height();
    const int room = m_table->width() - 2 * m_table->frameWidth()
                     - (scrolls ? m_table->verticalScrollBar()->sizeHint().width() : 0);
    for (const auto column : givingWay()) {
        const bool hidden = all > room;
        header->setSectionHidden(column, hidden);
        if (hidden)
            all -= widths[column];
    }
    for (const auto column : {LadderModel::Id, LadderModel::Participant})
        if (column != givingWay()[1])
            header->setSectionHidden(column, false);
    const int spare = std::max(0, room - all);
    widths[LadderModel::OrderQuantity] += spare / 2;
    widths[LadderModel::Participant] += spare / 4;
    for (int column = 0; column < LadderModel::Columns; ++column)
        if (!header->isSectionHidden(column))
            header->resizeSection(column, widths[static_cast<std::size_t>(column)]);
}

/// The table is resized after this widget where the heading asked for another layout.
bool LadderView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void LadderView::takeHeading()
{
    const bool buys = m_model.side() == auction::Side::Buy;
    m_heading->setText(buys ? tr("Demand: %n bid(s), highest first", nullptr, m_model.rowCount())
                            : tr("Supply: %n offer(s), lowest first", nullptr, m_model.rowCount()));
    m_table->setAccessibleName(m_heading->text());
}

std::vector<scenario::OrderIndex> LadderView::selectedOrders() const
{
    std::vector<scenario::OrderIndex> orders;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        orders.push_back(m_model.orderAt(index.row()));
    return orders;
}

bool LadderView::selectOrder(scenario::OrderIndex order)
{
    const int row = m_model.rowOf(order);
    if (row < 0) {
        m_table->clearSelection();
        return false;
    }
    const auto index = m_model.index(row, LadderModel::OrderPrice);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    return true;
}

void LadderView::lightOrders(const std::vector<scenario::OrderIndex>& orders)
{
    auto sorted = orders;
    std::sort(sorted.begin(), sorted.end());
    std::vector<int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (std::binary_search(sorted.begin(), sorted.end(), m_model.orderAt(row)))
            rows.push_back(row);
    QItemSelection selection;
    const int last = m_model.columnCount() - 1;
    for (std::size_t i = 0; i < rows.size();) {
        auto next = i + 1;
        while (next < rows.size() && rows[next] == rows[next - 1] + 1)
            ++next;
        selection.append({m_model.index(rows[i], 0), m_model.index(rows[next - 1], last)});
        i = next;
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!rows.empty())
        m_table->scrollTo(m_model.index(rows.front(), LadderModel::OrderPrice));
}

void LadderView::showOrder(scenario::OrderIndex order)
{
    if (const int row = m_model.rowOf(order); row >= 0)
        m_table->scrollTo(m_model.index(row, LadderModel::OrderPrice));
}

void LadderView::editPrice(scenario::OrderIndex order)
{
    if (!selectOrder(order))
        return;
    m_table->setFocus();
    m_table->edit(m_model.index(m_model.rowOf(order), LadderModel::OrderPrice));
}

void LadderView::showMargin()
{
    if (const int row = m_model.marginalRow(); row >= 0)
        m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
}

} // namespace meritdesk::views
