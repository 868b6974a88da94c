#pragma once

#include <array>
#include <random>
#include <string>
#include <vector>

#include "core/auction/book.h"

namespace meritdesk::auction::tests {

struct Declared
{
    const char* price = "";
    const char* quantity = "";
};

inline Order order(std::string id, Side side, const char* price, const char* quantity)
{
    Order order;
    order.participant = id;
    order.id = std::move(id);
    order.side = side;
    order.price = Price::read(price).value();
    order.quantity = Quantity::read(quantity).value();
    return order;
}

/// Buyers B1, B2 .. and sellers S1, S2 ..
inline Book book(const std::vector<Declared>& buys, const std::vector<Declared>& sells)
{
    Book book;
    for (const auto& [price, quantity] : buys)
        book.orders.push_back(
            order("B" + std::to_string(book.orders.size() + 1), Side::Buy, price, quantity));
    for (const auto& [price, quantity] : sells)
        book.orders.push_back(
            order("S" + std::to_string(book.orders.size() + 1 - buys.size()), Side::Sell, price, quantity));
    return book;
}

/// A book that forces ties: few prices, small quantities, some times, sometimes a cap; or one-sided.
inline Book randomBook(std::mt19937& random, bool oneSided)
{
    const auto pick = [&random](int most) {
        return static_cast<int>(random() % static_cast<unsigned>(most + 1));
    };
    Book book;
    book.options.quantityStep = Quantity::fromMantissa(pick(1) == 0 ? 1'000'000 : 3'000);
    const auto step = book.options.quantityStep.mantissa();
    const int count = pick(30);
    for (int i = 0; i < count; ++i) {
        auto one =
            order("o" + std::to_string(i), oneSided || pick(1) == 0 ? Side::Sell : Side::Buy, "0", "1");
        one.price = Price::fromMantissa((pick(12) - 4) * 1'000'000LL + (pick(3) == 0 ? 1 : 0));
        one.quantity = Quantity::fromMantissa((1 + pick(20)) * step);
        if (pick(2) == 0)
            one.time = Instant{pick(3), pick(1), ""};
        book.orders.push_back(one);
    }
    constexpr std::array ties{Ties::Time, Ties::ProRata, Ties::LargerFirst};
    book.options.ties = ties[static_cast<std::size_t>(pick(2))];
    if (oneSided)
        book.options.demand = Quantity::fromMantissa((1 + pick(150)) * step);
    else if (pick(3) == 0)
        book.options.volumeCap = Quantity::fromMantissa(pick(60) * step);
    return book;
}

} // namespace meritdesk::auction::tests
