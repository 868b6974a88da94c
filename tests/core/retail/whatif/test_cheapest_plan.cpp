#include <gtest/gtest.h>
#include <random>

#include "core/retail/categories.h"
#include "core/retail/whatif/cheapest_plan.h"
#include "tests/core/retail/whatif/what_if_case.h"

namespace meritdesk::tests {

using namespace retail;
using namespace retail::whatif;

namespace {

constexpr std::size_t hoursOfNovember = 720;

Storage battery(const std::string& kw, const std::string& kwhStored, const std::string& efficiency = "100",
                const std::string& cycles = "1")
{
    return {amount(kw), amount(kwhStored), amount(efficiency), amount(cycles)};
}

/// A flat site of 100 kWh an hour whose category 3 has finished hourly prices, RUB per kWh; no capacity.
Case pricedNovember(const HourlyRates& prices)
{
    auto input = flatNovember("100");
    input.priceUnit = PriceUnit::PerKwh;
    auto& month = input.months[0];
    month.peakHours = std::map<Day, int>{{firstDay(november2025), 10}};
    month.prices.allIn.hourly["3"] = prices;
    month.prices.transmission[""] = {rate("0"), {}, {}};
    month.prices.capacity = rate("0");
    return input;
}

/// 1 RUB up to noon, 3 RUB after it.
HourlyRates cheapMornings()
{
    HourlyRates prices;
    for (std::size_t hour = 0; hour < hoursOfNovember; ++hour)
        prices.push_back(rate(hour % 24 < 12 ? "1" : "3"));
    return prices;
}

Result<CheapestPlan> planned(const Case& input, const PlanTask& task)
{
    const auto prepared = prepare(input, weekdays());
    EXPECT_TRUE(prepared.ok());
    return cheapestPlan(*prepared, 0, task, weekdays());
}

TEST(CheapestPlan, AStorageEarnsTheSpreadOnceADay)
{
    const auto plan = planned(pricedNovember(cheapMornings()), {&ck3, battery("50", "100"), {}});
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(plan->saved().text(), "6000"); // 30 days x 100 kWh x 2 RUB
    EXPECT_EQ(plan->promised().text(), "6000");
    EXPECT_EQ(plan->gap().text(), "0");
    EXPECT_EQ(plan->outcome.categories[3].saving()->text(), "6000");
}

TEST(CheapestPlan, LossesAreBoughtToo)
{
    const auto plan = planned(pricedNovember(cheapMornings()), {&ck3, battery("50", "100", "80"), {}});
    EXPECT_EQ(plan->saved().text(), "5250"); // 30 x (300 - 125)
    EXPECT_EQ(printExact(plan->outcome.changed.effects[0].given.fraction()), "3750");
}

TEST(CheapestPlan, LoadThatMayMoveGoesToTheCheapHours)
{
    Flexible flexible{.when = {.hours = hours({13, 14, 15})},
                      .into = hours({11, 12, 16}),
                      .powerKw = amount("7"),
                      .energyKwh = amount("12.5")};
    const auto plan = planned(pricedNovember(cheapMornings()), {&ck3, {}, flexible});
    EXPECT_EQ(plan->saved().text(), "750"); // 30 x 12.5 x 2
    const auto& steps = plan->months[0].steps;
    EXPECT_EQ(steps.up[10] + steps.up[11], 12'500);
    EXPECT_LE(steps.up[10], 7'000);
    EXPECT_EQ(steps.up[15], 0);
    flexible.when.days = DayType::Free;
    EXPECT_EQ(planned(pricedNovember(cheapMornings()), {&ck3, {}, flexible})->saved().text(), "250");
}

/// 28 kWh over the 14 planned hours of a flat day lower its largest hour by 2 kW: at 1200 RUB/kW, 2400 RUB.
TEST(CheapestPlan, AFlatPriceLeavesOnlyTheCapacityToSave)
{
    auto input = pricedNovember(HourlyRates(hoursOfNovember, rate("2")));
    auto& prices = input.months[0].prices;
    prices.allIn.hourly["4"] = HourlyRates(hoursOfNovember, rate("2"));
    prices.transmission[""] = {rate("0"), rate("0"), rate("1200")};
    const auto plan = planned(input, {&ck4, battery("10", "28"), {}});
    ASSERT_TRUE(plan.ok());
    EXPECT_EQ(plan->saved().text(), "2400");
    const auto& site = plan->outcome.after.months[0];
    EXPECT_EQ(printExact(site.network->kw.fraction()), "98");
    EXPECT_EQ(planned(input, {&ck3, battery("10", "28"), {}})->saved().text(), "0");
}

TEST(CheapestPlan, APublishedPeakHourIsWorthItsCapacityPrice)
{
    auto input = pricedNovember(HourlyRates(hoursOfNovember, rate("2")));
    input.months[0].prices.capacity = rate("900");
    input.months[0].peakHours->emplace(*readDay("2025-11-05"), 18);
    const auto plan = planned(input, {&ck3, battery("30", "200"), {}});
    EXPECT_EQ(plan->saved().text(), "27000"); // 30 kW less in both of two hours
}

TEST(CheapestPlan, NoPowerOrOnePriceChangesNothing)
{
    const auto none = planned(pricedNovember(cheapMornings()), {&ck3, battery("0", "100"), {}});
    EXPECT_EQ(none->outcome.before, none->outcome.after);
    EXPECT_EQ(none->promised().text(), "0");
    const auto flat =
        planned(pricedNovember(HourlyRates(hoursOfNovember, rate("2"))), {&ck3, battery("50", "100"), {}});
    EXPECT_EQ(flat->outcome.before, flat->outcome.after);
}

/// The dearest sale and cheapest purchase of a store of whole kWh, tried out for every content: roubles.
std::int64_t bestByTrying(const std::vector<std::int64_t>& prices, std::size_t capacity)
{
    constexpr std::int64_t never = -1'000'000'000;
    std::vector<std::int64_t> best(capacity + 1, never);
    best[0] = 0;
    for (const auto price : prices) {
        auto next = best;
        for (std::size_t content = 0; content <= capacity; ++content) {
            if (content > 0)
                next[content] = std::max(next[content], best[content - 1] - price);
            if (content < capacity)
                next[content] = std::max(next[content], best[content + 1] + price);
        }
        best = next;
    }
    return *std::max_element(best.begin(), best.end());
}

TEST(CheapestPlan, FindsWhatTryingEverythingFinds)
{
    for (std::uint32_t seed = 1; seed <= 3; ++seed) {
        std::mt19937 random(seed);
        std::vector<std::int64_t> numbers;
        HourlyRates prices;
        for (std::size_t hour = 0; hour < hoursOfNovember; ++hour) {
            numbers.push_back(static_cast<std::int64_t>(random() % 50));
            prices.push_back(rate(std::to_string(numbers.back())));
        }
        const auto plan = planned(pricedNovember(prices), {&ck3, battery("1", "3", "100", "24"), {}});
        ASSERT_TRUE(plan.ok());
        EXPECT_EQ(plan->saved().text(), std::to_string(bestByTrying(numbers, 3))) << seed;
    }
}

/// Everything that a plan must keep, read from its steps.
void expectPossible(const PlannedMonth& month, const std::vector<Steps>& load, Steps limit, Steps& stored)
{
    const auto& steps = month.steps; // `stored` counts steps x 100
    const auto after = steps.after(load);
    for (std::size_t hour = 0; hour < load.size(); ++hour) {
        EXPECT_GE(after[hour], 0);
        EXPECT_LE(after[hour], std::max(limit, load[hour]));
        EXPECT_LE(std::max(steps.charge[hour], steps.give[hour]), 40'000);
        EXPECT_LE(std::max(steps.up[hour], steps.down[hour]), 30'000);
        stored += steps.charge[hour] * 85 - steps.give[hour] * 100;
        EXPECT_GE(stored, 0);
        EXPECT_LE(stored, 120'000 * 100);
    }
    for (std::size_t day = 0; day < load.size(); day += 24) {
        Steps moved = 0;
        Steps down = 0;
        Steps given = 0;
        for (std::size_t hour = day; hour < day + 24; ++hour) {
            moved += steps.up[hour] - steps.down[hour];
            down += steps.down[hour];
            given += steps.give[hour];
        }
        EXPECT_EQ(moved, 0);
        EXPECT_LE(down, 100'000);
        EXPECT_LE(given, 120'000);
    }
}

class CheapestPlans : public testing::TestWithParam<const Category*>
{
};

TEST_P(CheapestPlans, ArePossibleNeverWorseThanNothingAndCloseToWhatTheProgramPromised)
{
    auto input = randomCase({.seed = 31, .share = true});
    input.sites[0].maxPowerKw = rate("700");
    const auto prepared = prepare(input, weekdays()).value();
    const Flexible flexible{
        .when = {.days = DayType::Working}, .powerKw = amount("30"), .energyKwh = amount("100")};
    const auto plan =
        cheapestPlan(prepared, 0, {GetParam(), battery("40", "120", "85"), flexible}, weekdays());
    ASSERT_TRUE(plan.ok());
    const auto load = siteLoad(prepared, 0).value();
    Steps stored = 0;
    for (std::size_t i = 0; i < plan->months.size(); ++i) {
        EXPECT_FALSE(plan->months[i].saved < Money());
        expectPossible(plan->months[i], load.months[i].hours, 700'000, stored);
    }
    EXPECT_LT(std::abs(plan->gap().toDouble()), 5);
    EXPECT_GT(plan->saved().toDouble(), 100);
    for (const auto& each : plan->outcome.categories)
        if (each.category == GetParam()) {
            EXPECT_EQ(each.saving()->text(), plan->saved().text());
        }
}

INSTANTIATE_TEST_SUITE_P(Categories, CheapestPlans, testing::Values(&ck2ThreeZones, &ck3, &ck4, &ck5, &ck6));

std::string faultOf(const Case& input, const PlanTask& task)
{
    const auto plan = planned(input, task);
    return plan.ok() ? "planned" : plan.findings()[0].place + " " + plan.findings()[0].code;
}

TEST(CheapestPlan, SaysWhatKeepsItFromPlanning)
{
    const auto input = pricedNovember(cheapMornings());
    EXPECT_EQ(faultOf(input, {nullptr, battery("1", "1"), {}}), "category what-if-category-missing");
    EXPECT_EQ(faultOf(input, {&ck3, {}, {}}), "storage what-if-nothing-to-plan");
    EXPECT_EQ(faultOf(input, {&ck3, battery("1", "1", "0"), {}}),
              "storage.efficiency_percent what-if-amount-out-of-range");
    EXPECT_EQ(faultOf(input, {&ck3, {}, Flexible{.into = {}}}), "flexible.into what-if-hours-missing");
    EXPECT_EQ(faultOf(input, {&ck6, battery("1", "1"), {}}), "months[0] what-if-category-without-amounts");
}

TEST(CheapestPlan, StopsWhenToldTo)
{
    const auto input = pricedNovember(cheapMornings());
    const auto prepared = prepare(input, weekdays());
    const auto plan =
        cheapestPlan(*prepared, 0, {&ck3, battery("1", "1"), {}}, weekdays(), [](double) { return false; });
    EXPECT_EQ(plan.findings().at(0).code, "cancelled");
}

} // namespace
} // namespace meritdesk::tests
