#include "views/pages/capacity/capacity_table_view.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

#include "views/pages/capacity/capacity_delegate.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/stretched_column.h"
#include "views/parts/wrapped_header.h"

namespace meritdesk::views {

using items::CapacityTableModel;

// NOLINTNEXTLINE(readability-function-size): a sixth parameter, the column that takes what is left
CapacityTableView::CapacityTableView(items::CapacityBoard& board, const items::CapacityTableKind& kind,
                                     const QString& name, const PageContext& context, QWidget* parent,
                                     int stretched)
    : QTableView(parent)
    , m_table(board, kind)
    , m_context(context)
{
    m_sorted.setSourceModel(&m_table);
    m_sorted.setSortRole(CapacityTableModel::SortRole);
    WrappedHeader::put(*this);
    setModel(&m_sorted);
    setItemDelegate(new CapacityDelegate(context.theme, this));
    setEditTriggers(kind.editable ? DoubleClicked | EditKeyPressed | AnyKeyPressed
                                  : EditTriggers(NoEditTriggers));
    setAccessibleName(name);
    setPlain(*this);
    setSelectionMode(ExtendedSelection);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    fitColumns();
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &CapacityTableView::fitColumns);
    StretchedColumn::put(*this, stretched);
    connect(this, &QTableView::clicked, this, &CapacityTableView::choose);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &CapacityTableView::choose);
    if (context.tell)
        connect(&m_table, &CapacityTableModel::refused, this, context.tell);
}

CapacityTableView::~CapacityTableView()
{
    setModel(nullptr); // the models go before the base class would look at them
}

void CapacityTableView::fitColumns()
{
    resizeColumnsToContents();
}

std::vector<std::size_t> CapacityTableView::selectedRows() const
{
    std::vector<std::size_t> rows;
    for (const auto& index : selectionModel()->selectedIndexes())
        rows.push_back(static_cast<std::size_t>(m_sorted.mapToSource(index).row()));
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void CapacityTableView::showRow(std::size_t row)
{
    const auto index = m_sorted.mapFromSource(
        m_table.index(static_cast<int>(row), std::max(0, m_sorted.mapToSource(currentIndex()).column())));
    if (!index.isValid())
        return;
    m_showing = true;
    setCurrentIndex(index);
    scrollTo(index);
    m_showing = false;
}

void CapacityTableView::type(std::size_t row, int column)
{
    const auto index = m_sorted.mapFromSource(m_table.index(static_cast<int>(row), column));
    if (!index.isValid())
        return;
    setFocus();
    m_showing = true;
    setCurrentIndex(index);
    m_showing = false;
    edit(index);
}

void CapacityTableView::choose(const QModelIndex& index)
{
    if (m_showing || !index.isValid() || !m_context.explain)
        return;
    if (const auto derivation = m_table.derivation(m_sorted.mapToSource(index)))
        m_context.explain(*derivation);
}

/// The window's own paste would import.
bool CapacityTableView::event(QEvent* event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste))
        return QTableView::event(event);
    event->accept();
    return true;
}

void CapacityTableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        emit pasted();
    else if (event->key() == Qt::Key_Delete)
        emit removeAsked();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace meritdesk::views
