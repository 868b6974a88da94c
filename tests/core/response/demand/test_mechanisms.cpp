#include "tests/core/response/demand/demand_case.h"

// Worked examples S1 to S10, E1, E2 and the reconstructed tables 3 to 5 of the research note on demand
// response (after Zubakin, Opadchy, Kuleshov et al., Energorynok 7/2019); prices of 600 and 800 thousand RUB
// are theirs.

namespace meritdesk::response::demand {
namespace {

using namespace tests; // NOLINT(google-build-using-namespace): the short words of these tests

std::string capacityOf(const Mechanism& mechanism, const char* depth, int hours, const char* price)
{
    return lineOf(cellOfCase(caseOf(mechanism, depth, hours, price)), Line::Capacity);
}

TEST(ResponseMechanisms, TableThreeOfTheArticleFollowsFromTheCountedShare)
{
    EXPECT_EQ(capacityOf(aggregator, "20", 2, "600000"), "72000000");
    EXPECT_EQ(capacityOf(aggregator, "20", 2, "800000"), "96000000"); // E1
    EXPECT_EQ(capacityOf(aggregator, "20", 4, "600000"), "144000000");
    EXPECT_EQ(capacityOf(aggregator, "20", 4, "800000"), "192000000"); // E1
    EXPECT_EQ(capacityOf(aggregator, "50", 2, "600000"), "180000000");
    EXPECT_EQ(capacityOf(aggregator, "50", 4, "800000"), "480000000");
    EXPECT_EQ(capacityOf(aggregator, "100", 2, "800000"), "480000000");
    EXPECT_EQ(capacityOf(aggregator, "100", 4, "600000"), "720000000");
    EXPECT_EQ(capacityOf(aggregator, "100", 4, "800000"), "960000000");
}

TEST(ResponseMechanisms, ThePilotCapLimitsTheCountedVolumeOrTheDepth) // E2 and the last columns of table 3
{
    const auto capped = [](const char* depth, int hours, bool onDeclared) {
        auto input = caseOf(aggregator, depth, hours, "800000");
        input.pilot = PilotCap{mw("50"), onDeclared};
        const auto made = study(input);
        EXPECT_TRUE(made);
        return lineOf(made->mechanisms.front().cell(), Line::Capacity)
               + (codesOf(*made).empty() ? "" : " " + codesOf(*made));
    };
    const std::string binding = " pilot-cap-binding at pilot.cap\n";
    EXPECT_EQ(capped("100", 4, false), "480000000" + binding);
    EXPECT_EQ(capped("100", 2, false), "480000000");
    EXPECT_EQ(capped("100", 2, true), "240000000" + binding);
    EXPECT_EQ(capped("100", 4, true), "480000000" + binding);
    EXPECT_EQ(capped("50", 4, false), "480000000");
    EXPECT_EQ(capped("20", 2, true), "96000000");
}

TEST(ResponseMechanisms, ThePilotCapIsTheAggregatorsAlone)
{
    auto input = caseOf(czspBuyPrice, "100", 4, "600000");
    input.pilot = PilotCap{mw("50"), false};
    EXPECT_EQ(lineOf(cellOfCase(input), Line::Capacity), "720000000");
}

TEST(ResponseMechanisms, TableFourOfTheArticleComparesBothPrices)
{
    EXPECT_EQ(capacityOf(czspKomPrice, "20", 4, "124000"), "29760000");
    EXPECT_EQ(capacityOf(czspKomPrice, "50", 2, "124000"), "74400000");
    EXPECT_EQ(capacityOf(czspKomPrice, "100", 4, "124000"), "148800000"); // S5
    EXPECT_EQ(capacityOf(czspBuyPrice, "20", 2, "600000"), "144000000");
    EXPECT_EQ(capacityOf(czspBuyPrice, "50", 4, "600000"), "360000000");
    EXPECT_EQ(capacityOf(czspBuyPrice, "100", 4, "600000"), "720000000"); // S6
}

TEST(ResponseMechanisms, TableFiveShowsPremiumAndCashOfATotalFailure) // S7
{
    const auto failed = [](const char* depth) {
        auto input = caseOf(czspBuyPrice, depth, 4, "600000");
        input.delivery.shares = {Share()};
        const auto cell = cellOfCase(input);
        return rub(cell.premium) + " of " + lineOf(cell, Line::Shortfall) + ", net " + rub(cell.net());
    };
    EXPECT_EQ(failed("20"), "36000000 of -180000000, net -36000000");
    EXPECT_EQ(failed("50"), "90000000 of -450000000, net -90000000");
    EXPECT_EQ(failed("100"), "180000000 of -900000000, net -180000000");
}

TEST(ResponseMechanisms, TheAggregatorPaysNoPremium)
{
    auto input = caseOf(aggregator, "100", 4, "800000");
    input.delivery.shares = {of<Share>("0.4")};
    const auto cell = cellOfCase(input);
    EXPECT_EQ(rub(cell.premium), "0");
    EXPECT_EQ(rub(cell.net()), "384000000");
}

TEST(ResponseMechanisms, DeliveryByMonthIsPaidMonthByMonthAndNeverAboveOne)
{
    auto input = caseOf(czspBuyPrice, "10", 4, "100");
    input.months = 3;
    input.delivery = {{of<Share>("0.5"), of<Share>("1.5"), of<Share>("0.25")}, true};
    const auto made = study(input);
    ASSERT_TRUE(made);
    const auto& cell = made->mechanisms.front().cell();
    EXPECT_EQ(lineOf(cell, Line::Capacity), "3000");
    EXPECT_EQ(lineOf(cell, Line::Shortfall), "-1562.5"); // (0.5 + 0 + 0.75) x 1000 x 1.25
    EXPECT_EQ(codesOf(*made), "delivery-above-one at delivery[1]\n");
}

TEST(ResponseMechanisms, TheReserveComesOnTopOnlyOfAPriceForAPurchasedMw)
{
    auto input = caseOf(czspBuyPrice, "100", 4, "500000");
    input.prices.reserve = of<Share>("1.2");
    auto made = study(input);
    ASSERT_TRUE(made);
    EXPECT_EQ(lineOf(made->mechanisms.front().cell(), Line::Capacity), "600000000");
    EXPECT_EQ(codesOf(*made), "reserve-in-price at prices.reserve\n");
    input.prices.perPurchasedMw = true;
    made = study(input);
    EXPECT_EQ(lineOf(made->mechanisms.front().cell(), Line::Capacity), "720000000");
    EXPECT_EQ(codesOf(*made), "");
    auto kom = caseOf(czspKomPrice, "100", 4, "124000");
    kom.prices.reserve = of<Share>("1.2");
    kom.prices.perPurchasedMw = true;
    EXPECT_EQ(lineOf(cellOfCase(kom), Line::Capacity), "148800000");
}

TEST(ResponseMechanisms, ThePublishedPaymentsOfThePilotAreTheFormulasUpperBound) // S9, S10
{
    const auto paid = [](const char* volume, const char* price, int months) {
        auto input = caseOf(aggregator, volume, 4, price);
        input.months = months;
        return lineOf(cellOfCase(input), Line::Capacity);
    };
    EXPECT_EQ(paid("280", "350600", 3), "294504000");
    EXPECT_EQ(paid("56.5", "521000", 3), "88309500");
    EXPECT_EQ(paid("26.1853", "394787.68", 1), "10337633.84");
    EXPECT_EQ(paid("105.8275", "370452.71", 1), "39204084.17");
}

TEST(ResponseMechanisms, EveryMechanismNamesItsSourceAndNoneIsCalledLaw)
{
    for (const auto* mechanism : mechanisms) {
        EXPECT_FALSE(mechanism->source.empty()) << mechanism->id;
        EXPECT_NE(mechanism->grade, Grade::Law) << mechanism->id;
    }
}

} // namespace
} // namespace meritdesk::response::demand
