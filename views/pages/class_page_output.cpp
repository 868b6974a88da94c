#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QSaveFile>

#include "formats/exports/clipboard.h"
#include "formats/exports/workbook.h"
#include "items/reports/class_report.h"
#include "views/charts/rounds_chart.h"
#include "views/charts/step_curves_chart.h"
#include "views/pages/class/new_class_dialog.h"
#include "views/pages/class/seat_dialog.h"
#include "views/pages/class/sheet_dialog.h"
#include "views/pages/class/terms_dialog.h"
#include "views/pages/class_page.h"
#include "views/parts/report_output.h"

// What leaves the class page: tables to the clipboard, the workbook, the hand-out.

namespace meritdesk::views {

namespace {

constexpr QSize drawnSize{780, 420}; ///< text of the page's own size when it fills the paper's width

} // namespace

/// The picture that has the focus; the standings otherwise.
bool ClassPage::copy()
{
    if (m_board.room().seats.empty())
        return false;
    for (auto* chart : std::initializer_list<charts::ChartFrame*>{m_curves, m_prices})
        if (chart->isAncestorOf(QApplication::focusWidget())) {
            chart->copyImage();
            return true;
        }
    const auto table = items::exported(items::standingTable(m_board), m_standingView->accessibleName());
    QGuiApplication::clipboard()->setMimeData(exports::clipboardData(table, QLocale()).release());
    return true;
}

bool ClassPage::canExport() const
{
    return !m_board.room().seats.empty();
}

bool ClassPage::writeWorkbook(const QString& file) const
{
    const auto bytes = exports::writeWorkbook(items::classTables(m_board));
    QSaveFile target(file);
    return bytes && target.open(QIODevice::WriteOnly) && target.write(*bytes) == bytes->size()
           && target.commit();
}

void ClassPage::exportData()
{
    auto file = QFileDialog::getSaveFileName(this, tr("Export the Class"), {}, tr("Workbook (*.xlsx)"));
    if (file.isEmpty())
        return;
    if (!file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
        file += QLatin1String(".xlsx");
    const bool written = writeWorkbook(file);
    if (!m_context.tell)
        return;
    const std::vector<Fact> facts{{"file", file.toStdString()}};
    if (written)
        m_context.tell({{Severity::Note, "file-written", {}, facts}});
    else
        m_context.tell({error("document-not-written", {}, facts)});
}

bool ClassPage::canReport() const
{
    return !m_board.rounds().empty();
}

report::Report ClassPage::report()
{
    m_board.auction().finish();
    const auto language =
        m_context.desk ? m_context.desk->language : QLocale().name().section(QLatin1Char('_'), 0, 0);
    std::vector<report::Picture> pictures{
        {.drawing = m_prices->drawing(drawnSize), .drawingSize = drawnSize}};
    if (!isSecret())
        pictures.push_back({.drawing = m_curves->drawing(drawnSize), .drawingSize = drawnSize});
    return items::classReport({.board = m_board,
                               .pictures = std::move(pictures),
                               .language = language,
                               .made = QDate::currentDate()});
}

bool ClassPage::print(QPrinter& printer)
{
    return canReport() && printReport(report(), printer);
}

bool ClassPage::writeReport(const QString& pdfFile)
{
    return canReport() && writePdf(report(), pdfFile);
}

QList<QDialog*> ClassPage::dialogs()
{
    QList<QDialog*> all{new NewClassDialog(this), m_prices->saveDialog()};
    if (!m_board.room().seats.empty())
        all << new SheetDialog(m_board, this) << new SeatDialog(m_board, 0, this)
            << new TermsDialog(m_board, m_context.theme, this);
    return all;
}

} // namespace meritdesk::views
