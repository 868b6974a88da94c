#include "views/pages/balance/insight_table_view.h"

#include <QScrollBar>

#include <algorithm>
#include <utility>

#include "views/pages/balance/balance_delegate.h"
#include "views/pages/balance/two_line_header.h"
#include "views/pages/screens/screen_view.h"

namespace meritdesk::views {

namespace {

constexpr int widestColumn = 400;
constexpr int leastStretched = 130; ///< pixels; the other columns are scrolled to below that

} // namespace

InsightTableView::InsightTableView(const QString& name, const PageContext& context, QWidget* parent,
                                   int stretched)
    : QTableView(parent)
    , m_context(context)
    , m_stretched(stretched)
{
    setHorizontalHeader(new TwoLineHeader(this));
    setModel(&m_table);
    setItemDelegate(new BalanceDelegate(context.theme, this));
    setEditTriggers(NoEditTriggers);
    setAccessibleName(name);
    setPlain(*this);
    setWordWrap(m_stretched == 0); // names that find no room go on in the next line
    connect(this, &QTableView::clicked, this, &InsightTableView::explain);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &InsightTableView::explain);
}

InsightTableView::~InsightTableView()
{
    setModel(nullptr); // the model goes before the base class would look at it
}

void InsightTableView::show(items::InsightTable table)
{
    const bool other = table.rows.size() != static_cast<std::size_t>(m_table.rowCount());
    m_table.show(std::move(table));
    if (other || !m_shown)
        fitColumns();
    m_shown = m_table.rowCount() > 0;
}

void InsightTableView::fitColumns()
{
    resizeColumnsToContents();
    for (int column = 0; column < m_table.columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), widestColumn));
    fitStretched();
}

/// The stretched column takes what the others leave.
void InsightTableView::fitStretched()
{
    if (m_stretched < 0 || m_stretched >= m_table.columnCount())
        return;
    int others = 0;
    for (int column = 0; column < m_table.columnCount(); ++column)
        others += column == m_stretched ? 0 : columnWidth(column);
    setColumnWidth(m_stretched, std::max(viewport()->width() - others, leastStretched));
    if (!wordWrap())
        return;
    for (int row = 0; row < m_table.rowCount(); ++row)
        setRowHeight(row, std::max(sizeHintForRow(row), verticalHeader()->defaultSectionSize()));
}

void InsightTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitStretched();
}

void InsightTableView::choose(int row, int column)
{
    if (row < 0 || row >= m_table.rowCount())
        return;
    setCurrentIndex(m_table.index(row, column));
    if (columnViewportPosition(column) + horizontalScrollBar()->value() + columnWidth(column)
        <= viewport()->width())
        horizontalScrollBar()->setValue(0); // a number is read beside the name of its row
}

void InsightTableView::explain(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto derivation = m_table.derivation(index); // before the choice makes other rows
    emit rowChosen(index.row());
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

} // namespace meritdesk::views
