#pragma once

#include "core/auction/book.h"
#include "tests/core/auction/books.h"

namespace meritdesk::strategy::tests {

/// The teaching stack of the California case: 1000 MW wanted, X owns two of the six units (MW, yuan/MWh).
inline auction::Book california()
{
    auction::Book book;
    const auto add = [&book](const char* id, const char* owner, const char* price, const char* quantity) {
        book.orders.push_back(auction::tests::order(id, auction::Side::Sell, price, quantity));
        book.orders.back().participant = owner;
    };
    add("hydro", "H", "0", "300");
    add("nuclear", "N", "10", "200");
    add("X-A", "X", "40", "250");
    add("X-B", "X", "50", "200");
    add("gas", "G", "80", "150");
    add("peaker", "K", "200", "100");
    book.options.demand = auction::Quantity::fromMantissa(1'000'000'000);
    return book;
}

} // namespace meritdesk::strategy::tests
