#include "views/pages/bill_check/invoice_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <set>

#include "views/pages/bill_check/invoice_delegate.h"

namespace meritdesk::views {

using items::InvoiceModel;

namespace {

constexpr int leastWords = 110; ///< width of a column of words
constexpr int leastFinding = 150;
constexpr int leastFolded = 100; ///< of either, when there are two

} // namespace

InvoiceTable::InvoiceTable(InvoiceModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new InvoiceDelegate(theme, this));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed
                    | QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &InvoiceTable::fitColumns);
    connect(&model, &QAbstractItemModel::dataChanged, this, &InvoiceTable::fitColumns);
    fitColumns();
}

std::vector<std::size_t> InvoiceTable::chosenLines() const
{
    std::set<std::size_t> lines;
    for (const auto& index : selectionModel()->selectedIndexes())
        if (const int line = m_model.lineOf(index.row()); line >= 0)
            lines.insert(static_cast<std::size_t>(line));
    return {lines.begin(), lines.end()};
}

/// Numbers take what they need; the words share the rest. Where it is too little for three columns of them,
/// what a line stands for goes below its name, so that the finding stays in sight.
void InvoiceTable::fitColumns()
{
    int rest = viewport()->width();
    for (int column = InvoiceModel::Quantity; column < InvoiceModel::Result; ++column) {
        const int width = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, width);
        rest -= width;
    }
    const bool folded = rest < 2 * leastWords + leastFinding;
    setColumnHidden(InvoiceModel::StandsFor, folded);
    const int name = folded ? std::max(leastFolded, rest * 45 / 100) : std::max(leastWords, rest * 32 / 100);
    const int target = folded ? 0 : std::max(leastWords, rest * 25 / 100);
    setColumnWidth(InvoiceModel::Name, name);
    if (!folded)
        setColumnWidth(InvoiceModel::StandsFor, target);
    setColumnWidth(InvoiceModel::Result, std::max(leastFolded, rest - name - target));
}

void InvoiceTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

/// The window's own paste would import.
bool InvoiceTable::event(QEvent* event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste))
        return QTableView::event(event);
    event->accept();
    return true;
}

/// The key that deletes empties a number, and takes the line away where its name is.
void InvoiceTable::deletePressed()
{
    const auto current = currentIndex();
    if (!current.isValid() || current.column() <= InvoiceModel::StandsFor)
        emit removeAsked();
    else
        m_model.setData(current, QString());
}

void InvoiceTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        emit pasted(QApplication::clipboard()->text());
    else if (event->key() == Qt::Key_Delete)
        deletePressed();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState)
        emit chosen(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void InvoiceTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    if (const auto index = indexAt(event->position().toPoint()); index.isValid() && state() != EditingState)
        emit chosen(index);
}

void InvoiceTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto index = indexAt(event->position().toPoint());
    if (index.isValid() && index.column() == InvoiceModel::StandsFor)
        emit targetsAsked();
    else
        QTableView::mouseDoubleClickEvent(event);
}

} // namespace meritdesk::views
