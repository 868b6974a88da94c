#include <algorithm>
#include <gtest/gtest.h>
#include <map>

#include "core/auction/check.h"
#include "core/auction/curves.h"
#include "core/auction/explain.h"
#include "core/auction/matches.h"
#include "core/auction/rules.h"
#include "core/derivation/evaluate.h"
#include "tests/core/auction/books.h"

namespace meritdesk::auction {
namespace {

constexpr int rounds = 1500;

/// Calls with random books of both kinds, under the rules that take them.
template <class See>
void forRandomBooks(const See& see)
{
    std::mt19937 random(20170201);
    for (int i = 0; i < rounds; ++i) {
        const bool oneSided = i % 4 == 0;
        const auto book = tests::randomBook(random, oneSided);
        see(book, payAsBid);
        if (!oneSided)
            see(book, uniform);
    }
}

TEST(Properties, EveryProofHolds)
{
    std::size_t proofs = 0;
    forRandomBooks([&](const Book& book, const Rule& rule) {
        for (const auto& proof : prove(book, clear(book, rule))) {
            EXPECT_TRUE(proof.holds) << proof.key << " " << proof.left << proof.relation << proof.right;
            ++proofs;
        }
    });
    EXPECT_GT(proofs, 10'000U);
}

TEST(Properties, MatchesAddUpToTheAwardsInWholeSteps)
{
    forRandomBooks([](const Book& book, const Rule& rule) {
        const auto clearing = clear(book, rule);
        std::map<Index, std::int64_t> traded;
        for (const auto& match : matchesOf(clearing)) {
            EXPECT_GT(match.quantity.mantissa(), 0);
            traded[match.sell] += match.quantity.mantissa();
            if (match.buy != none)
                traded[match.buy] += match.quantity.mantissa();
        }
        for (std::size_t i = 0; i < book.orders.size(); ++i) {
            EXPECT_EQ(traded[static_cast<Index>(i)], clearing.awarded[i].mantissa());
            EXPECT_EQ(clearing.awarded[i].mantissa() % book.options.quantityStep.mantissa(), 0);
        }
    });
}

TEST(Properties, WithoutACapTheVolumeIsTheLargestThereIs)
{
    forRandomBooks([](const Book& book, const Rule& rule) {
        if (isOneSided(book) || book.options.volumeCap)
            return;
        const auto clearing = clear(book, rule);
        EXPECT_EQ(clearing.facts.largestVolume, clearing.volume);
        if (clearing.volume.mantissa() == 0)
            return;
        const auto& at = *clearing.facts.largestVolumeAt;
        EXPECT_EQ(at.front(), *clearing.margin.lastSell);
        EXPECT_EQ(at.back(), *clearing.margin.lastBuy);
    });
}

TEST(Properties, TheInputOrderDecidesNothingWhereTheKeysDo)
{
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        auto book = tests::randomBook(random, false);
        for (std::size_t k = 0; k < book.orders.size(); ++k)
            book.orders[k].time = Instant{static_cast<std::int64_t>(k), 0, ""};
        book.options.ties = Ties::Time;
        const auto before = clear(book, uniform);
        std::map<std::string, Quantity> awards;
        for (std::size_t k = 0; k < book.orders.size(); ++k)
            awards[book.orders[k].id] = before.awarded[k];
        std::shuffle(book.orders.begin(), book.orders.end(), random);
        const auto after = clear(book, uniform);
        EXPECT_EQ(after.price, before.price);
        for (std::size_t k = 0; k < book.orders.size(); ++k)
            EXPECT_EQ(after.awarded[k], awards[book.orders[k].id]);
    }
}

TEST(Properties, AShiftOfAllPricesShiftsThePriceAndNothingElse)
{
    std::mt19937 random(8);
    const auto shift = Price::fromMantissa(-7'654'321);
    for (int i = 0; i < 300; ++i) {
        auto book = tests::randomBook(random, false);
        const auto before = clear(book, uniform);
        for (auto& order : book.orders)
            order.price += shift;
        const auto after = clear(book, uniform);
        EXPECT_EQ(after.awarded, before.awarded);
        ASSERT_EQ(after.price.has_value(), before.price.has_value());
        if (after.price) {
            EXPECT_EQ(*after.price, *before.price + shift.fraction());
        }
    }
}

TEST(Properties, AnOrderThatCannotTradeChangesNothing)
{
    std::mt19937 random(9);
    for (int i = 0; i < 300; ++i) {
        auto book = tests::randomBook(random, false);
        const auto before = clear(book, uniform);
        auto idle = tests::order("idle", Side::Sell, "999", "1");
        idle.quantity = book.options.quantityStep;
        book.orders.push_back(idle);
        const auto after = clear(book, uniform);
        EXPECT_EQ(after.price, before.price);
        EXPECT_EQ(after.totals, before.totals);
        EXPECT_EQ(after.surplus, before.surplus);
    }
}

TEST(Properties, CurvesHoldEveryOrderOnceAndTheirAcceptedPartIsTheVolume)
{
    forRandomBooks([](const Book& book, const Rule& rule) {
        const auto clearing = clear(book, rule);
        const auto curves = curvesOf(book, clearing);
        for (const auto* curve : {&curves.demand, &curves.supply}) {
            TotalQuantity accepted;
            TotalQuantity end;
            for (const auto& step : *curve) {
                EXPECT_EQ(step.before, end);
                end = step.after;
                accepted += TotalQuantity::fromMantissa(step.accepted.mantissa());
            }
            EXPECT_EQ(accepted, clearing.volume);
        }
        EXPECT_EQ(curves.supply.size() + (isOneSided(book) ? 0 : curves.demand.size()), book.orders.size());
    });
}

/// Every node of a tree that has a formula recomputes to its value.
void expectRecomputes(const Derivation& derivation)
{
    if (!derivation.formula.empty()) {
        EXPECT_EQ(evaluate(derivation), readFraction(derivation.value))
            << derivation.key << derivation.formula;
    }
    for (const auto& child : derivation.children)
        expectRecomputes(child);
}

TEST(Properties, EveryDerivationRecomputesToItsNumber)
{
    int seen = 0;
    forRandomBooks([&seen](const Book& book, const Rule& rule) {
        if (++seen % 5 != 0)
            return;
        const auto clearing = clear(book, rule);
        for (const auto& tree : {explainPrice(book, clearing), explainVolume(book, clearing),
                                 explainTotals(book, clearing), explainSurplus(book, clearing)})
            expectRecomputes(tree);
        for (std::size_t i = 0; i < book.orders.size(); ++i) {
            const auto amount = explainAmount(book, clearing, i);
            expectRecomputes(amount);
            expectRecomputes(explainAward(book, clearing, i));
            EXPECT_EQ(amount.value, clearing.amounts[i].text());
            EXPECT_FALSE(reasonFor(book, clearing, i).code.empty());
        }
    });
}

std::string reasonUnder(const Rule& rule, const Book& book, std::size_t i)
{
    return reasonFor(book, clear(book, rule), i).code;
}

TEST(Reasons, SayWhatStoppedAnOrder)
{
    const auto gap = tests::book({{"28", "90"}, {"15", "30"}}, {{"10", "40"}, {"20", "50"}, {"35", "30"}});
    EXPECT_EQ(reasonUnder(uniform, gap, 0), "reason-full-at-the-margin");
    EXPECT_EQ(reasonUnder(uniform, gap, 1), "reason-below-price");
    EXPECT_EQ(reasonUnder(uniform, gap, 2), "reason-full");
    EXPECT_EQ(reasonUnder(uniform, gap, 4), "reason-above-price");
    EXPECT_EQ(reasonUnder(payAsBid, gap, 1), "reason-bid-too-low");
    EXPECT_EQ(reasonUnder(payAsBid, gap, 4), "reason-offer-too-high");
    const auto shortage = tests::book({{"90", "60"}, {"80", "60"}, {"70", "1"}}, {{"10", "90"}});
    EXPECT_EQ(reasonUnder(uniform, shortage, 1), "reason-part");
    EXPECT_EQ(reasonUnder(uniform, shortage, 2), "reason-below-price");
    EXPECT_EQ(reasonUnder(highLow, shortage, 2), "reason-other-side-used-up");
    EXPECT_EQ(reasonUnder(uniform, tests::book({{"1", "1"}}, {}), 0), "reason-no-other-side");
    auto capped = tests::book({{"50", "80"}}, {{"10", "50"}, {"20", "60"}});
    capped.options.volumeCap = Quantity::read("50");
    EXPECT_EQ(reasonUnder(uniform, capped, 2), "reason-cap-reached");
    EXPECT_EQ(reasonUnder(uniform, capped, 0), "reason-part-cap-reached");
}

TEST(Reasons, TellACutAmongEqualsFromACutAtTheMargin)
{
    auto equals = tests::book({{"90", "60"}}, {{"10", "40"}, {"10", "40"}});
    EXPECT_EQ(reasonUnder(guangdong2017, equals, 1), "reason-part-shared");
    equals.orders[1].time = Instant{1, 0, ""};
    EXPECT_EQ(reasonUnder(uniform, equals, 2), "reason-part-last-of-equals");
    EXPECT_EQ(reasonUnder(uniform, equals, 1), "reason-full");
}

TEST(Reasons, NameNearnessNetBackAndRest)
{
    const auto untraded = tests::book({{"400", "100"}}, {{"300", "100"}, {"310", "50"}, {"320", "50"}});
    EXPECT_EQ(reasonUnder(anhui2017, untraded, 1), "reason-nearer-first");
    EXPECT_EQ(reasonUnder(anhui2017, untraded, 3), "reason-near-enough");
    auto strongest = untraded;
    strongest.options.priority = "strongest-first";
    EXPECT_EQ(reasonUnder(anhui2017, strongest, 3), "reason-stronger-first");
    auto user = tests::book({{"500", "1"}, {"480", "1"}}, {{"400", "5"}});
    user.orders[0].gridTariff = *Price::read("150");
    EXPECT_EQ(reasonUnder(henan2015, user, 0), "reason-net-back-too-low");
    EXPECT_EQ(reasonUnder(rolling, untraded, 3), "reason-never-crossed");
    EXPECT_EQ(reasonUnder(rolling, untraded, 0), "reason-traded");
    const auto taken = tests::book({{"5", "10"}}, {{"4", "8"}, {"5", "8"}, {"6", "8"}});
    EXPECT_EQ(reasonUnder(listing, taken, 0), "reason-taken");
    EXPECT_EQ(reasonUnder(listing, taken, 1), "reason-take-shared");
    EXPECT_EQ(reasonUnder(listing, taken, 3), "reason-take-not-admitted");
}

TEST(Segments, AnOrderThatGoesBackIsNamedOncePerParticipantAndSide)
{
    auto book = tests::book({{"5", "1"}, {"6", "1"}}, {{"3", "1"}, {"2", "1"}, {"1", "1"}});
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        book.orders[i].participant = "P";
        book.orders[i].segment = static_cast<std::int64_t>(i + 1);
    }
    const auto warnings = warningsOf(book);
    ASSERT_EQ(warnings.size(), 2U);
    EXPECT_EQ(warnings[0].place, "orders[1]");
    EXPECT_EQ(warnings[1].place, "orders[3]");
    book.orders[3].segment.reset();
    EXPECT_EQ(warningsOf(book)[1].place, "orders[4]");
}

} // namespace
} // namespace meritdesk::auction
