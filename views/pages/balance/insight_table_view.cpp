#include "views/pages/balance/insight_table_view.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

#include "views/pages/balance/balance_delegate.h"
#include "views/pages/screens/screen_view.h"

namespace meritdesk::views {

namespace {

constexpr int widestColumn = 400;

} // namespace

InsightTableView::InsightTableView(const QString& name, const PageContext& context, QWidget* parent,
                                   int stretched)
    : QTableView(parent)
    , m_context(context)
    , m_stretched(stretched)
{
    setModel(&m_table);
    setItemDelegate(new BalanceDelegate(context.theme, this));
    setEditTriggers(NoEditTriggers);
    setAccessibleName(name);
    setPlain(*this);
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
    if (m_stretched >= 0 && m_stretched < m_table.columnCount())
        horizontalHeader()->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
}

void InsightTableView::choose(int row, int column)
{
    if (row < 0 || row >= m_table.rowCount())
        return;
    setCurrentIndex(m_table.index(row, column));
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
