#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/retail/categories.h"
#include "core/retail/forecast/band.h"
#include "core/retail/forecast/error_days.h"
#include "core/retail/forecast/explain_forecast.h"
#include "core/retail/forecast/methods.h"
#include "core/retail/month_rates.h"
#include "core/retail/year_totals.h"
#include "tests/core/retail/forecast/forecast_case.h"

namespace meritdesk::tests {

using namespace retail;
using namespace retail::forecast;

namespace {

const BandTerms few{.seed = 3, .draws = 20};

/// A random case of two months without a plan of its own.
Case unplanned(const Dice& dice = {.seed = 5})
{
    auto input = randomCase(dice);
    input.sites[0].plan.reset();
    return input;
}

Band band(const Case& input, const BandTerms& terms = few)
{
    const auto prepared = prepare(input, weekdays());
    return bandOf(*prepared, 0, weekdays(), terms).value();
}

TEST(Band, IsTheSameForTheSameSeedAndAnotherForAnother)
{
    const auto input = unplanned();
    EXPECT_EQ(band(input), band(input));
    EXPECT_FALSE(band(input) == band(input, {.seed = 4, .draws = 20}));
}

TEST(Band, HoldsEveryMethodAndStandsInOrder)
{
    const auto made = band(unplanned());
    EXPECT_EQ(made.methods.size(), methods.size());
    EXPECT_EQ(made.draws, 20 * methods.size());
    EXPECT_EQ(made.errorDays, 59U);
    ASSERT_EQ(made.categories.size(), 2U);
    EXPECT_EQ(made.categories[0].category, &ck5);
    for (const auto& category : made.categories) {
        EXPECT_EQ(category.byMethod.size(), methods.size());
        EXPECT_EQ(category.onPast.size(), methods.size());
        EXPECT_TRUE(category.all.low.total < category.all.median.total);
        EXPECT_TRUE(category.all.median.total < category.all.high.total);
        for (const auto& spread : category.byMethod)
            EXPECT_FALSE(spread.high.total < spread.low.total);
    }
    ASSERT_EQ(made.hourly.size(), 2U);
    EXPECT_EQ(made.hourly[0].category, &ck3);
    const auto& other = made.best == &ck3 ? made.hourly[1] : made.hourly[0];
    EXPECT_FALSE(other.amounts->total < made.bestTotal);
}

TEST(Band, OfAFlatLoadIsTheExactPlanAlone)
{
    auto input = unplanned();
    input.sites[0].points = {{.own = flatMeter(input.months[0].month, 2, "100")}};
    const auto made = band(input);
    for (const auto& category : made.categories) {
        EXPECT_EQ(category.all.low.total, category.exactPlan);
        EXPECT_EQ(category.all.high.total, category.exactPlan);
        EXPECT_EQ(category.onPast.back(), category.exactPlan);
    }
    EXPECT_EQ(made.cheaper,
              made.categories[0].exactPlan < made.bestTotal || made.categories[1].exactPlan < made.bestTotal
                  ? made.draws
                  : 0U);
}

TEST(Band, EveryFigureIsADrawnYearThatIsBilledAgain)
{
    const auto input = unplanned();
    const auto prepared = prepare(input, weekdays());
    const auto made = bandOf(*prepared, 0, weekdays(), few).value();
    for (const auto& category : made.categories)
        for (const auto* year : {&category.all.low, &category.all.median, &category.all.high}) {
            const auto derivation = explainDrawn(*prepared, 0, weekdays(), {made, *year}, *category.category);
            ASSERT_TRUE(derivation);
            EXPECT_EQ(derivation->value, printFraction(year->total.roubles()));
            EXPECT_EQ(printFraction(evaluate(*derivation).value()), derivation->value);
        }
}

TEST(Band, CountsTheYearsInWhichAPlanPays)
{
    auto input = unplanned();
    for (auto& month : input.months)
        for (auto* prices : {&month.prices.dam, &month.prices.overPlan, &month.prices.underPlan})
            for (auto& each : **prices)
                each = rate("0");
    auto made = band(input);
    EXPECT_EQ(made.cheaper, made.draws);
    const auto share = explainCheaperShare(made);
    ASSERT_TRUE(share);
    EXPECT_EQ(share->value, "100");
    EXPECT_EQ(printFraction(evaluate(*share).value()), "100");
    for (auto& month : input.months)
        for (auto& each : *month.prices.dam)
            each = rate("9000");
    EXPECT_EQ(band(input).cheaper, 0U);
}

TEST(Band, WithoutPricesForAPlanThereIsNone)
{
    auto input = unplanned();
    input.months[1].prices.dam.reset();
    auto prepared = prepare(input, weekdays());
    EXPECT_EQ(bandOf(*prepared, 0, weekdays(), few).findings(),
              (std::vector{error("band-without-prices", "site")}));
}

TEST(Band, StopsWhenItIsTold)
{
    const auto input = unplanned();
    const auto prepared = prepare(input, weekdays());
    int calls = 0;
    const auto stopped = bandOf(*prepared, 0, weekdays(), few, [&calls](double) { return ++calls < 3; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.findings().front().code, "cancelled");
    EXPECT_EQ(calls, 3);
}

TEST(ErrorDays, ComeInBlocksThatBeginWithTheSameWeekday)
{
    // The error of a day is its number: seven in a row follow each other, Monday on Monday.
    History history{.scale = 0, .step = 1};
    YearPlan plan{.method = &lastWeek};
    for (int day = 0; day < 70; ++day) {
        HistoryDay fact{.day = *readDay("2025-03-03") + std::chrono::days(day)};
        fact.hours.fill(1000);
        PlannedDay planned{.by = &lastWeek};
        planned.hours.fill(1000 + day);
        history.days.push_back(fact);
        plan.days.push_back(planned);
    }
    const ErrorDays errors(history, plan, 7);
    EXPECT_EQ(errors.count(), 70U);
    Chance chance(1, 0, "draw");
    const auto drawn = errors.draw(chance);
    for (std::size_t week = 0; week < drawn.size(); week += 7) {
        const auto first = drawn[week][0] - 1000;
        EXPECT_EQ(first % 7, 0);
        for (std::size_t i = 0; i < 7; ++i)
            EXPECT_EQ(drawn[week + i][23] - 1000, first + static_cast<Energy>(i));
    }
}

TEST(ErrorDays, NeverPlanLessThanNothing)
{
    History history{.scale = 0, .step = 10};
    YearPlan plan{.method = &lastWeek};
    for (int day = 0; day < 14; ++day) {
        HistoryDay fact{.day = *readDay("2025-03-03") + std::chrono::days(day)};
        fact.hours.fill(day < 7 ? 500 : 34);
        PlannedDay planned{.by = day < 7 ? &lastWeek : nullptr};
        planned.hours.fill(0);
        if (day < 7)
            planned.hours.fill(100);
        history.days.push_back(fact);
        plan.days.push_back(planned);
    }
    const ErrorDays errors(history, plan, 7);
    EXPECT_EQ(errors.count(), 7U);
    Chance chance(1, 0, "draw");
    const auto drawn = errors.draw(chance);
    EXPECT_EQ(drawn[0][0], 100); // 500 - 400
    EXPECT_EQ(drawn[9][5], 0);   // 34 - 400
}

TEST(YearTotals, OfMonthsWithRatesAreThoseBilledLineByLine)
{
    for (const std::uint32_t seed : {1U, 2U, 3U}) {
        const auto input = randomCase({.seed = seed, .share = seed == 2});
        const auto prepared = prepare(input, weekdays());
        auto months = prepared->sites[0].months;
        const auto slow = yearTotals(*prepared, 0, months, weekdays());
        RateBook rates;
        for (std::size_t i = 0; i < months.size(); ++i)
            months[i].rates = rates.of(input.sites[0], prepared->tariffs[i], true);
        EXPECT_EQ(yearTotals(*prepared, 0, months, weekdays()), slow);
    }
}

} // namespace
} // namespace meritdesk::tests
