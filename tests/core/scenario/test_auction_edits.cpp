#include <gtest/gtest.h>

#include "core/scenario/auction_checks.h"
#include "core/scenario/auction_edits.h"

using namespace meritdesk;
using namespace meritdesk::scenario;
using auction::Order;
using auction::Price;
using auction::Quantity;
using auction::Side;

namespace {

Price price(const char* text)
{
    return *Price::read(text);
}

Quantity quantity(const char* text)
{
    return *Quantity::read(text);
}

Order order(const char* id, Side side, const char* p, const char* q)
{
    return {.id = id, .participant = id, .side = side, .price = price(p), .quantity = quantity(q)};
}

Scenario threeOrders()
{
    auction::Book book;
    book.rules = {"uniform", "pay-as-bid"};
    book.options.quantityStep = quantity("1");
    book.orders = {order("a1", Side::Buy, "350", "1000"), order("f1", Side::Sell, "150", "4000"),
                   order("g1", Side::Sell, "250", "1500")};
    Scenario scenario;
    scenario.auction = Shared<auction::Book>(book);
    return scenario;
}

std::string ids(const Scenario& scenario)
{
    std::string text;
    for (const auto& o : scenario.auction->orders)
        text += o.id + ":" + o.price.text() + "x" + o.quantity.text() + " ";
    return text;
}

std::string refusal(const Edit& edit, const Scenario& scenario)
{
    const auto result = edit.apply(scenario);
    return result ? "accepted" : result.findings().front().code + " @ " + result.findings().front().place;
}

std::string outcome(const Edit& edit, const Scenario& scenario)
{
    const auto result = edit.apply(scenario);
    return result ? ids(*result) : refusal(edit, scenario);
}

} // namespace

TEST(AuctionEdits, AnEditChangesOneValueAndLeavesTheScenarioItCameFrom)
{
    const auto before = threeOrders();
    EXPECT_EQ(outcome(setOrderPrice(1, price("-12.5")), before), "a1:350x1000 f1:-12.5x4000 g1:250x1500 ");
    EXPECT_EQ(outcome(setOrderQuantity(0, quantity("7")), before), "a1:350x7 f1:150x4000 g1:250x1500 ");
    EXPECT_EQ(outcome(reshapeOrder(2, price("1"), quantity("2")), before), "a1:350x1000 f1:150x4000 g1:1x2 ");
    EXPECT_EQ(ids(before), "a1:350x1000 f1:150x4000 g1:250x1500 ");
}

TEST(AuctionEdits, AValueThatDoesNotFitIsRefusedWithItsPlace)
{
    auto before = threeOrders();
    EXPECT_EQ(refusal(setOrderQuantity(0, quantity("0")), before),
              "quantity-not-positive @ orders[0].quantity");
    EXPECT_EQ(refusal(setOrderQuantity(0, quantity("-1")), before),
              "quantity-not-positive @ orders[0].quantity");
    EXPECT_EQ(refusal(setOrderQuantity(1, quantity("1.5")), before),
              "quantity-off-step @ orders[1].quantity");
    EXPECT_EQ(refusal(setOrderPrice(2, Price::fromMantissa(1000000000000000000)), before),
              "order-value-too-large @ orders[2].price");
    EXPECT_EQ(refusal(setOrderPrice(3, price("1")), before), "no-such-order @ orders[3]");
    before.auction.edit().options.priceStep = price("0.1");
    EXPECT_EQ(refusal(setOrderPrice(2, price("1.05")), before), "price-off-step @ orders[2].price");
    EXPECT_EQ(refusal(setOrderPrice(2, price("-1.1")), before), "accepted");
}

TEST(AuctionEdits, AnIdIsUniqueAndAnOrderWithoutParticipantFollowsItsId)
{
    const auto before = threeOrders();
    EXPECT_EQ(refusal(setOrderId(0, "f1"), before), "order-id-taken @ orders[0].id");
    EXPECT_EQ(refusal(setOrderId(0, ""), before), "order-id-empty @ orders[0].id");
    const auto renamed = setOrderId(0, "plant").apply(before);
    ASSERT_TRUE(renamed.ok());
    EXPECT_EQ(renamed->auction->orders[0].participant, "plant");
    const auto named = setOrderParticipant(0, "Firm").apply(before);
    ASSERT_TRUE(named.ok());
    EXPECT_EQ(setOrderId(0, "x").apply(*named)->auction->orders[0].participant, "Firm");
    EXPECT_EQ(setOrderParticipant(0, "").apply(*named)->auction->orders[0].participant, "a1");
}

TEST(AuctionEdits, ANewSideDropsWhatOnlyTheOldSideDeclares)
{
    auto before = threeOrders();
    before.auction.edit().orders[0].gridTariff = price("40");
    before.auction.edit().orders[1].ultraLowEmission = true;
    const auto bought = setOrderSide(0, Side::Sell).apply(before);
    EXPECT_EQ(bought->auction->orders[0].gridTariff, price("0"));
    EXPECT_FALSE(setOrderSide(1, Side::Buy).apply(before)->auction->orders[1].ultraLowEmission);
}

