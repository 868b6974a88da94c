#include <gtest/gtest.h>
#include <map>

#include "core/retail/bill_case.h"
#include "core/retail/categories.h"
#include "tests/core/retail/random_case.h"

// Published figures of regions against the bill, to the kopeck; where they come from stands in
// tests/cases/retail/SOURCES.md.

namespace meritdesk::tests {

using namespace retail;

namespace {

enum Category : std::size_t { One, TwoZones, ThreeZones, Three, Four, Five, Six };

Month monthNamed(const char* text)
{
    return *readMonth(text);
}

/// A site with the same kWh every hour, its peak hour and its one working day on the first.
Case flatCase(const char* name, const std::string& kwhAnHour)
{
    const auto month = monthNamed(name);
    Site site{.name = "flat", .maxPowerKw = rate("400"), .points = {{.own = flatMeter(month, 1, kwhAnHour)}}};
    MonthTariff tariff{.month = month,
                       .workingDays = std::vector{firstDay(month)},
                       .peakHours = std::map<Day, int>{{firstDay(month), 10}},
                       .plannedPeakHours = HourSet(0x200)};
    tariff.prices.transmission[""] = {rate("0"), rate("0"), rate("0")};
    tariff.prices.margin = {{.rate = rate("0")}};
    tariff.prices.other = rate("0");
    return {.sites = {site}, .months = {tariff}};
}

MonthBill billMonth(const Case& input)
{
    auto bill = billCase(input, {});
    EXPECT_TRUE(bill.ok()) << (bill.ok() ? "" : bill.findings().front().place);
    return bill->sites.at(0).months.at(0);
}

std::string priceOf(const CategoryBill& category, std::string_view line)
{
    for (const auto& each : category.lines)
        if (each.key == line)
            return printRounded(each.price().value(), 5);
    return "no line";
}

std::string amountOf(const CategoryBill& category, std::string_view line)
{
    for (const auto& each : category.lines)
        if (each.key == line)
            return each.amount.text();
    return "no line";
}

HourlyRates everyHour(Month month, const std::string& price)
{
    return HourlyRates(static_cast<std::size_t>(daysIn(month)) * 24, rate(price));
}

// ---- Chelyabinsk, May 2018: prices of the zones, RUB/MWh -------------------------------------------------

/// Energy and capacity of a zone, whose sum was published too.
struct ZoneSheet
{
    const char* energy = "";
    const char* capacity = "";
    const char* sum = "";
};

constexpr ZoneSheet night{"813.51", "0", "0.81351"};
constexpr ZoneSheet halfPeak{"1070.04", "1035.15", "2.10519"};
constexpr ZoneSheet peak{"1079.87", "4838.53", "5.9184"};
constexpr ZoneSheet day{"1073.92", "2541.77", "3.61569"};

/// With a capacity price of 1 000 000 RUB/MW the coefficient is the zone's part of it.
WeightedPrice built(const ZoneSheet& zone)
{
    const auto part = rate(zone.capacity);
    return {.energy = rate(zone.energy), .alpha = Rate::fromMantissa(part.mantissa() / 1'000'000)};
}

TEST(BillGoldenRegions, TheZonesOfChelyabinskAreEnergyAndTheirPartOfTheCapacity)
{
    auto input = flatCase("2018-05", "1");
    input.months[0].zoneHours = ZoneHours{HourSet(0x80007F), HourSet(0x000F00)};
    auto& prices = input.months[0].prices;
    prices.capacity = rate("1000000");
    prices.zones2 = TwoZonePrices{built(night), built(day)};
    prices.zones3 = ThreeZonePrices{built(night), built(halfPeak), built(peak)};
    const auto bill = billMonth(input);
    EXPECT_EQ(priceOf(bill.categories[TwoZones], "energy-night"), night.sum);
    EXPECT_EQ(priceOf(bill.categories[TwoZones], "energy-day"), day.sum);
    EXPECT_EQ(priceOf(bill.categories[ThreeZones], "energy-night"), night.sum);
    EXPECT_EQ(priceOf(bill.categories[ThreeZones], "energy-half-peak"), halfPeak.sum);
    EXPECT_EQ(priceOf(bill.categories[ThreeZones], "energy-peak"), peak.sum);
    // 31 days: 8 h x 0.81351 + 16 h x 3.61569, in kopecks 201.754... and 1793.382...
    EXPECT_EQ(amountOf(bill.categories[TwoZones], "energy-night"), "201.75");
    EXPECT_EQ(amountOf(bill.categories[TwoZones], "energy-day"), "1793.38");
}

TEST(BillGoldenRegions, ThePublishedSumsOfChelyabinskBillLikeTheirParts)
{
    auto parts = flatCase("2018-05", "1");
    parts.months[0].zoneHours = ZoneHours{HourSet(0x80007F), HourSet(0x000F00)};
    auto sums = parts;
    parts.months[0].prices.capacity = rate("1000000");
    parts.months[0].prices.zones3 = ThreeZonePrices{built(night), built(halfPeak), built(peak)};
    sums.months[0].prices.zones3 =
        ThreeZonePrices{{.energy = rate("813.51")}, {.energy = rate("2105.19")}, {.energy = rate("5918.40")}};
    EXPECT_EQ(billMonth(parts).categories[ThreeZones].amounts->total.text(),
              billMonth(sums).categories[ThreeZones].amounts->total.text());
}

// ---- Ryazan, April 2013: losses of a network company carry no transmission --------------------------------

TEST(BillGoldenRegions, TheRyazanPriceOfNetworkLossesHasNoTransmissionInIt)
{
    auto input = flatCase("2013-04", "1");
    auto& prices = input.months[0].prices;
    prices.ck1 = WeightedPrice{.energy = rate("1498.97")};
    prices.margin = {{.rate = rate("69.53")}};
    prices.other = rate("2.72");
    EXPECT_EQ(priceOf(billMonth(input).categories[One], "energy"), "1.57122");
}

// ---- Transmission tariffs and the hours at which two rates begin to pay -----------------------------------

struct Tariff
{
    const char* place = "";
    const char* single = "";      ///< RUB/MWh
    const char* maintenance = ""; ///< RUB/MW a month
    const char* losses = "";      ///< RUB/MWh
    const char* hours = "";       ///< break-even, h a month
};

constexpr std::array tariffs{
    Tariff{"Samara VN", "858.39", "465350.61", "194.95", "701.4"},
    Tariff{"Samara SN1", "1440.03", "850065.00", "208.46", "690.2"},
    Tariff{"Samara SN2", "2334.12", "1207354.26", "519.60", "665.4"},
    Tariff{"Samara NN", "3616.52", "2195989.96", "593.10", "726.3"},
    Tariff{"Tomsk VN", "551.33", "397245.52", "15.88", "741.9"},
    Tariff{"Tomsk SN2", "882.75", "414696.05", "116.17", "541"},
    Tariff{"Tomsk NN", "1867.73", "783507.50", "173.46", "462.4"},
    Tariff{"Karelia VN, first half", "1824.76", "1644456.72", "30.26", "916.4"},
    Tariff{"Karelia SN1, first half", "3615.65", "1649677.14", "56.54", "463.5"},
    Tariff{"Karelia SN2, first half", "3615.58", "1677615.51", "108.84", "478.4"},
    Tariff{"Karelia NN, first half", "3725.49", "1715560.48", "384.34", "513.5"},
    Tariff{"Karelia VN, second half", "1863.24", "1351992.75", "31.95", "738.3"},
    Tariff{"Karelia SN1, second half", "3724.12", "1649677.14", "59.71", "450.2"},
    Tariff{"Karelia SN2, second half", "3724.05", "1677615.51", "114.94", "464.8"},
    Tariff{"Karelia NN, second half", "3837.25", "1715560.48", "405.86", "500"},
    Tariff{"Kamchatka", "5030", "1612119", "1028", "402.8"},
};

TransmissionComparison comparedIn(const char* month, const Tariff& tariff)
{
    auto input = flatCase(month, "1");
    input.months[0].prices.transmission[""] = {rate(tariff.single), rate(tariff.losses),
                                               rate(tariff.maintenance)};
    return billMonth(input).transmission;
}

TEST(BillGoldenRegions, EveryPublishedTariffBreaksEvenWhereItWasComputed)
{
    for (const auto& tariff : tariffs) {
        const auto compared = comparedIn("2025-03", tariff);
        ASSERT_TRUE(compared.breakEvenHours) << tariff.place;
        EXPECT_EQ(printRounded(compared.breakEvenHours->fraction(), 1), tariff.hours) << tariff.place;
    }
}

/// A flat load uses its capacity in all hours of the month: 672 in February, 744 in March. More no load can.
TEST(BillGoldenRegions, TheMonthsLengthDecidesForAFlatLoad)
{
    std::map<std::string, std::string> cheaper;
    for (const auto& tariff : tariffs)
        for (const char* month : {"2025-02", "2025-04", "2025-03"})
            cheaper[tariff.place] += *comparedIn(month, tariff).cheaper == Cheaper::TwoRate ? "2" : "1";
    EXPECT_EQ(cheaper["Samara VN"], "122");
    EXPECT_EQ(cheaper["Samara SN1"], "122");
    EXPECT_EQ(cheaper["Samara SN2"], "222");
    EXPECT_EQ(cheaper["Samara NN"], "112");
    EXPECT_EQ(cheaper["Tomsk VN"], "112");
    EXPECT_EQ(cheaper["Karelia VN, second half"], "112");
    EXPECT_EQ(cheaper["Karelia VN, first half"], "111") << "916 hours are more than a month has";
    EXPECT_EQ(cheaper["Kamchatka"], "222");
}

// ---- Udmurtia, 150 to 670 kW: only prices with two decimals are known, so it is the order that counts -----

Case udmurtia(const std::string& kwhOfMonth)
{
    auto input = flatCase("2017-04", "0");
    HourlySeries series = *input.sites[0].points[0].own->hours;
    series.kwh.at(9) = kwh(kwhOfMonth).mantissa();
    input.sites[0].points[0].own->hours = Shared(series);
    input.sites[0].currentCategory = "1";
    input.months[0].zoneHours = ZoneHours{HourSet(0x80007F), HourSet(0x000F00)};
    auto& prices = input.months[0].prices;
    prices.capacity = rate("0");
    prices.allIn.one = rate("3100");
    prices.allIn.threeZones = std::vector{rate("3510"), rate("3510"), rate("3510")};
    prices.allIn.hourly["3"] = everyHour(input.months[0].month, "3230");
    prices.allIn.hourly["4"] = everyHour(input.months[0].month, "2960");
    return input;
}

TEST(BillGoldenRegions, UdmurtiaIsCheapestUnderTheFourthCategory)
{
    const auto bill = billCase(udmurtia("659665"), {});
    ASSERT_TRUE(bill.ok());
    const auto& month = bill->sites[0].months[0];
    EXPECT_EQ(month.categories[One].amounts->total.text(), "2044961.5");
    EXPECT_EQ(month.categories[ThreeZones].amounts->total.text(), "2315424.15");
    EXPECT_EQ(month.categories[Three].amounts->total.text(), "2130717.95");
    EXPECT_EQ(month.categories[Four].amounts->total.text(), "1952608.4");
    EXPECT_EQ(month.best, &ck4);
    const auto gain = month.categories[One].amounts->total - month.categories[Four].amounts->total;
    EXPECT_EQ(gain.text(), "92353.1");
}

/// The published zones sum up to one kWh more than the published total: at 3.51 that is 3.51 RUB.
TEST(BillGoldenRegions, TheZonesOfUdmurtiaAreOneKilowattHourMoreThanTheirTotal)
{
    const auto whole = billMonth(udmurtia("659665")).categories[ThreeZones].amounts->total;
    const auto zones = billMonth(udmurtia("659666")).categories[ThreeZones].amounts->total;
    EXPECT_EQ(165894 + 274882 + 218890, 659666);
    EXPECT_EQ((zones - whole).text(), "3.51");
}

// ---- Kaliningrad 2025: outside the price zones, prices with eight decimals --------------------------------

struct Kaliningrad
{
    const char* month = "";
    const char* capacity = "";  ///< RUB/MW
    const char* purchased = ""; ///< RUB for one MW
};

TEST(BillGoldenRegions, KaliningradBillsAMegawattToTheKopeck)
{
    constexpr std::array months{Kaliningrad{"2025-09", "114138.4335", "114138.43"},
                                Kaliningrad{"2025-10", "449327.8505", "449327.85"},
                                Kaliningrad{"2025-11", "562437.0277", "562437.03"},
                                Kaliningrad{"2025-12", "942322.7837", "942322.78"}};
    for (const auto& sheet : months) {
        auto input = flatCase(sheet.month, "1000");
        input.sites[0].zone = PriceZone::NonPrice;
        input.sites[0].maxPowerKw = rate("1000");
        auto& prices = input.months[0].prices;
        prices.capacity = rate(sheet.capacity);
        prices.demandResponseFee = rate("1000.00");
        prices.transmission[""] = {rate("0"), rate("0"), rate("1698870.79")};
        prices.damBm = everyHour(input.months[0].month, "4081.17172442");
        const auto bill = billMonth(input);
        const auto& four = bill.categories[Four];
        EXPECT_TRUE(four.available());
        EXPECT_EQ(amountOf(four, "capacity"), sheet.purchased);
        EXPECT_EQ(amountOf(four, "demand-response"), "1000");
        EXPECT_EQ(amountOf(four, "network-capacity"), "1698870.79");
        EXPECT_FALSE(bill.categories[Three].available()) << "only 4 and 6 are open to a large consumer";
        EXPECT_EQ(bill.best, &ck4);
    }
}

/// 4081.17172442 x 744 MWh: nothing of the eight decimals is lost before the kopeck.
TEST(BillGoldenRegions, KaliningradsLongDecimalsReachTheKopeck)
{
    auto input = flatCase("2025-12", "1000");
    input.sites[0].zone = PriceZone::NonPrice;
    input.months[0].prices.capacity = rate("0");
    input.months[0].prices.damBm = everyHour(input.months[0].month, "4081.17172442");
    EXPECT_EQ(amountOf(billMonth(input).categories[Four], "energy"), "3036391.76"); // 3 036 391.762...
}

} // namespace
} // namespace meritdesk::tests
