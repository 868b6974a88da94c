#include <algorithm>
#include <gtest/gtest.h>
#include <limits>
#include <numeric>

#include "core/auction/drawdown.h"
#include "core/auction/matches.h"
#include "core/auction/shares.h"
#include "core/auction/sharing.h"
#include "tests/core/auction/rule_books.h"

namespace meritdesk::auction {
namespace {

std::int64_t between(std::mt19937_64& random, std::int64_t low, std::int64_t high)
{
    return low + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(high - low + 1));
}

std::vector<Quantity> randomAwards(std::mt19937_64& random, std::int64_t step)
{
    const auto most = std::vector<std::int64_t>{1, 3, 50, 1000, 1'000'000'000'000'000}[random() % 5];
    const auto least = random() % 3 == 0 ? 0 : 1;
    std::vector<Quantity> awards(static_cast<std::size_t>(between(random, 1, 40)));
    for (auto& award : awards)
        award = Quantity::fromMantissa(between(random, least, most) * step);
    return awards;
}

/// The same steps shared one by one.
struct OneByOne
{
    std::vector<Quantity> left = {};
    std::vector<Int128> credits = std::vector<Int128>(left.size());

    void take(TotalQuantity quantity, Int128 price, Quantity step)
    {
        const auto shares = shareProRata(quantity, left, step);
        for (std::size_t i = 0; i < left.size(); ++i) {
            left[i] -= shares[i];
            credits[i] += price * shares[i].mantissa();
        }
    }
};

void expectSame(DrawDown& group, const OneByOne& slow)
{
    std::vector<bool> seen(slow.left.size());
    group.forEachLeft([&](Index member, const Int128& credit) {
        EXPECT_GT(slow.left[member].mantissa(), 0) << member;
        EXPECT_TRUE(credit == slow.credits[member]) << member;
        seen[member] = true;
    });
    group.forEachDone([&](Index member, const Int128& credit) {
        EXPECT_EQ(slow.left[member].mantissa(), 0) << member;
        EXPECT_TRUE(credit == slow.credits[member]) << member;
        seen[member] = true;
    });
    EXPECT_EQ(std::count(seen.begin(), seen.end(), false), 0);
    auto different = slow.left;
    std::sort(different.begin(), different.end());
    different.erase(std::unique(different.begin(), different.end()), different.end());
    std::erase(different, Quantity());
    EXPECT_EQ(group.amounts(), different.size());
}

TEST(DrawDown, SharesEveryStepAsSharingOneByOneDoes)
{
    std::mt19937_64 random(11);
    int steps = 0;
    for (int i = 0; i < 3000 && !testing::Test::HasFailure(); ++i) {
        const auto step = Quantity::fromMantissa(i % 2 == 0 ? 1 : 3000);
        OneByOne slow{randomAwards(random, i % 2 == 0 ? 1 : 3000)};
        DrawDown group(slow.left, step);
        const auto all = std::accumulate(slow.left.begin(), slow.left.end(), Int128{0},
                                         [](auto sum, auto award) { return sum + award.mantissa(); });
        if (all > std::numeric_limits<std::int64_t>::max())
            continue; // no volume is as large
        auto units = static_cast<std::int64_t>(all) / step.mantissa();
        while (units > 0 && !testing::Test::HasFailure()) {
            const auto taken =
                random() % 8 == 0 ? units : between(random, 1, std::max<std::int64_t>(1, units / 5));
            const auto price = between(random, -1000, 1000);
            const auto quantity = TotalQuantity::fromMantissa(static_cast<Int128>(taken) * step.mantissa());
            slow.take(quantity, price, step);
            group.take(quantity, price);
            expectSame(group, slow);
            units -= taken;
            ++steps;
        }
    }
    EXPECT_GT(steps, 15'000);
}

// Shared one by one this would be 4 * 10^10 shares.
TEST(DrawDown, EqualMembersGoAsOneHoweverManySteps)
{
    constexpr std::size_t members = 200'000;
    const std::vector<Quantity> awards(members, Quantity::fromMantissa(1'000'000));
    DrawDown group(awards, Quantity::fromMantissa(1));
    std::size_t most = 0;
    for (std::size_t step = 0; step < members; ++step) {
        group.take(TotalQuantity::fromMantissa(1'000'000), static_cast<std::int64_t>(step));
        most = std::max(most, group.amounts());
    }
    EXPECT_LE(most, 64U);
    std::size_t done = 0;
    Int128 together = 0;
    group.forEachDone([&](Index /*member*/, const Int128& credit) {
        ++done;
        together += credit;
    });
    EXPECT_EQ(done, members);
    EXPECT_TRUE(together == static_cast<Int128>(1'000'000) * members * (members - 1) / 2);
}

TEST(DrawDown, DifferentAmountsGrowByOneAStepAtMost)
{
    std::mt19937_64 random(12);
    std::vector<Quantity> awards(5000);
    std::int64_t units = 0;
    for (auto& award : awards) {
        award = Quantity::fromMantissa(between(random, 1, 50) * 999'983); // a prime: remainders do not tie
        units += award.mantissa();
    }
    DrawDown group(awards, Quantity::fromMantissa(1));
    auto before = group.amounts();
    EXPECT_EQ(before, 50U);
    for (; units > 50'000'000; units -= 30'000'001) {
        group.take(TotalQuantity::fromMantissa(30'000'001), 1);
        EXPECT_LE(group.amounts(), before + 1);
        before = group.amounts();
    }
}

/// One side at one price and value, the other spread over price levels; larger than what is shared one by
/// one.
Book oneGroup(std::mt19937& random, Side side)
{
    Book book;
    book.options.ties = Ties::ProRata;
    for (int i = 0; i < 240; ++i) {
        const auto of = tests::pick(random, 1) == 0 ? Side::Buy : Side::Sell;
        const auto level = of == side ? 0 : 1 + tests::pick(random, 60);
        auto one = tests::order("o" + std::to_string(i), of, "0", "1");
        one.price = Price::fromMantissa((of == Side::Buy ? level : -level) * 500'000LL);
        one.quantity = Quantity::fromMantissa((1 + tests::pick(random, 30)) * 1000LL);
        if (of == Side::Buy && tests::pick(random, 1) == 0)
            one.gridTariff = Price::fromMantissa(tests::pick(random, 2) * 500'000LL);
        if (of == Side::Buy)
            one.price += one.gridTariff;
        book.orders.push_back(std::move(one));
    }
    return book;
}

class OneGroupUnder : public testing::TestWithParam<const Rule*>
{
};

TEST_P(OneGroupUnder, IsSettledAndMarkedAsItsMatchesSay)
{
    std::mt19937 random(13);
    for (int i = 0; i < 40 && !HasFailure(); ++i) {
        const auto book = oneGroup(random, i % 2 == 0 ? Side::Buy : Side::Sell);
        const auto clearing = clear(book, *GetParam());
        ASSERT_GT(clearing.steps.size(), 30U);
        std::vector<Int128> exact(book.orders.size());
        std::vector<std::uint8_t> marginal(book.orders.size());
        forEachMatch(clearing, [&](const Match& match) {
            const auto prices = GetParam()->pricesOf(book, clearing, match);
            exact[match.buy] += static_cast<Int128>(prices.buy) * match.quantity.mantissa();
            exact[match.sell] += static_cast<Int128>(prices.sell) * match.quantity.mantissa();
            if (match.step + 1 == clearing.steps.size())
                marginal[match.buy] = marginal[match.sell] = 1;
            return true;
        });
        EXPECT_TRUE(clearing.exact == exact);
        EXPECT_EQ(clearing.marginal, marginal);
    }
}

std::string nameOf(const testing::TestParamInfo<const Rule*>& rule)
{
    std::string name(rule.param->id);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Rules, OneGroupUnder,
                         testing::Values(&uniform, &payAsBid, &highLow, &henan2015, &guangdong2017), nameOf);

std::optional<std::string> selfTradeOf(const Book& book)
{
    const auto clearing = clear(book, uniform);
    for (const auto& warning : clearing.warnings)
        if (warning.code == "self-trade")
            return warning.place;
    return std::nullopt;
}

TEST(SelfTradeOfOneGroup, IsTheFirstMatchWithinAnOwnerAsListed)
{
    std::mt19937 random(14);
    int found = 0;
    int missed = 0;
    for (int i = 0; i < 200 && !testing::Test::HasFailure(); ++i) {
        auto book = oneGroup(random, i % 2 == 0 ? Side::Buy : Side::Sell);
        for (int owner = 0; owner < 2; ++owner) {
            auto& one = book.orders[static_cast<std::size_t>(tests::pick(random, 239))];
            owner == 0 && i % 4 < 2 ? void(one.participant = "P") : void(one.group = "P");
            auto& other = book.orders[static_cast<std::size_t>(tests::pick(random, 239))];
            i % 4 < 2 ? void(other.participant = "P") : void(other.group = "P");
        }
        std::optional<std::string> expected;
        std::size_t place = 0;
        forEachMatch(clear(book, uniform), [&](const Match& match) {
            const auto& buy = book.orders[match.buy];
            const auto& sell = book.orders[match.sell];
            if (buy.participant == sell.participant || (buy.group && buy.group == sell.group))
                expected = "matches[" + std::to_string(place) + "]";
            ++place;
            return !expected;
        });
        EXPECT_EQ(selfTradeOf(book), expected);
        ++(expected ? found : missed);
    }
    EXPECT_GT(found, 10);
    EXPECT_GT(missed, 10);
}

} // namespace
} // namespace meritdesk::auction
