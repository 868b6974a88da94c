#include <algorithm>
#include <gtest/gtest.h>
#include <map>

#include "core/auction/check.h"
#include "core/auction/explain.h"
#include "core/auction/matches.h"
#include "core/auction/money.h"
#include "core/auction/replay.h"
#include "core/derivation/evaluate.h"
#include "tests/core/auction/rule_books.h"

namespace meritdesk::auction {
namespace {

constexpr int booksPerRule = 9'100; // eleven rules: 100,100 books

class EveryRule : public testing::TestWithParam<const Rule*>
{
protected:
    template <class See>
    void forBooks(int count, const See& see)
    {
        std::mt19937 random(20170201);
        for (int i = 0; i < count && !HasFailure(); ++i) {
            const auto book = tests::bookFor(random, *GetParam());
            ASSERT_TRUE(check(book).empty()) << check(book)[0].code;
            see(book, clear(book, *GetParam()));
        }
    }
};

Int128 awardedOn(const Book& book, const Clearing& clearing, Side side)
{
    Int128 sum = 0;
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        if (book.orders[i].side == side)
            sum += clearing.awarded[i].mantissa();
    return sum;
}

/// Conservation and limits: what is sold is bought, in whole steps, and nobody gets more than it declared.
void expectConserved(const Book& book, const Clearing& clearing)
{
    EXPECT_EQ(awardedOn(book, clearing, Side::Sell), clearing.volume.mantissa());
    if (!isOneSided(book)) {
        EXPECT_EQ(awardedOn(book, clearing, Side::Buy), clearing.volume.mantissa());
    }
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        EXPECT_GE(clearing.awarded[i].mantissa(), 0);
        EXPECT_LE(clearing.awarded[i], book.orders[i].quantity);
        EXPECT_EQ(clearing.awarded[i].mantissa() % book.options.quantityStep.mantissa(), 0);
    }
}

/// The cents of every order and of every total add up, and what buyers pay is what all others get.
void expectBalanced(const Book& book, const Clearing& clearing)
{
    Money paid;
    Money got;
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        (book.orders[i].side == Side::Buy ? paid : got) += clearing.amounts[i];
    const auto& totals = clearing.totals;
    EXPECT_EQ(got, totals.sellersGet);
    if (!isOneSided(book)) {
        EXPECT_EQ(paid, totals.buyersPay);
    }
    EXPECT_EQ(totals.sellersGet + totals.operatorKeeps + totals.grid + totals.levies, totals.buyersPay);
    const auto& surplus = clearing.surplus;
    EXPECT_EQ(surplus.buyers.value_or(Money{}) + surplus.sellers + surplus.operatorKeeps, surplus.total);
    EXPECT_GE(surplus.total.mantissa(), 0);
}

/// Nobody pays above its bid or gets less than its offer.
void expectNobodyLoses(const Book& book, const Clearing& clearing)
{
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        if (clearing.awarded[i].mantissa() == 0)
            continue;
        const auto price = *priceOf(book, clearing, i);
        const auto declared = book.orders[i].price.fraction();
        EXPECT_TRUE(book.orders[i].side == Side::Buy ? price <= declared : declared <= price);
    }
}

void expectPriceBetweenTheLastPair(const Clearing& clearing)
{
    const auto& margin = clearing.margin;
    if (clearing.price && margin.lastBuy && margin.lastSell) {
        EXPECT_LE(margin.lastSell->fraction(), *clearing.price);
        EXPECT_GE(margin.lastBuy->fraction(), *clearing.price);
    }
}

TEST_P(EveryRule, KeepsTheInvariantsOnNineThousandRandomBooks)
{
    int traded = 0;
    forBooks(booksPerRule, [&traded](const Book& book, const Clearing& clearing) {
        expectConserved(book, clearing);
        expectBalanced(book, clearing);
        if (!book.options.minimumMarginalLot) {
            expectNobodyLoses(book, clearing);
            expectPriceBetweenTheLastPair(clearing);
        }
        traded += clearing.volume.mantissa() > 0 ? 1 : 0;
    });
    EXPECT_GT(traded, booksPerRule / 4);
}

TEST_P(EveryRule, MakesMatchesThatAddUpToTheAwardsAndTheMoney)
{
    forBooks(700, [](const Book& book, const Clearing& clearing) {
        std::map<Index, std::int64_t> traded;
        std::map<Index, Int128> money;
        Index step = 0;
        forEachMatch(clearing, [&](const Match& match) {
            EXPECT_GT(match.quantity.mantissa(), 0);
            EXPECT_TRUE(match.step == step || match.step == step + 1);
            step = match.step;
            const auto prices = clearing.rule->pricesOf(book, clearing, match);
            traded[match.sell] += match.quantity.mantissa();
            money[match.sell] += Int128{prices.sell} * match.quantity.mantissa();
            if (match.buy != none) {
                traded[match.buy] += match.quantity.mantissa();
                money[match.buy] += Int128{prices.buy} * match.quantity.mantissa();
                EXPECT_GE(clearing.rule->valueOf(book.orders[match.buy]),
                          clearing.rule->valueOf(book.orders[match.sell]));
            }
            return true;
        });
        for (std::size_t i = 0; i < book.orders.size(); ++i) {
            EXPECT_EQ(traded[static_cast<Index>(i)], clearing.awarded[i].mantissa());
            EXPECT_EQ(money[static_cast<Index>(i)], clearing.exact[i]);
        }
    });
}

