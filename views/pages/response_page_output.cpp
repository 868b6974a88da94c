#include <QDate>

#include "items/reports/response_report.h"
#include "views/pages/response_page.h"
#include "views/parts/export_dialog.h"
#include "views/parts/report_output.h"

// What leaves the page of demand response: tables and pictures to the clipboard and to files, the report.

namespace meritdesk::views {

namespace {

constexpr QSize drawnSize{820, 380}; ///< text of the page's own size when it fills the paper's width

} // namespace

QList<document::RunBase*> ResponsePage::runs()
{
    return QList<document::RunBase*>{&m_board.run()} + m_tabs->runs();
}

bool ResponsePage::copy()
{
    if (!canExport())
        return false;
    m_board.finish();
    return m_tabs->copy();
}

std::vector<exports::Table> ResponsePage::tables()
{
    m_board.finish();
    return m_board.valid() ? m_tabs->tables() : std::vector<exports::Table>();
}

void ResponsePage::exportData()
{
    ExportDialog dialog(tables(), this);
    if (dialog.exec() == QDialog::Accepted && m_context.tell)
        m_context.tell(dialog.write());
}

QList<QDialog*> ResponsePage::dialogs()
{
    const auto all = tables();
    if (all.empty())
        return {};
    auto* dialog = new ExportDialog(all, this);
    dialog->setObjectName(QStringLiteral("export-response"));
    return {dialog};
}

/// The study in view on paper, with the pictures of every panel.
ResponsePage::Report ResponsePage::report()
{
    m_board.finish();
    if (!m_board.valid())
        return {};
    return items::responseReport({.input = *m_board.worked().input,
                                  .study = m_board.study(),
                                  .pictures = m_tabs->pictures(drawnSize),
                                  .language = m_context.desk
                                                  ? m_context.desk->language
                                                  : QLocale().name().section(QLatin1Char('_'), 0, 0),
                                  .sources = sourcesOf(m_context.document),
                                  .made = QDate::currentDate()});
}

bool ResponsePage::print(QPrinter& printer)
{
    return canReport() && printReport(report(), printer);
}

bool ResponsePage::writeReport(const QString& pdfFile)
{
    return canReport() && writePdf(report(), pdfFile);
}

} // namespace meritdesk::views
