#include "views/pages/day_ahead/sheet_view.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "views/pages/screens/screen_view.h"
#include "views/parts/cell_delegate.h"
#include "views/parts/icons.h"
#include "views/parts/labels.h"
#include "views/parts/wrapped_header.h"

namespace meritdesk::views {

using items::DayAheadSheetModel;

namespace {

/// Lets choose where there are choices, and type elsewhere.
class SheetDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override
    {
        const auto choices = index.data(DayAheadSheetModel::ChoicesRole).toStringList();
        if (choices.isEmpty())
            return CellDelegate::createEditor(parent, option, index);
        auto* box = new QComboBox(parent);
        box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        box->addItems(choices);
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentText(index.data(Qt::EditRole).toString());
        else
            CellDelegate::setEditorData(editor, index);
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (const auto* box = qobject_cast<QComboBox*>(editor))
            model->setData(index, box->currentText());
        else
            CellDelegate::setModelData(editor, model, index);
    }
};

} // namespace

PastingTable::PastingTable(const QString& name, const PageContext& context, QWidget* parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    WrappedHeader::put(*this);
    setPlain(*this);
    setItemDelegate(new SheetDelegate(context.theme, context.theme.accent, this));
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
}

/// The window's own paste would import.
bool PastingTable::event(QEvent* event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (!override || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste))
        return QTableView::event(event);
    event->accept();
    return true;
}

/// The current row stays in sight when the room gets less.
void PastingTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void PastingTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        emit pasted(QApplication::clipboard()->text());
    else if (event->key() == Qt::Key_Delete)
        emit removeAsked();
    else
        QTableView::keyPressEvent(event);
}

SheetView::SheetView(items::DayAheadBoard& board, const items::DayAheadSheet& sheet, const QString& name,
                     const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_sheet(board, sheet)
    , m_view(new PastingTable(name, context, this))
    , m_bar(new QHBoxLayout)
{
    m_view->setModel(&m_sheet);
    m_bar->setContentsMargins(0, 0, 0, 0);
    addButton("add", tr("Add"), tr("Adds an entry behind the chosen one"), &SheetView::add);
    addButton("remove", tr("Remove"), tr("Takes the chosen entry away (Delete)"), &SheetView::remove);
    if (m_sheet.canPaste())
        addButton("paste", tr("Paste"), tr("Puts the lines of a spreadsheet in, from the clipboard"),
                  &SheetView::paste);
    m_bar->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_bar);
    column->addWidget(m_view, 1);
    connect(&m_sheet, &QAbstractItemModel::modelReset, this, &SheetView::fitColumns);
    connect(&m_sheet, &DayAheadSheetModel::refused, this, [this](const std::vector<Finding>& findings) {
        if (m_context.tell)
            m_context.tell(findings);
    });
    connect(m_view, &QTableView::clicked, this, &SheetView::choose);
    connect(m_view, &QTableView::activated, this, &SheetView::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SheetView::choose);
    connect(m_view, &PastingTable::pasted, this, &SheetView::paste);
    connect(m_view, &PastingTable::removeAsked, this, &SheetView::remove);
    fitColumns();
}

SheetView::~SheetView()
{
    m_view->setModel(nullptr); // the model goes before the view does
}

void SheetView::addButton(const char* iconName, const QString& text, const QString& tip,
                          void (SheetView::*act)())
{
    auto* button = new QPushButton(icon(iconName, m_context.theme), text, this);
    button->setToolTip(tip);
    setRole(button, "flat");
    connect(button, &QPushButton::clicked, this, act);
    m_bar->addWidget(button);
}

void SheetView::stretch(int column)
{
    m_stretched = column;
    fitColumns();
}

void SheetView::fitColumns()
{
    m_view->resizeColumnsToContents();
    if (m_stretched >= 0 && m_stretched < m_sheet.columnCount())
        m_view->horizontalHeader()->setSectionResizeMode(m_stretched, QHeaderView::Stretch);
}

void SheetView::choose(const QModelIndex& index)
{
    const auto derivation = m_sheet.derivation(index);
    if (derivation && m_context.explain)
        m_context.explain(*derivation);
}

void SheetView::add()
{
    const int row = m_view->currentIndex().row();
    const int before = m_sheet.rowCount();
    m_sheet.add(row);
    if (m_sheet.rowCount() <= before)
        return; // refused
    // A stack takes the new entry behind the chosen one, the other lists take it at their end.
    const bool behind = m_sheet.addsBehind() && row >= 0;
    m_view->setCurrentIndex(m_sheet.index(behind ? row + 1 : m_sheet.rowCount() - 1, 0));
}

void SheetView::remove()
{
    m_sheet.remove(m_view->currentIndex().row());
}

void SheetView::paste()
{
    m_sheet.paste(m_view->currentIndex().row(), QApplication::clipboard()->text());
}

} // namespace meritdesk::views