/// Every node of a tree that has a formula recomputes to its value.
void expectRecomputes(const Derivation& derivation)
{
    if (!derivation.formula.empty()) {
        EXPECT_EQ(evaluate(derivation), readFraction(derivation.value))
            << derivation.key << ": " << derivation.formula;
    }
    for (const auto& child : derivation.children)
        expectRecomputes(child);
}

TEST_P(EveryRule, ExplainsEveryNumberSoThatItRecomputes)
{
    forBooks(120, [](const Book& book, const Clearing& clearing) {
        for (const auto& tree : {explainPrice(book, clearing), explainVolume(book, clearing),
                                 explainTotals(book, clearing), explainSurplus(book, clearing)})
            expectRecomputes(tree);
        for (std::size_t i = 0; i < book.orders.size(); ++i) {
            const auto amount = explainAmount(book, clearing, i);
            expectRecomputes(amount);
            EXPECT_EQ(amount.value, clearing.amounts[i].text());
            const auto award = explainAward(book, clearing, i);
            expectRecomputes(award);
            EXPECT_EQ(award.value, clearing.awarded[i].text());
            EXPECT_FALSE(reasonFor(book, clearing, i).code.empty());
        }
    });
}

TEST_P(EveryRule, ProvesItsResult)
{
    std::size_t proofs = 0;
    forBooks(700, [&proofs](const Book& book, const Clearing& clearing) {
        if (book.options.minimumMarginalLot)
            return;
        for (const auto& proof : prove(book, clearing)) {
            EXPECT_TRUE(proof.holds) << proof.key << " " << proof.left << proof.relation << proof.right;
            ++proofs;
        }
    });
    EXPECT_GT(proofs, 2'000U);
}

/// The teaching switch has its price: whoever trades in the tail that may not set the price can lose by it,
/// and the proof lines say so.
TEST(MinimumMarginalLot, CostsTheTailAndTheProofsSayIt)
{
    auto book = tests::book({{"400", "100"}, {"310", "1"}}, {{"300", "100"}, {"305", "1"}});
    book.options.minimumMarginalLot = Quantity::read("2");
    const auto clearing = clear(book, guangdong2017);
    EXPECT_EQ(clearing.price, Fraction(350));
    std::vector<std::string> broken;
    for (const auto& proof : prove(book, clearing))
        if (!proof.holds)
            broken.push_back(proof.key);
    EXPECT_EQ(broken, (std::vector<std::string>{"proof-nobody-at-a-loss", "proof-price-to"}));
}

TEST_P(EveryRule, IsPlayedAgainUpToItsVolume)
{
    forBooks(300, [](const Book& book, const Clearing& clearing) {
        const auto frames = replayOf(book, clearing);
        ASSERT_FALSE(frames.empty());
        EXPECT_EQ(frames.back().scene, "settle");
        EXPECT_EQ(frames.back().soFar, clearing.volume);
        TotalQuantity traded;
        for (const auto& frame : frames) {
            traded += frame.quantity;
            EXPECT_EQ(frame.soFar, traded);
            EXPECT_FALSE(frame.caption.code.empty());
        }
    });
}

TEST_P(EveryRule, LooksAtNoOptionThatIsNotItsOwn)
{
    forBooks(300, [](const Book& book, const Clearing& clearing) {
        auto other = book;
        const auto& rule = *clearing.rule;
        const auto isForeign = [&](std::string_view key) { return !usesOption(rule, book, key); };
        if (isForeign("ties"))
            other.options.ties = Ties::LargerFirst;
        if (isForeign("volume_cap") && !isOneSided(book))
            other.options.volumeCap = book.options.quantityStep;
        if (isForeign("call_until"))
            other.options.callUntil = Instant{1, 0, ""};
        if (isForeign("minimum_marginal_lot"))
            other.options.minimumMarginalLot = Quantity::fromMantissa(1'000'000'000);
        if (isForeign("listing_side"))
            other.options.listingSide = Side::Sell;
        const auto again = clear(other, rule);
        EXPECT_EQ(again.awarded, clearing.awarded);
        EXPECT_EQ(again.amounts, clearing.amounts);
        EXPECT_EQ(again.price, clearing.price);
    });
}

/// Distinct times, so that the keys decide everything: by time or by the rule's own ties.
TEST_P(EveryRule, GivesTheSameWhateverTheInputOrderWhereTheKeysDecide)
{
    std::mt19937 random(7);
    for (int i = 0; i < 200; ++i) {
        auto book = tests::bookFor(random, *GetParam());
        std::map<std::string, Quantity> awards;
        for (std::size_t k = 0; k < book.orders.size(); ++k)
            book.orders[k].time = Instant{static_cast<std::int64_t>(k), 0, ""};
        if (usesOption(*GetParam(), book, "ties"))
            book.options.ties = Ties::Time;
        if (usesOption(*GetParam(), book, "take_rule"))
            book.options.takeRule = "time";
        const auto before = clear(book, *GetParam());
        for (std::size_t k = 0; k < book.orders.size(); ++k)
            awards[book.orders[k].id] = before.awarded[k];
        std::shuffle(book.orders.begin(), book.orders.end(), random);
        const auto after = clear(book, *GetParam());
        EXPECT_EQ(after.price, before.price);
        EXPECT_EQ(after.totals, before.totals);
        for (std::size_t k = 0; k < book.orders.size(); ++k)
            EXPECT_EQ(after.awarded[k], awards[book.orders[k].id]);
    }
}

std::string nameOf(const testing::TestParamInfo<const Rule*>& info)
{
    std::string name(info.param->id);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Rules, EveryRule, testing::ValuesIn(rules), nameOf);

} // namespace
} // namespace meritdesk::auction
