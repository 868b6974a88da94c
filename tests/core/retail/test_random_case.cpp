#include <gtest/gtest.h>

#include "core/retail/checks.h"
#include "tests/core/retail/random_case.h"

namespace meritdesk::tests {

using namespace retail;

namespace {

/// Numbers from a seed alone, the same on every machine.
class Random
{
public:
    explicit Random(const Dice& dice)
        : m_engine(dice.seed)
        , m_decimals(dice.decimals)
        , m_signed(dice.signedPrices)
    {
    }

    std::uint32_t below(std::uint32_t limit) { return static_cast<std::uint32_t>(m_engine() % limit); }

    std::string number(std::uint32_t limit)
    {
        auto text = std::to_string(below(limit));
        if (m_decimals == 0)
            return text;
        text += '.';
        for (int i = 0; i < m_decimals; ++i)
            text += static_cast<char>('0' + below(10));
        return text;
    }

    Rate price(std::uint32_t limit) { return rate((m_signed && below(3) == 0 ? "-" : "") + number(limit)); }

    HourlyRates prices(Month month, std::uint32_t limit)
    {
        HourlyRates all(static_cast<std::size_t>(daysIn(month)) * 24);
        for (auto& each : all)
            each = price(limit);
        return all;
    }

    MeterData meter(Month from, int months)
    {
        HourlySeries series{.first = hourIndex(firstDay(from), 0)};
        for (int i = 0; i < months; ++i)
            for (int hour = 0; hour < daysIn(from + std::chrono::months(i)) * 24; ++hour)
                series.kwh.push_back(kwh(number(300)).mantissa());
        return {Shared(std::move(series)), "random"};
    }

private:
    std::mt19937 m_engine;
    int m_decimals = 0;
    bool m_signed = false;
};

WeightedPrice weighted(Random& random)
{
    return {random.price(2000), rate("0.0016"), random.price(10)};
}

Prices randomPrices(Random& random, const Dice& dice, Month month)
{
    Prices prices{.capacity = rate(random.number(900000)), .demandResponseFee = rate(random.number(1000))};
    prices.ck1 = weighted(random);
    prices.zones2 = TwoZonePrices{weighted(random), {random.price(3000), {}, {}}};
    prices.zones3 = ThreeZonePrices{weighted(random), weighted(random), weighted(random)};
    prices.damBm = random.prices(month, 3000);
    prices.dam = random.prices(month, 3000);
    prices.overPlan = random.prices(month, 200);
    prices.underPlan = random.prices(month, 200);
    prices.planVolumeRate = random.price(5);
    prices.deviationRate = random.price(50);
    prices.transmission[""] = {rate(random.number(2500)), rate(random.number(600)),
                               rate(random.number(1200000))};
    if (dice.share)
        prices.margin = {{.profitability = rate("0.1315"), .coefficient = rate("1.83")}};
    else
        prices.margin = {{.rate = random.price(400)}};
    prices.other = random.price(5);
    if (dice.allIn) {
        prices.allIn.one = random.price(5000);
        prices.allIn.hourly.emplace("3", random.prices(month, 5000));
    }
    return prices;
}

MonthTariff randomMonth(Random& random, const Dice& dice, Month month)
{
    MonthTariff tariff{.month = month};
    tariff.plannedPeakHours = HourSet(0x1F1F00U);
    tariff.zoneHours = ZoneHours{HourSet(0x80007FU), HourSet(0x000F00U)};
    tariff.peakHours.emplace();
    const auto days = workingDays(weekdays(), month).value();
    for (const auto day : days)
        tariff.peakHours->emplace(day, 9 + static_cast<int>(random.below(5)));
    tariff.prices = randomPrices(random, dice, month);
    return tariff;
}

} // namespace

ProductionCalendar weekdays()
{
    ProductionCalendar calendar{.first = *readDay("2024-01-01")};
    for (int i = 0; i < 1096; ++i)
        calendar.kinds.push_back(i % 7 < 5 ? DayKind::Work : DayKind::Off); // 2024-01-01 is a Monday
    return calendar;
}

Rate rate(const std::string& text)
{
    return Rate::read(text).value();
}

Kwh kwh(const std::string& text)
{
    return Kwh::read(text).value();
}

MeterData flatMeter(Month from, int months, const std::string& value)
{
    HourlySeries series{.first = hourIndex(firstDay(from), 0)};
    for (int i = 0; i < months; ++i)
        series.kwh.resize(series.kwh.size()
                              + static_cast<std::size_t>(daysIn(from + std::chrono::months(i))) * 24,
                          kwh(value).mantissa());
    return {Shared(std::move(series)), "flat"};
}

Case randomCase(const Dice& dice)
{
    Random random(dice);
    const Month first = std::chrono::year(2025) / 3;
    Case input{.tariffDecision = readDay("2024-12-26")};
    input.profiles["shared"] = random.meter(first, dice.months);
    Site site{.name = "random", .maxPowerKw = rate("600"), .currentCategory = "1"};
    site.points = {{.own = random.meter(first, dice.months)},
                   {.profile = "shared", .scale = kwh(random.number(3))},
                   {.own = random.meter(first, dice.months)}};
    site.plan = Plan{.assumption = PlanAssumption{rate("5"), PlanShape::Alternate}};
    input.sites = {site};
    for (int i = 0; i < dice.months; ++i)
        input.months.push_back(randomMonth(random, dice, first + std::chrono::months(i)));
    return input;
}

TEST(RandomCase, HasNoFault)
{
    for (std::uint32_t seed = 0; seed < 5; ++seed)
        EXPECT_TRUE(faultsOf(randomCase({.seed = seed})).empty()) << seed;
}

} // namespace meritdesk::tests
