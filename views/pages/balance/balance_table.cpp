#include "views/pages/balance/balance_table.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

#include "items/balance_cells.h"
#include "views/pages/balance/balance_delegate.h"
#include "views/pages/screens/screen_view.h"
#include "views/parts/unit_header.h"

namespace meritdesk::views {

namespace {

constexpr int widestColumn = 330;
constexpr int wrappedRoom = 4;      ///< pixels between rows of several lines
constexpr int leastName = 150;      ///< pixels of a first column that is stretched
constexpr int leastStretched = 100; ///< pixels; the other columns are scrolled to below that

} // namespace

BalanceTableBase::BalanceTableBase(std::unique_ptr<items::BalanceCellsModel> table, const QString& name,
                                   const PageContext& context, QWidget* parent)
    : QTableView(parent)
    , m_table(std::move(table))
    , m_context(context)
{
    UnitHeader::put(*this);
    setModel(m_table.get());
    setItemDelegate(new BalanceDelegate(context.theme, this));
    setEditTriggers(NoEditTriggers);
    setAccessibleName(name);
    setPlain(*this);
    fitColumns();
    connect(m_table.get(), &QAbstractItemModel::modelReset, this, &BalanceTableBase::fitColumns);
    connect(m_table.get(), &QAbstractItemModel::dataChanged, this, &BalanceTableBase::growColumns);
    connect(this, &QTableView::clicked, this, &BalanceTableBase::explain);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &BalanceTableBase::explain);
}

BalanceTableBase::~BalanceTableBase()
{
    setModel(nullptr); // the model goes before the base class would look at it
}

void BalanceTableBase::stretch(int column)
{
    m_stretched = column;
    setWordWrap(column == 0);
    fitColumns();
}

bool BalanceTableBase::saysNothing(int column) const
{
    if (column == 0 || column == m_stretched || m_table->rowCount() == 0)
        return false;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto text = m_table->index(row, column).data().toString();
        if (!text.isEmpty() && text != items::balanceDash())
            return false;
    }
    return true;
}

void BalanceTableBase::fitColumns()
{
    resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column) {
        setColumnWidth(column, std::min(columnWidth(column), widestColumn));
        setColumnHidden(column, saysNothing(column));
    }
    fitStretched();
}

/// Wider numbers get room; narrower ones do not make the columns jump.
void BalanceTableBase::growColumns()
{
    for (int column = 0; column < m_table->columnCount(); ++column) {
        setColumnHidden(column, saysNothing(column));
        if (column != m_stretched && !isColumnHidden(column))
            setColumnWidth(column, std::clamp(sizeHintForColumn(column), columnWidth(column),
                                              std::max(columnWidth(column), widestColumn)));
    }
    fitStretched();
}

/// The stretched column takes what the others leave.
void BalanceTableBase::fitStretched()
{
    if (m_stretched < 0 || m_stretched >= m_table->columnCount())
        return;
    int others = 0;
    for (int column = 0; column < m_table->columnCount(); ++column)
        others += column == m_stretched ? 0 : columnWidth(column);
    const int least = m_stretched == 0 ? leastName : leastStretched;
    setColumnWidth(m_stretched, std::max(viewport()->width() - others, least));
    if (!wordWrap())
        return;
    for (int row = 0; row < m_table->rowCount(); ++row)
        setRowHeight(row,
                     std::max(sizeHintForRow(row) + wrappedRoom, verticalHeader()->defaultSectionSize()));
}

void BalanceTableBase::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitStretched();
}

void BalanceTableBase::choose(int row, int column)
{
    if (row < 0 || row >= m_table->rowCount())
        return;
    setCurrentIndex(m_table->index(row, column));
    horizontalScrollBar()->setValue(0); // a number, explained elsewhere, is of the row whose name stands here
}

void BalanceTableBase::showRow(int row)
{
    if (row < 0 || row == currentIndex().row() || row >= m_table->rowCount())
        return;
    m_showing = true;
    setCurrentIndex(m_table->index(row, std::max(0, currentIndex().column())));
    m_showing = false;
}

void BalanceTableBase::explain(const QModelIndex& index)
{
    if (m_showing || !index.isValid())
        return;
    const auto derivation = m_table->derivation(index); // before the choice makes other rows
    emit rowChosen(index.row());
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

BalanceTableView::BalanceTableView(items::BalanceBoard& board, items::BalanceTableModel::Make make,
                                   const QString& name, const PageContext& context, QWidget* parent)
    : BalanceTableView(std::make_unique<items::BalanceTableModel>(board, make), name, context, parent)
{
}

BalanceTableView::BalanceTableView(std::unique_ptr<items::BalanceTableModel> table, const QString& name,
                                   const PageContext& context, QWidget* parent)
    : BalanceTableBase(std::move(table), name, context, parent)
    , m_made(static_cast<const items::BalanceTableModel&>(*model()))
{
}

InsightTableView::InsightTableView(const QString& name, const PageContext& context, QWidget* parent,
                                   int stretched)
    : InsightTableView(std::make_unique<items::InsightModel>(), name, context, parent)
{
    if (stretched >= 0)
        stretch(stretched);
}

InsightTableView::InsightTableView(std::unique_ptr<items::InsightModel> table, const QString& name,
                                   const PageContext& context, QWidget* parent)
    : BalanceTableBase(std::move(table), name, context, parent)
    , m_made(static_cast<items::InsightModel&>(*model()))
{
}

} // namespace meritdesk::views
