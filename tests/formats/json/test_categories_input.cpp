#include <gtest/gtest.h>

#include "tests/formats/json/categories_parts.h"

namespace meritdesk::json {

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

} // namespace meritdesk::json
