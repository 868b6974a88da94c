#include <gtest/gtest.h>

#include "core/balance/case.h"

using namespace meritdesk;
using namespace meritdesk::balance;

namespace {

/// Constructed by hand for the Lithuanian recipe: three components, 120,000 EUR uncollected over a mean of
/// 30,000 MWh.
NeutralityRecipe recipe(std::int64_t second)
{
    return {{EurPerMwh::fromMantissa(1'900'000), EurPerMwh::fromMantissa(second),
             EurPerMwh::fromMantissa(2'500'000)},
            Eur::fromMantissa(120'000'000'000),
            {Mwh::fromMantissa(28'000'000'000), Mwh::fromMantissa(31'000'000'000),
             Mwh::fromMantissa(31'000'000'000)}};
}

} // namespace

TEST(Neutrality, TheRecipeAddsTheMeanAndWhatWasNotCollected)
{
    EXPECT_EQ(recipe(3'100'000).value(), Fraction(13) / 2);
}

TEST(Neutrality, ANegativeComponentCountsAsNone)
{
    EXPECT_EQ(recipe(-1'000'000).value(), Fraction(44) / 30 + 4);
}

TEST(Neutrality, WhatWasNotCollectedAddsAtMostFifty)
{
    auto made = recipe(3'100'000);
    made.imbalance = {Mwh::fromMantissa(1), Mwh(), Mwh()};
    EXPECT_EQ(made.value(), Fraction(5) / 2 + 50);
}
