#pragma once

#include <QString>

#include <vector>

#include "core/auction/book.h"
#include "core/result.h"
#include "core/scenario/auction_edits.h"

namespace meritdesk::items {

/// Orders as spreadsheets take them: id, participant, side, price, quantity with tabs between and a heading.
[[nodiscard]] QString orderText(const auction::Book& book, const std::vector<scenario::OrderIndex>& orders);

/// Orders from rows of a spreadsheet: tabs between the cells, a heading or none. A row is id and participant
/// (both may be missing), a side (`other` where none is written), a price and a quantity. Ids that the book
/// already has are left out, so that the orders get fresh ones.
[[nodiscard]] Result<std::vector<auction::Order>> ordersFromText(const QString& text, auction::Side other,
                                                                 const auction::Book& book);

} // namespace meritdesk::items
