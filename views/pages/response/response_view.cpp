#include "views/pages/response/response_view.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

#include "items/table_export.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/cell_delegate.h"
#include "views/parts/wrapped_header.h"

namespace meritdesk::views {

namespace {

constexpr int widestColumn = 320;

} // namespace

// NOLINTNEXTLINE(readability-function-size): a sixth parameter, the column that takes what is left
ResponseTableView::ResponseTableView(items::ResponseBoard& board, items::ResponseTableModel::Make make,
                                     const QString& name, const PageContext& context, QWidget* parent,
                                     int stretched)
    : QTableView(parent)
    , m_table(board, make)
    , m_context(context)
    , m_stretched(stretched)
{
    WrappedHeader::put(*this);
    setModel(&m_table);
    setItemDelegate(new CellDelegate(context.theme, context.theme.accent, this));
    setEditTriggers(NoEditTriggers);
    setAccessibleName(name);
    setPlain(*this);
    fitColumns();
    connect(&m_table, &QAbstractItemModel::modelReset, this, &ResponseTableView::fitColumns);
    connect(this, &QTableView::clicked, this, &ResponseTableView::explain);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ResponseTableView::explain);
}

ResponseTableView::~ResponseTableView()
{
    setModel(nullptr); // the model goes before the base class would look at it
}

void ResponseTableView::fitColumns()
{
    resizeColumnsToContents();
    for (int column = 0; column < m_table.columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), widestColumn));
    if (m_stretched >= 0 && m_stretched < m_table.columnCount())
        horizontalHeader()->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
}

exports::Table ResponseTableView::exported() const
{
    return items::tableOf(m_table, accessibleName());
}

void ResponseTableView::choose(int row, int column)
{
    if (row < 0 || row >= m_table.rowCount())
        return;
    setCurrentIndex(m_table.index(row, column));
    horizontalScrollBar()->setValue(0); // the row's name stays in view
}

void ResponseTableView::explain(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto derivation = m_table.derivation(index); // before the choice makes other rows
    emit cellChosen(index.row(), index.column());
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

} // namespace meritdesk::views
