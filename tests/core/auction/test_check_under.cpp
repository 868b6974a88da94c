#include <gtest/gtest.h>

#include "core/auction/check.h"
#include "core/auction/rules.h"
#include "tests/support/books.h"

namespace meritdesk::auction {
namespace {

Book toy()
{
    return *meritdesk::tests::toyScenario().auction;
}

TEST(CheckUnder, AnOptionThatAnotherRuleUsesIsNoFault)
{
    auto book = toy();
    book.rules = {"pay-as-bid"};
    book.options.priceConvention = "last-pair-mean";
    EXPECT_EQ(check(book).size(), 1U) << "no named rule uses the convention";
    EXPECT_TRUE(checkUnder(book, payAsBid).empty());
}

TEST(CheckUnder, ARuleThatLacksItsOptionSaysSoAlone)
{
    const auto book = toy();
    EXPECT_TRUE(checkUnder(book, uniform).empty());
    ASSERT_EQ(checkUnder(book, twoPhase).size(), 1U);
    EXPECT_EQ(checkUnder(book, twoPhase).front().code, "option-missing");
    EXPECT_EQ(checkUnder(book, listing).front().code, "listing-not-one");
}

TEST(CheckUnder, ADemandRefusesTheRulesOfTwoSides)
{
    auto book = toy();
    book.options.demand = Quantity::fromMantissa(5'000'000'000);
    std::erase_if(book.orders, [](const Order& order) { return order.side == Side::Buy; });
    EXPECT_TRUE(checkUnder(book, singleBuyer).empty());
    EXPECT_EQ(checkUnder(book, anhui2017).front().code, "rule-has-two-sides");
}

} // namespace
} // namespace meritdesk::auction
