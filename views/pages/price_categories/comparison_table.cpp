#include "views/pages/price_categories/comparison_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

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
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 4);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 6px 3px; }"));
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    makeNames(theme);
}

/// The frozen names: a second view of the same model that shows column 0 only and never takes the focus.
void ComparisonTable::makeNames(const Theme& theme)
{
    m_names = new QTableView(this);
    m_names->setItemDelegate(m_delegate);
    m_names->setFocusPolicy(Qt::NoFocus);
    m_names->setSelectionMode(QAbstractItemView::NoSelection);
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setStyleSheet(QStringLiteral("QTableView { border: none; border-right: 1px solid %1; "
                                          "border-radius: 0; }")
                               .arg(theme.border.name()));
    m_names->setShowGrid(false);
    m_names->setWordWrap(false);
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_names->verticalHeader()->hide();
    m_names->verticalHeader()->setDefaultSectionSize(verticalHeader()->defaultSectionSize());
    m_names->verticalHeader()->setMinimumSectionSize(verticalHeader()->minimumSectionSize());
    m_names->horizontalHeader()->setStyleSheet(horizontalHeader()->styleSheet());
    m_names->horizontalHeader()->setSectionsClickable(false);
    m_names->horizontalHeader()->setDefaultAlignment(horizontalHeader()->defaultAlignment());
    m_names->setAccessibleName(tr("Names of the rows"));
    m_names->hide();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_names->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_names->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &ComparisonTable::placeNames);
}

/// They are there only while the numbers are scrolled away from under them.
void ComparisonTable::placeNames()
{
    const bool needed = horizontalScrollBar()->value() > 0;
    m_names->setVisible(needed);
    if (!needed)
        return;
    m_names->setColumnWidth(0, columnWidth(0));
    m_names->setGeometry(frameWidth(), frameWidth(), columnWidth(0),
                         viewport()->height() + horizontalHeader()->height());
    m_names->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_names->raise();
}

/// A cell is in sight when it is not behind the names either.
void ComparisonTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    if (index.column() < 1 || horizontalScrollBar()->maximum() == 0)
        return;
    const int hidden = columnWidth(0) - visualRect(index).left();
    if (hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void ComparisonTable::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    m_names->setModel(model);
    for (int column = 1; column < model->columnCount(); ++column)
        m_names->setColumnHidden(column, true);
    connect(model, &QAbstractItemModel::modelReset, this, &ComparisonTable::fitColumns);
    connect(model, &QAbstractItemModel::dataChanged, this, &ComparisonTable::fitColumns);
    fitColumns();
}

void ComparisonTable::setStale(bool stale)
{
    m_delegate->setStale(stale);
    viewport()->update();
    m_names->viewport()->update();
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
    placeNames();
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
