#include <gtest/gtest.h>
#include <random>

#include "core/balance/regimes.h"
#include "tests/core/balance/balance_case.h"

// Identities of the balance of a system, over random parties on the days of 23 and 25 hours of 2024 to 2027,
// in Estonian and in Central European time: what the parties leave is metering less schedule less activation;
// what goes to the open supplier is metering less schedule, so that an activation is never counted twice; in
// break-even the income from energy sold is what the five cost items of the operator come to.

namespace meritdesk::balance {
namespace {

using tests::day;
using tests::give;
using tests::milli;
using tests::series;

/// Whole thousandths, the same on every machine.
class Chances
{
public:
    explicit Chances(unsigned seed)
        : m_random(seed)
    {
    }

    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }

    std::vector<std::int64_t> many(std::size_t count, int least, int most)
    {
        std::vector<std::int64_t> values;
        for (std::size_t i = 0; i < count; ++i)
            values.push_back(between(least, most));
        return values;
    }

private:
    std::mt19937 m_random;
};

Settlement settled(const Case& input)
{
    auto result = settle(input);
    EXPECT_TRUE(result) << (result ? ""
                                   : result.findings().front().code + " " + result.findings().front().place);
    return result ? std::move(result).value() : Settlement();
}

struct ClockChange
{
    Day day = {};
    std::size_t quarters = 0;
};

constexpr std::size_t shortDay = 92;
constexpr std::size_t longDay = 100;

const std::vector<ClockChange>& clockChanges()
{
    static const std::vector<ClockChange> all{{day(2024, 3, 31), shortDay}, {day(2024, 10, 27), longDay},
                                              {day(2025, 3, 30), shortDay}, {day(2025, 10, 26), longDay},
                                              {day(2026, 3, 29), shortDay}, {day(2026, 10, 25), longDay},
                                              {day(2027, 3, 28), shortDay}, {day(2027, 10, 31), longDay}};
    return all;
}

/// A whole local day in quarters.
Case wholeDay(const EuropeanZone& zone, Day local)
{
    Case made;
    made.zone = zone.id;
    made.stepMinutes = 15;
    for (auto minute = zone.instantOf(local, 0); minute < zone.instantOf(local + std::chrono::days(1), 0);
         minute += made.stepMinutes)
        made.steps.push_back({minute, zone.dayAt(minute), zone.offsetAt(minute)});
    return made;
}

/// Three parties with metering, a schedule and activations; one of them with production and consumption.
void addParties(Chances& chances, Case& input)
{
    const auto count = input.steps.size();
    for (int i = 0; i < 3; ++i) {
        Party made;
        made.id = "P" + std::to_string(i);
        if (i == 0) {
            made.production = series(chances.many(count, 0, 30'000));
            made.consumption = series(chances.many(count, 0, 40'000));
        } else {
            made.metered = series(chances.many(count, -40'000, 40'000));
        }
        made.scheduled = series(chances.many(count, -40'000, 40'000));
        made.activated = series(chances.many(count, -5'000, 5'000));
        input.parties.push_back(std::move(made));
    }
}

void addPrices(Chances& chances, Case& input)
{
    const auto count = input.steps.size();
    give(input, PriceKey::Imbalance, chances.many(count, -90'000, 400'000));
    give(input, PriceKey::Up, chances.many(count, 0, 400'000));
    give(input, PriceKey::Down, chances.many(count, -90'000, 90'000));
    give(input, PriceKey::ExternalBuy, chances.many(count, 0, 400'000));
    give(input, PriceKey::ExternalSell, chances.many(count, -90'000, 90'000));
}

std::int64_t meteredAt(const Party& party, std::size_t step)
{
    return party.metered ? (*party.metered)->at(step)
                         : (*party.production)->at(step) - (*party.consumption)->at(step);
}

TEST(SystemIdentities, DaysOfEveryLengthHaveTheirQuartersInBothZones)
{
    for (const auto* id : {"Europe/Tallinn", "Europe/Berlin"})
        for (const auto& [local, quarters] : clockChanges()) {
            auto input = wholeDay(*europeanZone(id), local);
            ASSERT_EQ(input.steps.size(), quarters) << id << " " << printDay(local);
            input.regime = &ee2026;
            give(input, PriceKey::Imbalance, {50'000});
            input.parties = {tests::party("A", {100})};
            const auto settlement = settled(input);
            EXPECT_EQ(settlement.table.periods.size(), quarters);
            EXPECT_EQ(settlement.publication.size(), 1U) << "one local day";
            EXPECT_EQ(settlement.reports.front().bought.cents, static_cast<std::int64_t>(quarters) * 500)
                << "0.1 MWh at 50 EUR/MWh: 5 EUR a quarter";
        }
}

TEST(SystemIdentities, HoursOfALongDayAreSettledApart)
{
    for (const auto& [local, quarters] : clockChanges()) {
        auto input = wholeDay(*europeanZone("Europe/Tallinn"), local);
        input.regime = &ee2022;
        give(input, PriceKey::Imbalance, {50'000});
        std::vector<std::int64_t> own(quarters, -100);
        own[12] = 700; // 03:00, the hour that a long day has twice
        input.parties = {tests::party("A", own)};
        const auto settlement = settled(input);
        EXPECT_EQ(settlement.table.periods.size(), quarters / 4);
        EXPECT_EQ(settlement.table.system[3], milli(400)) << printDay(local);
        EXPECT_EQ(settlement.table.system[4], milli(-400)) << printDay(local);
    }
}

TEST(SystemIdentities, TheSystemIsTheSumOfItsPartiesAndAnActivationCountsOnce)
{
    Chances chances(2611);
    for (const auto* id : {"Europe/Tallinn", "Europe/Berlin"})
        for (const auto& change : clockChanges()) {
            auto input = wholeDay(*europeanZone(id), change.day);
            input.regime = &ee2025;
            addParties(chances, input);
            addPrices(chances, input);
            const auto table = settled(input).table;
            for (std::size_t at = 0; at < input.steps.size(); ++at) {
                Int128 delivered = 0;
                Int128 activated = 0;
                for (const auto& party : input.parties) {
                    delivered += meteredAt(party, at) - (*party.scheduled)->at(at);
                    activated += (*party.activated)->at(at);
                }
                ASSERT_EQ(table.system[at], delivered - activated);
                ASSERT_EQ(table.external[at], delivered);
                ASSERT_EQ(table.activatedUp[at] - table.activatedDown[at], activated);
            }
        }
}

TEST(SystemIdentities, WhatPartiesPayAtOnePriceIsThePriceOfTheirSum)
{
    Chances chances(2612);
    for (const auto& change : clockChanges()) {
        auto input = wholeDay(*europeanZone("Europe/Tallinn"), change.day);
        input.regime = &ee2025;
        addParties(chances, input);
        addPrices(chances, input);
        const auto settlement = settled(input);
        Fraction exact = 0; // money to the parties
        for (std::size_t at = 0; at < settlement.prices.size(); ++at)
            exact +=
                Fraction(Integer(settlement.table.system[at]), powerOfTen(6)) * settlement.prices[at].sell;
        Integer net = 0;
        for (const auto& report : settlement.reports)
            net += report.net();
        const Fraction apart = exact + Fraction(net, Integer(100));
        EXPECT_LE(abs(apart), Fraction(6, 200)) << "half a cent for each of six rounded lines";
    }
}

/// Days of joint open supply whose adder is solved; where `given`, the purchases are stated too.
Case breakingEven(Chances& chances, bool given)
{
    auto input = tests::caseFrom(day(2016, 3, 27), 60, std::size_t{23} + 24);
    const auto count = input.steps.size();
    give(input, PriceKey::DayAhead, chances.many(count, 20'000, 90'000));
    give(input, PriceKey::Up, chances.many(count, 60'000, 190'000));
    give(input, PriceKey::Down, chances.many(count, -10'000, 20'000));
    give(input, PriceKey::ExternalBuy, chances.many(count, 60'000, 120'000));
    give(input, PriceKey::ExternalSell, chances.many(count, 0, 20'000));
    input.parties = {tests::party("A", chances.many(count, -9'000, 6'000)),
                     tests::party("B", chances.many(count, -9'000, 6'000))};
    for (auto& party : input.parties)
        party.activated = {};
    input.prices.activatedUp = series(chances.many(count, 0, 4'000));
    input.prices.activatedDown = series(chances.many(count, 0, 4'000));
    input.openSupplier = OpenSupplier{series(chances.many(count, -20'000, 20'000)),
                                      series(chances.many(count, -20'000, 20'000)), series({35'000})};
    input.dual.breakEven = true;
    const auto euros = [&](int most) {
        return Eur::fromMantissa(std::int64_t{chances.between(0, most)} * 1'000'000);
    };
    auto& costs = input.costs[std::chrono::year(2016) / 3];
    costs = {euros(9'000), euros(2'500), euros(1'500), {}, {}};
    if (given) {
        costs.buyFromBrps = euros(9'000);
        costs.upRegulation = euros(9'000);
    }
    return input;
}

TEST(SystemIdentities, InBreakEvenIncomeIsOutlayAndRecoveredCosts)
{
    Chances chances(2613);
    for (int round = 0; round < 60; ++round) {
        const auto settlement = settled(breakingEven(chances, round % 2 == 0));
        ASSERT_EQ(settlement.months.size(), 1U);
        const auto& month = settlement.months.front();
        constexpr int roundedLines = 6; // two parties' sales and purchases, up-regulation and the rest
        EXPECT_LE(abs(Integer(month.soldToBrps - month.itemSum())), roundedLines);
        Integer recovered = 0;
        for (const auto& item : month.recovered)
            recovered += item;
        const Integer others = month.externalSale + month.downRegulation + month.fees;
        EXPECT_LE(abs(Integer(month.income() - others - recovered)), roundedLines);
        EXPECT_LE(abs(Integer(month.income() - month.outlay() - (others - month.externalPurchase))),
                  roundedLines);
    }
}

} // namespace
} // namespace meritdesk::balance
