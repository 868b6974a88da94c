#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/retail/bill_case.h"
#include "core/retail/categories.h"
#include "core/retail/whatif/explain_saving.h"
#include "core/retail/whatif/kinds.h"
#include "core/retail/whatif/peak_hours.h"
#include "tests/core/retail/whatif/what_if_case.h"

namespace meritdesk::tests {

using namespace retail;
using namespace retail::whatif;

namespace {

/// One of everything.
WhatIf everything()
{
    return {"all",
            {{"shed",
              {.days = DayType::Working, .hours = hours({10, 11, 12})},
              {},
              {{"power_kw", amount("40.5")}}},
             {"add", {.weekdays = Weekdays(0x20), .hours = hours({2})}, {}, {{"power_kw", amount("5")}}},
             {"shift", {.hours = hours({9, 18})}, hours({3, 4, 24}), {{"energy_kwh", amount("70")}}},
             {"avoid-peak", {.months = MonthSet(4)}, hours({1, 2, 3, 4, 23}), {{"limit_kw", amount("350")}}},
             {"storage",
              {.hours = hours({9, 10, 11, 13})},
              hours({1, 2, 3, 14, 15}),
              {{"cycles_a_day", amount("2")}}},
             {"cap", {}, {}, {{"limit_kw", amount("600")}}}}};
}

/// The case with the site's changed hours and plan as if they had been metered.
Case asMetered(Case input, const std::vector<SiteMonth>& months)
{
    HourlySeries fact;
    HourlySeries plan;
    for (std::size_t i = 0; i < months.size(); ++i)
        for (std::size_t hour = 0; hour < months[i].fact.size(); ++hour) {
            const auto at = hourIndex(firstDay(input.months[i].month), static_cast<int>(hour));
            fact.set(at, static_cast<Int128>(roundedAt(months[i].fact.at(hour), Kwh::decimals)));
            plan.set(at, static_cast<Int128>(roundedAt(months[i].plan->at(hour), Kwh::decimals)));
        }
    input.sites[0].points = {{.own = MeterData{Shared(std::move(fact)), ""}}};
    input.sites[0].plan = Plan{.hours = MeterData{Shared(std::move(plan)), ""}};
    return input;
}

class Outcomes : public testing::TestWithParam<Dice>
{
protected:
    Case input = randomCase(GetParam());
    PreparedCase prepared = prepare(input, weekdays()).value();
    Outcome outcome = outcomeOf(prepared, 0, everything(), weekdays()).value();
};

TEST_P(Outcomes, BeforeIsTheCasesBillAndAfterIsTheBillOfTheChangedMeter)
{
    EXPECT_EQ(outcome.before, billCase(input, weekdays())->sites[0]);
    EXPECT_EQ(outcome.after, billCase(asMetered(input, outcome.changed.months), weekdays())->sites[0]);
    EXPECT_NE(outcome.before.year.totals, outcome.after.year.totals);
}

TEST_P(Outcomes, NoHourIsBelowZeroAndTheBooksBalance)
{
    Exact before;
    Exact after;
    for (std::size_t month = 0; month < outcome.changed.months.size(); ++month) {
        const auto& fact = outcome.changed.months[month].fact;
        for (std::size_t hour = 0; hour < fact.size(); ++hour)
            EXPECT_GE(fact.at(hour).sign(), 0);
        before = before + sum(prepared.sites[0].months[month].fact);
        after = after + sum(fact);
    }
    for (const auto& effect : outcome.changed.effects)
        before = before - effect.taken + effect.given;
    EXPECT_EQ(before, after);
    EXPECT_EQ(outcome.changed.effects[2].taken, outcome.changed.effects[2].given);
    const auto& store = outcome.changed.effects[4];
    EXPECT_LT((Exact{.mantissa = 1} * store.taken).fraction(), store.given.fraction());
}

TEST_P(Outcomes, ChangesOfNothingChangeNothing)
{
    auto nothing = everything();
    for (auto& change : nothing.changes)
        for (const auto* key : {"power_kw", "energy_kwh"})
            if (listed(kinds, change.kind)->parameters.front().key == key)
                change.amounts[key] = amount("0");
    nothing.changes[3].amounts["limit_kw"] = amount("1000000");
    nothing.changes[5].amounts["limit_kw"] = amount("1000000");
    const auto same = outcomeOf(prepared, 0, nothing, weekdays());
    ASSERT_TRUE(same.ok());
    EXPECT_EQ(same->before, same->after);
    EXPECT_EQ(same->bestSaving()->text(), "0");
}

/// Checks a derivation and everything below it.
void recompute(const Derivation& derivation)
{
    const auto value = evaluate(derivation);
    ASSERT_TRUE(value.has_value()) << derivation.key << ": " << derivation.formula;
    EXPECT_EQ(printFraction(*value), derivation.value) << derivation.key << ": " << derivation.formula;
    for (const auto& child : derivation.children)
        recompute(child);
}

TEST_P(Outcomes, EverySavingIsRecomputedFromItsOwnInputs)
{
    const auto best = explainSaving(prepared, 0, outcome, {});
    ASSERT_TRUE(best);
    EXPECT_EQ(best->value, outcome.bestSaving()->text());
    recompute(*best);
    for (const auto& each : outcome.categories) {
        const auto year = explainSaving(prepared, 0, outcome, {{}, each.category->id, {}});
        ASSERT_TRUE(year);
        EXPECT_EQ(year->value, each.saving()->text());
        recompute(*year);
        const auto month = explainSaving(prepared, 0, outcome, {1, each.category->id, {}});
        ASSERT_TRUE(month);
        EXPECT_EQ(month->value, year->children.at(1).value);
        recompute(*month);
    }
    EXPECT_EQ(explainSaving(prepared, 0, outcome, {1, "4", "network-capacity"})->note, "network-capacity");
    EXPECT_FALSE(explainSaving(prepared, 0, outcome, {1, "4", "nothing"}));
    EXPECT_FALSE(explainSaving(prepared, 0, outcome, {2, "4", {}}));
    EXPECT_FALSE(explainSaving(prepared, 0, outcome, {{}, "7", {}}));
}

/// The exact capacity lines of a category before rounding, roubles.
Fraction capacityCost(const MonthBill& month, const Category& category)
{
    Fraction cost = 0;
    for (const auto& bill : month.categories)
        for (const auto& line : bill.lines)
            if (bill.category == &category && line.unit == LineUnit::Power)
                cost += line.exact.fraction();
    return cost;
}

TEST_P(Outcomes, OneMegawattLessInAPeakHourSavesWhatItSays)
{
    const auto& tariff = prepared.tariffs[0];
    const auto context = monthContext(input.sites[0], tariff, prepared.sites[0].months[0]);
    for (const auto* category : {&ck3, &ck4}) {
        const auto all = peakHours(context, *category);
        ASSERT_FALSE(all.empty());
        for (const auto& peak : all) {
            recompute(explainPeakHour(context, *category, peak));
            // one hour of one day: the months hold one such day when only its weekday in its week differs
            auto room = peak.networkRoomKw.value_or(peak.kw);
            auto months = prepared.sites[0].months;
            const auto index = static_cast<std::size_t>((dayOfMonth(peak.day) - 1) * 24 + peak.hour - 1);
            HourlyValues less{.narrow = std::vector<std::int64_t>(months[0].fact.size(), 0)};
            less.narrow[index] = 1;
            less.largest = 1;
            months[0].fact = weightedSum({{&months[0].fact, {.mantissa = 1}}, {&less, Exact{} - room}});
            const auto after = billMonths(prepared, 0, months, weekdays());
            EXPECT_EQ(capacityCost(outcome.before.months[0], *category)
                          - capacityCost(after.months[0], *category),
                      peak.perMw().fraction() * room.fraction() / 1000)
                << category->id << " " << printDay(peak.day) << " " << peak.hour;
        }
    }
    EXPECT_TRUE(peakHours(context, ck1).empty());
}

const Dice plain{.seed = 7};
const Dice sharedMargin{.seed = 8, .share = true, .signedPrices = true};
const Dice finished{.seed = 9, .allIn = true};
INSTANTIATE_TEST_SUITE_P(Cases, Outcomes, testing::Values(plain, sharedMargin, finished));

/// The value that the peak-hour page of every consultant quotes: the capacity price by the working days.
TEST(PeakHours, SamaraNovember2025)
{
    auto input = flatNovember("1000");
    input.months[0].prices.capacity = rate("1132614.35");
    std::vector<Day> days;
    for (int i = 0; i < 19; ++i)
        days.push_back(firstDay(november2025) + std::chrono::days(i));
    input.months[0].workingDays = days;
    input.months[0].peakHours.emplace();
    for (const auto day : days)
        input.months[0].peakHours->emplace(day, 10);
    const auto prepared = prepare(input, {}).value();
    const auto context = monthContext(input.sites[0], prepared.tariffs[0], prepared.sites[0].months[0]);
    const auto hoursOf3 = peakHours(context, ck3);
    ASSERT_EQ(hoursOf3.size(), 19U);
    EXPECT_EQ(printRounded(hoursOf3[0].perMw().fraction(), 2), "59611.28");
}

} // namespace
} // namespace meritdesk::tests
