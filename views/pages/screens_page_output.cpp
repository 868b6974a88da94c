#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QMimeData>

#include "formats/exports/clipboard.h"
#include "items/reports/screen_report.h"
#include "items/table_export.h"
#include "views/charts/indicators_chart.h"
#include "views/pages/screens_page.h"
#include "views/parts/export_dialog.h"
#include "views/parts/report_output.h"

// What leaves the market screens: tables to the clipboard and to files, the report.

namespace meritdesk::views {

namespace {

constexpr QSize drawnSize{780, 470}; ///< text of the page's own size when it fills the paper's width

} // namespace

/// What has the focus: the picture of the indicators or a table; the flags where nothing has it.
bool ScreensPage::copy()
{
    if (!canExport())
        return false;
    m_board.finish();
    if (m_chart->isAncestorOf(QApplication::focusWidget())) {
        m_chart->copyImage();
        return true;
    }
    const auto all = tables();
    const auto put = [](const exports::Table& table) {
        QGuiApplication::clipboard()->setMimeData(exports::clipboardData(table, QLocale()).release());
        return true;
    };
    if (m_rounds->hasFocus())
        return put(all.front());
    if (m_thresholds->hasFocus())
        return put(all.back());
    for (std::size_t i = 0; i < m_views.size(); ++i)
        if (m_views[i]->hasFocus())
            return put(all[i + 1]);
    return put(all[1]);
}

bool ScreensPage::canExport() const
{
    return !m_board.screened().series->rounds.empty();
}

bool ScreensPage::isFiltered() const
{
    return m_views[Flags]->table().rowCount() != static_cast<int>(m_board.screened().screening.flags.size());
}

std::vector<exports::Table> ScreensPage::tables() const
{
    std::vector<exports::Table> tables{items::tableOf(m_rounds->table(), m_rounds->accessibleName())};
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const bool isPart = i == Firms || i == Bids || (i == Flags && isFiltered());
        tables.push_back(items::tableOf(m_views[i]->table(), isPart ? m_tabs->tabText(static_cast<int>(i))
                                                                    : m_views[i]->accessibleName()));
    }
    tables.push_back(items::tableOf(m_levels, m_thresholds->accessibleName()));
    return tables;
}

void ScreensPage::exportData()
{
    m_board.finish();
    ExportDialog dialog(tables(), this);
    if (dialog.exec() == QDialog::Accepted && m_context.tell)
        m_context.tell(dialog.write());
}

QList<QDialog*> ScreensPage::dialogs()
{
    if (!canExport())
        return {m_chart->saveDialog()};
    auto* dialog = new ExportDialog(tables(), this);
    dialog->setObjectName(QStringLiteral("export-screens"));
    return {dialog, m_chart->saveDialog()};
}

bool ScreensPage::canReport() const
{
    return canExport();
}

ScreensPage::Report ScreensPage::report()
{
    m_board.finish();
    const auto language =
        m_context.desk ? m_context.desk->language : QLocale().name().section(QLatin1Char('_'), 0, 0);
    return items::screenReport(
        {.board = m_board,
         .pictures = {{.drawing = m_chart->drawing(drawnSize), .drawingSize = drawnSize}},
         .language = language,
         .sources = sourcesOf(m_context.document),
         .made = QDate::currentDate()});
}

bool ScreensPage::print(QPrinter& printer)
{
    return canReport() && printReport(report(), printer);
}

bool ScreensPage::writeReport(const QString& pdfFile)
{
    return canReport() && writePdf(report(), pdfFile);
}

QList<document::RunBase*> ScreensPage::runs()
{
    return {&m_board.run()};
}

} // namespace meritdesk::views
