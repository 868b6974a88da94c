#include <QDate>

#include "items/response_answer.h"
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

/// The answer in words, the pictures and the tables of every panel.
ResponsePage::Report ResponsePage::report()
{
    m_board.finish();
    if (!m_board.valid())
        return {};
    const auto answer = items::responseAnswer(m_board, false);
    Report made;
    made.title = tr("Demand response");
    made.subtitle = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    if (m_context.desk)
        made.language = m_context.desk->language;
    made.blocks = {report::Paragraph{answer.headline}, report::Paragraph{answer.detail}};
    for (const auto& sentence : answer.breakEvens)
        made.blocks.emplace_back(report::Paragraph{sentence});
    for (const auto& notice : items::responseNotices(m_board))
        made.blocks.emplace_back(report::Note{notice});
    for (auto& picture : m_tabs->pictures(drawnSize))
        made.blocks.emplace_back(std::move(picture));
    for (auto& table : tables()) {
        made.blocks.emplace_back(report::Heading{table.title, 2});
        made.blocks.emplace_back(report::TableBlock{.table = std::move(table)});
    }
    for (const auto& source : sourcesOf(m_context.document))
        made.blocks.emplace_back(report::Note{source});
    return made;
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
