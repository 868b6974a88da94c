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

void expectSameFacts(const Facts& kept, const Facts& fresh)
{
    EXPECT_EQ(kept.largestVolume, fresh.largestVolume);
    EXPECT_EQ(kept.largestVolumeAt, fresh.largestVolumeAt);
    EXPECT_EQ(kept.cap, fresh.cap);
    EXPECT_EQ(kept.lastBuy, fresh.lastBuy);
    EXPECT_EQ(kept.lastSell, fresh.lastSell);
    EXPECT_EQ(kept.buyFactor, fresh.buyFactor);
    EXPECT_EQ(kept.sellFactor, fresh.sellFactor);
    EXPECT_EQ(kept.callVolume, fresh.callVolume);
    EXPECT_EQ(kept.unserved, fresh.unserved);
}

void expectSameSteps(const std::vector<Step>& kept, const std::vector<Step>& fresh)
{
    ASSERT_EQ(kept.size(), fresh.size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        EXPECT_EQ(kept[i].buyGroup, fresh[i].buyGroup);
        EXPECT_EQ(kept[i].sellGroup, fresh[i].sellGroup);
        EXPECT_EQ(kept[i].quantity, fresh[i].quantity);
    }
}

void expectSameMargin(const Clearing& kept, const Clearing& fresh)
{
    EXPECT_EQ(kept.margin.lastBuy, fresh.margin.lastBuy);
    EXPECT_EQ(kept.margin.lastSell, fresh.margin.lastSell);
    EXPECT_EQ(kept.margin.buyPartly, fresh.margin.buyPartly);
    EXPECT_EQ(kept.margin.sellPartly, fresh.margin.sellPartly);
    EXPECT_EQ(kept.margin.low, fresh.margin.low);
    EXPECT_EQ(kept.margin.high, fresh.margin.high);
    EXPECT_EQ(kept.situation, fresh.situation);
}

void expectSameScale(const std::optional<Scale>& kept, const std::optional<Scale>& fresh)
{
    ASSERT_EQ(kept.has_value(), fresh.has_value());
    if (!kept)
        return;
    EXPECT_EQ(kept->factor, fresh->factor);
    EXPECT_EQ(kept->perUnit, fresh->perUnit);
}

void expectSame(const Clearing& kept, const Clearing& fresh)
{
    EXPECT_EQ(kept.rule, fresh.rule);
    EXPECT_EQ(kept.quantityStep, fresh.quantityStep);
    expectSameLadder(kept.buyers, fresh.buyers);
    expectSameLadder(kept.sellers, fresh.sellers);
    expectSameSteps(kept.steps, fresh.steps);
    expectSameFacts(kept.facts, fresh.facts);
    expectSameMargin(kept, fresh);
    EXPECT_EQ(kept.price, fresh.price);
    EXPECT_EQ(kept.averagePrice, fresh.averagePrice);
    EXPECT_EQ(kept.volume, fresh.volume);
    EXPECT_EQ(kept.trades, fresh.trades);
    EXPECT_EQ(kept.awarded, fresh.awarded);
    EXPECT_EQ(kept.amounts, fresh.amounts);
    EXPECT_EQ(kept.exact, fresh.exact);
    expectSameScale(kept.buyScale, fresh.buyScale);
    expectSameScale(kept.sellScale, fresh.sellScale);
    EXPECT_EQ(kept.grid, fresh.grid);
    EXPECT_EQ(kept.levies, fresh.levies);
    EXPECT_EQ(kept.marginal, fresh.marginal);
    EXPECT_EQ(kept.totals, fresh.totals);
    EXPECT_EQ(kept.surplus, fresh.surplus);
    EXPECT_EQ(kept.warnings, fresh.warnings);
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

/// One thing of the order changed: price, quantity, side, time, group, participant; often to what another
/// has.
Order edited(std::mt19937& random, const Book& book, std::size_t at)
{
    auto order = book.orders[at];
    const auto& other = book.orders[static_cast<std::size_t>(random() % book.orders.size())];
    switch (tests::pick(random, 6)) {
    case 0:
        order.price = other.price;
        break;
    case 1:
        order.price = Price::fromMantissa(other.price.mantissa() + tests::pick(random, 2) - 1);
        break;
    case 2:
        order.quantity = other.quantity;
        break;
    case 3:
        order.side = other.side;
        break;
    case 4:
        order.time = other.time;
        break;
    case 5:
        order.group = other.group;
        break;
    default:
        order.participant = other.participant;
        break;
    }
    return order;
}

TEST_P(KeptUnder, EditsOfEveryKindClearAsAFreshBookDoes)
{
    std::mt19937 random(20170203);
    const auto& rule = *GetParam();
    int changes = 0;
    for (int i = 0; i < 60 && !HasFailure(); ++i) {
        KeptBook kept(tests::bookFor(random, rule, 30), rule);
        for (int change = 0; change < 40 && !kept.book().orders.empty() && !HasFailure(); ++change) {
            const auto at = static_cast<std::size_t>(random() % kept.book().orders.size());
            auto after = kept.book();
            after.orders[at] = edited(random, after, at);
            if (!check(after).empty())
                continue;
            kept.change(static_cast<Index>(at), after.orders[at]);
            ++changes;
            if (change % 3 == 0) // several changes may come before a clearing, and none too
                expectSame(kept.clear(), clear(after, rule));
            if (change % 9 == 0)
                expectSame(kept.clear(), clear(after, rule));
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

TEST(KeptBook, KeepsOneBookUnderSeveralRules)
{
    std::mt19937 random(20170204);
    const std::vector<const Rule*> several{&uniform, &payAsBid, &highLow};
    for (int i = 0; i < 60 && !HasFailure(); ++i) {
        auto book = tests::bookFor(random, highLow, 30);
        if (book.orders.empty())
            continue;
        KeptBook kept(book, several);
        for (int change = 0; change < 10; ++change) {
            const auto at = static_cast<std::size_t>(random() % book.orders.size());
            book.orders[at] = edited(random, book, at);
            kept.change(static_cast<Index>(at), book.orders[at]);
            for (std::size_t rule = 0; rule < several.size(); ++rule)
                expectSame(kept.clear(rule), clear(book, *several[rule]));
        }
    }
}

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
        EXPECT_GT(kept.clear().volume.mantissa(), 0);
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
