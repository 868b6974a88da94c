#include "core/balance/insight/forecast.h"
#include "tests/core/balance/insight/insight_case.h"

namespace meritdesk::balance::insight {
namespace {

TEST(Forecast, NothingForecastAwayIsTheSettlementItself)
{
    std::mt19937 random(12);
    const auto input = tests::quarterCase(random);
    const auto settlement = tests::settledOf(input);
    const PartyBook book(input, settlement, scopeOf(settlement, 1));
    for (const auto reach : {ForecastReach::PricesHeld, ForecastReach::SystemMoves}) {
        const auto outcome = forecastOutcome(book, 0, reach);
        ASSERT_TRUE(outcome);
        Integer total = 0;
        for (const auto* report : reportsOf(settlement, book.scope()))
            total += report->total();
        EXPECT_EQ(outcome->total(), total);
    }
}

TEST(Forecast, AtHeldPricesTheExactMoneyShrinksByTheShare)
{
    std::mt19937 random(13);
    for (int percent = 0; percent <= 100; percent += 5) {
        const auto input = tests::quarterCase(random);
        const auto settlement = tests::settledOf(input);
        const auto month = settlement.table.months.front().month;
        const PartyBook book(input, settlement, scopeOf(settlement, 0, month));
        const Fraction share(percent, 100);
        const auto outcome = forecastOutcome(book, share, ForecastReach::PricesHeld);
        ASSERT_TRUE(outcome);
        Fraction exact = 0;
        Int128 absolute = 0;
        for (auto at = book.scope().begin; at < book.scope().end; ++at) {
            exact += book.cost(at) * (1 - share);
            absolute += book.size(at);
        }
        EXPECT_LE(abs(Fraction(Fraction(outcome->net, Integer(100)) - exact)), Fraction(1, 100));
        EXPECT_EQ(outcome->absolute * 100, absolute * (100 - percent)) << "kWh and whole percents are exact";
    }
}

TEST(Forecast, ForecastAllAwayLeavesTheFeesOnConsumption)
{
    std::mt19937 random(14);
    const auto input = tests::quarterCase(random);
    const auto settlement = tests::settledOf(input);
    const PartyBook book(input, settlement, scopeOf(settlement, 0));
    const auto curve = forecastCurve(book, 10, ForecastReach::PricesHeld);
    ASSERT_TRUE(curve);
    ASSERT_EQ(curve->size(), 11U);
    EXPECT_EQ(curve->back().net, 0);
    EXPECT_EQ(curve->back().imbalanceFees, 0);
    EXPECT_EQ(curve->back().otherFees, curve->front().otherFees);
    EXPECT_EQ(curve->front(), *forecastOutcome(book, 0, ForecastReach::PricesHeld));
}

/// The area is short by 1 MWh, of which the party is 2: a forecast better by more than half turns it.
Case turning()
{
    auto input = tests::caseFrom(tests::day(2025, 3, 3), 15, 1);
    tests::give(input, PriceKey::ReferenceUp, {200'000});
    tests::give(input, PriceKey::ReferenceDown, {10'000});
    tests::give(input, PriceKey::Voaa, {80'000});
    input.prices.areaVolume = tests::series({-1000});
    input.parties = {tests::party("A", {-2000})};
    return input;
}

TEST(Forecast, TheSystemMayTurnWithTheParty)
{
    const auto input = turning();
    const auto settlement = tests::settledOf(input);
    const PartyBook book(input, settlement, scopeOf(settlement, 0));
    const Fraction most(3, 4);
    EXPECT_EQ(forecastOutcome(book, most, ForecastReach::PricesHeld)->net, 10'000) << "0.5 MWh at 200";
    EXPECT_EQ(forecastOutcome(book, most, ForecastReach::SystemMoves)->net, 500) << "0.5 MWh at 10: long now";
    EXPECT_EQ(forecastOutcome(book, {1, 2}, ForecastReach::SystemMoves)->net, 8'000)
        << "1 MWh, nothing activated";
    const auto moved = withForecast(input, 0, most, ForecastReach::SystemMoves);
    EXPECT_EQ((*moved.prices.areaVolume)->at(0), tests::milli(500));
    EXPECT_EQ((*withForecast(input, 0, most, ForecastReach::PricesHeld).prices.areaVolume)->at(0),
              tests::milli(-1000));
}

TEST(Forecast, AShareOutsideIsRefusedAndStopIsHeard)
{
    const auto input = turning();
    const auto settlement = tests::settledOf(input);
    const PartyBook book(input, settlement, scopeOf(settlement, 0));
    EXPECT_EQ(forecastOutcome(book, {11, 10}, ForecastReach::PricesHeld).findings().front().code,
              "forecast-share");
    EXPECT_FALSE(forecastOutcome(book, {-1, 10}, ForecastReach::PricesHeld));
    const auto stopped = forecastCurve(book, 10, ForecastReach::PricesHeld, [](double) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.findings().front().code, "cancelled");
}

TEST(Forecast, PositionsBecomeTheSmallerImbalanceAndKeepTheirFees)
{
    auto input = turning();
    Party made;
    made.id = "A";
    made.consumption = tests::series({40'000});
    made.scheduled = tests::series({-38'000});
    input.parties = {made};
    input.fees = {{"tariff", FeeBasis::Imbalance, EurPerMwh::fromMantissa(1'000'000), {}, {}},
                  {"capacity", FeeBasis::Consumption, EurPerMwh::fromMantissa(1'000'000), {}, {}}};
    const auto settlement = tests::settledOf(input);
    const PartyBook book(input, settlement, scopeOf(settlement, 0));
    const auto before = *forecastOutcome(book, 0, ForecastReach::PricesHeld);
    const auto after = *forecastOutcome(book, usualForecastShare(), ForecastReach::PricesHeld);
    EXPECT_EQ(before.net, 40'000);
    EXPECT_EQ(after.net, 36'000);
    EXPECT_EQ(after.imbalanceFees, 180);
    EXPECT_EQ(after.otherFees, 4'000);
    const auto how = explainSaving(book, before, after, ForecastReach::PricesHeld);
    tests::holds(how);
    EXPECT_EQ(how.value, "40.2");
    EXPECT_EQ(how.source.grade, Grade::Inference);
}

} // namespace
} // namespace meritdesk::balance::insight
