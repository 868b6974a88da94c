#include <QDate>

#include "items/reports/balance_report.h"
#include "views/charts/regime_bars.h"
#include "views/pages/balance_page.h"
#include "views/parts/report_output.h"

// What leaves the page of balance energy: tables and pictures to the clipboard and to files, the report.

namespace meritdesk::views {

namespace {

constexpr QSize drawnSize{820, 380}; ///< text of the page's own size when it fills the paper's width

/// A chart is as wide as the paper; bars of many rules get the height that their names need.
QSize onPaper(const charts::ChartFrame& chart)
{
    const auto* bars = qobject_cast<const charts::RegimeBars*>(&chart);
    return bars ? drawnSize.expandedTo({0, bars->roomyHeight()}) : drawnSize;
}

} // namespace

std::vector<exports::Table> BalancePage::tables()
{
    return isReady() ? tabs().tables() : std::vector<exports::Table>();
}

/// The party and the month in view on paper, with the pictures of every panel that has some.
BalancePage::Report BalancePage::report()
{
    if (!isReady())
        return {};
    return items::balanceReport({.board = m_board,
                                 .pictures = tabs().pictures(&onPaper),
                                 .language = language(),
                                 .sources = sourcesOf(context().document),
                                 .made = QDate::currentDate()});
}

} // namespace meritdesk::views
