#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/response/demand/even_multiple.h"
#include "core/response/demand/explain.h"
#include "tests/core/response/demand/demand_case.h"

using namespace meritdesk;
using namespace meritdesk::response::demand;
using namespace meritdesk::response::demand::tests;
using response::Share;
using response::tests::holds;
using response::tests::of;

namespace {

/// 100 MW for four hours at 600 000 RUB: 720 mln a year for capacity, 60 events, lost production.
Case priced(const char* lostProduction)
{
    auto input = caseOf(czspBuyPrice, "100", 4, "600000");
    input.costs.perMwh = perMwh(lostProduction);
    return input;
}

/// The net when the factor is that multiple of today's.
Fraction netAt(const Case& input, const Factor& factor, const Fraction& multiple)
{
    const auto cell = cellOfCase(input);
    if (factor.delivery) {
        auto changed = input;
        for (auto& share : changed.delivery.shares)
            share = Share::fromMantissa(static_cast<Int128>(roundHalfUp(Fraction(
                std::min(Fraction(1), Fraction(share.fraction() * multiple)) * Fraction(powerOfTen(12))))));
        return cellOfCase(changed).net();
    }
    Fraction net = cell.net();
    for (const auto line : factor.lines)
        net += (multiple - 1) * cell.lines[indexOf(line)];
    return net;
}

TEST(EvenMultiple, MakesTheNetTheTarget)
{
    auto input = priced("10000");
    input.delivery = {{of<Share>("0.9")}, false};
    for (const auto* factor : {&priceFactor, &deliveryFactor, &costsFactor}) {
        const auto cell = cellOfCase(input);
        const auto multiple = evenMultiple(inputsOf(input), cell, *factor);
        ASSERT_TRUE(multiple) << factor->id;
        EXPECT_EQ(rub(netAt(input, *factor, *multiple), 0), "0") << factor->id;
    }
}

TEST(EvenMultiple, OfLostProductionIsTheThirtyThousandOfTheArticle)
{
    // 720 mln / (100 MW x 4 h x 60 events) = 30 000 RUB/MWh: three times 10 000.
    const auto input = priced("10000");
    EXPECT_EQ(rub(*evenMultiple(inputsOf(input), cellOfCase(input), costsFactor)), "3");
}

TEST(EvenMultiple, OfDeliveryTakesUnlikeMonthsApart)
{
    auto input = caseOf(czspBuyPrice, "100", 4, "600000");
    input.months = 2;
    input.delivery = {{of<Share>("0.2"), of<Share>("1")}, true};
    input.target = of<response::Rub>("45000000");
    // 120 mln - 75 mln x missing = 45 mln: one whole month missing. 0.2 m + min(1, m) = 1 at m = 1/1.2.
    EXPECT_EQ(rub(*evenMultiple(inputsOf(input), cellOfCase(input), deliveryFactor), 6), "0.833333");
}

TEST(EvenMultiple, IsNotThereForALineOfZeroOrBelowNothing)
{
    auto input = priced("0");
    EXPECT_FALSE(evenMultiple(inputsOf(input), cellOfCase(input), komFactor));
    EXPECT_FALSE(evenMultiple(inputsOf(input), cellOfCase(input), costsFactor));
    input.target = of<response::Rub>("-1000000");
    EXPECT_FALSE(evenMultiple(inputsOf(input), cellOfCase(input), priceFactor)) << "a price is not negative";
    input.target = of<response::Rub>("1000000000");
    EXPECT_FALSE(evenMultiple(inputsOf(input), cellOfCase(input), deliveryFactor)) << "all is not enough";
}

TEST(EvenMultiple, IsWhatItsDerivationComputes)
{
    auto input = priced("10000");
    input.delivery = {{of<Share>("0.9")}, false};
    for (const auto* factor : {&priceFactor, &deliveryFactor, &costsFactor}) {
        const auto made = explainEvenMultiple(inputsOf(input), cellOfCase(input), *factor);
        ASSERT_TRUE(made) << factor->id;
        holds(*made);
    }
}

TEST(DayDerivations, ComputeTheirValues)
{
    auto input = priced("0");
    DayAheadCase market;
    Profile profile;
    profile.days = {*readDay("2017-06-30")};
    profile.market.load = {mw("90"), mw("95")};
    profile.market.stacks = {response::dayahead::Stack::ofBlocks(
        {{.from = mw("0"), .to = mw("100"), .priceFrom = perMwh("0"), .priceTo = perMwh("1000")}})};
    market.profiles = {profile};
    input.dayAhead = market;
    input.depths = {mw("5")};
    input.durations = {2};
    input.companies = {{.id = "oil", .dayAheadPurchase = mw("10"), .dayAheadGeneration = mw("3")}};
    const auto made = study(input);
    ASSERT_TRUE(made);
    const auto& day = made->calendar.days.front();
    for (const auto& each : {explainZoneSaving(day), explainGroupDay(input, day)}) {
        ASSERT_TRUE(each);
        holds(*each);
        EXPECT_NE(each->value, "0");
    }
    holds(explainPremium(input, made->mechanisms.front().cell()));
}

} // namespace
