#include <QDate>

#include "items/lab_table.h"
#include "items/reports/lab_report.h"
#include "views/pages/lab_page.h"
#include "views/parts/export_sheets.h"
#include "views/parts/report_output.h"

// What leaves the strategy lab: tables and pictures to the clipboard and to files, the report.

namespace meritdesk::views {

namespace {

constexpr QSize drawnSize{820, 380}; ///< text of the page's own size when it fills the paper's width

} // namespace

std::vector<exports::Table> LabPage::tables()
{
    if (!isReady())
        return {};
    auto all = tabs().tables();
    addSheets(all, items::labWorkbook(m_board.result()));
    addSheets(all, {items::labSettings(m_board.result().experiment)});
    return all;
}

LabPage::Report LabPage::report()
{
    if (!isReady())
        return {};
    return items::labReport({.board = m_board,
                             .pictures = tabs().pictures([](const auto&) { return drawnSize; }),
                             .language = language(),
                             .sources = sourcesOf(context().document),
                             .made = QDate::currentDate()});
}

} // namespace meritdesk::views
