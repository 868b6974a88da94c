#include <gtest/gtest.h>

#include "views/charts/step_ranges.h"

using namespace meritdesk::items;
using namespace meritdesk::views::charts;

namespace {

/// Sellers from 60 upwards by 1 and buyers from 180 downwards by 1, ten units each, with a cap far above and
/// must-run offers far below: they meet at 120.
StepCurves largeBook()
{
    StepCurves curves;
    const auto add = [](std::vector<CurveStep>& curve, double price) {
        const double from = curve.empty() ? 0 : curve.back().to;
        curve.push_back({curve.size(), from, from + 10, price});
    };
    add(curves.demand, 4000);
    add(curves.supply, -500);
    for (int i = 0; i <= 100; ++i) {
        add(curves.demand, 180 - i);
        add(curves.supply, 60 + i);
    }
    curves.volume = 620;
    curves.price = 120;
    return curves;
}

} // namespace

TEST(StepRanges, FarPricesOfALargeBookDoNotPressTheMarginFlat)
{
    const auto curves = largeBook();
    const auto ranges = overview(curves);
    EXPECT_TRUE(ranges.price.contains(120));
    EXPECT_LT(ranges.price.size(), 400) << "not the 4500 of the whole book";
    EXPECT_GT(ranges.price.size(), 60) << "but the prices of most orders";
    EXPECT_TRUE(ranges.quantity.contains(curves.volume));
    EXPECT_EQ(ranges.quantity.lower, 0);
    EXPECT_TRUE(wholeBook(curves).price.contains(4000));
    EXPECT_TRUE(wholeBook(curves).price.contains(-500));
}

TEST(StepRanges, WithoutAPriceTheMarginIsTheCentre)
{
    auto curves = largeBook();
    curves.price.reset();
    curves.lowest = 119;
    curves.highest = 121;
    const auto ranges = overview(curves);
    EXPECT_TRUE(ranges.price.contains(120));
    EXPECT_LT(ranges.price.size(), 400);
    curves.lowest.reset();
    curves.highest.reset();
    EXPECT_LT(overview(curves).price.size(), 400) << "the middle of all prices";
}

TEST(StepRanges, ASmallBookIsShownWhole)
{
    StepCurves curves;
    curves.demand = {{0, 0, 10, 4000}, {1, 10, 20, 100}};
    curves.supply = {{2, 0, 20, 50}};
    curves.volume = 20;
    curves.price = 100;
    EXPECT_TRUE(overview(curves).price.contains(4000));
    EXPECT_TRUE(overview(curves).price.contains(50));
}

TEST(StepRanges, TheMarginIsLookedAtFromBothSides)
{
    const auto curves = largeBook();
    const auto ranges = aroundMargin(curves);
    EXPECT_TRUE(ranges.quantity.contains(curves.volume));
    EXPECT_LT(ranges.quantity.size(), 200);
    EXPECT_LT(ranges.price.size(), 60);
}
