#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QDate>
#include <QMimeData>

#include <algorithm>

#include "formats/exports/clipboard.h"
#include "items/reports/balance_report.h"
#include "items/table_export.h"
#include "views/charts/regime_bars.h"
#include "views/pages/balance/panels.h"
#include "views/pages/balance_page.h"
#include "views/parts/export_dialog.h"
#include "views/parts/report_output.h"

// What leaves the page of balance energy: tables and pictures to the clipboard and to files, the report.

namespace meritdesk::views {

namespace {

constexpr QSize drawnSize{820, 380}; ///< text of the page's own size when it fills the paper's width

/// A chart as wide as the paper; bars of many rules get the height that their names need.
report::Picture onPaper(charts::ChartFrame& chart)
{
    const auto* bars = qobject_cast<const charts::RegimeBars*>(&chart);
    const auto size = bars ? drawnSize.expandedTo({0, bars->roomyHeight()}) : drawnSize;
    return {.drawing = chart.drawing(size), .drawingSize = size};
}

void put(const exports::Table& table)
{
    QGuiApplication::clipboard()->setMimeData(exports::clipboardData(table, QLocale()).release());
}

} // namespace

BalanceView* BalancePage::panelInView() const
{
    const auto at = m_tabs->currentIndex();
    return at < 0 ? nullptr : m_panels[static_cast<std::size_t>(at)];
}

std::vector<BalanceView*> BalancePage::made() const
{
    std::vector<BalanceView*> views;
    std::copy_if(m_panels.begin(), m_panels.end(), std::back_inserter(views),
                 [](const auto* view) { return view != nullptr; });
    return views;
}

QList<document::RunBase*> BalancePage::runs()
{
    QList<document::RunBase*> all{&m_board.run()};
    for (auto* view : made())
        all << view->runs();
    return all;
}

/// What has the focus: the picture of a chart or a table; the panel's first table where nothing has it.
bool BalancePage::copy()
{
    if (!canExport() || !panelInView())
        return false;
    m_board.finish();
    auto* focus = QApplication::focusWidget();
    for (auto* chart : panelInView()->charts())
        if (focus && chart->isAncestorOf(focus)) {
            chart->copyImage();
            return true;
        }
    const auto* view = qobject_cast<const QAbstractItemView*>(focus);
    const auto all = panelInView()->tables();
    if (view && view->model() && panelInView()->isAncestorOf(view)) {
        const auto found = std::find_if(all.begin(), all.end(), [view](const exports::Table& table) {
            return table.title == view->accessibleName();
        });
        put(found == all.end() ? items::tableOf(*view->model(), view->accessibleName()) : *found);
        return true;
    }
    if (all.empty())
        return false;
    put(all.front());
    return true;
}

bool BalancePage::canExport() const
{
    return m_board.hasCase();
}

std::vector<exports::Table> BalancePage::tables()
{
    m_board.finish();
    std::vector<exports::Table> all;
    if (!m_board.valid())
        return all;
    const auto first = static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
    const auto add = [&](std::size_t at) {
        auto& view = panel(at);
        view.finish();
        for (auto& table : view.tables())
            all.push_back(std::move(table));
    };
    add(first);
    for (std::size_t at = 0; at < m_panels.size(); ++at)
        if (at != first)
            add(at);
    return all;
}

void BalancePage::exportData()
{
    ExportDialog dialog(tables(), this);
    if (dialog.exec() == QDialog::Accepted && m_context.tell)
        m_context.tell(dialog.write());
}

QList<QDialog*> BalancePage::dialogs()
{
    m_board.finish();
    if (!m_board.valid())
        return {};
    auto* dialog = new ExportDialog(tables(), this);
    dialog->setObjectName(QStringLiteral("export-balance"));
    return {dialog};
}

bool BalancePage::canReport() const
{
    return canExport();
}

/// The party and the month in view on paper, with the pictures of every panel that has some.
BalancePage::Report BalancePage::report()
{
    m_board.finish();
    if (!m_board.valid())
        return {};
    std::vector<report::Picture> pictures;
    for (std::size_t at = 0; at < m_panels.size(); ++at) {
        auto& view = panel(at);
        view.finish();
        for (auto* chart : view.charts())
            pictures.push_back(onPaper(*chart));
    }
    return items::balanceReport({.board = m_board,
                                 .pictures = std::move(pictures),
                                 .language = m_context.desk
                                                 ? m_context.desk->language
                                                 : QLocale().name().section(QLatin1Char('_'), 0, 0),
                                 .sources = sourcesOf(m_context.document),
                                 .made = QDate::currentDate()});
}

bool BalancePage::print(QPrinter& printer)
{
    return canReport() && printReport(report(), printer);
}

bool BalancePage::writeReport(const QString& pdfFile)
{
    return canReport() && writePdf(report(), pdfFile);
}

} // namespace meritdesk::views
