#include <gtest/gtest.h>

#include "formats/json/categories_input.h"
#include "formats/words/words.h"
#include "tests/support/folders.h"

namespace meritdesk::json {

namespace {

using retail::Rate;

/// A smallest valid input with pieces to replace: site keys, month keys, price keys and top keys are
/// appended.
struct Parts
{
    std::string top = {};
    std::string site = R"(, "points": [{"hourly": {"2025-11": 1}}])";
    std::string card = R"("name": "A", "max_power_kw": 100, "voltage": "SN2")";
    std::string month = R"("month": "2025-11")";
    std::string prices = {};
};

std::string text(const Parts& parts)
{
    return R"({"format": "meritdesk.categories/1")" + parts.top + R"(, "site": {)" + parts.card + parts.site
           + R"(}, "months": [{)" + parts.month + R"(, "prices": {)" + parts.prices + "}}]}";
}

std::string shownFindings(const std::vector<Finding>& findings)
{
    std::string all;
    for (const auto& finding : findings)
        all += (all.empty() ? "" : "\n") + finding.place + ": " + finding.code;
    return all;
}

/// "place: code" of every fault, a line each; "" when the input is valid.
std::string faults(const std::string& input)
{
    const auto read = readCategories(input, ".");
    return read ? std::string() : shownFindings(read.findings());
}

std::string faults(const Parts& parts)
{
    return faults(text(parts));
}

std::string topFaults(const std::string& keys)
{
    return faults(Parts{.top = ", " + keys});
}

std::string cardFaults(const std::string& keys)
{
    return faults(Parts{.site = R"(, "points": [{"hourly": {"2025-11": 1}}], )" + keys});
}

std::string pointFaults(const std::string& keys)
{
    return faults(Parts{.site = R"(, "points": [{)" + keys + "}]"});
}

std::string monthFaults(const std::string& keys)
{
    return faults(Parts{.month = R"("month": "2025-11", )" + keys});
}

std::string priceFaults(const std::string& keys)
{
    return faults(Parts{.prices = keys});
}

retail::Case valid(const std::string& input)
{
    const auto read = readCategories(input, ".");
    EXPECT_TRUE(read.ok()) << (read ? std::string() : shownFindings(read.findings()));
    return read ? *read : retail::Case();
}

retail::Case valid(const Parts& parts)
{
    return valid(text(parts));
}

Rate rate(std::string_view characters)
{
    return *Rate::read(characters);
}

} // namespace

TEST(CategoriesInput, TheSmallestInputTakesEveryDefault)
{
    const auto read = valid(Parts{});
    EXPECT_EQ(read.priceUnit, retail::PriceUnit::PerMwh);
    EXPECT_EQ(read.quantityStep.text(), "0.001");
    EXPECT_FALSE(read.vatPercent);
    EXPECT_EQ(read.missing, retail::MissingPolicy::Error);
    EXPECT_EQ(read.detail, retail::Detail::Full);
    EXPECT_FALSE(read.portfolio);
    ASSERT_EQ(read.sites.size(), 1U);
    const auto& site = read.sites[0];
    EXPECT_EQ(site.connection, retail::Connection::Grid);
    EXPECT_EQ(site.zone, retail::PriceZone::First);
    EXPECT_EQ(site.metering, retail::Metering::Hourly);
    EXPECT_FALSE(site.currentCategory);
    EXPECT_FALSE(site.plan);
    EXPECT_EQ(site.points[0].scale.text(), "1");
    EXPECT_FALSE(read.months[0].workingDays);
    EXPECT_EQ(read.months[0].prices, retail::Prices());
    EXPECT_EQ(site.points[0].own->hours->kwh.size(), 720U);
}

TEST(CategoriesInput, EveryWordIsRead)
{
    const auto read = valid(Parts{
        .top =
            R"(, "price_unit": "kWh", "quantity_step": "0.5", "vat_percent": 20, "missing": "previous-day",)"
            R"( "detail": "year", "tariff_decision": "2024-12-20")",
        .site =
            R"(, "connection": "fsk", "price_zone": "non-price", "metering": "integral",)"
            R"( "current_category": "2-3", "clock": -1, "points": [{"name": "p", "hourly": {"2025-11": 1}}])"});
    EXPECT_EQ(read.priceUnit, retail::PriceUnit::PerKwh);
    EXPECT_EQ(read.quantityStep.text(), "0.5");
    EXPECT_EQ(read.vatPercent, rate("20"));
    EXPECT_EQ(read.missing, retail::MissingPolicy::PreviousDay);
    EXPECT_EQ(read.detail, retail::Detail::Year);
    EXPECT_EQ(printDay(*read.tariffDecision), "2024-12-20");
    EXPECT_EQ(read.sites[0].connection, retail::Connection::Fsk);
    EXPECT_EQ(read.sites[0].zone, retail::PriceZone::NonPrice);
    EXPECT_EQ(read.sites[0].metering, retail::Metering::Integral);
    EXPECT_EQ(read.sites[0].currentCategory, "2-3");
    EXPECT_EQ(read.sites[0].points[0].name, "p");
    EXPECT_EQ(read.sites[0].points[0].own->hours->first,
              retail::hourIndex(*meritdesk::readDay("2025-11-01"), 1)); // a clock one hour behind
}

TEST(CategoriesInput, FaultsOfTheTopHaveTheirPlace)
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

TEST(CategoriesInput, DecimalsKeepTwelveDigitsOnEitherSide)
{
    const auto read = valid(Parts{.prices = R"("capacity": 123456789012.123456789012, "other": "-0.1e-11",)"
                                            R"( "plan_volume_rate": "1000000000000e-1")"});
    EXPECT_EQ(read.months[0].prices.capacity->text(), "123456789012.123456789012");
    EXPECT_EQ(read.months[0].prices.other->text(), "-0.000000000001");
    EXPECT_EQ(read.months[0].prices.planVolumeRate->text(), "100000000000");
    EXPECT_EQ(priceFaults(R"("capacity": 1234567890123)"), "months[0].prices.capacity: too-many-digits");
    EXPECT_EQ(priceFaults(R"("capacity": 0.1234567890123)"), "months[0].prices.capacity: too-many-decimals");
    EXPECT_EQ(priceFaults(R"("capacity": "0.1234567890120")"), "");
    for (const auto* wrong : {R"("+1")", R"(" 1")", R"("1,5")", R"("")", R"("1.")", R"(".5")", R"("01")",
                              "true", "[1]", "{}", R"("NaN")"})
        EXPECT_EQ(priceFaults(R"("capacity": )" + std::string(wrong)),
                  "months[0].prices.capacity: not-a-decimal")
            << wrong;
}

TEST(CategoriesInput, FaultsOfTheSiteHaveTheirPlace)
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

TEST(CategoriesInput, AKeyOfAnotherKindIsAFaultWhereItStands)
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

TEST(CategoriesInput, FaultsOfSourcesHaveTheirPlace)
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

TEST(CategoriesInput, NullsOfAnArrayAreMissingHours)
{
    const auto read = valid(Parts{
        .site =
            R"(, "points": [{"clock": 2, "hourly": {"2025-11": [null,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23]}}])"});
    const auto& hours = *read.sites[0].points[0].own->hours;
    const auto midnight = retail::hourIndex(*meritdesk::readDay("2025-11-02"), 0);
    EXPECT_EQ(hours.at(midnight - 2), retail::HourlySeries::missing);
    EXPECT_EQ(retail::Kwh::fromMantissa(hours.at(midnight)).text(), "2");
    EXPECT_EQ(hours.first, retail::hourIndex(*meritdesk::readDay("2025-10-31"), 22));
}

TEST(CategoriesInput, ProfilesAndPortfoliosAreRead)
{
    const auto read = valid(
        R"({"format": "meritdesk.categories/1", "profiles": {"p": {"clock": 1, "hourly": {"2025-11": 2}}, "q": null},)"
        R"( "sites": [{"name": "A", "max_power_kw": 1, "voltage": "VN", "clock": 5, "points": [{"profile": "p", "scale": "0.5"}]},)"
        R"( {"name": "B", "max_power_kw": 1, "voltage": "NN", "points": [{"profile": "p"}]}],)"
        R"( "months": [{"month": "2025-11", "prices": {}}]})");
    EXPECT_TRUE(read.portfolio);
    ASSERT_EQ(read.sites.size(), 2U);
    EXPECT_EQ(read.sites[0].points[0].profile, "p");
    EXPECT_EQ(read.sites[0].points[0].scale.text(), "0.5");
    ASSERT_EQ(read.profiles.size(), 1U);
    EXPECT_EQ(read.profiles.at("p").hours->first, retail::hourIndex(*meritdesk::readDay("2025-10-31"), 23));
    EXPECT_EQ(
        faults(R"({"format": "meritdesk.categories/1", "sites": [)"
               R"({"name": "A", "max_power_kw": 1, "voltage": "VN", "points": [{"hourly": {"2025-11": 1}}]},)"
               R"({"name": "A", "max_power_kw": 1, "voltage": "VN", "points": [{"profile": "z"}]}],)"
               R"( "months": [{"month": "2025-11", "prices": {}}]})"),
        "sites[1].name: name-twice\nsites[1].points[0].profile: no-such-profile");
}

TEST(CategoriesInput, PlansAreAssumedOrGiven)
{
    const auto with = [](const std::string& plan) {
        return Parts{.site = R"(, "points": [{"hourly": {"2025-11": 1}}], "plan": )" + plan};
    };
    const auto assumed = valid(with(R"({"error_percent": "5.5", "shape": "under"})")).sites[0].plan;
    EXPECT_EQ(assumed->assumption->errorPercent, rate("5.5"));
    EXPECT_EQ(assumed->assumption->shape, retail::PlanShape::Under);
    EXPECT_EQ(valid(with(R"({"error_percent": 5})")).sites[0].plan->assumption->shape,
              retail::PlanShape::Alternate);
    EXPECT_TRUE(valid(with(R"({"hourly": {"2025-11": 3}})")).sites[0].plan->hours);
    EXPECT_TRUE(
        valid(with(R"({"hourly": {"2025-10": 3}})")).sites[0].plan->hours); // no plan for the month at all
    EXPECT_EQ(faults(with(R"({"shape": "over"})")), "site.plan.error_percent: missing-key");
    EXPECT_EQ(faults(with(R"({"error_percent": 101})")), "site.plan.error_percent: out-of-range");
    EXPECT_EQ(faults(with(R"({"error_percent": 1, "shape": "flat"})")), "site.plan.shape: not-one-of");
    EXPECT_EQ(faults(with(R"({"error_percent": 1, "hourly": {"2025-11": 3}})")),
              "site.plan.hourly: key-of-another-kind");
    EXPECT_EQ(faults(with(R"({"hourly": {"2025-11": 3}, "clock": 1})")), "site.plan.clock: unknown-key");
    EXPECT_EQ(faults(with(R"({"file": "a", "layout": "80020"})")), "site.plan.layout: not-one-of");
    EXPECT_EQ(
        faults(with(R"({"hourly": {"2025-11": [null,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1]}})")),
        "site.plan: plan-gap");
}

TEST(CategoriesInput, FaultsOfMonthsHaveTheirPlace)
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

TEST(CategoriesInput, FaultsOfHoursAndDaysHaveTheirPlace)
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

TEST(CategoriesInput, FaultsOfPricesHaveTheirPlace)
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

TEST(CategoriesInput, MarginsAreRatesSharesOrBands)
{
    EXPECT_EQ(valid(Parts{.prices = R"("margin": "-3.5")"}).months[0].prices.margin[0].rate, rate("-3.5"));
    EXPECT_EQ(valid(Parts{.prices = R"("margin": {"percent": 24.0645})"}).months[0].prices.margin[0].percent,
              rate("24.0645"));
    const auto bands =
        valid(
            Parts{
                .prices =
                    R"("margin": [{"below_kw": 150, "profitability": 0.1315, "coefficient": 1.83}, {"rate": 5}])"})
            .months[0]
            .prices.margin;
    ASSERT_EQ(bands.size(), 2U);
    EXPECT_EQ(bands[0].belowKw, rate("150"));
    EXPECT_EQ(bands[0].coefficient, rate("1.83"));
    EXPECT_FALSE(bands[1].belowKw);
    const std::string at = "months[0].prices.margin";
    EXPECT_EQ(priceFaults(R"("margin": {})"), at + ".rate: missing-key");
    EXPECT_EQ(priceFaults(R"("margin": {"rate": 1, "percent": 2})"), at + ".percent: key-of-another-kind");
    EXPECT_EQ(priceFaults(R"("margin": {"percent": -2})"), at + ".percent: negative");
    EXPECT_EQ(priceFaults(R"("margin": {"profitability": 1})"), at + ".coefficient: missing-key");
    EXPECT_EQ(priceFaults(R"("margin": {"rate": 1, "below_kw": 2})"), at + ".below_kw: unknown-key");
    EXPECT_EQ(priceFaults(R"("margin": [])"), at + ": list-too-short");
    EXPECT_EQ(priceFaults(R"("margin": [1])"), at + "[0]: not-an-object");
    EXPECT_EQ(priceFaults(R"("margin": [{"rate": 1}, {"rate": 2}])"), at + "[0].below_kw: missing-key");
    EXPECT_EQ(priceFaults(R"("margin": [{"rate": 1, "below_kw": 5}])"),
              at + "[0].below_kw: key-of-another-kind");
    EXPECT_EQ(priceFaults(R"("margin": [{"rate": 1, "below_kw": 0}, {"rate": 2}])"),
              at + "[0].below_kw: not-positive");
    EXPECT_EQ(
        priceFaults(R"("margin": [{"rate": 1, "below_kw": 5}, {"rate": 1, "below_kw": 5}, {"rate": 2}])"),
        at + "[1].below_kw: bands-not-rising");
}

TEST(CategoriesInput, EveryFaultHasASentenceWithoutHoles)
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

TEST(CategoriesInput, AtMostTwentyFaultsAreListed)
{
    std::string keys;
    for (int i = 0; i < 30; ++i)
        keys += ", \"k" + std::to_string(i) + "\": 1";
    const auto read = readCategories(text(Parts{.top = keys}), ".");
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.findings().size(), 20U);
}

TEST(CategoriesInput, SparseDataThatWouldFillTheMemoryAreRefused)
{
    std::string points;
    for (int i = 0; i < 20; ++i)
        points += std::string(i ? "," : "") + R"({"hourly": {"2000-01": 1, "2099-12": 1}})";
    const auto fault = faults(Parts{.site = R"(, "points": [)" + points + "]"});
    EXPECT_NE(fault.find("data-too-large"), std::string::npos);
}

} // namespace meritdesk::json
