#include <algorithm>
#include <gtest/gtest.h>
#include <set>

#include "tests/core/auction/rule_books.h"

namespace meritdesk::auction {
namespace {

/// What a price would trade, from its definition: V(p) = min(bids at or above p, offers at or below p).
Int128 volumeAt(const Book& book, const Fraction& price)
{
    Int128 bids = 0;
    Int128 offers = 0;
    for (const auto& order : book.orders) {
        const auto declared = order.price.fraction();
        if (order.side == Side::Buy && declared >= price)
            bids += order.quantity.mantissa();
        if (order.side == Side::Sell && declared <= price)
            offers += order.quantity.mantissa();
    }
    return std::min(bids, offers);
}

/// V* and P* from the definition.
struct Largest
{
    Int128 volume = 0;
    std::vector<Price> at = {};
};

Largest largestOf(const Book& book)
{
    std::set<Price> declared;
    for (const auto& order : book.orders)
        declared.insert(order.price);
    Largest largest;
    for (const auto price : declared) {
        const auto volume = volumeAt(book, price.fraction());
        if (volume > largest.volume)
            largest = {volume, {}};
        if (volume == largest.volume && volume > 0)
            largest.at.push_back(price);
    }
    return largest;
}

bool declares(const Book& book, Side side, Price price)
{
    return std::any_of(book.orders.begin(), book.orders.end(),
                       [&](const Order& order) { return order.side == side && order.price == price; });
}

Fraction mean(Price a, Price b)
{
    return (a.fraction() + b.fraction()) / 2;
}

/// Calls with random books without a cap in which something trades, and their V* and P*.
template <class See>
void forTradingBooks(int count, const See& see)
{
    std::mt19937 random(20160824);
    for (int i = 0; i < count; ++i) {
        auto book = tests::bookFor(random, guangdong2017);
        book.options.volumeCap.reset();
        book.options.dealRatio.reset();
        book.options.minimumMarginalLot.reset();
        const auto largest = largestOf(book);
        if (largest.volume > 0)
            see(book, largest);
    }
}

TEST(Identities, TheEndsOfTheLargestVolumeAreTheLastPair)
{
    forTradingBooks(3000, [](const Book& book, const Largest& largest) {
        const auto clearing = clear(book, guangdong2017);
        EXPECT_EQ(clearing.facts.largestVolumeAt, largest.at);
        EXPECT_EQ(clearing.facts.lastSell, largest.at.front());
        EXPECT_EQ(clearing.facts.lastBuy, largest.at.back());
        EXPECT_TRUE(declares(book, Side::Sell, largest.at.front()));
        EXPECT_TRUE(declares(book, Side::Buy, largest.at.back()));
    });
}

TEST(Identities, EveryCallTradesTheLargestVolume)
{
    forTradingBooks(2000, [](auto book, const Largest& largest) {
        for (auto& order : book.orders) // without a net-back Henan's values are the declared prices
            order.gridTariff = order.levies = Price{};
        for (const auto* rule :
             {&uniform, &payAsBid, &guangdong2017, &guangdong2016, &henan2015, &anhui2017, &highLow})
            EXPECT_EQ(clear(book, *rule).volume.mantissa(), largest.volume) << rule->id;
    });
}

TEST(Identities, GuangdongIsTheOuterMiddleAndAnhuiTheInnerOne)
{
    int differ = 0;
    forTradingBooks(3000, [&differ](const Book& book, const Largest& largest) {
        const auto guangdong = clear(book, guangdong2017).price;
        const auto anhui = clear(book, anhui2017).price;
        std::optional<Price> innerSell;
        std::optional<Price> innerBuy;
        for (const auto price : largest.at) {
            if (declares(book, Side::Sell, price))
                innerSell = price;
            if (declares(book, Side::Buy, price) && !innerBuy)
                innerBuy = price;
        }
        EXPECT_EQ(guangdong, mean(largest.at.front(), largest.at.back()));
        EXPECT_EQ(anhui, mean(*innerSell, *innerBuy));
        differ += guangdong != anhui ? 1 : 0;
    });
    EXPECT_GT(differ, 300);
}

TEST(Identities, OneBestPriceIsOneWhichBothSidesDeclaredAtTheMargin)
{
    forTradingBooks(3000, [](const Book& book, const Largest& largest) {
        const auto clearing = clear(book, guangdong2017);
        const bool one = largest.at.size() == 1;
        EXPECT_EQ(one, clearing.facts.lastBuy == clearing.facts.lastSell);
        if (one) {
            EXPECT_EQ(clearing.price, largest.at[0].fraction());
            EXPECT_EQ(clear(book, anhui2017).price, largest.at[0].fraction());
        }
    });
}

TEST(Identities, EveryPriceBetweenTheEndsTradesTheLargestVolumeAndNoOtherMore)
{
    forTradingBooks(1000, [](const Book& book, const Largest& largest) {
        const auto low = largest.at.front().fraction();
        const auto high = largest.at.back().fraction();
        for (int i = 0; i <= 8; ++i)
            EXPECT_EQ(volumeAt(book, low + (high - low) * i / 8), largest.volume);
        for (int i = -60; i <= 130; ++i)
            EXPECT_LE(volumeAt(book, Fraction(i, 13)), largest.volume);
    });
}

TEST(Identities, ShiftingAllPricesShiftsThePriceButNotUnderTheSurplusReturn)
{
    const auto shift = Price::fromMantissa(-12'345'678);
    forTradingBooks(500, [shift](const Book& book, const Largest&) {
        auto shifted = book;
        for (auto& order : shifted.orders)
            order.price += shift;
        for (const auto* rule : {&uniform, &guangdong2017, &anhui2017, &henan2015, &highLow}) {
            const auto before = clear(book, *rule);
            const auto after = clear(shifted, *rule);
            EXPECT_EQ(after.awarded, before.awarded) << rule->id;
            for (std::size_t i = 0; i < book.orders.size(); ++i)
                if (before.awarded[i].mantissa() > 0) {
                    EXPECT_EQ(*priceOf(shifted, after, i), *priceOf(book, before, i) + shift.fraction())
                        << rule->id;
                }
        }
    });
    // By hand: -1 and -3 with W = 2 each settle at -2; ten lower, -11 and -13, at -12: but a third, -1 - 9 at
    // -5 against -9, shows that the zero of the spread matters.
    auto book = tests::book({{"-1", "1"}, {"-5", "1"}}, {{"-9", "2"}});
    const auto before = clear(book, guangdong2016);
    for (auto& order : book.orders)
        order.price -= Price::fromMantissa(10'000'000);
    const auto after = clear(book, guangdong2016);
    EXPECT_NE(*priceOf(book, after, 0), *priceOf(book, before, 0) - 10);
}

/// An order that cannot trade changes nothing on ladders; under Anhui's rule it may move the price.
TEST(Identities, AnOrderThatCannotTradeMovesNoPriceButAnhuis)
{
    forTradingBooks(500, [](auto book, const Largest&) {
        std::vector<Clearing> before;
        const auto ladderRules = {&uniform, &payAsBid, &guangdong2017, &henan2015, &highLow};
        for (const auto* rule : ladderRules)
            before.push_back(clear(book, *rule));
        auto idle = tests::order("idle", Side::Sell, "999", "1");
        idle.quantity = book.options.quantityStep;
        book.orders.push_back(idle);
        auto one = before.begin();
        for (const auto* rule : ladderRules) {
            const auto after = clear(book, *rule);
            EXPECT_EQ(after.price, one->price) << rule->id;
            EXPECT_EQ(after.totals, one->totals) << rule->id;
            EXPECT_EQ(after.surplus, one->surplus) << rule->id;
            ++one;
        }
    });
    auto book = tests::book({{"400", "100"}}, {{"300", "100"}});
    EXPECT_EQ(clear(book, anhui2017).price, Fraction(350));
    book.orders.push_back(tests::order("S2", Side::Sell, "320", "50"));
    EXPECT_EQ(clear(book, anhui2017).price, Fraction(360));
    EXPECT_EQ(clear(book, guangdong2017).price, Fraction(350));
}

} // namespace
} // namespace meritdesk::auction
