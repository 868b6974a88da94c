#include <QApplication>
#include <QClipboard>
#include <QMimeData>

#include "formats/exports/clipboard.h"
#include "items/table_export.h"
#include "views/charts/merit_order_chart.h"
#include "views/pages/day_ahead/sheet_view.h"
#include "views/pages/day_ahead_page.h"
#include "views/parts/export_dialog.h"

// What leaves the day-ahead page: tables and pictures to the clipboard and to files.

namespace meritdesk::views {

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

QList<QDialog*> DayAheadPage::dialogs()
{
    if (!m_board.hasCase())
        return {};
    auto* dialog = new ExportDialog(tables(), this);
    dialog->setObjectName(QStringLiteral("export-day-ahead"));
    return {dialog};
}

} // namespace meritdesk::views
