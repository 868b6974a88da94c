#include "views/pages/price_categories/comparison_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace meritdesk::views {

namespace {

constexpr int leastNameWidth = 120;
constexpr int looseness = 8; ///< pixels that a column can do without

} // namespace

ComparisonTable::ComparisonTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_delegate(new ComparisonDelegate(theme, this))
{
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 7);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 4);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ComparisonTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &ComparisonTable::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &ComparisonTable::fitColumns);
    fitColumns();
}

void ComparisonTable::setStale(bool stale)
{
    m_delegate->setStale(stale);
    viewport()->update();
}

void ComparisonTable::fitColumns()
{
    if (model() == nullptr || model()->columnCount() < 2)
        return;
    const int count = model()->columnCount();
    int needed = 0;
    for (int column = 0; column < count; ++column) {
        const int width = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, width);
        needed += width;
    }
    const int spare = viewport()->width() - needed;
    if (spare < 0 && -spare <= count * looseness) // a little too wide: the air between the columns gives
        for (int column = 0; column < count; ++column)
            setColumnWidth(column, columnWidth(column) - (count - 1 - spare) / count);
    else if (spare < 0) // the names give way to the numbers, but stay in sight
        setColumnWidth(0, std::max(leastNameWidth, columnWidth(0) + spare));
    if (spare <= 0)
        return;
    // The names take what a reader's eye can bridge, the numbers share the rest.
    const int each = spare / count;
    for (int column = 0; column < count; ++column)
        setColumnWidth(column, columnWidth(column) + each);
}

void ComparisonTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ComparisonTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        emit chosen(current);
}

void ComparisonTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit chosen(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void ComparisonTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const auto index = indexAt(event->position().toPoint());
    if (index.isValid())
        emit chosen(index);
}

} // namespace meritdesk::views
