#include "views/pages/prosumer/prosumer_view.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

#include "items/table_export.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/cell_delegate.h"
#include "views/parts/wrapped_header.h"

namespace meritdesk::views {

namespace {

constexpr int leastName = 150; ///< pixels of the first column

} // namespace

ProsumerView::ProsumerView(items::ProsumerBoard& board, items::ProsumerTableModel::Make make,
                           const QString& name, const PageContext& context, QWidget* parent)
    : QTableView(parent)
    , m_table(board, make)
    , m_context(context)
{
    WrappedHeader::put(*this);
    setModel(&m_table);
    setItemDelegate(new CellDelegate(context.theme, context.theme.accent, this));
    setEditTriggers(NoEditTriggers);
    setAccessibleName(name);
    setPlain(*this);
    fitColumns();
    connect(&m_table, &QAbstractItemModel::modelReset, this, &ProsumerView::fitColumns);
    connect(&m_table, &QAbstractItemModel::dataChanged, this, &ProsumerView::fitColumns);
    connect(this, &QTableView::clicked, this, &ProsumerView::explain);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ProsumerView::explain);
}

ProsumerView::~ProsumerView()
{
    setModel(nullptr); // the model goes before the base class would look at it
}

/// Numbers are as wide as they are, names take what is left; the table is as high as its rows.
void ProsumerView::fitColumns()
{
    if (m_table.columnCount() == 0)
        return;
    int left = viewport()->width();
    for (int column = 1; column < m_table.columnCount(); ++column) {
        const int width = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(0, std::max(leastName, left));
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < m_table.rowCount(); ++row)
        height += rowHeight(row);
    if (left < leastName)
        height += horizontalScrollBar()->sizeHint().height();
    setFixedHeight(height);
}

void ProsumerView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

exports::Table ProsumerView::exported() const
{
    return items::tableOf(m_table, accessibleName());
}

void ProsumerView::choose(int row, int column)
{
    if (row < 0 || row >= m_table.rowCount())
        return;
    setCurrentIndex(m_table.index(row, column));
    horizontalScrollBar()->setValue(0); // the schemes' names stay in view
}

void ProsumerView::explain(const QModelIndex& index)
{
    const auto derivation = m_table.derivation(index);
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

} // namespace meritdesk::views
