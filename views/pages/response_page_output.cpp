#include <QDate>
#include <QLocale>

#include <algorithm>
#include <utility>

#include "items/reports/response_report.h"
#include "views/charts/chart_frame.h"
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

/// Those of the panels, then the sheets of the workbook that no panel shows.
std::vector<exports::Table> ResponsePage::tables()
{
    m_board.finish();
    if (!m_board.valid())
        return {};
    auto all = m_tabs->tables();
    std::erase_if(all, [](const exports::Table& table) { return table.rows.empty(); });
    for (auto& sheet : items::responseWorkbook(*m_board.worked().input, m_board.study()))
        if (std::none_of(all.begin(), all.end(),
                         [&sheet](const exports::Table& table) { return table.title == sheet.title; }))
            all.push_back(std::move(sheet));
    return all;
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

/// The study on paper, with the pictures of every panel that has some.
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
