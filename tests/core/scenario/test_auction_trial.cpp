#include <gtest/gtest.h>

#include "core/scenario/auction_trial.h"
#include "tests/support/books.h"

using namespace meritdesk;
using namespace meritdesk::scenario;
using auction::Price;
using auction::Quantity;

namespace {

Price price(const char* text)
{
    return *Price::read(text);
}

Quantity quantity(const char* text)
{
    return *Quantity::read(text);
}

auction::Book toy()
{
    return *tests::toyScenario().auction;
}

std::string codeOf(const Result<auction::Book>& outcome)
{
    return outcome ? std::string() : outcome.findings().front().code;
}

} // namespace

TEST(AuctionTrial, AnEmptyTrialLeavesTheBookAsItIs)
{
    const auto outcome = tried(toy(), {});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(*outcome, toy());
    EXPECT_TRUE(changesNothing({}));
    EXPECT_TRUE(changesNothing({.participant = "a1"})) << "named, but not moved";
    EXPECT_FALSE(changesNothing({.participant = "a1", .priceShift = price("-1")}));
    EXPECT_FALSE(changesNothing({.priceCap = {.on = true}})) << "a cap taken away is a change";
}

TEST(AuctionTrial, MovesTheOrdersOfOneParticipantAndNobodyElses)
{
    auto book = toy();
    book.orders[1].participant = "a1"; // b1, 430 x 3000
    const auto outcome =
        tried(book, {.participant = "a1", .priceShift = price("-5"), .quantityPart = price("0.5005")});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->orders[0].price.text(), "345");
    EXPECT_EQ(outcome->orders[0].quantity.text(), "500") << "500.5 rounded down to the step";
    EXPECT_EQ(outcome->orders[1].price.text(), "425");
    EXPECT_EQ(outcome->orders[1].quantity.text(), "1501");
    EXPECT_EQ(outcome->orders[2], book.orders[2]);
}

TEST(AuctionTrial, AnOrderOfWhichNothingIsLeftLeavesTheBook)
{
    const auto outcome = tried(toy(), {.participant = "a1", .quantityPart = price("0.0009")});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->orders.size(), 9U);
    EXPECT_EQ(outcome->orders[0].id, "b1");
    auto one = toy();
    one.orders.resize(1);
    EXPECT_EQ(codeOf(tried(one, {.participant = "a1", .quantityPart = {}})), "trial-without-orders");
}

TEST(AuctionTrial, ATriedStepRoundsBidsDownAndOffersUpBelowZeroToo)
{
    auto book = toy();
    book.orders[0].price = price("-7");                                   // a1 bids
    book.orders[5].price = price("-7");                                   // f1 offers
    const auto outcome = tried(book, {.priceStep = {true, price("20")}}); // 430 and 250, 150 move
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->orders[0].price.text(), "-20");
    EXPECT_EQ(outcome->orders[1].price.text(), "420");
    EXPECT_EQ(outcome->orders[5].price.text(), "0");
    EXPECT_EQ(outcome->orders[6].price.text(), "260");
    EXPECT_EQ(outcome->orders[7].price.text(), "200") << "on the step it stays";
}

TEST(AuctionTrial, ATriedStepTakesThePriceCapAlong)
{
    auto book = toy();
    book.options.demand = quantity("4000");
    book.options.priceCap = price("311");
    const auto outcome = tried(book, {.priceStep = {true, price("20")}});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->options.priceCap->text(), "300");
}

TEST(AuctionTrial, OptionsComeGoAndStayAsTheTrialSays)
{
    auto book = toy();
    book.options.demand = quantity("4000");
    book.options.priceCap = price("311");
    const auto outcome = tried(
        book, {.demand = {true, quantity("5000")}, .priceCap = {.on = true}, .beta = {true, price("0.25")}});
    ASSERT_TRUE(outcome);
    EXPECT_EQ(outcome->options.demand->text(), "5000");
    EXPECT_FALSE(outcome->options.priceCap);
    EXPECT_EQ(outcome->options.beta->text(), "0.25");
    EXPECT_EQ(outcome->options.priceStep, book.options.priceStep);
}

TEST(AuctionTrial, WhatCannotStandIsRefusedWithItsReason)
{
    EXPECT_EQ(codeOf(tried(toy(), {.participant = "nobody", .priceShift = price("1")})),
              "no-such-participant");
    EXPECT_EQ(codeOf(tried(toy(), {.participant = "a1", .priceShift = price("0.5")})), "price-off-step");
    EXPECT_EQ(codeOf(tried(toy(), {.participant = "a1", .quantityPart = price("-1")})), "option-negative");
    EXPECT_EQ(codeOf(tried(toy(), {.priceStep = {true, Price{}}})), "step-not-positive");
    EXPECT_EQ(codeOf(tried(toy(), {.beta = {true, price("1.5")}})), "ratio-out-of-range");
    EXPECT_EQ(codeOf(tried(toy(), {.demand = {true, quantity("0.5")}})), "quantity-off-step");
    EXPECT_EQ(codeOf(tried(toy(), {.participant = "a1", .quantityPart = price("999999999999")})),
              "order-value-too-large")
        << "the product does not run over";
}

TEST(AuctionTrial, KeepingIsTheSameBookAsAnEdit)
{
    const Trial trial{.participant = "j1", .priceShift = price("-20"), .quantityPart = price("0.5")};
    const auto before = tests::toyScenario();
    const auto after = keepTrial(trial).apply(before);
    ASSERT_TRUE(after);
    EXPECT_EQ(*after->auction, *tried(toy(), trial));
    EXPECT_EQ(*before.auction, toy());
}
