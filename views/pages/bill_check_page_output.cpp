#include <QClipboard>
#include <QDate>
#include <QGuiApplication>
#include <QMimeData>

#include "formats/exports/clipboard.h"
#include "items/month_table_model.h"
#include "items/reports/invoice_report.h"
#include "views/pages/bill_check/invoice_table.h"
#include "views/pages/bill_check/target_dialog.h"
#include "views/pages/bill_check_page.h"
#include "views/parts/desk.h"
#include "views/parts/export_dialog.h"
#include "views/parts/report_output.h"

// What leaves the page of the invoice: the comparison as a table, the claim as a report.

namespace meritdesk::views {

bool BillCheckPage::copy()
{
    if (!canExport())
        return false;
    QGuiApplication::clipboard()->setMimeData(
        exports::clipboardData(items::invoiceTable(m_board), QLocale()).release());
    return true;
}

bool BillCheckPage::canExport() const
{
    return m_board.invoice() != nullptr;
}

void BillCheckPage::exportData()
{
    if (!canExport())
        return;
    ExportDialog dialog({items::invoiceTable(m_board)}, this);
    if (dialog.exec() == QDialog::Accepted)
        tell(dialog.write());
}

QList<QDialog*> BillCheckPage::dialogs()
{
    if (!canExport())
        return {};
    auto* dialog = new ExportDialog({items::invoiceTable(m_board)}, this);
    dialog->setObjectName(QStringLiteral("export-invoice"));
    const auto& lines = m_board.invoice()->lines;
    if (lines.empty())
        return {dialog};
    return {dialog, new TargetDialog(m_board, lines.front(), this)};
}

bool BillCheckPage::canReport() const
{
    return m_board.invoice() != nullptr && m_board.check().has_value();
}

BillCheckPage::Report BillCheckPage::report() const
{
    return items::invoiceReport({.board = m_board,
                                 .language = m_context.desk
                                                 ? m_context.desk->language
                                                 : QLocale().name().section(QLatin1Char('_'), 0, 0),
                                 .sources = sourcesOf(m_context.document),
                                 .made = QDate::currentDate()});
}

bool BillCheckPage::print(QPrinter& printer)
{
    return canReport() && printReport(report(), printer);
}

bool BillCheckPage::writeReport(const QString& pdfFile)
{
    return canReport() && writePdf(report(), pdfFile);
}

} // namespace meritdesk::views
