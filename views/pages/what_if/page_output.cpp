#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrinter>

#include "formats/exports/clipboard.h"
#include "items/reports/what_if_report.h"
#include "items/table_export.h"
#include "views/pages/what_if_page.h"
#include "views/parts/export_dialog.h"
#include "views/parts/report_output.h"

// What leaves the page of what-ifs: copies, files, the report.

namespace meritdesk::views {

namespace {

constexpr QSize reportPicture{820, 300}; ///< text of the page's own size when it fills the paper's width

bool hasFocusIn(const QWidget* widget)
{
    const auto* focus = QApplication::focusWidget();
    return focus != nullptr && (focus == widget || widget->isAncestorOf(focus));
}

} // namespace

bool WhatIfPage::copy()
{
    for (charts::ChartFrame* chart :
         std::initializer_list<charts::ChartFrame*>{&m_difference->chart(), &m_load->chart()})
        if (hasFocusIn(chart)) {
            chart->copyImage();
            return true;
        }
    const QTableView* table = hasFocusIn(m_hours) ? m_hours : m_table;
    if (table->model()->rowCount() == 0)
        return false;
    QGuiApplication::clipboard()->setMimeData(
        exports::clipboardData(items::tableOf(*table->model(), table->accessibleName()), QLocale())
            .release());
    return true;
}

std::vector<exports::Table> WhatIfPage::tables()
{
    std::vector<exports::Table> all{
        items::tableOf(*m_side, tr("What-ifs, %1", "month or year").arg(m_span->currentText()))};
    if (m_mwHours->rowCount() > 0)
        all.push_back(items::tableOf(*m_mwHours, tr("One MW less in a peak hour")));
    return all;
}

bool WhatIfPage::canReport() const
{
    const auto& input = m_board->input();
    return !input.sites.empty() && !input.months.empty();
}

void WhatIfPage::exportData()
{
    wait();
    ExportDialog dialog(tables(), this);
    if (dialog.exec() == QDialog::Accepted && m_context.tell)
        m_context.tell(dialog.write());
}

QList<QDialog*> WhatIfPage::dialogs()
{
    return {new ExportDialog(tables(), this)};
}

std::optional<WhatIfPage::Report> WhatIfPage::report()
{
    wait();
    if (!m_board->results() || !m_board->results()->valid())
        return std::nullopt;
    items::WhatIfReportInput input{.board = *m_board};
    input.table = items::tableOf(*m_side, {});
    input.sources = sourcesOf(m_context.document);
    input.made = QDate::currentDate();
    input.mwSentence = m_mwHours->sentence();
    const auto chosen = m_strip->chosen();
    for (std::size_t card = 0; card < m_board->cards().size(); ++card) {
        m_difference->show(card);
        report::Picture picture;
        picture.drawing = m_difference->chart().drawing(reportPicture);
        picture.drawingSize = reportPicture;
        input.pictures.push_back(std::move(picture));
    }
    m_difference->show(chosen);
    if (m_context.desk)
        input.language = m_context.desk->language;
    return items::whatIfReport(input);
}

bool WhatIfPage::writeReport(const QString& pdfFile)
{
    const auto made = report();
    return made && writePdf(*made, pdfFile);
}

bool WhatIfPage::print(QPrinter& printer)
{
    const auto made = report();
    return made && printReport(*made, printer);
}

} // namespace meritdesk::views
