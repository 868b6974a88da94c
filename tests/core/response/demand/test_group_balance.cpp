#include <random>

#include "core/response/demand/group_balance.h"
#include "tests/core/response/demand/demand_case.h"

namespace meritdesk::response::demand {
namespace {

using namespace tests; // NOLINT(google-build-using-namespace): the helpers of these tests

/// E4 and S2 of the research note: 100 MW of price-dependent reduction, the auction's price falls by 234.74.
Case oilCase()
{
    auto input = caseOf(czspBuyPrice, "100", 4, "600000");
    input.kom.delta = perMonth("234.74");
    input.companies = {{.id = "oil",
                        .komPurchase = mw("1430.8"),
                        .komGeneration = mw("100"),
                        .dayAheadPurchase = mw("1430.8"),
                        .retailGeneration = mw("900")}};
    return input;
}

TEST(GroupBalance, TheCapacityBoughtGainsAndTheCapacitySoldLoses)
{
    const auto input = oilCase();
    const auto made = groupBalance(input, cellOfCase(input));
    EXPECT_EQ(rub(made.group.kom.saving), "4030391.9"); // 1430.8 x 234.74 x 12
    EXPECT_EQ(rub(made.group.kom.loss), "281688");      // 100 x 234.74 x 12
    EXPECT_EQ(made.group.kom.standing(), Standing::NetBuyer);
    EXPECT_EQ(made.group.kom.net(), Fraction(13308, 10));
    EXPECT_EQ(made.group.retailGeneration, 900);
}

TEST(GroupBalance, RetailGenerationChangesNothing)
{
    auto input = oilCase();
    auto made = groupBalance(input, cellOfCase(input));
    input.companies[0].retailGeneration = {};
    auto without = groupBalance(input, cellOfCase(input));
    EXPECT_NE(made, without) << "it is shown";
    made.group.retailGeneration = 0;
    made.companies[0].retailGeneration = 0;
    EXPECT_EQ(made, without);
}

TEST(GroupBalance, TheSignFollowsTheNetPositionOnly)
{
    std::mt19937 random(41);
    std::uniform_int_distribution<int> any(0, 2000);
    for (int round = 0; round < 200; ++round) {
        auto input = oilCase();
        input.kom.delta = RubPerMwMonth::fromMantissa(Int128{any(random) + 1} * onePico);
        auto& company = input.companies[0];
        company.komPurchase = Mw::fromMantissa(Int128{any(random)} * onePico);
        company.komGeneration = Mw::fromMantissa(Int128{any(random)} * onePico);
        const auto made = groupBalance(input, cellOfCase(input));
        const auto& kom = made.companies[0].kom;
        EXPECT_EQ(kom.gain() > 0, kom.standing() == Standing::NetBuyer);
        EXPECT_EQ(kom.gain() < 0, kom.standing() == Standing::NetSeller);
    }
}

TEST(GroupBalance, AGroupOutOfTheMarketIsNeitherBuyerNorSeller)
{
    auto input = oilCase();
    input.companies[0].komPurchase = {};
    input.companies[0].komGeneration = {};
    auto made = groupBalance(input, cellOfCase(input));
    EXPECT_EQ(made.group.kom.standing(), Standing::Out);
    input.companies[0].komPurchase = mw("5");
    input.companies[0].komGeneration = mw("5");
    made = groupBalance(input, cellOfCase(input));
    EXPECT_EQ(made.group.kom.standing(), Standing::Even);
    EXPECT_EQ(made.group.kom.gain(), 0);
}

TEST(GroupBalance, AtTheEvenGenerationTheYearComesToItsTarget)
{
    auto input = oilCase();
    input.target = of<Rub>("700000000");
    const auto made = groupBalance(input, cellOfCase(input));
    ASSERT_TRUE(made.evenKomGeneration);
    EXPECT_FALSE(made.evenDayAheadGeneration) << "no price falls day-ahead";
    input.companies[0].komGeneration = Mw::fromMantissa(
        static_cast<Int128>(roundHalfUp(Fraction(*made.evenKomGeneration * powerOfTen(12)))));
    const auto net = cellOfCase(input).net();
    EXPECT_EQ(rub(net, 0), "700000000");
}

TEST(GroupBalance, WhereTheNetIsBelowTheTargetNoGenerationIsEven)
{
    auto input = oilCase();
    input.target = of<Rub>("900000000");
    EXPECT_FALSE(groupBalance(input, cellOfCase(input)).evenKomGeneration);
    EXPECT_FALSE(explainEvenGeneration(input, cellOfCase(input), true));
}

TEST(GroupBalance, EveryNumberComputesFromItsOwnInputs)
{
    auto input = oilCase();
    input.companies.push_back({.id = "power", .komGeneration = mw("1560.123456789012")});
    const auto cell = cellOfCase(input);
    response::tests::holds(explainGroup(input, cell));
    const auto even = explainEvenGeneration(input, cell, true);
    ASSERT_TRUE(even);
    response::tests::holds(*even);
    input.companies.clear();
    response::tests::holds(explainGroup(input, cellOfCase(input)));
}

} // namespace
} // namespace meritdesk::response::demand
