#include <cmath>
#include <gtest/gtest.h>

#include "core/listed.h"
#include "core/strategy/learners.h"
#include "core/strategy/mixes.h"
#include "core/strategy/models.h"
#include "core/strategy/simulate.h"
#include "tests/core/strategy/games.h"

namespace meritdesk::strategy {
namespace {

using tests::equal;
using tests::pair;

double about(const Fraction& value)
{
    return value.convert_to<double>();
}

Outcome played(const Game& game, const Learner& learner, Auction auction, std::uint32_t seed,
               int rounds = 20'000)
{
    Simulation simulation;
    simulation.learner = &learner;
    simulation.auction = auction;
    simulation.seed = seed;
    simulation.rounds = rounds;
    return *simulate(game, simulation);
}

double worst(const Outcome& outcome)
{
    double most = 0;
    for (const auto& firm : outcome.firms)
        most = std::max(most, firm.exploitability);
    return most;
}

const Game standard = equal(2, "100", "0", "150", "100");

/// The closed form says 66.67 and a profit of 5000. A grid of one unit in a hundred alone lets a best reply
/// win about one grid step times the capacity (100); a thousand seeds gave 66.7 to 71.3 and at most 227.
TEST(Simulate, PayAsBidComesWithinATenthOfTheClosedFormForAnySeed)
{
    for (const auto* learner : {&fictitiousPlay, &regretMatching})
        for (std::uint32_t seed = 0; seed < 12; ++seed) {
            const auto outcome = played(standard, *learner, Auction::PayAsBid, seed * 357'913'941U);
            EXPECT_NEAR(about(outcome.averagePrice), 200.0 / 3, 20.0 / 3) << learner->id << seed;
            EXPECT_LE(worst(outcome), 300) << learner->id << seed;
        }
}

/// One firm ends at the cap and the other anywhere low: only the first rounds cost something.
TEST(Simulate, OnePriceEndsAtTheCapForAnySeed)
{
    for (const auto* learner : {&fictitiousPlay, &regretMatching})
        for (std::uint32_t seed = 0; seed < 40; ++seed) {
            const auto outcome = played(standard, *learner, Auction::Uniform, seed);
            EXPECT_GE(about(outcome.averagePrice), 98) << learner->id << seed;
            EXPECT_LE(worst(outcome), 100) << learner->id << seed;
        }
}

TEST(Simulate, TheSameSeedGivesTheSameRoundsAndAnotherSeedOthers)
{
    for (const auto* learner : learners) {
        const auto one = played(standard, *learner, Auction::PayAsBid, 7, 500);
        const auto again = played(standard, *learner, Auction::PayAsBid, 7, 500);
        const auto other = played(standard, *learner, Auction::PayAsBid, 8, 500);
        EXPECT_EQ(one.firms[0].counts, again.firms[0].counts) << learner->id;
        EXPECT_EQ(one.firms[1].exploitability, again.firms[1].exploitability) << learner->id;
        EXPECT_NE(one.firms[0].counts, other.firms[0].counts) << learner->id;
    }
}

/// Buyers pay what sellers get: profits and costs add up to the payment, exactly.
TEST(Simulate, WhatBuyersPayIsWhatSellersGet)
{
    for (const auto auction : {Auction::Uniform, Auction::PayAsBid})
        for (const auto* learner : learners) {
            for (const auto& game : {equal(7, "30", "4", "170.5", "60"), equal(5, "30", "4", "70", "60")}) {
                const auto outcome = played(game, *learner, auction, 3, 300);
                Fraction paid = game.cost(0).fraction() * game.demand.fraction();
                for (const auto& firm : outcome.firms)
                    paid += firm.profit;
                EXPECT_EQ(paid, outcome.averagePrice * game.demand.fraction()) << learner->id;
            }
        }
}

TEST(Simulate, TheLastTenthIsAtLeastOneRound)
{
    const auto outcome = played(standard, qLearning, Auction::PayAsBid, 5, 1);
    EXPECT_EQ(outcome.averagePrice, outcome.lastAverage);
}

TEST(Simulate, ToldToStopItStops)
{
    Simulation simulation;
    simulation.learner = &fictitiousPlay;
    simulation.rounds = 1'000'000;
    int asked = 0;
    const auto result = simulate(standard, simulation, [&asked](double) { return ++asked < 3; });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.findings()[0].code, "cancelled");
    EXPECT_EQ(asked, 3);
}

TEST(Market, FirmsAtOnePriceShareWhatIsLeftNoneAboveItsCapacity)
{
    const Market unequal(pair({"80", "50"}, {"10", "10"}, "120", "110"), Auction::PayAsBid, 11);
    EXPECT_EQ(unequal.quantity(0, 0, 1), 70) << "half of 120 is above the other's 50";
    EXPECT_EQ(unequal.quantity(1, 0, 1), 50);
    EXPECT_EQ(unequal.quantity(0, 1, 0), 70);
    EXPECT_EQ(unequal.quantity(1, 1, 0), 40);
    const Market three(equal(3, "50", "0", "130", "100"), Auction::PayAsBid, 11);
    EXPECT_EQ(three.quantity(0, 1, 1), 40);
    EXPECT_EQ(three.quantity(0, 2, 0), 30);
    EXPECT_EQ(three.quantity(0, 0, 0), 50);
}

/// What a learner adds to its totals is what a whole new clearing with each of its prices would give.
TEST(Market, TheTotalsOfALearnerAreThoseOfClearingEveryPriceAnew)
{
    Chance chance(11, 0, "market");
    const std::vector<Game> games{equal(2, "100", "0", "150", "100"),
                                  equal(2, "100", "0", "70", "100"),
                                  pair({"80", "50"}, {"10", "3"}, "100", "110"),
                                  equal(6, "20", "5", "107", "40"),
                                  equal(6, "20", "5", "60", "40"),
                                  equal(6, "20", "5", "3", "40")};
    for (const auto& game : games)
        for (const auto auction : {Auction::Uniform, Auction::PayAsBid})
            for (int turn = 0; turn < 50; ++turn) {
                const Market market(game, auction, 12);
                std::vector<std::uint32_t> offers(market.firms());
                for (auto& offer : offers)
                    offer = static_cast<std::uint32_t>(chance.below(12));
                Round round(market.firms(), 12);
                round.set(offers);
                const auto firm = static_cast<std::size_t>(chance.below(game.firms));
                std::vector<double> totals(12);
                market.addPayoffs(round, firm, totals);
                for (std::uint32_t place = 0; place < 12; ++place) {
                    offers[firm] = place;
                    round.set(offers);
                    EXPECT_NEAR(totals[place], market.payoff(round, firm), 1e-9) << place;
                }
            }
}

/// A mix of one price each: the loss is found by trying every price; many firms go by chances instead of
/// pairs, and must agree with that.
TEST(Mixes, ManyFirmsLoseWhatTryingEveryPriceSays)
{
    Chance chance(5, 0, "mixes");
    for (const auto* demand : {"107", "60", "3", "120"})
        for (const auto auction : {Auction::Uniform, Auction::PayAsBid})
            for (int turn = 0; turn < 20; ++turn) {
                const Game game = equal(6, "20", "5", demand, "40");
                const Market market(game, auction, 8);
                std::vector<std::uint32_t> offers(6);
                std::vector<Mix> mixes;
                for (auto& offer : offers) {
                    offer = static_cast<std::uint32_t>(chance.below(8));
                    mixes.emplace_back(8)[offer] = 1;
                }
                Round round(6, 8);
                round.set(offers);
                const auto losses = exploitability(market, mixes);
                for (std::size_t firm = 0; firm < 6; ++firm) {
                    std::vector<double> earned(8);
                    market.addPayoffs(round, firm, earned);
                    const double best = *std::max_element(earned.begin(), earned.end());
                    EXPECT_NEAR(losses[firm], best - earned[offers[firm]], 1e-9);
                }
            }
}

/// The equilibrium itself, put on a fine grid, leaves almost nothing to win: less than one step of price.
TEST(Mixes, TheClosedFormLeavesAlmostNothingToWin)
{
    for (const int n : {2, 3, 8}) {
        const std::string demand = std::to_string(50 * n - 20);
        const Game game = equal(n, "50", "0", demand.c_str(), "100");
        const Market market(game, Auction::PayAsBid, 1001);
        Mix mix(1001);
        double before = 0;
        for (std::size_t place = 1; place <= 1000; ++place) {
            const double b = static_cast<double>(place) / 10;
            const double base = (50 - 100 * 30 / b) / 20;
            const double reached = base <= 0 ? 0 : std::pow(std::min(base, 1.0), 1.0 / (n - 1));
            mix[place] = reached - before;
            before = reached;
        }
        const auto losses = exploitability(market, std::vector<Mix>(static_cast<std::size_t>(n), mix));
        EXPECT_LT(losses[0], 0.1 * 50) << n;
    }
}

} // namespace
} // namespace meritdesk::strategy
