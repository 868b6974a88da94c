#include <algorithm>
#include <gtest/gtest.h>

#include "core/auction/check.h"
#include "core/auction/rules.h"
#include "core/strategy/lab/book_arena.h"
#include "core/strategy/lab/tactics.h"
#include "core/strategy/market_arena.h"
#include "tests/core/strategy/california.h"
#include "tests/core/strategy/games.h"

namespace meritdesk::strategy::lab {
namespace {

using auction::Rule;
using auction::Side;

Choices choicesOf(const Tactic& tactic, const char* lowest, const char* highest, int places)
{
    return {.tactic = &tactic,
            .lowest = *Price::read(lowest),
            .highest = *Price::read(highest),
            .places = places};
}

/// What a bidder earns in a whole new clearing of the book with everybody's prices.
double earnedAnew(const BookGame& game, const Rule& rule, const std::vector<BookBidder>& bidders,
                  const std::vector<std::uint32_t>& places, std::size_t bidder)
{
    auto book = game.book;
    for (std::size_t i = 0; i < bidders.size(); ++i)
        for (std::size_t k = 0; k < bidders[i].orders.size(); ++k)
            book.orders[bidders[i].orders[k]].price = bidders[i].prices[places[i]][k];
    const auto clearing = clear(book, rule);
    Fraction earned = 0;
    for (const auto order : bidders[bidder].orders) {
        const Fraction own = game.book.orders[order].price.fraction() * clearing.awarded[order].fraction();
        earned += moneyOf(book, clearing, order) - own;
    }
    return Fraction(bidders[bidder].side == Side::Sell ? earned : -earned).convert_to<double>();
}

std::vector<std::uint32_t> drawn(std::mt19937& random, const BookArena& arena)
{
    std::vector<std::uint32_t> places(arena.bidders());
    for (auto& place : places)
        place = static_cast<std::uint32_t>(random() % arena.places());
    return places;
}

void expectPayoffsOfClearingAnew(const BookGame& game, const Rule& rule, std::mt19937& random)
{
    BookArena arena(game, rule);
    for (int turn = 0; turn < 3; ++turn) {
        auto places = drawn(random, arena);
        arena.set(places);
        const auto bidder = static_cast<std::size_t>(random() % arena.bidders());
        std::vector<double> totals(arena.places());
        arena.addPayoffs(bidder, totals);
        EXPECT_DOUBLE_EQ(totals[places[bidder]], arena.payoff(bidder)) << rule.id;
        for (std::uint32_t place = 0; place < arena.places(); ++place) {
            places[bidder] = place;
            EXPECT_NEAR(totals[place], earnedAnew(game, rule, arena.seats(), places, bidder), 1e-6)
                << rule.id << " place " << place;
        }
    }
}

TEST(BookArena, WhatAPlaceWouldHaveEarnedIsWhatClearingAnewSaysUnderEveryRule)
{
    std::mt19937 random(20);
    std::map<std::string_view, int> tried;
    for (int turn = 0; turn < 60; ++turn)
        for (const auto* rule : auction::rules) {
            BookGame game;
            game.book = auction::tests::randomBook(random, turn % 2 == 0);
            if (rule->id == "two-phase")
                game.book.options.callUntil = auction::Instant{2, 0, ""};
            game.learns = turn % 3 == 0 ? Learns::Both : Learns::Sellers;
            game.choices = choicesOf(*tactics[static_cast<std::size_t>(turn) % tactics.size()], "-5", "9", 5);
            if (!check(game, *rule).empty())
                continue;
            ++tried[rule->id];
            expectPayoffsOfClearingAnew(game, *rule, random);
        }
    for (const auto* rule : auction::rules) {
        const bool isOfItsOwn = rule->id == "listing" || rule->id == "guangdong-2016"; // see below
        EXPECT_GT(tried[rule->id], isOfItsOwn ? -1 : 10) << rule->id;
    }
}

TEST(BookArena, TheSpreadReturnAndAListingPayWhatClearingAnewSays)
{
    std::mt19937 random(3);
    BookGame game;
    game.book = auction::tests::book({{"-10", "50"}, {"-30", "70"}}, {{"-90", "40"}, {"-60", "60"}});
    game.choices = choicesOf(shade, "-200", "-1", 7);
    game.learns = Learns::Both;
    ASSERT_TRUE(check(game, auction::guangdong2016).empty());
    expectPayoffsOfClearingAnew(game, auction::guangdong2016, random);
    game.book = auction::tests::book({{"380", "100"}}, {{"300", "60"}, {"310", "50"}, {"320", "40"}});
    game.choices = choicesOf(shade, "200", "450", 7);
    ASSERT_TRUE(check(game, auction::listing).empty());
    expectPayoffsOfClearingAnew(game, auction::listing, random);
}

/// Two equal firms as a game and as a book of two offers: the same places earn the same.
TEST(BookArena, AGameWrittenAsABookPaysTheSame)
{
    const auto game = tests::equal(2, "100", "20", "150", "100");
    BookGame written;
    written.book = auction::tests::book({}, {{"20", "100"}, {"20", "100"}});
    written.book.options.demand = game.demand;
    written.book.options.ties = auction::Ties::ProRata;
    written.choices = choicesOf(level, "20", "100", 9);
    std::mt19937 random(8);
    for (const auto auction : {Auction::Uniform, Auction::PayAsBid}) {
        MarketArena market(game, auction, 9);
        BookArena book(written, auction == Auction::Uniform ? auction::singleBuyer : auction::payAsBid);
        for (int turn = 0; turn < 40; ++turn) {
            const auto places = drawn(random, book);
            for (Arena* arena : {static_cast<Arena*>(&market), static_cast<Arena*>(&book)}) {
                arena->set(places);
                arena->book();
            }
            for (std::size_t firm = 0; firm < 2; ++firm) {
                EXPECT_DOUBLE_EQ(market.payoff(firm), book.payoff(firm));
                EXPECT_EQ(market.justInside(firm), book.justInside(firm));
            }
        }
        const auto one = market.takeTally();
        const auto other = book.takeTally();
        EXPECT_EQ(one.paid, other.paid);
        EXPECT_EQ(one.volume, other.volume);
        EXPECT_NEAR(one.dispersion, other.dispersion, 1e-9);
    }
}

TEST(BookArena, TruthIsEfficientAndALoftyCheapOfferIsNot)
{
    const BookGame game{tests::california(), choicesOf(shade, "0", "200", 201), Learns::Sellers};
    BookArena arena(game, auction::payAsBid);
    std::vector<std::uint32_t> places(5);
    arena.set(places);
    arena.book();
    auto tally = arena.takeTally();
    EXPECT_EQ(tally.efficiency, Fraction(1));
    EXPECT_EQ(tally.paid, 26'000) << "the truthful bill of the worked stack";
    places[0] = 200; // hydro asks 200: the peaker runs before part of it
    arena.set(places);
    arena.book();
    tally = arena.takeTally();
    EXPECT_LT(*tally.efficiency, Fraction(1));
    EXPECT_GT(*tally.efficiency, Fraction(0));
}

TEST(BookArena, GainsFromTradeAreMeasuredByTrueValues)
{
    BookGame game;
    game.book = auction::tests::book({{"400", "100"}}, {{"300", "70"}, {"310", "50"}});
    game.choices = choicesOf(shade, "200", "500", 11);
    game.learns = Learns::Both;
    BookArena arena(game, auction::uniform);
    const std::vector<std::uint32_t> truth(3);
    arena.set(truth);
    arena.book();
    EXPECT_EQ(arena.takeTally().efficiency, Fraction(1));
    arena.set(std::vector<std::uint32_t>{0, 10, 0}); // the first seller asks 500: only 50 are traded
    arena.book();
    EXPECT_EQ(arena.takeTally().efficiency, Fraction(50 * 90, 70 * 100 + 30 * 90));
}

TEST(BookArena, WhatCannotBePlayedIsRefusedAtItsPlace)
{
    const auto place = [](const BookGame& game, const Rule& rule) {
        const auto findings = check(game, rule);
        return findings.empty() ? std::string("none") : findings[0].code + " " + findings[0].place;
    };
    BookGame game{tests::california(), choicesOf(shade, "0", "200", 21), Learns::Sellers};
    EXPECT_EQ(place(game, auction::singleBuyer), "none");
    EXPECT_EQ(place(game, auction::uniform), "rule-has-two-sides options.demand");
    game.learns = Learns::Buyers;
    EXPECT_EQ(place(game, auction::singleBuyer), "nobody-learns orders");
    game.learns = Learns::Sellers;
    game.choices.places = 1;
    EXPECT_EQ(place(game, auction::singleBuyer), "out-of-range choices.places");
    game.choices = choicesOf(level, "100", "100", 21);
    EXPECT_EQ(place(game, auction::singleBuyer), "highest-not-above-lowest choices.highest");
    game.choices = {.tactic = &markUp, .markUp = {}};
    EXPECT_EQ(place(game, auction::singleBuyer), "not-above-zero choices.mark_up");
    BookGame spreads;
    spreads.book = auction::tests::book({{"-10", "50"}}, {{"-90", "40"}});
    spreads.choices = choicesOf(shade, "-200", "5", 7);
    EXPECT_NE(place(spreads, auction::guangdong2016), "none")
        << "a seller may reach +5 beside a buyer at -10";
}

TEST(Tactics, PlacesLeadFromEagerToDemanding)
{
    const auto choices = choicesOf(shade, "0", "100", 21);
    const auto seller = auction::tests::order("s", Side::Sell, "40", "1");
    const auto buyer = auction::tests::order("b", Side::Buy, "40", "1");
    for (const auto* tactic : tactics)
        for (int place = 1; place < 21; ++place) {
            EXPECT_GE(tactic->price(seller, choices, place), tactic->price(seller, choices, place - 1));
            EXPECT_LE(tactic->price(buyer, choices, place), tactic->price(buyer, choices, place - 1));
        }
    EXPECT_EQ(shade.price(seller, choices, 5).text(), "55");
    EXPECT_EQ(shade.price(buyer, choices, 5).text(), "30");
    EXPECT_EQ(level.price(seller, choices, 5).text(), "25");
    EXPECT_EQ(level.price(buyer, choices, 5).text(), "75");
    auto most = choices;
    most.markUp = Ratio::fromMantissa(1'500'000);
    EXPECT_EQ(markUp.price(seller, most, 5).text(), "55");
    EXPECT_EQ(markUp.price(buyer, most, 5).text(), "25");
    EXPECT_EQ(toStep(*Price::read("-7.3"), *Price::read("0.5"), Side::Sell).text(), "-7");
    EXPECT_EQ(toStep(*Price::read("-7.3"), *Price::read("0.5"), Side::Buy).text(), "-7.5");
}

} // namespace
} // namespace meritdesk::strategy::lab
