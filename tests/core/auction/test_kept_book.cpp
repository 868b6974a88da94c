#include <algorithm>
#include <gtest/gtest.h>

#include "core/auction/check.h"
#include "core/auction/clear_all.h"
#include "core/auction/kept_book.h"
#include "core/auction/together.h"
#include "tests/core/auction/rule_books.h"

namespace meritdesk::auction {
namespace {

void expectSameLadder(const Ladder& kept, const Ladder& fresh)
{
    EXPECT_EQ(kept.orders, fresh.orders);
    EXPECT_EQ(kept.declared, fresh.declared);
    EXPECT_EQ(kept.awarded, fresh.awarded);
    EXPECT_EQ(kept.groupStart, fresh.groupStart);
    EXPECT_EQ(kept.values, fresh.values);
}

void expectSame(const Clearing& kept, const Clearing& fresh)
{
    expectSameLadder(kept.buyers, fresh.buyers);
    expectSameLadder(kept.sellers, fresh.sellers);
    EXPECT_EQ(kept.price, fresh.price);
    EXPECT_EQ(kept.volume, fresh.volume);
    EXPECT_EQ(kept.trades, fresh.trades);
    EXPECT_EQ(kept.awarded, fresh.awarded);
    EXPECT_EQ(kept.amounts, fresh.amounts);
    EXPECT_EQ(kept.exact, fresh.exact);
    EXPECT_EQ(kept.marginal, fresh.marginal);
    EXPECT_EQ(kept.totals, fresh.totals);
    EXPECT_EQ(kept.surplus, fresh.surplus);
    EXPECT_EQ(kept.situation, fresh.situation);
    EXPECT_EQ(kept.warnings.size(), fresh.warnings.size());
}

class KeptUnder : public testing::TestWithParam<const Rule*>
{
};

TEST_P(KeptUnder, ChangedOrdersClearAsAFreshBookDoes)
{
    std::mt19937 random(20170202);
    const auto& rule = *GetParam();
    int changes = 0;
    for (int i = 0; i < 300 && !HasFailure(); ++i) {
        KeptBook kept(tests::bookFor(random, rule, 30), rule);
        for (int change = 0; change < 10 && !HasFailure(); ++change) {
            // another book's order: its price, quantity, side, time, group and keys all differ
            const auto other = tests::bookFor(random, rule, 30);
            if (other.orders.empty() || kept.book().orders.empty())
                continue;
            const auto at = static_cast<std::size_t>(random() % kept.book().orders.size());
            auto order = other.orders[static_cast<std::size_t>(random() % other.orders.size())];
            order.id = kept.book().orders[at].id;
            auto after = kept.book();
            after.orders[at] = order;
            if (!check(after).empty())
                continue;
            kept.change(static_cast<Index>(at), std::move(order));
            expectSame(kept.clear(), clear(kept.book(), rule));
            ++changes;
        }
    }
    EXPECT_GT(changes, 300);
}

std::string nameOf(const testing::TestParamInfo<const Rule*>& rule)
{
    std::string name(rule.param->id);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Rules, KeptUnder, testing::ValuesIn(rules), nameOf);

/// A book large enough for two cores, of small prices and quantities so that ties abound.
Book largeBook(std::mt19937& random)
{
    Book book;
    book.orders.resize(ordersForTwoCores + 1);
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        auto& order = book.orders[i];
        order.id = std::to_string(i);
        order.participant = order.id;
        order.side = random() % 2 == 0 ? Side::Buy : Side::Sell;
        order.price = Price::fromMantissa(static_cast<std::int64_t>(random() % 5000) * 10'001);
        order.quantity = Quantity::fromMantissa(static_cast<std::int64_t>(1 + random() % 999) * 1000);
    }
    return book;
}

TEST(TwoCores, ALargeBookClearsAsItDoesOnOneCoreFromItsRanking)
{
    std::mt19937 random(3);
    for (const auto* rule : {&uniform, &payAsBid}) {
        auto book = largeBook(random);
        KeptBook kept(book, *rule);
        auto order = book.orders[7];
        order.price = Price::fromMantissa(12'345'678);
        book.orders[7] = order;
        kept.change(7, order);
        const auto fresh = clear(book, *rule);
        EXPECT_GT(fresh.volume.mantissa(), 0);
        expectSame(kept.clear(), fresh);
    }
}

TEST(TwoCores, PeriodsStandInTheirOrderWhoeverClearedThem)
{
    std::mt19937 random(5);
    std::vector<Book> periods;
    for (int i = 0; i < 24; ++i)
        periods.push_back(tests::bookFor(random, highLow, 200));
    const auto all = clearAll(periods, highLow);
    ASSERT_EQ(all.size(), periods.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        expectSame(all[i], clear(periods[i], highLow));
    EXPECT_TRUE(clearAll({}, highLow).empty());
}

} // namespace
} // namespace meritdesk::auction
