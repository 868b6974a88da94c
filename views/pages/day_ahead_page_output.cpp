#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QMimeData>

#include "formats/exports/clipboard.h"
#include "items/origins_model.h"
#include "items/reports/day_ahead_report.h"
#include "items/table_export.h"
#include "views/charts/merit_order_chart.h"
#include "views/pages/day_ahead/sheet_view.h"
#include "views/pages/day_ahead_page.h"
#include "views/parts/export_dialog.h"
#include "views/parts/export_sheets.h"
#include "views/parts/report_output.h"

// What leaves the day-ahead page: tables and pictures to the clipboard and to files, the report.

namespace meritdesk::views {

namespace {

constexpr QSize drawnSize{820, 380}; ///< text of the page's own size when it fills the paper's width

} // namespace

QAbstractItemView* DayAheadPage::tableInView() const
{
    const auto tab = static_cast<Tab>(m_tabs->currentIndex());
    if (tab == Hours)
        return m_hourView;
    return &sheet(tab).view();
}

std::vector<exports::Table> DayAheadPage::tables() const
{
    std::vector<exports::Table> all;
    if (!m_board.hasCase())
        return all;
    const auto add = [&all](const QAbstractItemView& view) {
        all.push_back(items::tableOf(*view.model(), view.accessibleName()));
    };
    const auto* first = tableInView();
    add(*first);
    if (first != m_hourView)
        add(*m_hourView);
    for (const auto* view : m_sheets)
        if (view && &view->view() != first)
            add(view->view());
    if (m_board.valid())
        addSheets(all, items::dayAheadWorkbook(m_board.input(), m_board.clearing()));
    return all;
}

/// The picture that has the focus; the table in view otherwise.
bool DayAheadPage::copy()
{
    if (!m_board.hasCase())
        return false;
    const auto* focus = QApplication::focusWidget();
    for (auto* chart : std::initializer_list<charts::ChartFrame*>{m_day, m_merit})
        if (focus && chart->isAncestorOf(focus)) {
            chart->copyImage();
            return true;
        }
    QGuiApplication::clipboard()->setMimeData(exports::clipboardData(tables().front(), QLocale()).release());
    return true;
}

void DayAheadPage::exportData()
{
    ExportDialog dialog(tables(), this);
    if (dialog.exec() == QDialog::Accepted)
        tell(dialog.write());
}

DayAheadPage::Report DayAheadPage::report()
{
    if (!m_board.valid())
        return {};
    std::vector<report::Picture> pictures;
    for (auto* chart : std::initializer_list<charts::ChartFrame*>{m_day, m_merit})
        pictures.push_back({.drawing = chart->drawing(drawnSize), .drawingSize = drawnSize});
    return items::dayAheadReport(
        {.input = m_board.input(),
         .clearing = m_board.clearing(),
         .pictures = std::move(pictures),
         .language =
             m_context.desk ? m_context.desk->language : QLocale().name().section(QLatin1Char('_'), 0, 0),
         .sources = sourcesOf(m_context.document),
         .made = QDate::currentDate(),
         .origins = items::originsTable(m_context.document.scenario(), scenario::OriginOf::DayAhead)});
}

bool DayAheadPage::print(QPrinter& printer)
{
    return canReport() && printReport(report(), printer);
}

bool DayAheadPage::writeReport(const QString& pdfFile)
{
    return canReport() && writePdf(report(), pdfFile);
}

QList<QDialog*> DayAheadPage::dialogs()
{
    if (!m_board.hasCase())
        return {};
    auto* dialog = new ExportDialog(tables(), this);
    dialog->setObjectName(QStringLiteral("export-day-ahead"));
    return {dialog};
}

} // namespace meritdesk::views
