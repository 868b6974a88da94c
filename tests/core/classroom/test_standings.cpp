#include <gtest/gtest.h>

#include "core/auction/screens/screening.h"
#include "core/classroom/regulator.h"
#include "core/classroom/standings.h"
#include "core/derivation/evaluate.h"
#include "tests/support/rooms.h"

using namespace meritdesk;
using namespace meritdesk::classroom;
using tests::oneRoundPlayed;
using tests::sheet;

namespace {

/// Every node of the tree gives its own value.
void holds(const Derivation& derivation)
{
    const auto value = evaluate(derivation);
    ASSERT_TRUE(value) << derivation.key << ": " << derivation.formula;
    EXPECT_EQ(printFraction(*value), derivation.value) << derivation.key;
    for (const auto& child : derivation.children)
        holds(child);
}

/// All five sell 70 at a price of 360: 40 x 160 + 30 x 80 = 8800. The 25 at 360 earn the four others nothing.
TEST(Standings, ProfitIsMoneyAgainstPrivateCostWorkedByHand)
{
    const auto room = oneRoundPlayed();
    const auto standings = standingsOf(room, revealedClearings(room));
    ASSERT_EQ(standings.size(), 5U);
    for (const auto& standing : standings) {
        EXPECT_EQ(standing.total, 8800);
        EXPECT_EQ(standing.rank, 1U);
    }
    const auto first = resultOf(room, revealedClearings(room)[0], 0);
    EXPECT_EQ(first.declared.text(), "100");
    EXPECT_EQ(first.awarded.text(), "70");
    EXPECT_EQ(first.money.text(), "25200");
    EXPECT_EQ(first.worth, 16400);
}

TEST(Standings, TheHighestProfitStandsFirstAndEqualOnesShareARank)
{
    auto room = *withNextRound(oneRoundPlayed());
    room = *withSheets(room, {sheet("P3", "300x100"), sheet("P4", "250x50"), sheet("P2", "250x50")});
    room = *revealed(*closed(room));
    const auto standings = standingsOf(room, revealedClearings(room));
    // the demand of 375 is not reached: all offers are taken at the highest, 300
    EXPECT_EQ(standings[0].rank, 1U);
    EXPECT_EQ(standings[0].seat, 1U); // P2: 8800 + 40 x 100 + 10 x 20 = 13000
    EXPECT_EQ(standings[0].total, 13000);
    EXPECT_EQ(standings[1].seat, 3U);
    EXPECT_EQ(standings[1].rank, 1U);
    EXPECT_EQ(standings[2].seat, 2U); // P3: 8800 + 4000 + 600 - 1800 = 11600
    EXPECT_EQ(standings[2].total, 11600);
    EXPECT_EQ(standings[2].rank, 3U);
    EXPECT_EQ(standings[3].total, 8800);
}

TEST(Standings, EveryProfitExplainsItselfSellersAndBuyersUnderEveryRule)
{
    for (const auto* kind : {"symmetric", "guangdong", "pivotal"})
        for (const std::size_t buyers : {0U, 3U}) {
            classroom::Setup setup{.kind = kind, .seats = 7, .buyers = buyers, .computers = 7};
            for (const auto rule : rulesFor(setup)) {
                setup.rule = rule;
                auto room = *revealed(*closed(makeClass(setup)));
                room = *revealed(*closed(*withNextRound(room)));
                const auto rounds = revealedClearings(room);
                ASSERT_EQ(rounds.size(), 2U);
                for (const auto& standing : standingsOf(room, rounds)) {
                    const auto why = explainStanding(room, rounds, standing.seat);
                    EXPECT_EQ(why.value, printFraction(standing.total));
                    holds(why);
                }
            }
        }
}

TEST(Standings, WhatGoesBeyondThePrivateNumbersCostsAsMuchAsTheLastOfThem)
{
    auto room = tests::fiveSellers();
    room.capacityBinds = false;
    room = *revealed(*closed(*withSheets(room, {sheet("P1", "300x120")})));
    const auto result = resultOf(room, revealedClearings(room)[0], 0);
    EXPECT_EQ(result.worth, 8000 + 8400 + 50 * 360);
}

TEST(Regulator, TheRevealedRoundsAreASeriesThatTheScreensTake)
{
    const auto room = *withNextRound(oneRoundPlayed());
    const auto series = seriesOf(room);
    ASSERT_EQ(series.rounds.size(), 1U); // the open round is nobody's business yet
    EXPECT_EQ(series.rounds[0].demand->text(), "375");
    EXPECT_EQ(series.rounds[0].capacities->size(), 5U);
    EXPECT_EQ(series.rounds[0].orders.size(), 15U);
    EXPECT_EQ(series.rounds[0].orders[2].awarded->text(), "0");
    const auto screened = auction::screen(series);
    ASSERT_TRUE(screened.rounds[0].structure);
    EXPECT_EQ(auction::shareOf(*screened.rounds[0].structure, screened.rounds[0].structure->firms[0]),
              Fraction(1, 5));
}

} // namespace
