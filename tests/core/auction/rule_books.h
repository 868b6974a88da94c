#pragma once

#include "core/auction/rules.h"
#include "tests/core/auction/books.h"

namespace meritdesk::auction::tests {

inline int pick(std::mt19937& random, int most)
{
    return static_cast<int>(random() % static_cast<unsigned>(most + 1));
}

/// Fills what only some rules look at: environmental keys, grid tariffs, times, groups.
inline void decorate(std::mt19937& random, Order& order)
{
    if (pick(random, 2) == 0)
        order.time = Instant{pick(random, 3), pick(random, 1), ""};
    if (pick(random, 5) == 0)
        order.group = "G";
    if (order.side == Side::Buy) {
        order.gridTariff = Price::fromMantissa(pick(random, 3) * 500'000LL);
        order.levies = Price::fromMantissa((pick(random, 2) - 1) * 250'000LL);
        return;
    }
    order.ultraLowEmission = pick(random, 1) == 0;
    if (pick(random, 1) == 0)
        order.unitEnergyConsumption = Price::fromMantissa(pick(random, 1));
    if (pick(random, 1) == 0)
        order.environmentalDeduction = Price::fromMantissa(pick(random, 1));
    if (pick(random, 1) == 0)
        order.coalConsumption = Price::fromMantissa(pick(random, 1));
}

/// Options that the rule looks at, at random.
inline void chooseOptions(std::mt19937& random, const Rule& rule, Book& book)
{
    const auto step = book.options.quantityStep.mantissa();
    const auto uses = [&](std::string_view key) { return usesOption(rule, book, key); };
    const auto quantity = [&](int most) { return Quantity::fromMantissa(pick(random, most) * step); };
    constexpr std::array ties{Ties::Time, Ties::ProRata, Ties::LargerFirst};
    constexpr std::array conventions{"crossing", "last-pair-mean", "first-rejected-offer",
                                     "split-the-difference"};
    if (uses("ties") && pick(random, 1) == 0)
        book.options.ties = ties[static_cast<std::size_t>(pick(random, 2))];
    if (uses("price_convention"))
        book.options.priceConvention = conventions[static_cast<std::size_t>(pick(random, 3))];
    if (uses("volume_cap") && pick(random, 3) == 0)
        book.options.volumeCap = quantity(40);
    if (uses("deal_ratio") && pick(random, 3) == 0)
        book.options.dealRatio = DealRatio{pick(random, 1) == 0 ? Side::Buy : Side::Sell,
                                           Price::fromMantissa(pick(random, 8) * 123'456LL)};
    if (uses("minimum_marginal_lot") && pick(random, 2) == 0)
        book.options.minimumMarginalLot = quantity(20);
    if (uses("beta")) {
        book.options.betaLargerFee = pick(random, 4) == 0;
        book.options.beta = Price::fromMantissa(pick(random, 8) * 125'000LL);
    }
    if (uses("priority") && pick(random, 1) == 0)
        book.options.priority = "strongest-first";
    if (uses("call_until"))
        book.options.callUntil = Instant{pick(random, 3), 0, ""};
    if (uses("take_rule") && pick(random, 1) == 0)
        book.options.takeRule = "time";
}

/// Makes the book one that the rule takes: one sign for a surplus return, one listed order for a listing.
inline void fit(std::mt19937& random, const Rule& rule, Book& book)
{
    const auto uses = [&](std::string_view key) { return usesOption(rule, book, key); };
    if (uses("beta"))
        for (auto& order : book.orders)
            order.price = order.price.mantissa() > 0 ? -order.price : order.price;
    if (!uses("listing_side"))
        return;
    book.options.listingSide = pick(random, 1) == 0 ? Side::Buy : Side::Sell;
    for (auto& order : book.orders)
        order.side = *book.options.listingSide == Side::Buy ? Side::Sell : Side::Buy;
    book.orders.push_back(order("listed", *book.options.listingSide, "3", "1"));
    book.orders.back().quantity =
        Quantity::fromMantissa((1 + pick(random, 60)) * book.options.quantityStep.mantissa());
}

/// A small book that forces ties, with whatever the rule looks at.
inline Book bookFor(std::mt19937& random, const Rule& rule, int most = 12)
{
    Book book;
    book.rules = {std::string(rule.id)};
    book.options.quantityStep = Quantity::fromMantissa(pick(random, 1) == 0 ? 1'000'000 : 3'000);
    const auto step = book.options.quantityStep.mantissa();
    const bool oneSided = !rule.oneSidedOptions.empty() && (rule.options.empty() || pick(random, 3) == 0);
    const int count = pick(random, most);
    for (int i = 0; i < count; ++i) {
        const auto side = oneSided || pick(random, 1) == 0 ? Side::Sell : Side::Buy;
        book.orders.push_back(order("o" + std::to_string(i), side, "0", "1"));
        auto& one = book.orders.back();
        one.price = Price::fromMantissa((pick(random, 9) - 3) * 1'000'000LL + (pick(random, 5) == 0 ? 1 : 0));
        one.quantity = Quantity::fromMantissa((1 + pick(random, 20)) * step);
        decorate(random, one);
    }
    if (oneSided) {
        book.options.demand = Quantity::fromMantissa((1 + pick(random, 100)) * step);
        if (pick(random, 2) == 0)
            book.options.priceCap = Price::fromMantissa(pick(random, 8) * 1'000'000LL);
    }
    chooseOptions(random, rule, book);
    fit(random, rule, book);
    return book;
}

} // namespace meritdesk::auction::tests
