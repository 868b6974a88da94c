#include "views/pages/auction/auction_output.h"

#include <QCoreApplication>

#include "items/auction_curves.h"
#include "items/award_model.h"
#include "items/clearing_summary_model.h"
#include "items/ladder_model.h"
#include "items/pin_comparison_model.h"
#include "items/reports/auction_report.h"
#include "items/table_export.h"

namespace meritdesk::views {

/// The names of the rows stand beside the summary, not in it: the file gets them as a first column.
exports::Table summaryTable(items::AuctionBoard& board)
{
    const items::ClearingSummaryModel model(board);
    auto table =
        items::tableOf(model, QCoreApplication::translate("AuctionTables", "Results under each rule"));
    table.columns.insert(table.columns.begin(),
                         {.title = QCoreApplication::translate("AuctionTables", "Measure")});
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const auto name = model.headerData(static_cast<int>(row), Qt::Vertical, Qt::DisplayRole).toString();
        table.rows[row].insert(table.rows[row].begin(), {.shown = name});
    }
    return table;
}

exports::Table moneyTable(items::AuctionBoard& board)
{
    const items::AwardModel awards(board);
    auto money =
        items::tableOf(awards, QCoreApplication::translate("AuctionTables", "Money of each participant"));
    money.columns[items::AwardModel::Trades].title =
        //: Column that says whether a participant pays or gets the money
        QCoreApplication::translate("AuctionTables", "Pays or gets");
    return money;
}

exports::Table pinnedTable(items::AuctionBoard& board, items::PinnedStates& pins)
{
    board.finish();
    const items::PinComparisonModel model(board, pins);
    const auto* state = pins.chosenState();
    auto table = items::tableOf(
        model,
        QCoreApplication::translate("AuctionTables", "Now against %1").arg(state ? state->name : QString()));
    table.columns[items::PinComparisonModel::Measure].title =
        QCoreApplication::translate("AuctionTables", "Measure");
    return table;
}

std::vector<exports::Table> auctionTables(items::AuctionBoard& board, items::PinnedStates& pins)
{
    board.finish();
    const items::LadderModel demand(board, auction::Side::Buy);
    const items::LadderModel supply(board, auction::Side::Sell);
    std::vector<exports::Table> tables{
        items::tableOf(demand, QCoreApplication::translate("AuctionTables", "Demand")),
        items::tableOf(supply, QCoreApplication::translate("AuctionTables", "Supply")), moneyTable(board),
        summaryTable(board)};
    if (pins.chosenState())
        tables.push_back(pinnedTable(board, pins));
    return tables;
}

report::Report auctionReportOf(const items::AuctionBoard& board, const AuctionReportWish& wish)
{
    return items::auctionReport({.book = *board.book(),
                                 .clearings = board.cleared().clearings,
                                 .pictures = {{.drawing = wish.curves, .drawingSize = wish.size}},
                                 .language = wish.language,
                                 .sources = wish.sources,
                                 .made = wish.made});
}

} // namespace meritdesk::views
