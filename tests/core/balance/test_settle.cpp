#include <gtest/gtest.h>
#include <random>

#include "core/balance/regimes.h"
#include "tests/core/balance/balance_case.h"

// Worked examples of Estonian balance settlement: two prices with a zero period and a negative buy price; the
// published price of 1 January 2024, 00:00 UTC, 118.03 EUR/MWh; quarters against the hour; days of 23 and 25
// hours; the five cost items of the price methodology. Volumes marked so in the text are constructed.

namespace meritdesk::balance {
namespace {

using tests::caseFrom;
using tests::day;
using tests::give;
using tests::milli;
using tests::party;
using tests::series;

Settlement settled(const Case& input)
{
    auto result = settle(input);
    EXPECT_TRUE(result) << (result ? ""
                                   : result.findings().front().code + " " + result.findings().front().place);
    return result ? std::move(result).value() : Settlement();
}

std::string codeOf(const Case& input)
{
    const auto result = settle(input);
    return result ? "settled" : result.findings().front().code + " at " + result.findings().front().place;
}

/// Two published prices an hour over four hours of the old Estonian regime.
Case twoPrices()
{
    auto input = caseFrom(day(2014, 6, 2), 60, 4);
    give(input, PriceKey::Sell, {62500, 58000, 55000, 20000});
    give(input, PriceKey::Buy, {38100, 35250, 41000, -4200});
    input.parties.push_back(party("A", {-12000, 8000, 0, 5500}));
    return input;
}

TEST(Settle, TwoPricesKeepSoldAndBoughtApartAndANegativePriceInItsColumn)
{
    const auto report = settled(twoPrices()).reports.front();
    EXPECT_EQ(report.sold.cents, 75000);
    EXPECT_EQ(report.bought.cents, 25890);
    EXPECT_EQ(report.net(), 49110);
    EXPECT_EQ(report.bought.quantity - report.sold.quantity, milli(1500));
}

/// The hour of 1 January 2024, 00:00 UTC, under one price.
Case realHour(std::int64_t imbalance)
{
    auto input = caseFrom(day(2024, 1, 1), 60, 3);
    input.steps.erase(input.steps.begin(), input.steps.begin() + 2); // 02:00 in Tallinn
    give(input, PriceKey::DayAhead, {28460});
    give(input, PriceKey::Imbalance, {118030});
    input.parties.push_back(party("A", {imbalance}));
    return input;
}

TEST(Settle, TheLastCentIsRoundedHalfUpAndNotInBinary)
{
    EXPECT_EQ(settled(realHour(-2500)).reports.front().sold.cents, 29508);
    EXPECT_EQ(settled(realHour(2500)).reports.front().bought.cents, 29508);
    EXPECT_EQ(*settled(realHour(-2500)).reports.front().overDayAhead, 22393); // 223.925
}

TEST(Settle, QuartersAreNotNettedOverTheHour)
{
    auto input = caseFrom(day(2025, 3, 3), 15, 4);
    give(input, PriceKey::Imbalance, {150000, 20000, 150000, 20000});
    input.parties.push_back(party("A", {-2000, 2000, -1000, 1000}));
    EXPECT_EQ(settled(input).reports.front().net(), 39000);
}

TEST(Settle, AnHourlyRegimeSumsItsQuarters)
{
    auto input = caseFrom(day(2023, 3, 6), 15, 4);
    give(input, PriceKey::Imbalance, {150000});
    input.parties.push_back(party("A", {-2000, 2000, -1000, 1000}));
    const auto settlement = settled(input);
    ASSERT_EQ(settlement.table.periods.size(), 1U);
    EXPECT_EQ(settlement.reports.front().net(), 0);
    EXPECT_EQ(settlement.reports.front().absolute, 0);
}

TEST(Settle, LongAndShortDaysHaveTheirQuarters)
{
    const auto cents = [](Day start, std::size_t quarters) {
        auto input = caseFrom(start, 15, quarters);
        give(input, PriceKey::Imbalance, {50000});
        input.parties.push_back(party("A", {100}));
        const auto settlement = settled(input);
        EXPECT_EQ(settlement.publication.size(), 1U);
        return settlement.reports.front().bought.cents;
    };
    EXPECT_EQ(cents(day(2025, 10, 27), 96), 48000);
    EXPECT_EQ(cents(day(2026, 3, 29), 92), 46000);
    EXPECT_EQ(cents(day(2025, 10, 26), 100), 50000);
}

TEST(Settle, TheDirectionOfTheAreaSetsThePriceOfBothSides)
{
    auto input = caseFrom(day(2025, 3, 3), 15, 3);
    give(input, PriceKey::Direction, {1000, -1000, 0});
    give(input, PriceKey::ReferenceUp, {131600});
    give(input, PriceKey::ReferenceDown, {-12000});
    give(input, PriceKey::Voaa, {70000});
    input.prices.neutrality[std::chrono::year(2025) / 3] = {Fraction(3, 2)};
    input.parties = {party("short", {-1000}), party("long", {1000})};
    const auto settlement = settled(input);
    EXPECT_EQ(settlement.prices[0].sell, Fraction(1331, 10));
    EXPECT_EQ(settlement.prices[1].sell, Fraction(-27, 2));
    EXPECT_EQ(settlement.prices[2].sell, 70);
    for (const auto& price : settlement.prices)
        EXPECT_EQ(price.sell, price.buy);
    EXPECT_EQ(settlement.reports[0].net(), -settlement.reports[1].net())
        << "one price: what one pays the other gets";
}

TEST(Settle, ImbalanceIsDeliveryLessScheduleLessActivation)
{
    auto input = caseFrom(day(2025, 3, 3), 15, 1);
    give(input, PriceKey::Imbalance, {50000});
    Party made;
    made.id = "A";
    made.production = series({60000});
    made.consumption = series({40000});
    made.scheduled = series({30000});
    input.parties.push_back(made);
    EXPECT_EQ(settled(input).table.system.front(), milli(-10000)); // +60 - 40 - 30
    input.parties.front().activated = series({5000});
    const auto settlement = settled(input);
    EXPECT_EQ(settlement.table.system.front(), milli(-15000));
    EXPECT_EQ(settlement.table.external.front(), milli(-10000)) << "the activation is counted once";
}

TEST(Settle, TheAdderBringsBackTheFiveCostItems)
{
    auto input = caseFrom(day(2014, 6, 2), 60, 1);
    give(input, PriceKey::DayAhead, {40000});
    input.dual.breakEven = true;
    const auto euros = [](std::int64_t value) { return Eur::fromMantissa(value * 1'000'000); };
    input.costs[std::chrono::year(2014) / 6] = {euros(180000), euros(25000), euros(15000), euros(310000),
                                                euros(420000)};
    input.parties = {party("A", {-9'500'000})};
    const auto settlement = settled(input);
    EXPECT_EQ(settlement.prices.front().sell, 100);
    EXPECT_EQ(*settlement.months.front().adder, 60);
    EXPECT_EQ(settlement.months.front().soldToBrps, settlement.months.front().itemSum());
    EXPECT_EQ(settlement.months.front().recovered, settlement.months.front().items);
    EXPECT_EQ(settlement.warnings.front().code, "external-unpriced");
}

TEST(Settle, AnAdderThatNothingCarriesIsRefused)
{
    auto input = caseFrom(day(2014, 6, 2), 60, 1);
    give(input, PriceKey::DayAhead, {40000});
    input.dual.breakEven = true;
    input.parties = {party("A", {0})};
    EXPECT_EQ(codeOf(input), "adder-without-energy at dual.break_even");
}

TEST(Settle, ANegativePriceIsMadeWorseForTheSellerNotBetter)
{
    auto input = caseFrom(day(2014, 6, 2), 60, 1);
    give(input, PriceKey::DayAhead, {-10000});
    input.dual.kSell = Factor::fromMantissa(100'000); // 0.1
    input.dual.kBuy = Factor::fromMantissa(100'000);
    input.parties = {party("A", {1000})};
    const auto price = settled(input).prices.front();
    EXPECT_EQ(price.sell, -9);
    EXPECT_EQ(price.buy, -11);
}

TEST(Settle, MissingPricesAreNamedWhereTheRuleNeedsThem)
{
    auto input = caseFrom(day(2025, 3, 3), 15, 2);
    input.parties = {party("A", {1000})};
    EXPECT_EQ(codeOf(input), "direction-missing at prices.direction[0]");
    give(input, PriceKey::Direction, {0, 1000});
    EXPECT_EQ(codeOf(input), "price-missing-no-activation at prices.voaa[0]");
    give(input, PriceKey::Voaa, {50000});
    EXPECT_EQ(codeOf(input), "price-missing-direction at prices.reference_up[1]");
    give(input, PriceKey::ReferenceUp, {90000});
    EXPECT_EQ(codeOf(input), "settled");
}

TEST(Settle, AnHourIsSettledWholeAndAtOnePrice)
{
    auto input = caseFrom(day(2023, 3, 6), 15, 6);
    give(input, PriceKey::Imbalance, {50000});
    input.parties = {party("A", {1000})};
    EXPECT_EQ(codeOf(input), "part-of-settlement-hour at periods.end");
    input.steps.resize(4);
    give(input, PriceKey::Imbalance, {50000, 50000, 51000, 50000});
    EXPECT_EQ(codeOf(input), "price-changes-in-hour at prices.imbalance[2]");
}

TEST(Settle, ToldToStopItEndsWithoutAResult)
{
    auto input = twoPrices();
    const auto result = settle(input, [](double) { return false; });
    ASSERT_FALSE(result);
    EXPECT_EQ(result.findings().front().code, "cancelled");
}

/// Random parties, directions and prices over days around a change of the clock.
Case randomCase(std::mt19937& random)
{
    const auto between = [&](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    auto input = caseFrom(day(2025, 10, 25), 15, 96 + 100);
    const auto many = [&](int least, int most) {
        std::vector<std::int64_t> values;
        for (std::size_t i = 0; i < input.steps.size(); ++i)
            values.push_back(between(least, most));
        return values;
    };
    std::vector<std::int64_t> directions;
    for (std::size_t i = 0; i < input.steps.size(); ++i)
        directions.push_back(1000 * between(-1, 1));
    give(input, PriceKey::Direction, directions);
    for (const auto key : {PriceKey::ReferenceUp, PriceKey::ReferenceDown, PriceKey::Voaa, PriceKey::DayAhead,
                           PriceKey::ExternalBuy, PriceKey::ExternalSell})
        give(input, key, many(-50'000, 900'000));
    for (int i = between(1, 5); i > 0; --i)
        input.parties.push_back(party("P" + std::to_string(i), many(-9'000, 9'000)));
    return input;
}

TEST(Settle, SystemIsTheSumOfItsPartiesAndOnePriceLeavesTheDifferenceToTheOperator)
{
    std::mt19937 random(20251026);
    for (int round = 0; round < 60; ++round) {
        const auto input = randomCase(random);
        const auto settlement = settled(input);
        for (std::size_t at = 0; at < settlement.table.periods.size(); ++at) {
            Int128 sum = 0;
            for (const auto& each : input.parties)
                sum += (*each.imbalance)->at(at);
            ASSERT_EQ(settlement.table.system[at], sum);
            ASSERT_EQ(settlement.table.external[at], sum);
            ASSERT_EQ(settlement.prices[at].sell, settlement.prices[at].buy);
        }
        Integer sold = 0;
        for (const auto& report : settlement.reports) {
            sold += report.sold.cents;
            EXPECT_EQ(report.absolute, report.sold.quantity + report.bought.quantity);
        }
        EXPECT_EQ(settlement.months.front().soldToBrps, sold);
    }
}

TEST(Settle, TwiceTheImbalanceIsTwiceTheMoneyToTheCent)
{
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        auto input = randomCase(random);
        input.parties.resize(1);
        auto doubled = input;
        Series twice = **input.parties.front().imbalance;
        for (auto& value : twice.micro)
            value *= 2;
        doubled.parties.front().imbalance = Shared(twice);
        const auto once = settled(input).reports.front();
        const auto both = settled(doubled).reports.front();
        EXPECT_LE(abs(Integer(both.sold.cents - 2 * once.sold.cents)), 1) << "one rounding each";
        EXPECT_EQ(both.sold.quantity, 2 * once.sold.quantity);
    }
}

TEST(Settle, APeriodAtPriceZeroChangesNothing)
{
    auto input = twoPrices();
    const auto before = settled(input).reports.front();
    input.steps = caseFrom(day(2014, 6, 2), 60, 5).steps;
    give(input, PriceKey::Sell, {62500, 58000, 55000, 20000, 0});
    give(input, PriceKey::Buy, {38100, 35250, 41000, -4200, 0});
    input.parties = {party("A", {-12000, 8000, 0, 5500, -9999000})};
    const auto after = settled(input).reports.front();
    EXPECT_EQ(after.net(), before.net());
}

TEST(Settle, TheRegimeFollowsTheLocalDay)
{
    Case input;
    const auto idOn = [&](Day local) { return std::string(regimeOn(input, local).id); };
    EXPECT_EQ(idOn(day(2014, 12, 31)), "ee-dual");
    EXPECT_EQ(idOn(day(2015, 1, 1)), "ee-2015");
    EXPECT_EQ(idOn(day(2017, 12, 31)), "ee-2015");
    EXPECT_EQ(idOn(day(2018, 1, 1)), "ee-2018");
    EXPECT_EQ(idOn(day(2022, 1, 1)), "ee-2022");
    EXPECT_EQ(idOn(day(2024, 10, 8)), "ee-2022");
    EXPECT_EQ(idOn(day(2024, 10, 9)), "ee-2024-15min");
    EXPECT_EQ(idOn(day(2025, 2, 5)), "ee-2025");
    EXPECT_EQ(idOn(day(2026, 1, 1)), "ee-2026");
    EXPECT_EQ(idOn(day(2026, 6, 15)), "ee-2026-weighted");
    input.switchDates["ee-2024-15min"] = day(2024, 11, 1);
    EXPECT_EQ(idOn(day(2024, 10, 31)), "ee-2022");
}

} // namespace
} // namespace meritdesk::balance
