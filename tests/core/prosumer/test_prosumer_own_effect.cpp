#include <gtest/gtest.h>
#include <random>

#include "core/auction/rules.h"
#include "core/derivation/evaluate.h"
#include "core/prosumer/check.h"
#include "core/prosumer/comparison.h"
#include "core/prosumer/own_effect.h"
#include "core/prosumer/schemes.h"
#include "core/units/text.h"

namespace meritdesk::prosumer {
namespace {

auction::Order sold(const char* id, std::int64_t quantity, std::int64_t price)
{
    auction::Order order;
    order.id = id;
    order.participant = id;
    order.side = auction::Side::Sell;
    order.price = Price::fromMantissa(price * 1'000'000);
    order.quantity = Quantity::fromMantissa(quantity * 1'000'000);
    return order;
}

/// The six plants of the worked example (domain note 5.5) and one buyer of 1000 MW.
auction::Book sixPlants()
{
    auction::Book book;
    book.rules = {"single-buyer"};
    book.options.demand = Quantity::read("1000");
    book.orders = {sold("hydro", 300, 0), sold("nuclear", 200, 10), sold("X-A", 250, 40),
                   sold("X-B", 200, 50),  sold("gas", 150, 80),     sold("peaker", 100, 200)};
    return book;
}

OwnEffect effectOf(const auction::Book& book, std::int64_t exported)
{
    return ownEffect(book, *listed(auction::rules, book.rules.front()), Fraction(exported), {}).value();
}

std::string ownText(const std::optional<Fraction>& value)
{
    return value ? printExact(*value) : "none";
}

TEST(ProsumerOwnEffect, SixtyMegawattsAtZeroEarnThreeThousandNotFourThousandEightHundred)
{
    const auto effect = effectOf(sixPlants(), 60);
    EXPECT_EQ(ownText(effect.priceBefore()), "80");
    EXPECT_EQ(ownText(effect.priceAfter()), "50");
    EXPECT_EQ(ownText(effect.earnedAtOld()), "4800");
    EXPECT_EQ(ownText(effect.earned()), "3000");
    EXPECT_EQ(ownText(effect.billBefore()), "80000");
    EXPECT_EQ(ownText(effect.billAfter()), "50000");
    EXPECT_EQ(effect.offered.text(), "60");
    EXPECT_EQ(effect.awarded().text(), "60");
}

void expectOwnFollows(const Derivation& number)
{
    if (!number.formula.empty()) {
        EXPECT_EQ(evaluate(number), readFraction(number.value)) << number.key << ": " << number.formula;
    }
    for (const auto& child : number.children)
        expectOwnFollows(child);
}

TEST(ProsumerOwnEffect, ItsNumbersFollowFromTheirFormulas)
{
    const auto effect = effectOf(sixPlants(), 60);
    EXPECT_EQ(explainOwnLoss(effect).value, "1800");
    EXPECT_EQ(explainBuyersGain(effect).value, "30000");
    expectOwnFollows(explainOwnLoss(effect));
    expectOwnFollows(explainBuyersGain(effect));
}

TEST(ProsumerOwnEffect, OneBuyersPriceNeverRisesWithMoreExported)
{
    std::mt19937 random(7);
    const auto upTo = [&random](std::int64_t most) { return static_cast<std::int64_t>(random() % most); };
    for (int turn = 0; turn < 60; ++turn) {
        auto book = sixPlants();
        for (auto& order : book.orders) {
            order.price = Price::fromMantissa(upTo(200) * 1'000'000);
            order.quantity = Quantity::fromMantissa((1 + upTo(400)) * 1'000'000);
        }
        std::optional<Fraction> last;
        for (std::int64_t exported = 1; exported < 1400; exported += 1 + upTo(90)) {
            const auto effect = effectOf(book, exported);
            const auto price = effect.priceAfter();
            ASSERT_TRUE(price);
            EXPECT_LE(*price, last.value_or(*price)) << turn << ": " << exported;
            if (effect.before.facts.unserved == auction::TotalQuantity()) {
                EXPECT_LE(*price, *effect.priceBefore()) << turn << ": " << exported;
            }
            last = price;
        }
    }
}

/// With buyers who answer to the price: the last accepted offer and bid do not rise either.
TEST(ProsumerOwnEffect, NorDoesTheLastAcceptedOfferOfTwoSides)
{
    std::mt19937 random(11);
    const auto upTo = [&random](std::int64_t most) { return static_cast<std::int64_t>(random() % most); };
    for (const auto* convention : {"last-accepted-offer", "last-accepted-bid"})
        for (int turn = 0; turn < 40; ++turn) {
            auction::Book book;
            book.rules = {"uniform"};
            book.options.priceConvention = convention;
            for (int at = 0; at < 12; ++at) {
                auto order = sold(("o" + std::to_string(at)).c_str(), 1 + upTo(90), 1 + upTo(100));
                order.side = at % 2 == 0 ? auction::Side::Sell : auction::Side::Buy;
                book.orders.push_back(order);
            }
            std::optional<Fraction> last;
            for (std::int64_t exported = 1; exported < 400; exported += 1 + upTo(40)) {
                const auto price = effectOf(book, exported).priceAfter();
                ASSERT_TRUE(price);
                EXPECT_LE(*price, last.value_or(*price)) << convention << ' ' << turn << ": " << exported;
                last = price;
            }
        }
}

TEST(ProsumerOwnEffect, TheMiddleOfAGapMayRiseWhereTheLastOffersAreUsedUp)
{
    auction::Book book;
    book.rules = {"uniform"};
    auto buyer = sold("buyer", 15, 100);
    buyer.side = auction::Side::Buy;
    book.orders = {sold("cheap", 10, 10), sold("dear", 10, 40), buyer};
    const auto effect = effectOf(book, 5);
    EXPECT_EQ(ownText(effect.priceBefore()), "40");
    EXPECT_EQ(ownText(effect.priceAfter()), "55") << "any price from 10 to 100 would do";
}

TEST(ProsumerOwnEffect, WhatIsExportedIsRoundedDownToAStepAndNothingIsSaidToBeNothing)
{
    auto book = sixPlants();
    book.options.quantityStep = *Quantity::read("50");
    const auto& rule = auction::singleBuyer;
    EXPECT_EQ(ownEffect(book, rule, Fraction(199), {}).value().offered.text(), "150");
    const auto none = ownEffect(book, rule, Fraction(49), {});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.findings().front().code, "nothing-exported");
    book.options.demand = Quantity::read("1001");
    const auto broken = ownEffect(book, rule, Fraction(60), {});
    ASSERT_FALSE(broken) << "the book's own faults come first";
    EXPECT_EQ(broken.findings().front().place, "options.demand");
}

TEST(ProsumerOwnEffect, AnOrderOfTheSameNameStaysApart)
{
    auto book = sixPlants();
    book.orders[0].id = "prosumers";
    const auto effect = effectOf(book, 60);
    EXPECT_NE(effect.bookAfter.orders.back().id, "prosumers");
    EXPECT_EQ(ownText(effect.priceAfter()), "50");
}

Case workedHours()
{
    Case made;
    const std::array<std::array<std::int64_t, 3>, 4> hours{{{1, 0, 30}, {1, 3, 10}, {2, 1, 20}, {2, 0, 50}}};
    for (const auto& [load, generation, cents] : hours) {
        Interval each;
        each.load = Quantity::fromMantissa(load * 1'000'000);
        each.generation = Quantity::fromMantissa(generation * 1'000'000);
        each.retail = *Price::read("0.6");
        each.wholesale = Price::fromMantissa(cents * 10'000);
        each.exportRate = each.wholesale;
        made.intervals.push_back(each);
    }
    made.schemes = {&none, &netMetering, &netBilling, &sellAll};
    return made;
}

TEST(ProsumerComparison, SavingsAndShiftsAreThoseOfTheWorkedDay)
{
    const auto day = workedHours();
    EXPECT_EQ(cheapestOf(day), &netMetering);
    EXPECT_EQ(printExact(savingOf(day, netMetering)), "2.4");
    EXPECT_EQ(printExact(savingOf(day, netBilling)), "1.4");
    EXPECT_EQ(printExact(savingOf(day, sellAll)), "0.5");
    EXPECT_EQ(printExact(shiftOf(day, netMetering)), "1");
    EXPECT_EQ(printExact(shiftOf(day, netBilling)), "0");
    EXPECT_EQ(printExact(shiftOf(day, sellAll)), "-0.9");
    expectOwnFollows(explainSaving(day, netMetering));
    expectOwnFollows(explainShift(day, sellAll));
}

TEST(ProsumerComparison, ThirtyThousandHousesExportSixtyMegawattHours)
{
    auto day = workedHours();
    day.market.members = *Quantity::read("30000");
    day.market.unitsPerUnit = *Quantity::read("1000");
    EXPECT_EQ(largestExport(day), 1U);
    EXPECT_EQ(exportedTogether(day, 1), Fraction(60));
    EXPECT_EQ(exportedTogether(day, 0), Fraction(0));
}

TEST(ProsumerCheck, FaultsHaveTheirPlaceAndValue)
{
    auto day = workedHours();
    EXPECT_TRUE(faultsOf(day).empty());
    day.intervals[2].load = *Quantity::read("-1");
    day.market.members = {};
    day.schemes.push_back(&mechanism);
    const auto faults = faultsOf(day);
    ASSERT_EQ(faults.size(), 3U);
    EXPECT_EQ(faults[0].place, "intervals[2].load");
    EXPECT_EQ(faults[0].facts.front().value, "-1");
    EXPECT_EQ(faults[1].place, "market.members");
    EXPECT_EQ(faults[2].code, "scheme-not-enabled");
}

} // namespace
} // namespace meritdesk::prosumer
