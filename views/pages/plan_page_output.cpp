#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QMimeData>

#include "formats/exports/clipboard.h"
#include "items/plan_tables.h"
#include "items/reports/plan_report.h"
#include "items/table_export.h"
#include "views/pages/plan_page.h"
#include "views/parts/export_dialog.h"
#include "views/parts/report_output.h"

// What leaves the page of plans: tables and pictures to the clipboard and to files, the report.

namespace meritdesk::views {

namespace {

constexpr QSize drawnSize{820, 400}; ///< text of the page's own size when it fills the paper's width

} // namespace

std::vector<charts::ChartFrame*> PlanPage::charts() const
{
    return {&m_span->chart(), m_weekdays, &m_band->chart(retail::Variant::Single),
            &m_band->chart(retail::Variant::TwoRate), &m_sensitivity->chart()};
}

std::vector<PlanView*> PlanPage::views() const
{
    return {m_methods, m_worst, &m_band->view(), &m_sensitivity->stretches(), &m_sensitivity->costs()};
}

/// What has the focus: the picture of a chart or a table; the methods where nothing has it.
bool PlanPage::copy()
{
    if (!canExport())
        return false;
    m_board.finish();
    const auto* focus = QApplication::focusWidget();
    for (auto* chart : charts())
        if (focus && chart->isAncestorOf(focus)) {
            chart->copyImage();
            return true;
        }
    const auto* chosen = m_methods;
    for (const auto* view : views())
        if (view->hasFocus())
            chosen = view;
    QGuiApplication::clipboard()->setMimeData(
        exports::clipboardData(items::tableOf(chosen->table(), chosen->accessibleName()), QLocale())
            .release());
    return true;
}

bool PlanPage::canExport() const
{
    const auto& input = *m_context.document.scenario().retail;
    return !input.sites.empty() && !input.months.empty();
}

std::vector<exports::Table> PlanPage::tables()
{
    m_board.finish();
    std::vector<exports::Table> all;
    for (const auto* view : views())
        if (view->table().rowCount() > 0 || view == m_methods)
            all.push_back(items::tableOf(view->table(), view->accessibleName()));
    const items::PlanTableModel hours(m_board, &items::plannedHoursTable);
    if (hours.rowCount() > 0)
        all.push_back(items::tableOf(hours, m_span->chart().title()));
    return all;
}

void PlanPage::exportData()
{
    ExportDialog dialog(tables(), this);
    if (dialog.exec() == QDialog::Accepted && m_context.tell)
        m_context.tell(dialog.write());
}

QList<QDialog*> PlanPage::dialogs()
{
    if (!canExport())
        return {m_span->chart().saveDialog()};
    auto* dialog = new ExportDialog(tables(), this);
    dialog->setObjectName(QStringLiteral("export-plan"));
    return {dialog, m_span->chart().saveDialog()};
}

bool PlanPage::canReport() const
{
    return canExport();
}

PlanPage::Report PlanPage::report()
{
    m_board.finish();
    items::PlanReportInput input{
        .board = m_board, .sources = sourcesOf(m_context.document), .made = QDate::currentDate()};
    input.language =
        m_context.desk ? m_context.desk->language : QLocale().name().section(QLatin1Char('_'), 0, 0);
    const auto picture = [](charts::ChartFrame& chart) {
        return report::Picture{.drawing = chart.drawing(drawnSize), .drawingSize = drawnSize};
    };
    input.span = picture(m_span->chart());
    if (m_board.outlook() && m_board.outlook()->band)
        for (const auto variant : {retail::Variant::Single, retail::Variant::TwoRate})
            input.band.push_back(picture(m_band->chart(variant)));
    const auto shown = m_board.axis();
    for (std::size_t i = 0; m_board.outlook() && i < m_board.outlook()->curves.size(); ++i) {
        m_board.chooseAxis(i);
        input.axes.push_back(picture(m_sensitivity->chart()));
    }
    m_board.chooseAxis(shown);
    return items::planReport(input);
}

bool PlanPage::print(QPrinter& printer)
{
    return canReport() && printReport(report(), printer);
}

bool PlanPage::writeReport(const QString& pdfFile)
{
    return canReport() && writePdf(report(), pdfFile);
}

} // namespace meritdesk::views
