#pragma once

#include <QPicture>
#include <QSize>

#include <vector>

#include "formats/exports/table.h"
#include "formats/report/report.h"
#include "items/auction_board.h"

namespace meritdesk::views {

/// The tables of the auction that go to files: both ladders, the money of each participant, the rules side by
/// side; every row, in the order of the book's merit.
[[nodiscard]] std::vector<exports::Table> auctionTables(items::AuctionBoard& board);

/// The report on the board's book, with the curves as drawn at `size`.
[[nodiscard]] report::Report auctionReportOf(const items::AuctionBoard& board, const QPicture& curves,
                                             QSize size, const QString& language);

} // namespace meritdesk::views
