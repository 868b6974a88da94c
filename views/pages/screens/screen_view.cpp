#include "views/pages/screens/screen_view.h"

#include <QHeaderView>

#include "views/parts/cell_delegate.h"

namespace meritdesk::views {

namespace {

constexpr int rowPadding = 5;
constexpr int sampledRows = 200;

} // namespace

void setPlain(QTableView& table)
{
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + rowPadding);
    table.verticalHeader()->setMinimumSectionSize(table.fontMetrics().height() + 2);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setResizeContentsPrecision(sampledRows);
    table.horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 3px 6px; }"));
}

ScreenView::ScreenView(items::ScreenBoard& board, items::ScreenTableModel::Make make, const Theme& theme,
                       QWidget* parent, int stretched)
    : QTableView(parent)
    , m_table(board, make)
    , m_stretched(stretched)
{
    setModel(&m_table);
    setItemDelegate(new CellDelegate(theme, theme.bad, this));
    setEditTriggers(NoEditTriggers);
    setPlain(*this);
    fitColumns();
    connect(&m_table, &QAbstractItemModel::modelReset, this, &ScreenView::fitColumns);
    connect(this, &QTableView::clicked, this, &ScreenView::choose);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ScreenView::choose);
}

ScreenView::~ScreenView()
{
    setModel(nullptr); // the model goes before the base class would look at it
}

void ScreenView::fitColumns()
{
    resizeColumnsToContents();
    if (m_stretched >= 0 && m_stretched < m_table.columnCount())
        horizontalHeader()->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
}

void ScreenView::showRow(int row)
{
    if (row == currentIndex().row() || row >= m_table.rowCount())
        return;
    m_showing = true;
    setCurrentIndex(m_table.index(row, std::max(0, currentIndex().column())));
    m_showing = false;
}

void ScreenView::choose(const QModelIndex& index)
{
    if (m_showing || !index.isValid())
        return;
    const auto derivation = m_table.derivation(index); // before the choice makes other rows
    emit rowChosen(index.row());
    if (derivation)
        emit explained(*derivation);
}

} // namespace meritdesk::views
