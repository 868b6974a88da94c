#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QMimeData>

#include "document/document.h"
#include "formats/exports/clipboard.h"
#include "items/reports/portfolio_report.h"
#include "items/table_export.h"
#include "views/pages/portfolio_page.h"
#include "views/parts/export_dialog.h"
#include "views/parts/report_output.h"

// What leaves the portfolio: the table to the clipboard and to files, the report.

namespace meritdesk::views {

namespace {

constexpr QSize drawnSize{780, 380}; ///< text of the page's own size when it fills the paper's width

} // namespace

exports::Table PortfolioPage::siteTable() const
{
    return items::tableOf(*m_model, tr("Portfolio"));
}

/// The picture where the chart has the focus, else the table.
bool PortfolioPage::copy()
{
    wait();
    if (!billed())
        return false;
    if (m_chart->isAncestorOf(QApplication::focusWidget()))
        m_chart->copyImage();
    else
        QGuiApplication::clipboard()->setMimeData(exports::clipboardData(siteTable(), QLocale()).release());
    return true;
}

bool PortfolioPage::canExport() const
{
    const auto& input = *m_context.document.scenario().retail;
    return !input.sites.empty() && !input.months.empty();
}

void PortfolioPage::exportData()
{
    wait();
    if (!billed())
        return;
    ExportDialog dialog({siteTable()}, this);
    if (dialog.exec() == QDialog::Accepted && m_context.tell)
        m_context.tell(dialog.write());
}

QList<QDialog*> PortfolioPage::dialogs()
{
    wait();
    if (!billed())
        return {m_chart->saveDialog()};
    auto* dialog = new ExportDialog({siteTable()}, this);
    dialog->setObjectName(QStringLiteral("export-portfolio"));
    return {dialog, m_chart->saveDialog()};
}

bool PortfolioPage::canReport() const
{
    return canExport();
}

PortfolioPage::Report PortfolioPage::report()
{
    const auto language =
        m_context.desk ? m_context.desk->language : QLocale().name().section(QLatin1Char('_'), 0, 0);
    std::vector<report::Picture> pictures;
    if (!m_chart->isHidden())
        pictures.push_back({.drawing = m_chart->drawing(drawnSize), .drawingSize = drawnSize});
    return items::portfolioReport({.billed = m_model->billed(),
                                   .pictures = std::move(pictures),
                                   .language = language,
                                   .sources = sourcesOf(m_context.document),
                                   .made = QDate::currentDate()});
}

bool PortfolioPage::print(QPrinter& printer)
{
    wait();
    return billed() != nullptr && printReport(report(), printer);
}

bool PortfolioPage::writeReport(const QString& pdfFile)
{
    wait();
    return billed() != nullptr && writePdf(report(), pdfFile);
}

} // namespace meritdesk::views
