#pragma once

#include <QDate>
#include <QPicture>
#include <QSize>
#include <QStringList>

#include <vector>

#include "formats/exports/table.h"
#include "formats/report/report.h"
#include "items/auction_board.h"
#include "items/pinned_states.h"

namespace meritdesk::views {

/// The rules side by side, a row a measure.
[[nodiscard]] exports::Table summaryTable(items::AuctionBoard& board);

/// What every participant pays or gets under each rule.
[[nodiscard]] exports::Table moneyTable(items::AuctionBoard& board);

/// The tables of the auction that go to files: both ladders, the money of each participant, the rules side by
/// side; every row, in the order of the book's merit. Last, where one is, the chosen pinned state.
[[nodiscard]] std::vector<exports::Table> auctionTables(items::AuctionBoard& board,
                                                        items::PinnedStates& pins);

/// The state in view against the chosen pinned one.
[[nodiscard]] exports::Table pinnedTable(items::AuctionBoard& board, items::PinnedStates& pins);

/// What the report takes from the page: the curves as drawn at `size`, and what it says of itself.
struct AuctionReportWish
{
    QPicture curves{};
    QSize size = {};
    QString language = {};
    QStringList sources = {}; ///< what the document was filled from
    QDate made = {};
};

/// The report on the board's book.
[[nodiscard]] report::Report auctionReportOf(const items::AuctionBoard& board, const AuctionReportWish& wish);

} // namespace meritdesk::views
