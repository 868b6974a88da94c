#pragma once

#include <string>

#include "core/scenario/scenario.h"

namespace meritdesk::tests {

/// The toy book of the Shaanxi practitioner's code (published inputs): uniform price 300, volume 10500, with
/// a1 and e1 on the demand side; ten orders.
[[nodiscard]] inline scenario::Scenario toyScenario()
{
    using namespace auction;
    const auto order = [](const char* id, Side side, int price, int quantity) {
        return Order{.id = id,
                     .participant = id,
                     .side = side,
                     .price = Price::fromMantissa(price * 1'000'000LL),
                     .quantity = Quantity::fromMantissa(quantity * 1'000'000LL)};
    };
    Book book;
    book.title = "Toy book";
    book.rules = {"uniform", "pay-as-bid"};
    book.options.quantityStep = Quantity::fromMantissa(1'000'000);
    book.options.priceStep = Price::fromMantissa(1'000'000);
    book.orders = {order("a1", Side::Buy, 350, 1000),  order("b1", Side::Buy, 430, 3000),
                   order("c1", Side::Buy, 230, 4000),  order("d1", Side::Buy, 300, 5000),
                   order("e1", Side::Buy, 430, 2000),  order("f1", Side::Sell, 150, 4000),
                   order("g1", Side::Sell, 250, 1500), order("h1", Side::Sell, 200, 2000),
                   order("i1", Side::Sell, 400, 3000), order("j1", Side::Sell, 300, 3000)};
    scenario::Scenario scenario;
    scenario.auction = Shared<Book>(book);
    return scenario;
}

} // namespace meritdesk::tests
