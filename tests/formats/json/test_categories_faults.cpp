#include <ctime>
#include <gtest/gtest.h>

#include "formats/words/words.h"
#include "tests/formats/json/categories_parts.h"

namespace meritdesk::json {

TEST(CategoriesFaults, FaultsOfTheTopHaveTheirPlace)
{
    EXPECT_EQ(faults("[]"), "line 1 column 1: not-an-object");
    EXPECT_EQ(faults("{"), "line 1 column 2: json-syntax");
    EXPECT_EQ(faults(R"({"format": "x"})"), "format: wrong-format\nsite: missing-key\nmonths: missing-key");
    EXPECT_EQ(faults("{}"), "format: missing-key\nsite: missing-key\nmonths: missing-key");
    EXPECT_EQ(topFaults(R"("price_unit": "GWh")"), "price_unit: not-one-of");
    EXPECT_EQ(topFaults(R"("quantity_step": 0)"), "quantity_step: not-positive");
    EXPECT_EQ(topFaults(R"("vat_percent": 100.1)"), "vat_percent: out-of-range");
    EXPECT_EQ(topFaults(R"("vat_percent": -1)"), "vat_percent: out-of-range");
    EXPECT_EQ(topFaults(R"("missing": "none")"), "missing: not-one-of");
    EXPECT_EQ(topFaults(R"("detail": 1)"), "detail: not-one-of");
    EXPECT_EQ(topFaults(R"("tariff_decision": "2025-02-29")"), "tariff_decision: not-a-day");
    EXPECT_EQ(topFaults(R"("vat": null)"), "vat: unknown-key");
    EXPECT_EQ(topFaults(R"("vat_percent": null)"), "");
    EXPECT_EQ(topFaults(R"("vat_percent": 1, "vat_percent": 1)"), "vat_percent: repeated-key");
    EXPECT_EQ(topFaults(R"("sites": [])"), "sites: both-given");
    EXPECT_EQ(topFaults(R"("vat_percent": NaN)"), "line 1 column 53: json-syntax");
}

TEST(CategoriesFaults, FaultsOfTheSiteHaveTheirPlace)
{
    const auto card = [](const std::string& keys) { return faults(Parts{.card = keys}); };
    EXPECT_EQ(card(R"("max_power_kw": 1, "voltage": "VN")"), "site.name: missing-key");
    EXPECT_EQ(card(R"("name": " ", "max_power_kw": 1, "voltage": "VN")"), "site.name: blank-text");
    EXPECT_EQ(card(R"("name": 1, "max_power_kw": 1, "voltage": "VN")"), "site.name: not-a-text");
    EXPECT_EQ(card(R"("name": "A", "max_power_kw": -1, "voltage": "VN")"), "site.max_power_kw: negative");
    EXPECT_EQ(card(R"("name": "A", "max_power_kw": 1, "voltage": "HV")"), "site.voltage: not-one-of");
    EXPECT_EQ(card(R"("name": "A")"), "site.max_power_kw: missing-key\nsite.voltage: missing-key");
    EXPECT_EQ(cardFaults(R"("connection": "net")"), "site.connection: not-one-of");
    EXPECT_EQ(cardFaults(R"("price_zone": 1)"), "site.price_zone: not-one-of");
    EXPECT_EQ(cardFaults(R"("metering": "none")"), "site.metering: not-one-of");
    EXPECT_EQ(cardFaults(R"("clock": 10)"), "site.clock: out-of-range");
    EXPECT_EQ(cardFaults(R"("clock": 1.5)"), "site.clock: not-a-whole-number");
    EXPECT_EQ(cardFaults(R"("clock": "9.0")"), "");
    EXPECT_EQ(cardFaults(R"("current_category": "2")"), "site.current_category: not-one-of");
    EXPECT_EQ(cardFaults(R"("colour": "red")"), "site.colour: unknown-key");
    EXPECT_EQ(faults(Parts{.site = R"(, "points": [])"}), "site.points: list-too-short");
    EXPECT_EQ(faults(Parts{.site = ""}), "site.points: missing-key");
}

TEST(CategoriesFaults, AKeyOfAnotherKindIsAFaultWhereItStands)
{
    EXPECT_EQ(pointFaults(R"("hourly": {"2025-11": 1}, "scale": 2)"),
              "site.points[0].scale: key-of-another-kind");
    EXPECT_EQ(pointFaults(R"("hourly": {"2025-11": 1}, "unit": "MWh")"),
              "site.points[0].unit: key-of-another-kind");
    EXPECT_EQ(pointFaults(R"("hourly": {"2025-11": 1}, "file": "a.csv", "layout": "long")"),
              "site.points[0].hourly: key-of-another-kind");
    EXPECT_EQ(pointFaults(R"("profile": "p", "clock": 1)"),
              "site.points[0].clock: key-of-another-kind\nsite.points[0].profile: no-such-profile");
    EXPECT_EQ(pointFaults(R"("profile": "p", "hourly": {"2025-11": 1}, "scale": -1)"),
              "site.points[0].hourly: key-of-another-kind\nsite.points[0].scale: negative\n"
              "site.points[0].profile: no-such-profile");
    EXPECT_EQ(pointFaults(R"("file": "a", "layout": "matrix", "stamp": "end")"),
              "site.points[0].stamp: key-of-another-kind");
    EXPECT_EQ(pointFaults(R"("file": "a", "layout": "matrix", "column": "x")"),
              "site.points[0].column: key-of-another-kind");
    EXPECT_EQ(pointFaults(R"("file": "a", "layout": "80020", "unit": "kWh", "decimal": ",")"),
              "site.points[0].unit: key-of-another-kind\nsite.points[0].decimal: key-of-another-kind");
    EXPECT_EQ(pointFaults(R"("file": "a", "layout": "long", "channel": "01")"),
              "site.points[0].channel: key-of-another-kind");
    EXPECT_EQ(pointFaults(R"("hourly": {"2025-11": 1}, "unit": null)"), "");
}

TEST(CategoriesFaults, FaultsOfSourcesHaveTheirPlace)
{
    EXPECT_EQ(pointFaults(R"("name": "x")"), "site.points[0].hourly: no-source");
    EXPECT_EQ(pointFaults(R"("hourly": {})"), "site.points[0].hourly: no-entries");
    EXPECT_EQ(pointFaults(R"("hourly": [1])"), "site.points[0].hourly: not-an-object");
    EXPECT_EQ(pointFaults(R"("hourly": {"1999-12": 1})"), "site.points[0].hourly.1999-12: not-a-month");
    EXPECT_EQ(pointFaults(R"("hourly": {"2025-13": 1})"), "site.points[0].hourly.2025-13: not-a-month");
    EXPECT_EQ(pointFaults(R"("hourly": {"2025-11": -1})"), "site.points[0].hourly.2025-11: negative");
    EXPECT_EQ(pointFaults(R"("hourly": {"2025-11": [1, 2]})"), "site.points[0].hourly.2025-11: value-count");
    EXPECT_EQ(pointFaults(R"("hourly": {"2025-11": [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,-1]})"),
              "site.points[0].hourly.2025-11[23]: negative");
    EXPECT_EQ(pointFaults(R"("hourly": {"2025-11": "x"})"), "site.points[0].hourly.2025-11: not-a-decimal");
    EXPECT_EQ(pointFaults(R"("file": "a")"), "site.points[0].layout: missing-key");
    EXPECT_EQ(pointFaults(R"("file": "a", "layout": "wide")"), "site.points[0].layout: not-one-of");
    EXPECT_EQ(pointFaults(R"("file": [], "layout": "long")"), "site.points[0].file: list-too-short");
    EXPECT_EQ(pointFaults(R"("file": ["a", 1], "layout": "long")"), "site.points[0].file[1]: not-a-text");
    EXPECT_EQ(pointFaults(R"("file": "a", "layout": "long", "decimal": ";")"),
              "site.points[0].decimal: not-one-of");
    EXPECT_EQ(pointFaults(R"("file": "a", "layout": "long", "stamp": "middle")"),
              "site.points[0].stamp: not-one-of");
    EXPECT_EQ(pointFaults(R"("file": "a", "layout": "long", "unit": "GWh")"),
              "site.points[0].unit: not-one-of");
    EXPECT_EQ(pointFaults(R"("file": "a", "layout": "80020", "channel": "12345")"),
              "site.points[0].channel: not-a-channel");
    EXPECT_EQ(pointFaults(R"("file": "a", "layout": "80020", "channel": 1)"),
              "site.points[0].channel: not-a-channel");
    EXPECT_EQ(pointFaults(R"("file": "a", "layout": "80020", "point": "")"),
              "site.points[0].point: blank-text");
    EXPECT_EQ(topFaults(R"("profiles": {"p": {"hourly": {"2025-11": 1}, "scale": 1}})"),
              "profiles.p.scale: unknown-key");
}

TEST(CategoriesFaults, FaultsOfMonthsHaveTheirPlace)
{
    const auto months = [](const std::string& list) {
        return faults(
            R"({"format": "meritdesk.categories/1", "site": {"name": "A", "max_power_kw": 1, "voltage": "VN",)"
            R"( "points": [{"hourly": {"2025-11": 1}}]}, "months": )"
            + list + "}");
    };
    const auto month = [](const std::string& name) {
        return R"({"month": ")" + name + R"(", "prices": {}})";
    };
    EXPECT_EQ(months("[]"), "months: list-too-short");
    EXPECT_EQ(months("[" + month("2025-11") + "," + month("2025-10") + "]"),
              "months[1].month: months-not-rising");
    EXPECT_EQ(months("[" + month("2025-11") + "," + month("2025-11") + "]"),
              "months[1].month: months-not-rising");
    EXPECT_EQ(months("[" + month("2025-12") + "," + month("2026-01") + "]"),
              "months[1].month: months-of-two-years");
    EXPECT_EQ(months(R"([{"month": "2025-11"}])"), "months[0].prices: missing-key");
    EXPECT_EQ(months(R"([{"prices": {}}])"), "months[0].month: missing-key");
    EXPECT_EQ(months("[" + month("2100-01") + "]"), "months[0].month: not-a-month");
    EXPECT_EQ(months("[" + month("2027-01") + "]"), "months[0].working_days: no-calendar");
    EXPECT_EQ(months(R"([{"month": "2027-01", "working_days": ["2027-01-11"], "prices": {}}])"), "");
    std::string many = "[";
    for (int i = 0; i < 13; ++i)
        many += (i ? "," : "") + month("2025-11");
    EXPECT_EQ(months(many + "]"), "months: list-too-long");
}

TEST(CategoriesFaults, FaultsOfHoursAndDaysHaveTheirPlace)
{
    EXPECT_EQ(monthFaults(R"("working_days": "EE")"), "months[0].working_days: not-one-of");
    EXPECT_EQ(monthFaults(R"("working_days": [])"), "months[0].working_days: list-too-short");
    EXPECT_EQ(monthFaults(R"("working_days": ["2025-11-03", "2025-11-02"])"),
              "months[0].working_days[1]: days-not-rising");
    EXPECT_EQ(monthFaults(R"("working_days": ["2025-12-01"])"),
              "months[0].working_days[0]: day-not-in-month");
    EXPECT_EQ(monthFaults(R"("working_days": [1])"), "months[0].working_days[0]: not-a-day");
    EXPECT_EQ(monthFaults(R"("peak_hours": {})"), "months[0].peak_hours: no-entries");
    EXPECT_EQ(monthFaults(R"("peak_hours": {"2025-11-31": 5})"),
              "months[0].peak_hours.2025-11-31: not-a-day");
    EXPECT_EQ(monthFaults(R"("peak_hours": {"2025-10-31": 5})"),
              "months[0].peak_hours.2025-10-31: day-not-in-month");
    EXPECT_EQ(monthFaults(R"("peak_hours": {"2025-11-05": 25})"),
              "months[0].peak_hours.2025-11-05: out-of-range");
    EXPECT_EQ(monthFaults(R"("peak_hours": {"2025-11-05": "10.0"})"), "");
    EXPECT_EQ(monthFaults(R"("planned_peak_hours": [8, 9, 8])"),
              "months[0].planned_peak_hours[2]: hour-twice");
    EXPECT_EQ(monthFaults(R"("planned_peak_hours": [0])"), "months[0].planned_peak_hours[0]: out-of-range");
    EXPECT_EQ(monthFaults(R"("planned_peak_hours": [])"), "months[0].planned_peak_hours: list-too-short");
    EXPECT_EQ(monthFaults(R"("zone_hours": {"peak": [1]})"), "months[0].zone_hours.night: missing-key");
    EXPECT_EQ(monthFaults(R"("zone_hours": {"night": [1, 2], "peak": [2]})"),
              "months[0].zone_hours.peak: hour-in-both-zones");
    EXPECT_EQ(monthFaults(R"("zone_hours": {"night": [1], "day": [2]})"),
              "months[0].zone_hours.day: unknown-key");
    EXPECT_EQ(monthFaults(R"("vat_percent": 101)"), "months[0].vat_percent: out-of-range");
    const auto read =
        valid(Parts{.month = R"("month": "2025-11", "working_days": "RU", "vat_percent": "22.5",)"
                             R"( "zone_hours": {"night": [24, 1]}, "peak_hours": {"2025-11-05": 10})"});
    EXPECT_TRUE(read.months[0].zoneHours->night.test(23));
    EXPECT_FALSE(read.months[0].zoneHours->peak);
    EXPECT_EQ(read.months[0].peakHours->begin()->second, 10);
    EXPECT_EQ(read.months[0].vatPercent, rate("22.5"));
}

TEST(CategoriesFaults, FaultsOfPricesHaveTheirPlace)
{
    EXPECT_EQ(priceFaults(R"("ck1": {"energy": 1})"), "months[0].prices.ck1.alpha: missing-key");
    EXPECT_EQ(priceFaults(R"("ck1": {"energy": 1, "alpha": -1})"), "months[0].prices.ck1.alpha: negative");
    EXPECT_EQ(priceFaults(R"("ck1": {"energy": -1, "alpha": 0, "delta": -5})"), "");
    EXPECT_EQ(priceFaults(R"("zones_2": {"night": 1})"), "months[0].prices.zones_2.day: missing-key");
    EXPECT_EQ(priceFaults(R"("zones_3": {"night": 1, "peak": 1, "half": 2})"),
              "months[0].prices.zones_3.half_peak: missing-key\nmonths[0].prices.zones_3.half: unknown-key");
    EXPECT_EQ(priceFaults(R"("dam": [1, null])"), "months[0].prices.dam: value-count");
    EXPECT_EQ(priceFaults(R"("dam": [null,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1])"),
              "months[0].prices.dam[0]: not-a-decimal");
    EXPECT_EQ(priceFaults(R"("dam_bm": -1)"), "");
    EXPECT_EQ(priceFaults(R"("transmission": {"single": -1})"),
              "months[0].prices.transmission.single: negative");
    EXPECT_EQ(priceFaults(R"("transmission": {"VN": {"single": 1}, "single": 1})"),
              "months[0].prices.transmission.single: unknown-key");
    EXPECT_EQ(priceFaults(R"("transmission": {"VN": {"double": 1}})"),
              "months[0].prices.transmission.VN.double: unknown-key");
    EXPECT_EQ(priceFaults(R"("dam": {"file": "*.csv"})"), "months[0].prices.dam.file: wildcard");
    EXPECT_EQ(priceFaults(R"("dam": {"file": "a.csv", "unit": "kWh"})"),
              "months[0].prices.dam.unit: not-one-of");
    EXPECT_EQ(priceFaults(R"("dam": {"file": "a.csv", "stamp": "end"})"),
              "months[0].prices.dam.stamp: key-of-another-kind");
    EXPECT_EQ(priceFaults(R"("all_in": {"2": 1})"), "months[0].prices.all_in.2: unknown-key");
    EXPECT_EQ(priceFaults(R"("all_in": {"2-2": {"night": 1}})"),
              "months[0].prices.all_in.2-2.day: missing-key");
    EXPECT_EQ(priceFaults(R"("price": 1)"), "months[0].prices.price: unknown-key");
}

TEST(CategoriesFaults, TenHostileMegabytesAreAnsweredInSeconds)
{
    const auto filled = [](const std::string& part) {
        std::string all;
        while (all.size() < 10'000'000)
            all += part;
        return "[" + all + "1]";
    };
    std::string days = "{";
    for (int i = 0; days.size() < 10'000'000; ++i)
        days += "\"2025-11-" + std::to_string(i) + "\": 1, ";
    days += "\"x\": 1}";
    for (const auto& input : {text(Parts{.site = R"(, "points": )" + filled("{},")}),
                              text(Parts{.site = R"(, "points": )" + filled("1,")}),
                              text(Parts{.month = R"("month": "2025-11", "working_days": )" + filled("1,")}),
                              text(Parts{.month = R"("month": "2025-11", "peak_hours": )" + days}),
                              text(Parts{.top = R"(, "profiles": )" + days}),
                              text(Parts{.prices = R"("margin": )" + filled("{},")})}) {
        const auto start = std::clock(); // one second at rest; what grows with the square takes hours
        EXPECT_EQ(readCategories(input, ".").findings().size(), 20U);
        EXPECT_LT(std::clock() - start, 10 * CLOCKS_PER_SEC) << input.substr(0, 200);
    }
}

TEST(CategoriesFaults, EveryFaultHasASentenceWithoutHoles)
{
    const auto read = readCategories(
        text(Parts{.top = R"(, "vat_percent": 200, "quantity_step": 0)",
                   .month =
                       R"("month": "2025-11", "planned_peak_hours": [8, 8], "working_days": ["2025-10-01"])",
                   .prices = R"("margin": [{"rate": 1, "below_kw": 5, "z": 1}], "dam": [1])"}),
        ".");
    ASSERT_FALSE(read.ok());
    EXPECT_GE(read.findings().size(), 6U);
    for (const auto& finding : read.findings()) {
        const auto sentence = words::sentence(finding).toStdString();
        EXPECT_NE(sentence, finding.code);
        EXPECT_EQ(sentence.find('{'), std::string::npos) << sentence;
    }
}

TEST(CategoriesFaults, AtMostTwentyFaultsAreListed)
{
    std::string keys;
    for (int i = 0; i < 30; ++i)
        keys += ", \"k" + std::to_string(i) + "\": 1";
    const auto read = readCategories(text(Parts{.top = keys}), ".");
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.findings().size(), 20U);
}

TEST(CategoriesFaults, SparseDataThatWouldFillTheMemoryAreRefused)
{
    std::string points;
    for (int i = 0; i < 20; ++i)
        points += std::string(i ? "," : "") + R"({"hourly": {"2000-01": 1, "2099-12": 1}})";
    const auto fault = faults(Parts{.site = R"(, "points": [)" + points + "]"});
    EXPECT_NE(fault.find("data-too-large"), std::string::npos);
}

} // namespace meritdesk::json
