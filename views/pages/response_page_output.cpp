#include <QDate>

#include "items/origins_model.h"
#include "items/reports/response_report.h"
#include "views/charts/chart_frame.h"
#include "views/pages/response_page.h"
#include "views/parts/export_dialog.h"
#include "views/parts/export_sheets.h"
#include "views/parts/report_output.h"

// What leaves the page of demand response: tables and pictures to the clipboard and to files, the report.

namespace meritdesk::views {

namespace {

constexpr QSize drawnSize{820, 380}; ///< text of the page's own size when it fills the paper's width

} // namespace

/// Those of the panels, then the sheets of the workbook that no panel shows.
std::vector<exports::Table> ResponsePage::tables()
{
    if (!isReady())
        return {};
    auto all = tabs().tables();
    std::erase_if(all, [](const exports::Table& table) { return table.rows.empty(); });
    addSheets(all, items::responseWorkbook(*m_board.worked().input, m_board.study()));
    return all;
}

/// The study on paper, with the pictures of every panel that has some.
ResponsePage::Report ResponsePage::report()
{
    if (!isReady())
        return {};
    return items::responseReport(
        {.input = *m_board.worked().input,
         .study = m_board.study(),
         .pictures = tabs().pictures([](const auto&) { return drawnSize; }),
         .language = language(),
         .sources = sourcesOf(context().document),
         .made = QDate::currentDate(),
         .origins = items::originsTable(context().document.scenario(), scenario::OriginOf::Response)});
}

} // namespace meritdesk::views
