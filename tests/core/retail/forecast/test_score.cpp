#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/retail/categories.h"
#include "core/retail/forecast/cost.h"
#include "core/retail/forecast/explain_forecast.h"
#include "core/retail/forecast/methods.h"
#include "core/retail/forecast/plan_months.h"
#include "tests/core/retail/forecast/forecast_case.h"

namespace meritdesk::tests {

using namespace retail;
using namespace retail::forecast;

namespace {

/// Every day 100 kWh an hour, but 10 March 130 in its first hour and 11 March 60 in its last.
int handMade(Day day, int hour)
{
    if (day == *readDay("2025-03-10") && hour == 0)
        return 130;
    if (day == *readDay("2025-03-11") && hour == 23)
        return 60;
    return 100;
}

/// The hand-made load with prices that are easy to multiply: 0.3 RUB for a kWh over the plan, 0.2 under it,
/// 0.01 for a planned and 0.02 for a deviating kWh.
Case pricedCase()
{
    auto input = meteredCase(&handMade);
    for (auto& month : input.months) {
        const HourlyRates flat(static_cast<std::size_t>(daysIn(month.month)) * 24, rate("2000"));
        month.peakHours.emplace();
        const auto working = workingDays(weekdays(), month.month);
        for (const auto day : *working)
            month.peakHours->emplace(day, 10);
        month.plannedPeakHours = HourSet(0x1F1F00U);
        auto& prices = month.prices;
        prices.dam = flat;
        prices.damBm = HourlyRates(flat.size(), rate("2100"));
        prices.overPlan = HourlyRates(flat.size(), rate("300"));
        prices.underPlan = HourlyRates(flat.size(), rate("200"));
        prices.planVolumeRate = rate("10");
        prices.deviationRate = rate("20");
        prices.capacity = rate("500000");
        prices.transmission[""] = {rate("2000"), rate("500"), rate("900000")};
        prices.margin = {{.rate = rate("100")}};
        prices.other = rate("4");
    }
    return input;
}

std::string text(const std::optional<Fraction>& value)
{
    return value ? printRounded(*value, 6) : "none";
}

TEST(Score, IsWhatAHandComputesFromTheLastWeek)
{
    const auto history = historyIn(meteredCase(&handMade));
    const auto score = scoreOf(history, planYear(history, lastWeek));
    // 10 and 11 March deviate themselves, and so do 17 and 18 March which are planned by them.
    EXPECT_EQ(history.kwh(static_cast<Energy>(score.sums.over)), Exact{.mantissa = 70});  // 30 + 40
    EXPECT_EQ(history.kwh(static_cast<Energy>(score.sums.under)), Exact{.mantissa = 70}); // 40 + 30
    EXPECT_EQ(score.days, 59);
    EXPECT_EQ(score.byFallback, 5); // 3 to 7 March
    EXPECT_EQ(score.withoutPlan, 2);
    // 59 days x 2400 + 30 - 40 = 141590; 140 of it deviates; the plan was as much
    EXPECT_EQ(text(score.sums.wapePercent()), text(Fraction(14000, 141590)));
    EXPECT_EQ(text(score.sums.biasPercent()), "0");
    EXPECT_EQ(text(score.sums.overPercent()), "50");
    ASSERT_EQ(score.worst.size(), 4U);
    EXPECT_EQ(printDay(score.worst[0].day) + " " + std::to_string(score.worst[0].hour), "2025-03-11 24");
    EXPECT_EQ(printDay(score.worst[1].day) + " " + std::to_string(score.worst[1].hour), "2025-03-18 24");
    ASSERT_EQ(score.months.size(), 2U);
    EXPECT_EQ(score.months[1].sums.over + score.months[1].sums.under, 0);
}

TEST(Score, OfNoConsumptionHasNoPercent)
{
    const auto history = historyIn(meteredCase([](Day, int) { return 0; }));
    const auto score = scoreOf(history, planYear(history, previousDay));
    EXPECT_FALSE(score.sums.wapePercent());
    EXPECT_FALSE(score.sums.biasPercent());
    EXPECT_FALSE(score.sums.overPercent());
    EXPECT_FALSE(explainScore(history, score, "wape"));
    EXPECT_TRUE(explainScore(history, score, "deviation"));
}

TEST(Score, EveryNumberIsRecomputedFromItsMonths)
{
    const auto history = historyIn(meteredCase(&handMade));
    const auto score = scoreOf(history, planYear(history, lastWeek));
    for (const auto* key : {"wape", "bias", "over-share", "deviation", "over", "under"}) {
        const auto derivation = explainScore(history, score, key);
        ASSERT_TRUE(derivation) << key;
        EXPECT_EQ(printFraction(evaluate(*derivation).value()), derivation->value);
        for (const auto& child : derivation->children)
            EXPECT_EQ(printFraction(evaluate(child).value()), child.value) << child.key;
    }
    EXPECT_EQ(explainScore(history, score, "wape")->value, "0.099");
    EXPECT_EQ(explainScore(history, score, "deviation")->value, "140");
    EXPECT_FALSE(explainScore(history, score, "mape"));
    const auto day = explainDay(history, planYear(history, lastWeek), dayIn(history, "2025-03-18"));
    EXPECT_EQ(day.value, "40");
    EXPECT_EQ(printFraction(evaluate(day).value()), "40");
    EXPECT_EQ(explainDay(history, planYear(history, lastWeek), 0).value, "0");
}

TEST(PlanCosts, AreTheDeviationsTimesTheirRates)
{
    const auto input = pricedCase();
    const auto prepared = prepare(input, weekdays());
    const auto history = historyOf(*prepared, 0, weekdays()).value();
    const auto plan = planYear(history, lastWeek);
    RateBook rates;
    const auto months = plannedMonths(*prepared, 0, history, hoursOf(history, plan), rates);
    const auto costs = planCosts(*prepared, 0, months);
    ASSERT_EQ(costs.size(), 2U);
    EXPECT_EQ(costs[0].category, &ck5);
    EXPECT_EQ(costs[1].category, &ck6);
    for (const auto& cost : costs) {
        EXPECT_TRUE(cost.available);
        EXPECT_EQ(cost.over.text(), "21");       // 70 x 0.3
        EXPECT_EQ(cost.under.text(), "14");      // 70 x 0.2
        EXPECT_EQ(cost.deviation.text(), "2.8"); // 140 x 0.02
        EXPECT_EQ(cost.ofDeviations().text(), "37.8");
        EXPECT_EQ(cost.planVolume.text(), "1463.9"); // 146390 planned kWh x 0.01, by month
        const auto derivation = explainCost(*prepared, 0, months, *cost.category);
        ASSERT_TRUE(derivation);
        EXPECT_EQ(derivation->value, "37.8");
        EXPECT_EQ(printFraction(evaluate(*derivation).value()), "37.8");
        EXPECT_EQ(printFraction(evaluate(derivation->children[0]).value()), "37.8");
        EXPECT_EQ(printFraction(evaluate(derivation->children[0].children[0]).value()), "21");
    }
    EXPECT_TRUE(lackingForPlans(*prepared, 0, months).empty());
}

TEST(PlanCosts, OfSomeDaysAreEveryHoursDeviationAtItsPrice)
{
    const auto input = pricedCase();
    const auto prepared = prepare(input, weekdays());
    const auto history = historyOf(*prepared, 0, weekdays()).value();
    RateBook rates;
    const auto months =
        plannedMonths(*prepared, 0, history, hoursOf(history, planYear(history, lastWeek)), rates);
    const auto cost = [&](const char* from, std::size_t days) {
        return explainDayCosts(*prepared, 0, months, ck5, {history, dayIn(history, from), days});
    };
    EXPECT_EQ(cost("2025-03-10", 1)->value, "9.6");  // 30 x (0.3 + 0.02)
    EXPECT_EQ(cost("2025-03-17", 2)->value, "19.4"); // 30 x 0.22 + 40 x 0.32
    EXPECT_EQ(cost("2025-03-12", 1)->value, "0");
    EXPECT_EQ(cost("2025-03-01", 61)->value, "37.8"); // the same as by the month, where nothing is rounded
    EXPECT_FALSE(cost("2025-04-30", 2));
    const auto two = cost("2025-03-17", 2);
    for (const auto& day : two->children)
        EXPECT_EQ(printFraction(evaluate(day).value()), day.value);
}

TEST(PlanCosts, AnExactPlanMakesFiveItsBase)
{
    const auto input = pricedCase();
    const auto prepared = prepare(input, weekdays());
    const auto history = historyOf(*prepared, 0, weekdays()).value();
    RateBook rates;
    const auto exactPlan = hoursOf(history, {.days = std::vector<PlannedDay>(history.days.size())});
    const auto costs = planCosts(*prepared, 0, plannedMonths(*prepared, 0, history, exactPlan, rates));
    ASSERT_EQ(costs.size(), 2U);
    EXPECT_EQ(costs[0].ofDeviations().text(), "0");
    // (2 + 2 + 0.1 + 0.004 + 0.01) a kWh and 100 kW of capacity in two months at 500
    EXPECT_EQ(costs[0].total.text(), "702248.46");
}

TEST(PlanCosts, WithoutPricesThereAreNoneAndItIsSaidWhy)
{
    auto input = pricedCase();
    input.months[1].prices.overPlan.reset();
    const auto prepared = prepare(input, weekdays());
    const auto history = historyOf(*prepared, 0, weekdays()).value();
    RateBook rates;
    const auto months =
        plannedMonths(*prepared, 0, history, hoursOf(history, planYear(history, lastWeek)), rates);
    EXPECT_TRUE(planCosts(*prepared, 0, months).empty());
    EXPECT_FALSE(explainCost(*prepared, 0, months, ck5));
    const auto lacking = lackingForPlans(*prepared, 0, months);
    ASSERT_EQ(lacking.size(), 2U);
    EXPECT_EQ(printMonth(lacking[0].month), "2025-04");
    ASSERT_EQ(lacking[0].reasons.size(), 1U);
    EXPECT_EQ(lacking[0].reasons[0].text(), "missing-price:over_plan");
}

} // namespace
} // namespace meritdesk::tests
