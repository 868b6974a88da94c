#include <algorithm>
#include <gtest/gtest.h>

#include "core/auction/rules.h"
#include "core/strategy/lab/book_arena.h"
#include "core/strategy/lab/exploited.h"
#include "core/strategy/lab/session.h"
#include "core/strategy/lab/tactics.h"
#include "core/strategy/learners.h"
#include "core/strategy/market_arena.h"
#include "tests/core/strategy/california.h"
#include "tests/core/strategy/games.h"

namespace meritdesk::strategy::lab {
namespace {

const Ratio one = Ratio::fromMantissa(1'000'000);

BookGame stackAtOnePrice()
{
    return {tests::california(),
            {.tactic = &level, .highest = *Price::read("200"), .places = 201},
            Learns::Sellers};
}

Schedule scheduleOf(const Learner& learner, int rounds, std::uint32_t seed = 1)
{
    return {.learner = &learner, .seed = seed, .rounds = rounds};
}

TEST(Session, TheSameSeedGivesTheSameRunAndAnotherSeedAnother)
{
    const auto game = stackAtOnePrice();
    for (const auto* learner : learners) {
        BookArena arena(game, auction::payAsBid);
        const auto first = *play(arena, scheduleOf(*learner, 60, 7));
        const auto again = *play(arena, scheduleOf(*learner, 60, 7));
        const auto other = *play(arena, scheduleOf(*learner, 60, 8));
        EXPECT_EQ(first.bidders[2].counts, again.bidders[2].counts) << learner->id;
        EXPECT_EQ(first.all.paid, again.all.paid) << learner->id;
        EXPECT_EQ(first.bidders[0].exploitability, again.bidders[0].exploitability) << learner->id;
        EXPECT_NE(first.all.paid, other.all.paid) << learner->id;
    }
}

TEST(Session, BatchesOfAnySizeGiveTheSameRun)
{
    const auto game = stackAtOnePrice();
    BookArena arena(game, auction::singleBuyer);
    const auto schedule = scheduleOf(qLearning, 157, 3);
    const auto whole = *play(arena, schedule);
    Session session(arena, schedule);
    for (const int batch : {1, 5, 100, 1000})
        session.play(batch);
    EXPECT_TRUE(session.isOver());
    const auto parts = session.outcome();
    EXPECT_EQ(parts.ends, whole.ends);
    EXPECT_EQ(parts.all.paid, whole.all.paid);
    EXPECT_EQ(parts.bidders[1].counts, whole.bidders[1].counts);
}

TEST(Session, PointsCoverEveryRoundOnce)
{
    MarketArena arena(tests::equal(2, "100", "0", "150", "100"), Auction::PayAsBid, 11);
    for (const int rounds : {1, 7, 100, 101, 250}) {
        const auto run = *play(arena, scheduleOf(qLearning, rounds));
        EXPECT_EQ(run.points.size(), static_cast<std::size_t>(std::min(rounds, mostPoints)));
        EXPECT_EQ(run.ends.back(), rounds);
        EXPECT_EQ(run.all.rounds, rounds);
        EXPECT_EQ(run.all.volume, 150 * rounds);
        EXPECT_GE(run.last.rounds, 1);
        EXPECT_LE(run.last.rounds, std::max(1, rounds / 10 + 1));
        std::int64_t chosen = 0;
        for (const auto count : run.bidders[0].counts)
            chosen += count;
        EXPECT_EQ(chosen, rounds);
    }
}

TEST(Session, ToldToStopItStops)
{
    MarketArena arena(tests::equal(2, "100", "0", "150", "100"), Auction::PayAsBid, 11);
    int asked = 0;
    const auto run =
        play(arena, scheduleOf(fictitiousPlay, 1'000'000), [&asked](double) { return ++asked < 3; });
    ASSERT_FALSE(run);
    EXPECT_EQ(run.findings()[0].code, "cancelled");
    EXPECT_EQ(asked, 3);
}

/// A learner clears no oftener than its question needs: once for the round, and once for each other place
/// of each bidder that looks back.
TEST(Session, ALearnerClearsNoOftenerThanItsQuestionNeeds)
{
    auto game = stackAtOnePrice();
    game.choices.places = 11;
    constexpr int rounds = 50;
    for (const auto* learner : learners) {
        BookArena arena(game, auction::singleBuyer);
        Session session(arena, scheduleOf(*learner, rounds));
        const auto before = arena.clearings(); // fictitious play imagines a few rounds first
        session.play(rounds);
        const auto most = learner->looksBack ? 1 + arena.bidders() * 10 : 1;
        EXPECT_LE(arena.clearings() - before, most * rounds) << learner->id;
    }
}

/// Section 5.2 of the teaching notes: truthful offers would cost 26,000 paid as bid and 80,000 at one price;
/// once everybody guesses the cut-off (gas at 80 cannot go below its cost, the others offer 79) the bill
/// paid as bid is 79 x 950 + 80 x 50.
TEST(GuessTheCutOff, TheBillPaidAsBidComesUpToThatOfOnePrice)
{
    const auto game = stackAtOnePrice();
    for (std::uint32_t seed = 1; seed <= 10; ++seed) {
        auto schedule = scheduleOf(guessTheCutOff, 400, seed);
        schedule.stepSize = one;
        schedule.exploration = {};
        BookArena asBid(game, auction::payAsBid);
        const auto run = *play(asBid, schedule);
        EXPECT_EQ(Fraction(run.last.paid / run.last.rounds), 79'050) << seed;
        EXPECT_EQ(run.last.efficiency, Fraction(1)) << seed;
        BookArena onePrice(game, auction::singleBuyer);
        const auto other = *play(onePrice, schedule);
        EXPECT_EQ(Fraction(other.last.paid / other.last.rounds), 80'000) << seed;
    }
}

/// Now and then a cheap unit is too bold and stays out: dispatch suffers only where bidders are paid as bid
/// and have to guess.
TEST(GuessTheCutOff, MisjudgingCostsEfficiency)
{
    auto schedule = scheduleOf(guessTheCutOff, 400);
    schedule.stepSize = one;
    schedule.exploration = Ratio::fromMantissa(200'000);
    BookArena arena(stackAtOnePrice(), auction::payAsBid);
    EXPECT_LT(*play(arena, schedule)->last.efficiency, Fraction(1));
}

/// Under one price the duopoly has equilibria in single prices: best replies find one and stay.
TEST(BestResponse, SettlesUnderOnePriceAndGoesRoundPaidAsBid)
{
    const auto game = tests::equal(2, "100", "0", "150", "100");
    for (std::uint32_t seed = 1; seed <= 10; ++seed) {
        MarketArena onePrice(game, Auction::Uniform, 51);
        const auto settled = *play(onePrice, scheduleOf(bestResponse, 2'000, seed));
        EXPECT_EQ(settled.last.price(), Fraction(100)) << seed;
        EXPECT_EQ(settled.points.back().dispersion, settled.points[50].dispersion) << "nobody moves any more";
        MarketArena asBid(game, Auction::PayAsBid, 51);
        const auto circling = *play(asBid, scheduleOf(bestResponse, 2'000, seed));
        std::vector<std::int64_t> used = circling.bidders[0].counts;
        EXPECT_GT(std::count_if(used.begin(), used.end(), [](auto count) { return count > 10; }), 9)
            << "Edgeworth's cycle from half the cap to the cap, seed " << seed;
    }
}

/// The pure equilibrium of one price: one firm at the cap, the other low.
TEST(Exploited, NobodyGainsWhereEveryPlaceIsTheSameAndSomebodyWhereOneIsBetter)
{
    MarketArena arena(tests::equal(2, "100", "0", "150", "100"), Auction::Uniform, 3);
    std::vector<BidderOutcome> bidders(2);
    bidders[0].counts = {0, 0, 10}; // at the cap, sells 50
    bidders[1].counts = {10, 0, 0}; // low, sells 100 at the cap
    const auto equilibrium = exploited(arena, bidders, 1);
    EXPECT_TRUE(equilibrium.exact);
    EXPECT_EQ(equilibrium.money, (std::vector<double>{0, 0}));
    bidders[0].counts = {0, 10, 0}; // at 50 it earns 2500; at the cap 5000
    EXPECT_EQ(exploited(arena, bidders, 1).money[0], 2500);
}

} // namespace
} // namespace meritdesk::strategy::lab
