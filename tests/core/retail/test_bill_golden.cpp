#include <gtest/gtest.h>

#include "core/retail/bill_case.h"
#include "core/retail/categories.h"
#include "tests/core/retail/random_case.h"

namespace meritdesk::tests {

using namespace retail;

namespace {

constexpr Month april2013 = std::chrono::year(2013) / 4;

/// A flat site of `kwhAnHour` with its working days and peak hours on the first of the month.
Case flatCase(Month month, const std::string& kwhAnHour)
{
    Site site{.name = "flat", .maxPowerKw = rate("400"), .points = {{.own = flatMeter(month, 1, kwhAnHour)}}};
    MonthTariff tariff{.month = month,
                       .workingDays = std::vector{firstDay(month)},
                       .peakHours = std::map<Day, int>{{firstDay(month), 10}},
                       .plannedPeakHours = HourSet(0x200)};
    return {.sites = {site}, .months = {tariff}};
}

MonthBill billMonth(const Case& input)
{
    auto bill = billCase(input, {});
    EXPECT_TRUE(bill.ok());
    return bill->sites.at(0).months.at(0);
}

HourlyRates everyHour(Month month, const std::string& price)
{
    return HourlyRates(static_cast<std::size_t>(daysIn(month)) * 24, rate(price));
}

/// Ryazan, April 2013: margin 69.53, other services 2.72, weighted wholesale price 1498.97 RUB/MWh, and the
/// transmission tariff of each voltage, as published.
TEST(BillGolden, TheRyazanSheetAddsUpForEveryVoltage)
{
    auto input = flatCase(april2013, "1");
    auto& prices = input.months[0].prices;
    prices.ck1 = WeightedPrice{.energy = rate("1498.97")};
    prices.margin = {{.rate = rate("69.53")}};
    prices.other = rate("2.72");
    prices.transmission = {{"VN", {rate("902.61"), {}, {}}},
                           {"SN1", {rate("1562.57"), {}, {}}},
                           {"SN2", {rate("1719.72"), {}, {}}},
                           {"NN", {rate("2091.43"), {}, {}}}};
    const std::array<std::string, 4> expected{"2.47383", "3.13379", "3.29094", "3.66265"};
    for (const auto voltage : {Voltage::Vn, Voltage::Sn1, Voltage::Sn2, Voltage::Nn}) {
        input.sites[0].voltage = voltage;
        const auto line = billMonth(input).categories[0].lines.at(0);
        EXPECT_EQ(printExact(line.price().value()), expected.at(static_cast<std::size_t>(voltage)));
    }
}

/// Published transmission tariffs and the hours of use at which two rates become cheaper (hours a month).
TEST(BillGolden, BreakEvenHoursOfPublishedTariffs)
{
    const std::vector<std::array<std::string, 4>> tariffs{
        {"858.39", "465350.61", "194.95", "701.4"},   {"1440.03", "850065.00", "208.46", "690.2"},
        {"2334.12", "1207354.26", "519.60", "665.4"}, {"3616.52", "2195989.96", "593.10", "726.3"},
        {"551.33", "397245.52", "15.88", "741.9"},    {"882.75", "414696.05", "116.17", "541"},
        {"1824.76", "1644456.72", "30.26", "916.4"},  {"3615.65", "1649677.14", "56.54", "463.5"},
        {"5030", "1612119", "1028", "402.8"}};
    auto input = flatCase(april2013, "1");
    for (const auto& [single, maintenance, losses, hours] : tariffs) {
        input.months[0].prices.transmission[""] = {rate(single), rate(losses), rate(maintenance)};
        const auto comparison = billMonth(input).transmission;
        ASSERT_TRUE(comparison.breakEvenHours);
        EXPECT_EQ(printRounded(comparison.breakEvenHours->fraction(), 1), hours) << single;
        EXPECT_EQ(printExact(comparison.hoursOfUse->fraction()), "720");
        const bool twoRates = Fraction(720) > comparison.breakEvenHours->fraction();
        EXPECT_EQ(*comparison.cheaper, twoRates ? Cheaper::TwoRate : Cheaper::Single);
    }
}

/// A plant billed under category 3 with a percentage margin: 1 000 000 kWh at 1.15 RUB/kWh, 1500 kW.
TEST(BillGolden, APercentageMarginIsCarriedByEnergyAndCapacity)
{
    auto input = flatCase(april2013, "0");
    input.priceUnit = PriceUnit::PerKwh;
    input.vatPercent = rate("18");
    HourlySeries series = *input.sites[0].points[0].own->hours;
    series.kwh.at(9) = kwh("1500").mantissa();
    series.kwh.at(30) = kwh("998500").mantissa();
    input.sites[0].points[0].own->hours = Shared(series);
    auto& prices = input.months[0].prices;
    prices.damBm = everyHour(april2013, "1.15");
    prices.capacity = rate("188.94623");
    prices.margin = {{.profitability = rate("0.1315"), .coefficient = rate("1.83")}};
    prices.transmission[""] = {rate("1.36671"), {}, {}};
    prices.other = rate("0.00092");
    const auto category = billMonth(input).categories.at(3);
    ASSERT_EQ(category.lines.size(), 3U);
    const auto& parts = category.lines[0].parts;
    EXPECT_EQ(parts[0].amount.text(), "1150000");
    EXPECT_EQ(parts[1].amount.text(), "1366710");
    EXPECT_EQ(parts[2].amount.text(), "276741.75");
    EXPECT_EQ(parts[3].amount.text(), "920");
    EXPECT_EQ(category.lines[1].amount.text(), "283419.35");
    EXPECT_EQ(category.lines[2].amount.text(), "68203.45");
    EXPECT_EQ(category.amounts->total.text(), "3145994.55");
    EXPECT_EQ(category.amounts->withVat.text(), "3712273.57");
}

TEST(BillGolden, TwentyFourDecimalsAreNeitherRoundedNorCut)
{
    auto input = flatCase(april2013, "999999999999.999999999999");
    input.profiles["p"] = *input.sites[0].points[0].own;
    input.sites[0].points = {{.profile = "p", .scale = kwh("0.000000000001")},
                             {.profile = "p", .scale = kwh("999999999999.999999999999")}};
    input.months[0].prices.allIn.one = rate("999999999999.999999999999");
    const auto month = billMonth(input);
    // 720 x (10^12 - 10^-12) x 10^12 = 720 x (10^24 - 1)
    EXPECT_EQ(printExact(month.volumeKwh.fraction(), 40), "719999999999999999999999280");
    // x (10^12 - 10^-12) / 1000, rounded to kopecks
    EXPECT_EQ(month.categories[0].amounts->total.text(), "719999999999999999999998560000000000");
}

TEST(BillGolden, ExactTiesRoundAwayFromZero)
{
    auto input = flatCase(april2013, "0");
    HourlySeries series = *input.sites[0].points[0].own->hours;
    series.kwh.at(0) = kwh("1").mantissa();
    input.sites[0].points[0].own->hours = Shared(series);
    input.months[0].prices.allIn.one = rate("5");
    EXPECT_EQ(billMonth(input).categories[0].amounts->total.text(), "0.01");
    input.months[0].prices.allIn.one = rate("-5");
    EXPECT_EQ(billMonth(input).categories[0].amounts->total.text(), "-0.01");
}

} // namespace
} // namespace meritdesk::tests