TEST(AuctionEdits, NewOrdersGetIdsThatAreFree)
{
    auto before = threeOrders();
    before.auction.edit().orders[0].id = "S1";
    EXPECT_EQ(freshOrderId(*before.auction, Side::Sell), "S2");
    Order fresh{.side = Side::Sell, .price = price("1"), .quantity = quantity("5")};
    const auto added = addOrders({fresh, fresh}).apply(before);
    ASSERT_TRUE(added.ok());
    EXPECT_EQ(ids(*added), "S1:350x1000 f1:150x4000 g1:250x1500 S2:1x5 S3:1x5 ");
    EXPECT_EQ(added->auction->orders[4].participant, "S3");
    EXPECT_EQ(refusal(addOrders({order("f1", Side::Buy, "1", "1")}), before),
              "order-id-taken @ orders[3].id");
}

TEST(AuctionEdits, RemoveAndDuplicateWorkOnManyOrdersAtOnce)
{
    const auto before = threeOrders();
    EXPECT_EQ(outcome(removeOrders({2, 0, 2}), before), "f1:150x4000 ");
    EXPECT_EQ(outcome(removeOrders({0, 1, 2}), before), "");
    EXPECT_EQ(outcome(removeOrders({5}), before), "no-such-order @ orders[5]");
    EXPECT_EQ(outcome(duplicateOrders({2, 0}), before),
              "a1:350x1000 B1:350x1000 f1:150x4000 g1:250x1500 S1:250x1500 ");
    EXPECT_EQ(duplicateOrders({2}).apply(before)->auction->orders[3].participant, "g1");
}

TEST(AuctionEdits, SplitAndMergeKeepTheQuantity)
{
    const auto before = threeOrders();
    const auto split = splitOrder(1, quantity("1500")).apply(before);
    ASSERT_TRUE(split.ok());
    EXPECT_EQ(ids(*split), "a1:350x1000 f1:150x1500 S1:150x2500 g1:250x1500 ");
    EXPECT_EQ(outcome(mergeOrders({2, 1}), *split), "a1:350x1000 f1:150x4000 g1:250x1500 ");
    EXPECT_EQ(refusal(mergeOrders({1, 3}), *split), "merge-of-different-orders @ orders[3]");
    EXPECT_EQ(refusal(splitOrder(1, quantity("4000")), before), "split-outside-order @ orders[1].quantity");
    EXPECT_EQ(refusal(splitOrder(1, quantity("0.5")), before), "quantity-off-step @ orders[1].quantity");
}

TEST(AuctionEdits, MergingCannotRunOverTheLimit)
{
    auto scenario = threeOrders();
    auto& orders = scenario.auction.edit().orders;
    orders.assign(20, order("x", Side::Sell, "1", "900000000000"));
    for (std::size_t i = 0; i < orders.size(); ++i)
        orders[i].id = "x" + std::to_string(i);
    std::vector<OrderIndex> all(orders.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    EXPECT_EQ(refusal(mergeOrders(all), scenario), "order-value-too-large @ orders[0].quantity");
}

TEST(AuctionEdits, OptionsAreHeldAgainstEveryOrder)
{
    const auto before = threeOrders();
    auto options = before.auction->options;
    options.quantityStep = quantity("600");
    EXPECT_EQ(refusal(setAuctionOptions(options), before), "quantity-off-step @ orders[0].quantity");
    options.quantityStep = quantity("0");
    EXPECT_EQ(refusal(setAuctionOptions(options), before), "step-not-positive @ options.quantity_step");
    options.quantityStep = quantity("500");
    options.volumeCap = quantity("750");
    EXPECT_EQ(refusal(setAuctionOptions(options), before), "quantity-off-step @ options.volume_cap");
    options.volumeCap = quantity("0");
    EXPECT_EQ(refusal(setAuctionOptions(options), before), "accepted");
}

TEST(AuctionEdits, RulesAreChosenOnceEach)
{
    const auto before = threeOrders();
    EXPECT_EQ(refusal(chooseRules({}), before), "no-rule-chosen @ rule");
    EXPECT_EQ(refusal(chooseRules({"uniform", "uniform"}), before), "rule-chosen-twice @ rule");
    EXPECT_EQ(chooseRules({"pay-as-bid"}).apply(before)->auction->rules.size(), 1U);
}

TEST(AuctionEdits, HalfOfAnOrderIsAWholeNumberOfSteps)
{
    EXPECT_EQ(halfOf(quantity("1500"), quantity("1")).text(), "750");
    EXPECT_EQ(halfOf(quantity("7"), quantity("1")).text(), "3");
    EXPECT_EQ(halfOf(quantity("0.001"), quantity("0.001")).text(), "0");
    EXPECT_EQ(halfOf(quantity("-0"), quantity("0.1")).text(), "0");
}
