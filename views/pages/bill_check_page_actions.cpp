#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <utility>

#include "core/retail/categories.h"
#include "formats/imports/invoice_import.h"
#include "items/month_table_model.h"
#include "views/pages/bill_check/invoice_table.h"
#include "views/pages/bill_check/target_dialog.h"
#include "views/pages/bill_check_page.h"
#include "views/parts/icons.h"

// What can be done with an invoice: tool bar, menu, keys.

namespace meritdesk::views {

using retail::invoice::Invoice;
using retail::invoice::Split;

struct BillCheckPage::Gesture
{
    const char* text = "";
    const char* icon = "";
    Qt::Key key = Qt::Key_unknown; ///< with Ctrl and Alt
    void (BillCheckPage::*slot)() = nullptr;
    bool needsInvoice = true;
    bool inMenuOnly = false;
};

QAction* BillCheckPage::addGesture(const Gesture& gesture)
{
    auto* action = new QAction(icon(gesture.icon, m_context.theme), tr(gesture.text), this);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | gesture.key));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (gesture.inMenuOnly)
        action->setPriority(QAction::LowPriority);
    connect(action, &QAction::triggered, this, gesture.slot);
    QWidget::addAction(action);
    m_actions << action;
    m_needInvoice.emplace_back(action, gesture.needsInvoice);
    return action;
}

void BillCheckPage::makeActions()
{
    addGesture(
        {QT_TR_NOOP("Read Invoice from File…"), "import", Qt::Key_I, &BillCheckPage::askForFile, false});
    addGesture({QT_TR_NOOP("Paste Invoice Lines"), "add", Qt::Key_V, &BillCheckPage::pasteClipboard, false});
    addGesture(
        {QT_TR_NOOP("Fill from Our Bill"), "price-categories", Qt::Key_B, &BillCheckPage::fill, false});
    addGesture({QT_TR_NOOP("Fill from Our Bill by Parts"), "split", Qt::Key_J, &BillCheckPage::fillByParts,
                false, true});
    addGesture({QT_TR_NOOP("What It Stands For…"), "details", Qt::Key_S, &BillCheckPage::askTargets, true});
    addGesture({QT_TR_NOOP("Remove Lines"), "remove", Qt::Key_R, &BillCheckPage::removeLines, true});
    addGesture(
        {QT_TR_NOOP("Remove Invoice"), "remove", Qt::Key_X, &BillCheckPage::removeInvoice, true, true});
    m_table->addActions(m_actions);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// An invoice of the consumer and month in view without lines yet.
Invoice BillCheckPage::begun() const
{
    if (const auto* invoice = m_board.invoice())
        return *invoice;
    const auto key = m_board.key();
    return {.site = key.site, .month = key.month, .category = m_board.usualCategory()};
}

void BillCheckPage::fill()
{
    fillAs(Split::Lines);
}

void BillCheckPage::fillByParts()
{
    fillAs(Split::Parts);
}

void BillCheckPage::fillAs(Split split)
{
    if (!m_board.hasCase())
        return;
    auto own = m_board.ownInvoice(m_board.usualCategory(), split);
    if (!own)
        return tell(m_board.findings().empty() ? std::vector{error("invoice-category-not-billed", {},
                                                                   {{"category", m_board.usualCategory()}})}
                                               : m_board.findings());
    const auto before = begun();
    own->number = before.number;
    own->supplier = before.supplier;
    m_board.apply(scenario::putInvoice(std::move(*own)));
}

void BillCheckPage::typeLines()
{
    if (!m_board.hasCase())
        return;
    m_board.apply(scenario::putInvoice(begun()));
    m_table->setCurrentIndex(m_model.index(m_model.newRow(), items::InvoiceModel::Name));
    m_table->setFocus();
}

void BillCheckPage::askForFile()
{
    const auto file = QFileDialog::getOpenFileName(this, tr("Read Invoice"), {},
                                                   tr("Invoices (*.csv *.xlsx *.xls *.txt *.tsv)"));
    if (!file.isEmpty())
        readFile(file);
}

void BillCheckPage::readFile(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return tell({error("document-missing", {}, {{"file", file.toStdString()}})});
    insert(QFileInfo(file).fileName().toStdString(), source.readAll().toStdString());
}

void BillCheckPage::pasteClipboard()
{
    paste(QGuiApplication::clipboard()->text());
}

void BillCheckPage::paste(const QString& text)
{
    const auto current = m_table->currentIndex();
    const bool oneCell =
        !text.trimmed().contains(QLatin1Char('\t')) && !text.trimmed().contains(QLatin1Char('\n'));
    if (oneCell && current.isValid() && m_board.invoice() != nullptr
        && m_model.flags(current).testFlag(Qt::ItemIsEditable)) {
        m_model.setData(current, text.trimmed());
        return;
    }
    insert({}, text.toStdString());
}

/// Lines behind those that are there; sums where there are none yet.
void BillCheckPage::insert(const std::string& name, const std::string& bytes)
{
    if (!m_board.hasCase())
        return;
    auto invoice = begun();
    const auto read = imports::readInvoice({name, bytes}, invoice.category);
    if (!read)
        return tell(read.findings());
    const auto put = [](auto& into, const auto& from) {
        if (!into)
            into = from;
    };
    invoice.lines.insert(invoice.lines.end(), read->lines.begin(), read->lines.end());
    put(invoice.vatPercent, read->vatPercent);
    put(invoice.total, read->total);
    put(invoice.vat, read->vat);
    put(invoice.withVat, read->withVat);
    if (m_board.apply(scenario::putInvoice(std::move(invoice))))
        tell(read->doubts);
}

void BillCheckPage::removeLines()
{
    const auto lines = m_table->chosenLines();
    if (!lines.empty() && m_board.invoice())
        m_board.apply(scenario::removeInvoiceLines(m_board.key(), lines));
}

void BillCheckPage::removeInvoice()
{
    if (m_board.invoice())
        m_board.apply(scenario::removeInvoice(m_board.key()));
}

void BillCheckPage::askTargets()
{
    const auto index = m_table->currentIndex();
    const int at = index.isValid() ? m_model.lineOf(index.row()) : -1;
    if (at < 0 || !m_board.invoice())
        return;
    auto line = m_board.invoice()->lines[static_cast<std::size_t>(at)];
    TargetDialog dialog(m_board, line, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    line.targets = dialog.targets();
    m_board.apply(scenario::setInvoiceLine(m_board.key(), static_cast<std::size_t>(at), std::move(line)));
}

void BillCheckPage::setCategory(int at)
{
    if (!m_board.invoice() || at < 0)
        return;
    auto head = *m_board.invoice();
    head.category = retail::categories.at(static_cast<std::size_t>(at))->id;
    if (head.category != m_board.invoice()->category)
        m_board.apply(scenario::setInvoiceHead(m_board.key(), std::move(head)));
}

void BillCheckPage::setHead()
{
    if (!m_board.invoice())
        return;
    auto head = *m_board.invoice();
    head.number = m_number->text().trimmed().toStdString();
    head.supplier = m_supplier->text().trimmed().toStdString();
    if (head != *m_board.invoice())
        m_board.apply(scenario::setInvoiceHead(m_board.key(), std::move(head)));
}

} // namespace meritdesk::views
