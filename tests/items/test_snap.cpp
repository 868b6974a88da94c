#include <gtest/gtest.h>

#include "items/snap.h"

using namespace meritdesk::items;
using meritdesk::auction::Price;
using meritdesk::auction::Quantity;

namespace {

Price price(const char* text)
{
    return *Price::read(text);
}

Quantity quantity(const char* text)
{
    return *Quantity::read(text);
}

} // namespace

TEST(Snap, APriceGoesToTheNearestStep)
{
    EXPECT_EQ(snapPrice(351.27, price("0.1"), 0.02), price("351.3"));
    EXPECT_EQ(snapPrice(351.27, price("0.1"), 3), price("351")) << "a pixel is worth ten steps";
    EXPECT_EQ(snapPrice(-12.34, std::nullopt, 0.5), price("-12.3"));
}

TEST(Snap, AQuantityIsAtLeastOneStep)
{
    EXPECT_EQ(snapQuantity(0.2, quantity("1"), 0.5), quantity("1"));
    EXPECT_EQ(snapQuantity(-40, quantity("0.001"), 0.01), quantity("0.001"));
    EXPECT_EQ(snapQuantity(1234, quantity("1"), 100), quantity("1200"));
}

TEST(Snap, AKeyPressMovesAPriceByTheStepOfTheBook)
{
    EXPECT_EQ(priceNudge(price("0.1"), 3), price("0.1")) << "exactly one step, however coarse the picture";
    EXPECT_EQ(priceNudge(std::nullopt, 1.1), price("1")) << "without a step: what a pixel shows";
    EXPECT_EQ(priceNudge(std::nullopt, 0.9), price("0.1"));
}

TEST(Snap, AKeyPressMovesAQuantityByWhatIsSeen)
{
    EXPECT_EQ(quantityNudge(quantity("1"), 450), quantity("100"));
    EXPECT_EQ(quantityNudge(quantity("0.001"), 0), quantity("0.001")) << "never less than a step";
}
