#include <algorithm>
#include <gtest/gtest.h>

#include "core/auction/screens/explain.h"
#include "core/auction/screens/explain_counts.h"
#include "core/auction/screens/screens.h"
#include "core/derivation/evaluate.h"
#include "tests/core/auction/screens/series_maker.h"

namespace meritdesk::auction {
namespace {

constexpr unsigned manySeries = 300;

template <class See>
void forManySeries(const See& see)
{
    for (unsigned seed = 0; seed < manySeries; ++seed)
        see(tests::SeriesMaker(seed).make());
}

std::size_t expectRecomputes(const Derivation& number)
{
    const auto value = evaluate(number);
    EXPECT_TRUE(value && *value == readFraction(number.value)) << number.key << " " << number.formula;
    std::size_t count = 1;
    for (const auto& child : number.children)
        count += expectRecomputes(child);
    return count;
}

TEST(ScreenProperties, EveryNumberFollowsFromItsOwnFormulaAndInputs)
{
    std::size_t numbers = 0;
    forManySeries([&](const Series& series) {
        const auto screening = screen(series);
        for (std::size_t i = 0; i < series.rounds.size(); ++i)
            for (const auto& number : explainRound(series, screening, i))
                numbers += expectRecomputes(number);
    });
    EXPECT_GT(numbers, 20'000U);
}

TEST(ScreenProperties, EveryCountAndDemandFollowsFromItsOwnFormulaAndInputs)
{
    std::size_t summed = 0;
    forManySeries([&](const Series& series) {
        const auto screening = screen(series);
        std::size_t flags = 0;
        for (std::size_t i = 0; i < series.rounds.size(); ++i) {
            const auto count = explainFlagCount({series, screening, i});
            expectRecomputes(count);
            flags += count.inputs.size();
            const auto demand = explainDemand({series, screening, i});
            if (!demand)
                continue;
            expectRecomputes(*demand);
            summed += demand->formula == "sum(bid_to_buy)" ? 1 : 0;
        }
        EXPECT_EQ(flags, std::count_if(screening.flags.begin(), screening.flags.end(),
                                       [](const Flag& flag) { return flag.round.has_value(); }));
        for (const auto& entry : screening.nonWinning)
            expectRecomputes(explainCurrentRun(series, entry));
    });
    EXPECT_GT(summed, 50U);
}

TEST(ScreenProperties, SharesAddUpAndTheIndicesOfAFirmKeepTheirOrder)
{
    forManySeries([](const Series& series) {
        for (const auto& round : series.rounds) {
            const auto structure = structureOf(round);
            if (!structure)
                continue;
            Fraction shares = 0;
            for (const auto& firm : structure->firms) {
                shares += shareOf(*structure, firm);
                const auto own = rsi.ofFirm(*structure, firm);
                if (!own)
                    continue;
                EXPECT_GE(*own, *dualPivotal.ofFirm(*structure, firm));
                EXPECT_GE(*dualPivotal.ofFirm(*structure, firm), *triplePivotal.ofFirm(*structure, firm));
                EXPECT_GE(*triplePivotal.ofFirm(*structure, firm), 0);
                EXPECT_EQ(*own<1, *mustRun.ofFirm(*structure, firm)> 0);
            }
            EXPECT_EQ(shares, 1);
            const auto hhi = *concentration.ofMarket(series, *structure);
            EXPECT_LE(hhi, 10'000);
            EXPECT_GE(hhi * structure->firms.size(), 10'000);
        }
    });
}

TEST(ScreenProperties, TheSpreadOfBidsDoesNotDependOnWhereTheyLie)
{
    forManySeries([](const Series& series) {
        for (auto round : series.rounds) {
            const auto groups = bidGroupsOf(round);
            for (auto& order : round.orders)
                order.price += Price::fromMantissa(7'654'321);
            const auto moved = bidGroupsOf(round);
            ASSERT_EQ(groups.size(), moved.size());
            for (std::size_t i = 0; i < groups.size(); ++i) {
                EXPECT_EQ(groups[i].variance, moved[i].variance);
                EXPECT_EQ(groups[i].counts, moved[i].counts);
                EXPECT_EQ(moved[i].mean - groups[i].mean, Fraction(7'654'321, 1'000'000));
            }
        }
    });
}

TEST(ScreenProperties, TheOrderOfTheOrdersDecidesNoNumber)
{
    forManySeries([](const Series& series) {
        auto reversed = series;
        for (auto& round : reversed.rounds)
            std::reverse(round.orders.begin(), round.orders.end());
        const auto a = screen(series);
        const auto b = screen(reversed);
        EXPECT_EQ(a.equalBids, b.equalBids);
        EXPECT_EQ(a.flags.size(), b.flags.size());
        for (std::size_t i = 0; i < a.rounds.size(); ++i)
            for (std::size_t j = 0; j < a.rounds[i].bids.size(); ++j) {
                EXPECT_EQ(a.rounds[i].bids[j].simpson, b.rounds[i].bids[j].simpson);
                EXPECT_EQ(a.rounds[i].bids[j].variance, b.rounds[i].bids[j].variance);
                EXPECT_EQ(a.rounds[i].bids[j].modalPrice(), b.rounds[i].bids[j].modalPrice());
            }
    });
}

/// Each pair looked at on its own, against the grouping of pairsOfEqual().
TEST(ScreenProperties, EqualBidsAreThoseThatAPlainSearchFinds)
{
    forManySeries([](const Series& series) {
        const auto screening = screen(series);
        const auto least = countOf(series, equalRounds);
        std::map<std::tuple<Side, std::string, std::string>, std::size_t> found;
        for (const auto& round : series.rounds) {
            const auto bidders = biddersOf(round);
            for (const auto& x : bidders)
                for (const auto& y : bidders)
                    if (x.side == y.side && x.participant < y.participant && x.price == y.price)
                        ++found[{x.side, x.participant, y.participant}];
        }
        std::erase_if(found, [least](const auto& entry) { return entry.second < least; });
        EXPECT_EQ(found.size(), screening.equalBids.size());
        for (const auto& pair : screening.equalBids)
            EXPECT_EQ(found[std::tuple(pair.side, pair.a, pair.b)], pair.rounds);
    });
}

} // namespace
} // namespace meritdesk::auction
