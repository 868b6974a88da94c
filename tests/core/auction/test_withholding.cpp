#include <gtest/gtest.h>

#include "core/auction/clearing.h"
#include "core/auction/rules.h"
#include "tests/core/auction/books.h"

namespace meritdesk::auction {
namespace {

/// Six units, 1000 MW wanted: hydro, nuclear, X-A, X-B, gas, peaker. X owns X-A and X-B.
struct Stack
{
    const char* xb = "200"; ///< MW of X-B on offer
    const char* xbPrice = "50";
    const char* solar = nullptr; ///< MW of small plants sold together at zero
};

Book bookOf(const Stack& stack)
{
    auto made = tests::book({}, {{"0", "300"},
                                 {"10", "200"},
                                 {"40", "250"},
                                 {stack.xbPrice, stack.xb},
                                 {"80", "150"},
                                 {"200", "100"}});
    if (stack.solar)
        made.orders.push_back(tests::order("solar", Side::Sell, "0", stack.solar));
    made.options.demand = Quantity::read("1000");
    return made;
}

struct Told
{
    Fraction price = {};
    Fraction bill = {};
    Fraction profitOfX = {};
    Fraction systemCost = {};
};

Told cleared(const Stack& stack)
{
    const auto book = bookOf(stack);
    const auto clearing = clear(book, singleBuyer);
    Told told;
    told.price = clearing.price.value_or(Fraction(0));
    told.bill = told.price * 1000;
    const std::array costs{0, 10, 40, 50, 80, 200, 0};
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        const auto mw = clearing.awarded[i].fraction();
        told.systemCost += mw * costs[i];
        if (i == 2 || i == 3)
            told.profitOfX += mw * (told.price - costs[i]);
    }
    return told;
}

TEST(Withholding, LosesMoneyUntilTheFirmSetsThePrice)
{
    const auto competitive = cleared({});
    EXPECT_EQ(competitive.price, 80);
    EXPECT_EQ(competitive.profitOfX, 16'000);
    EXPECT_EQ(competitive.bill, 80'000);
    EXPECT_EQ(competitive.systemCost, 26'000);
    const auto fifty = cleared({.xb = "150"});
    EXPECT_EQ(fifty.price, 80);
    EXPECT_EQ(fifty.profitOfX, 14'500);
    EXPECT_EQ(fifty.systemCost, 27'500);
    const auto edge = cleared({.xb = "100"});
    EXPECT_EQ(edge.price, 80) << "supply at 80 meets demand exactly";
    EXPECT_EQ(edge.profitOfX, 13'000);
    EXPECT_EQ(edge.systemCost, 29'000);
    const auto pivotal = cleared({.xb = "99"});
    EXPECT_EQ(pivotal.price, 200);
    EXPECT_EQ(pivotal.profitOfX, 54'850);
    EXPECT_EQ(pivotal.bill, 200'000);
    const auto most = cleared({.xb = "20"});
    EXPECT_EQ(most.profitOfX, 43'000);
    EXPECT_EQ(most.systemCost, 41'000);
    const auto economic = cleared({.xbPrice = "199"});
    EXPECT_EQ(economic.price, 199);
    EXPECT_EQ(economic.profitOfX, 54'650);
    EXPECT_EQ(economic.bill, 199'000);
}

TEST(Withholding, SmallPlantsSoldTogetherMoveTheirOwnPrice)
{
    const auto with = cleared({.solar = "60"});
    EXPECT_EQ(with.price, 50);
    EXPECT_EQ(with.bill, 50'000);
    EXPECT_EQ(with.price * 60, 3'000) << "not 60 x 80 = 4,800";
}

} // namespace
} // namespace meritdesk::auction
