#include "views/pages/power/power_view.h"

#include <QHeaderView>

#include <algorithm>
#include <utility>

#include "items/table_export.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/cell_delegate.h"
#include "views/parts/wrapped_header.h"

namespace meritdesk::views {

namespace {

constexpr int widestPowerColumn = 240;

} // namespace

PowerTableView::PowerTableView(items::PowerBoard& board, items::PowerTableModel::Make make,
                               const QString& name, const PageContext& context, QWidget* parent)
    : QTableView(parent)
    , m_table(board, std::move(make))
    , m_context(context)
{
    WrappedHeader::put(*this);
    setModel(&m_table);
    setItemDelegate(new CellDelegate(context.theme, context.theme.accent, this));
    setEditTriggers(NoEditTriggers);
    setAccessibleName(name);
    setPlain(*this);
    fitColumns();
    connect(&m_table, &QAbstractItemModel::modelReset, this, &PowerTableView::fitColumns);
    connect(this, &QTableView::clicked, this, &PowerTableView::explain);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &PowerTableView::explain);
}

PowerTableView::~PowerTableView()
{
    setModel(nullptr); // the model goes before the base class would look at it
}

void PowerTableView::fitColumns()
{
    resizeColumnsToContents();
    for (int column = 0; column < m_table.columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), widestPowerColumn));
}

exports::Table PowerTableView::exported() const
{
    return items::tableOf(m_table, accessibleName());
}

void PowerTableView::choose(int row, int column)
{
    if (row >= 0 && row < m_table.rowCount())
        setCurrentIndex(m_table.index(row, column));
}

void PowerTableView::explain(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto derivation = m_table.derivation(index); // before the choice makes other rows
    emit cellChosen(index.row(), index.column());
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

} // namespace meritdesk::views
