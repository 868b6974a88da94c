#include "views/pages/plan/plan_view.h"

#include <QHeaderView>

#include "views/pages/screens/screen_view.h"
#include "views/parts/cell_delegate.h"

namespace meritdesk::views {

using items::PlanTableModel;

PlanView::PlanView(items::PlanBoard& board, PlanTableModel::Make make, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_table(board, make)
{
    m_sorted.setSourceModel(&m_table);
    m_sorted.setSortRole(PlanTableModel::SortRole);
    setModel(&m_sorted);
    setItemDelegate(new CellDelegate(theme, theme.text, this));
    setEditTriggers(NoEditTriggers);
    setPlain(*this);
    fitColumns();
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &PlanView::fitColumns);
    connect(this, &QTableView::clicked, this, &PlanView::choose);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanView::choose);
}

PlanView::~PlanView()
{
    setModel(nullptr); // the models go before the base class would look at them
}

void PlanView::makeSortable()
{
    m_sorted.sort(-1);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void PlanView::fitColumns()
{
    resizeColumnsToContents();
}

void PlanView::showCell(int row, int column)
{
    setCurrentIndex(m_sorted.mapFromSource(m_table.index(row, column)));
}

void PlanView::showRow(int row)
{
    if (row >= m_table.rowCount() || m_sorted.mapToSource(currentIndex()).row() == row)
        return;
    m_showing = true;
    showCell(row, std::max(0, currentIndex().column()));
    m_showing = false;
}

void PlanView::choose(const QModelIndex& index)
{
    if (m_showing || !index.isValid())
        return;
    const auto source = m_sorted.mapToSource(index);
    const auto derivation = m_table.derivation(source); // before the choice makes other rows
    emit rowChosen(source.row());
    if (derivation)
        emit explained(*derivation);
}

} // namespace meritdesk::views
