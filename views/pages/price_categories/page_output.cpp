#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrinter>

#include "formats/exports/clipboard.h"
#include "items/reports/category_report.h"
#include "items/table_export.h"
#include "views/pages/price_categories_page.h"
#include "views/parts/desk.h"
#include "views/parts/export_dialog.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

namespace {

constexpr QSize reportPicture{820, 430}; ///< text of the page's own size when it fills the paper's width

bool hasFocusIn(const QWidget* widget)
{
    const auto* focus = QApplication::focusWidget();
    return focus != nullptr && (focus == widget || widget->isAncestorOf(focus));
}

} // namespace

std::vector<exports::Table> PriceCategoriesPage::tables() const
{
    std::vector<exports::Table> all;
    all.push_back(items::tableOf(*m_categories, tr("Price categories, %1").arg(m_span->currentText())));
    if (m_plan->rowCount() > 0)
        all.push_back(items::tableOf(*m_plan, tr("Plan of the year")));
    all.push_back(items::tableOf(*m_months, tr("Price categories by month")));
    if (m_lines->rowCount() > 0)
        all.push_back(items::tableOf(
            *m_lines, tr("%1, %2", "price category, month").arg(m_billTitle->text(), m_span->currentText())));
    if (m_peakHours->model().rowCount() > 0)
        all.push_back(items::tableOf(m_peakHours->model(), m_peakHours->chart().title()));
    if (m_use->model().rowCount() > 0)
        all.push_back(items::tableOf(m_use->model(), m_use->chart().title()));
    all.push_back(items::tableOf(m_health->model(), tr("Doubtful hours")));
    all.push_back(items::tableOf(m_prices->sheet(), tr("Price sheet")));
    return all;
}

bool PriceCategoriesPage::copy()
{
    for (charts::ChartFrame* chart : charts())
        if (hasFocusIn(chart)) {
            chart->copyImage();
            return true;
        }
    const QTableView* table = m_table;
    for (const QTableView* other :
         std::initializer_list<const QTableView*>{m_monthTable, m_billTable, &m_prices->table()})
        if (hasFocusIn(other))
            table = other;
    if (table->model()->rowCount() == 0)
        return false;
    QGuiApplication::clipboard()->setMimeData(
        exports::clipboardData(items::tableOf(*table->model(), table->accessibleName()), QLocale())
            .release());
    return true;
}

bool PriceCategoriesPage::canExport() const
{
    return canReport();
}

bool PriceCategoriesPage::canReport() const
{
    const auto& input = *m_context.document.scenario().retail;
    return !input.sites.empty() && !input.months.empty();
}

void PriceCategoriesPage::exportData()
{
    m_run.wait();
    ExportDialog dialog(tables(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (m_context.tell)
        m_context.tell(dialog.write());
}

QList<QDialog*> PriceCategoriesPage::dialogs()
{
    return {new ExportDialog(tables(), this), m_costs->saveDialog()};
}

std::optional<report::Report> PriceCategoriesPage::makeReport()
{
    m_run.wait();
    if (!m_billed || !m_billed->has(m_site))
        return std::nullopt;
    items::CategoryReportInput input{.input = *m_billed->input, .bill = *m_billed->bill, .site = m_site};
    input.sources = sourcesOf(m_context.document);
    input.made = QDate::currentDate();
    for (charts::ChartFrame* chart :
         {static_cast<charts::ChartFrame*>(m_costs), static_cast<charts::ChartFrame*>(&m_loads->heatMap())}) {
        report::Picture picture;
        picture.drawing = chart->drawing(reportPicture);
        picture.drawingSize = reportPicture;
        input.pictures.push_back(std::move(picture));
    }
    if (m_context.desk)
        input.language = m_context.desk->language;
    return items::categoryReport(input);
}

bool PriceCategoriesPage::writeReport(const QString& pdfFile)
{
    const auto made = makeReport();
    return made && writePdf(*made, pdfFile);
}

bool PriceCategoriesPage::print(QPrinter& printer)
{
    const auto made = makeReport();
    return made && printReport(*made, printer);
}

} // namespace meritdesk::views
