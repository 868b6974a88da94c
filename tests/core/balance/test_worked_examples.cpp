#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <random>

#include "core/balance/fees.h"
#include "core/balance/regimes.h"
#include "core/calendar/estonian_calendar.h"
#include "tests/core/balance/balance_case.h"

// Worked examples not settled elsewhere, each with its source: the imbalance of Fingrid's example of balance
// calculation (E1); month fees of Estonia in 2025 and 2026 (E5: Elering, bilansiteenuse tasud; ERR
// 1609844289); publication days by the Estonian holiday law (E15); quarters of the months with a change of
// the clock, by the time zone Europe/Tallinn. Then identities that hold for every case.

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

TEST(WorkedExamples, ProductionLessSaleLessConsumptionIsTheImbalance)
{
    auto input = caseFrom(day(2025, 3, 3), 60, 1);
    give(input, PriceKey::Imbalance, {50'000});
    Party made;
    made.id = "A";
    made.production = series({60'000});
    made.consumption = series({40'000});
    made.scheduled = series({30'000});
    input.parties = {made};
    const auto settlement = settled(input);
    EXPECT_EQ(settlement.reports.front().sold.quantity, milli(10'000)) << "the operator sells 10 MWh";
}

/// 12,480 MWh consumed, 3,150 produced and 612.4 of absolute imbalance in an hour each of two.
Case feeMonth(Day local)
{
    auto input = caseFrom(local, 60, 2);
    give(input, PriceKey::Imbalance, {0});
    input.fees = estonianFees();
    input.defaultFees = true;
    input.parties = {party("A", {-300'000, 312'400})};
    input.parties.front().consumption = series({6'240'000});
    input.parties.front().production = series({1'575'000});
    return input;
}

TEST(WorkedExamples, MonthFeesOf2025And2026)
{
    const auto in2025 = settled(feeMonth(day(2025, 8, 4))).reports.front();
    ASSERT_EQ(in2025.fees.size(), 1U);
    EXPECT_EQ(in2025.total(), 49'604);
    const auto in2026 = settled(feeMonth(day(2026, 8, 4))).reports.front();
    ASSERT_EQ(in2026.fees.size(), 2U);
    EXPECT_EQ(in2026.fees[1].cents, 5'829'990);
    EXPECT_TRUE(settled(feeMonth(day(2024, 8, 5))).reports.front().fees.empty());
}

TEST(WorkedExamples, ANormalDayAShortAndALongOneAtHoursOfEveryYear)
{
    struct Change
    {
        Day march = {};
        Day october = {};
    };

    for (const auto& [march, october] :
         {Change{day(2024, 3, 31), day(2024, 10, 27)}, Change{day(2025, 3, 30), day(2025, 10, 26)},
          Change{day(2026, 3, 29), day(2026, 10, 25)}, Change{day(2027, 3, 28), day(2027, 10, 31)}}) {
        const auto& zone = *europeanZone("Europe/Tallinn");
        const auto hoursOf = [&](Day local) {
            return (zone.instantOf(local + std::chrono::days(1), 0) - zone.instantOf(local, 0)) / 60;
        };
        EXPECT_EQ(hoursOf(march), 23) << printDay(march);
        EXPECT_EQ(hoursOf(october), 25) << printDay(october);
        EXPECT_EQ(hoursOf(march + std::chrono::days(1)), 24);
    }
}

/// All quarters of a local month, settled: as many periods as the month has.
std::size_t quartersOf(Month month)
{
    const auto& zone = *europeanZone("Europe/Tallinn");
    const auto first = firstDay(month);
    const auto next = firstDay(month + std::chrono::months(1));
    const auto minutes = zone.instantOf(next, 0) - zone.instantOf(first, 0);
    auto input = caseFrom(first, 15, static_cast<std::size_t>(minutes / 15));
    input.regime = &ee2025;
    give(input, PriceKey::Imbalance, {50'000});
    input.parties = {party("A", {100})};
    const auto settlement = settled(input);
    EXPECT_EQ(settlement.table.months.size(), 1U) << printMonth(month);
    EXPECT_EQ(settlement.publication.size(), static_cast<std::size_t>(daysIn(month)));
    return settlement.table.periods.size();
}

TEST(WorkedExamples, MonthsHaveTheirRows)
{
    for (int year = 2024; year <= 2027; ++year) {
        EXPECT_EQ(quartersOf(std::chrono::year(year) / 3), 2'972U) << year;
        EXPECT_EQ(quartersOf(std::chrono::year(year) / 10), 2'980U) << year;
        EXPECT_EQ(quartersOf(std::chrono::year(year) / 12), 2'976U) << year;
    }
}

TEST(WorkedExamples, PublicationIsOnTheSecondWorkingDay)
{
    struct Example
    {
        Day traded = {};
        Day published = {};
    };

    for (const auto& [traded, published] :
         {Example{day(2015, 1, 5), day(2015, 1, 7)}, Example{day(2015, 1, 8), day(2015, 1, 12)},
          Example{day(2015, 1, 9), day(2015, 1, 13)}, Example{day(2015, 1, 11), day(2015, 1, 13)},
          Example{day(2025, 4, 16), day(2025, 4, 21)}, Example{day(2025, 4, 17), day(2025, 4, 22)},
          Example{day(2025, 6, 19), day(2025, 6, 25)}, Example{day(2025, 6, 20), day(2025, 6, 26)},
          Example{day(2025, 12, 23), day(2025, 12, 30)}, Example{day(2025, 12, 30), day(2026, 1, 2)},
          Example{day(2026, 2, 19), day(2026, 2, 23)}, Example{day(2026, 2, 20), day(2026, 2, 25)},
          Example{day(2026, 8, 18), day(2026, 8, 21)}, Example{day(2027, 6, 22), day(2027, 6, 28)}}) {
        auto input = caseFrom(traded, 60, 1);
        give(input, PriceKey::Imbalance, {50'000});
        give(input, PriceKey::Sell, {50'000});
        give(input, PriceKey::Buy, {50'000});
        input.parties = {party("A", {0})};
        const auto settlement = settled(input);
        ASSERT_EQ(settlement.publication.size(), 1U);
        EXPECT_EQ(printDay(settlement.publication.front().published), printDay(published));
    }
}

TEST(WorkedExamples, TheMonthlyReportIsFinalOnTheThirdWorkingDay)
{
    const auto finalOf = [](Day local) {
        auto input = caseFrom(local, 60, 1);
        give(input, PriceKey::Imbalance, {50'000});
        give(input, PriceKey::Sell, {50'000});
        give(input, PriceKey::Buy, {50'000});
        input.parties = {party("A", {0})};
        return printDay(*settled(input).months.front().finalDay);
    };
    EXPECT_EQ(finalOf(day(2015, 1, 5)), "2015-02-04");
    EXPECT_EQ(finalOf(day(2025, 12, 1)), "2026-01-06");
    EXPECT_EQ(finalOf(day(2026, 4, 1)), "2026-05-06");
}

/// Random parties and published pairs over a day of two prices.
Case pairs(std::mt19937& random, bool equal)
{
    const auto between = [&](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    auto input = caseFrom(day(2025, 5, 5), 60, 24);
    std::vector<std::int64_t> sell;
    std::vector<std::int64_t> buy;
    std::vector<std::int64_t> own;
    for (int i = 0; i < 24; ++i) {
        sell.push_back(between(-50'000, 300'000));
        buy.push_back(equal ? sell.back() : sell.back() - between(0, 40'000));
        own.push_back(between(-9'000, 9'000));
    }
    input.regime = &dualMargin;
    give(input, PriceKey::Sell, sell);
    give(input, PriceKey::Buy, buy);
    give(input, PriceKey::Imbalance, sell);
    input.parties = {party("A", own)};
    return input;
}

TEST(BalanceIdentities, TwoEqualPricesAreOnePrice)
{
    std::mt19937 random(21);
    for (int round = 0; round < 40; ++round) {
        auto input = pairs(random, true);
        const auto dual = settled(input).reports.front();
        input.regime = &nordicSingle;
        const auto single = settled(input).reports.front();
        EXPECT_EQ(dual.sold.cents, single.sold.cents);
        EXPECT_EQ(dual.bought.cents, single.bought.cents);
    }
}

TEST(BalanceIdentities, TwoPricesNeverCostLessThanEitherAlone)
{
    std::mt19937 random(22);
    for (int round = 0; round < 40; ++round) {
        auto input = pairs(random, false);
        const auto apart = settled(input).reports.front().net();
        input.regime = &nordicSingle;
        EXPECT_GE(apart, settled(input).reports.front().net()) << "long is paid the lower price";
    }
}

TEST(BalanceIdentities, TheOrderOfRowsDoesNotMatter)
{
    std::mt19937 random(23);
    for (int round = 0; round < 40; ++round) {
        auto input = pairs(random, false);
        const auto before = settled(input).reports.front();
        std::vector<std::size_t> order(24);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::shuffle(order.begin(), order.end(), random);
        const auto shuffled = [&](const Shared<Series>& from) {
            Series to;
            for (const auto at : order)
                to.micro.push_back(from->micro[at]);
            return Shared(to);
        };
        for (auto& column : input.prices.series)
            if (column)
                column = shuffled(*column);
        input.parties.front().imbalance = shuffled(*input.parties.front().imbalance);
        const auto after = settled(input).reports.front();
        EXPECT_EQ(before.sold.cents, after.sold.cents);
        EXPECT_EQ(before.bought.cents, after.bought.cents);
        EXPECT_EQ(before.absolute, after.absolute);
    }
}

TEST(BalanceIdentities, BalanceCostsNothingAtAnyPrice)
{
    for (const std::int64_t price : {-9'999'000, 0, 9'999'000}) {
        auto input = caseFrom(day(2025, 5, 5), 15, 4);
        give(input, PriceKey::Imbalance, {price});
        input.parties = {party("A", {0})};
        EXPECT_EQ(settled(input).reports.front().total(), 0);
    }
}

TEST(BalanceIdentities, WithoutNeutralityTheDirectionChangesOnlyTheReference)
{
    auto input = caseFrom(day(2025, 5, 5), 15, 2);
    give(input, PriceKey::Direction, {1000, -1000});
    give(input, PriceKey::ReferenceUp, {131'600});
    give(input, PriceKey::ReferenceDown, {-12'000});
    input.prices.neutrality[std::chrono::year(2025) / 5] = {Fraction(0)};
    input.parties = {party("A", {-1000})};
    const auto settlement = settled(input);
    EXPECT_EQ(settlement.prices[0].sell, Fraction(1316, 10));
    EXPECT_EQ(settlement.prices[1].sell, -12);
}

/// Two parties over two months of the old regime, break-even, with costs of every kind.
Case breakingEven(std::mt19937& random)
{
    const auto between = [&](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    auto input = caseFrom(day(2014, 1, 30), 60, std::size_t{4} * 24);
    const auto many = [&](int least, int most) {
        std::vector<std::int64_t> values;
        for (std::size_t i = 0; i < input.steps.size(); ++i)
            values.push_back(between(least, most));
        return values;
    };
    give(input, PriceKey::DayAhead, many(20'000, 90'000));
    give(input, PriceKey::Up, many(40'000, 190'000));
    input.prices.activatedUp = series(many(0, 5'000));
    input.dual.breakEven = true;
    const auto euros = [](std::int64_t value) { return Eur::fromMantissa(value * 1'000'000); };
    for (const auto month : {std::chrono::year(2014) / 1, std::chrono::year(2014) / 2})
        input.costs[month] = {euros(between(0, 9'000)), euros(2'500), euros(1'500),
                              euros(between(100, 9'000)), euros(between(0, 9'000))};
    input.parties = {party("A", many(-9'000, 4'000)), party("B", many(-9'000, 4'000))};
    return input;
}

TEST(BalanceIdentities, BreakingEvenTheSalesBringTheFiveItemsBack)
{
    std::mt19937 random(24);
    for (int round = 0; round < 20; ++round) {
        const auto input = breakingEven(random);
        const auto settlement = settled(input);
        for (const auto& month : settlement.months) {
            EXPECT_LE(abs(Integer(month.soldToBrps - month.itemSum())), 2)
                << "one rounding for each of two parties";
            Integer recovered = 0;
            for (const auto& item : month.recovered)
                recovered += item;
            EXPECT_LE(abs(Integer(month.soldToBrps - recovered)), 2);
            EXPECT_EQ(month.income() - month.outlay(), month.externalSale + month.downRegulation + month.fees
                                                           - month.externalPurchase
                                                           + (month.soldToBrps - month.itemSum()));
        }
    }
}

TEST(BalanceIdentities, TheOpenSupplierGetsWhatThePartiesLeave)
{
    std::mt19937 random(25);
    for (int round = 0; round < 20; ++round) {
        const auto input = breakingEven(random);
        const auto table = settled(input).table;
        for (std::size_t at = 0; at < table.periods.size(); ++at)
            EXPECT_EQ(table.external[at], table.system[at] + table.activatedUp[at] - table.activatedDown[at]);
    }
}

} // namespace
} // namespace meritdesk::balance
