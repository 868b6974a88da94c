#include "views/pages/balance/balance_table.h"

#include <QHeaderView>

#include "views/pages/balance/balance_delegate.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/unit_header.h"

namespace meritdesk::views {

BalanceTableView::BalanceTableView(items::BalanceBoard& board, items::BalanceTableModel::Make make,
                                   const QString& name, const PageContext& context, QWidget* parent)
    : QTableView(parent)
    , m_table(board, make)
    , m_context(context)
{
    UnitHeader::put(*this);
    setModel(&m_table);
    setItemDelegate(new BalanceDelegate(context.theme, this));
    setEditTriggers(NoEditTriggers);
    setAccessibleName(name);
    setPlain(*this);
    fitColumns();
    connect(&m_table, &QAbstractItemModel::modelReset, this, &BalanceTableView::fitColumns);
    connect(this, &QTableView::clicked, this, &BalanceTableView::choose);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &BalanceTableView::choose);
}

BalanceTableView::~BalanceTableView()
{
    setModel(nullptr); // the model goes before the base class would look at it
}

void BalanceTableView::stretch(int column)
{
    m_stretched = column;
    fitColumns();
}

void BalanceTableView::fitColumns()
{
    resizeColumnsToContents();
    if (m_stretched >= 0 && m_stretched < m_table.columnCount())
        horizontalHeader()->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
}

void BalanceTableView::showRow(int row)
{
    if (row < 0 || row == currentIndex().row() || row >= m_table.rowCount())
        return;
    m_showing = true;
    setCurrentIndex(m_table.index(row, std::max(0, currentIndex().column())));
    m_showing = false;
}

void BalanceTableView::choose(const QModelIndex& index)
{
    if (m_showing || !index.isValid())
        return;
    const auto derivation = m_table.derivation(index); // before the choice makes other rows
    emit rowChosen(index.row());
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

} // namespace meritdesk::views
