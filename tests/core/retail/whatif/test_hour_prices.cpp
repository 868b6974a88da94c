#include <gtest/gtest.h>

#include "core/retail/bill_month.h"
#include "core/retail/categories.h"
#include "core/retail/whatif/hour_prices.h"
#include "core/retail/whatif/outcome.h"
#include "tests/core/retail/whatif/what_if_case.h"

namespace meritdesk::tests {

using namespace retail;
using namespace retail::whatif;

namespace {

/// The energy lines of a category before rounding, roubles.
Fraction energyCost(const MonthBill& month, const Category& category)
{
    Fraction cost = 0;
    for (const auto& bill : month.categories)
        for (const auto& line : bill.lines)
            if (bill.category == &category && line.unit == LineUnit::Energy)
                cost += line.exact.fraction();
    return cost;
}

/// Compares the price of some hours with what the exact bill makes of 20 kWh more in them.
void compare(const Case& input)
{
    const auto prepared = prepare(input, weekdays()).value();
    const auto& hours = prepared.sites[0].months[0];
    const auto context = monthContext(input.sites[0], prepared.tariffs[0], hours);
    const auto before = billMonth(input.sites[0], prepared.tariffs[0], hours, true);
    for (const auto* category : categories) {
        const auto prices = hourPrices(context, *category);
        for (const std::size_t hour : {0U, 1U, 9U, 34U, 303U, 743U}) {
            const auto load = siteLoad(prepared, 0).value();
            auto more = load;
            more.months[0].hours[hour] += 20'000;
            const auto months = atLoad(prepared, 0, load, more, true);
            const auto after = billMonth(input.sites[0], prepared.tariffs[0], months[0], true);
            EXPECT_EQ(energyCost(after, *category) - energyCost(before, *category),
                      prices[hour].fraction() * 20)
                << category->id << " " << hour;
        }
    }
}

TEST(HourPrices, AreWhatTheExactBillMakesOfMoreLoad)
{
    compare(randomCase({.seed = 21}));
    compare(randomCase({.seed = 22, .share = true, .signedPrices = true}));
    compare(randomCase({.seed = 23, .share = true, .allIn = true}));
}

TEST(HourPrices, KnowEveryShapeOfAPlan)
{
    auto input = randomCase({.seed = 24, .decimals = 1, .share = true});
    input.sites[0].plan = Plan{.assumption = PlanAssumption{rate("10"), PlanShape::Under}};
    compare(input);
    input.sites[0].plan = Plan{.assumption = PlanAssumption{rate("10"), PlanShape::Over}};
    compare(input);
    input.sites[0].plan = Plan{.hours = flatMeter(std::chrono::year(2025) / 3, 2, "70.5")};
    compare(input);
}

} // namespace
} // namespace meritdesk::tests
