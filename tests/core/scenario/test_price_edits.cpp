#include <gtest/gtest.h>
#include <set>

#include "core/scenario/retail_edits.h"

namespace meritdesk::scenario {
namespace {

using retail::Rate;

Scenario oneMonth()
{
    retail::Case input;
    input.sites = {{.name = "Mill", .maxPowerKw = *Rate::read("600")}};
    input.months = {{.month = Month(std::chrono::year(2025), std::chrono::month(11))}};
    Scenario scenario;
    scenario.retail = Shared<retail::Case>(input);
    return scenario;
}

const PriceField& field(std::string_view id)
{
    for (const auto& each : priceFields)
        if (each.id == id)
            return each;
    ADD_FAILURE() << "no field " << id;
    return priceFields.front();
}

Result<Scenario> typed(const Scenario& before, std::string_view id, std::string_view value)
{
    return setPrice(0, 0, field(id), value.empty() ? std::nullopt : Rate::read(value)).apply(before);
}

std::string shown(const Scenario& scenario, std::string_view id)
{
    const auto& input = *scenario.retail;
    const auto value = field(id).read(input.months[0].prices, input.sites[0]);
    return value ? value->text() : std::string();
}

/// What can be typed without another price before it.
bool standsAlone(const PriceField& each)
{
    return each.unit != FieldUnit::PerHour && each.id.find(".delta") == std::string_view::npos;
}

TEST(PriceEdits, EveryPriceIsReadBackAsTypedAndGoesWhenItsTextGoes)
{
    std::set<std::string_view> ids;
    for (const auto& each : priceFields) {
        EXPECT_TRUE(ids.insert(each.id).second) << each.id;
        if (!standsAlone(each))
            continue;
        const auto after = typed(oneMonth(), each.id, "1234.5678");
        ASSERT_TRUE(after) << each.id;
        EXPECT_EQ(shown(*after, each.id), "1234.5678") << each.id;
        const auto back = typed(*after, each.id, "");
        ASSERT_TRUE(back) << each.id;
        EXPECT_EQ(back->retail->months, oneMonth().retail->months) << each.id;
    }
    EXPECT_EQ(ids.size(), 36U);
}

TEST(PriceEdits, ACoefficientWaitsForItsEnergyPriceAndASurchargeForTheCoefficient)
{
    for (const std::string place : {"ck1", "zones_2.day", "zones_3.half_peak"}) {
        const auto alone = typed(oneMonth(), place + ".alpha", "0.0018");
        ASSERT_FALSE(alone) << place;
        EXPECT_EQ(alone.findings().front().code, "price-lacks-energy");
        EXPECT_EQ(alone.findings().front().place, "months[0].prices." + place + ".alpha");
        const auto energy = *typed(oneMonth(), place + ".energy", "1900");
        const auto early = typed(energy, place + ".delta", "5");
        ASSERT_FALSE(early) << place;
        EXPECT_EQ(early.findings().front().code, "price-lacks-alpha");
        const auto whole = *typed(*typed(energy, place + ".alpha", "0.0018"), place + ".delta", "-5");
        EXPECT_EQ(shown(whole, place + ".delta"), "-5");
        EXPECT_EQ(shown(*typed(whole, place + ".alpha", ""), place + ".delta"), "");
    }
}

TEST(PriceEdits, TheFirstPriceOfTheZonesHoldsForAllUntilTheyAreTyped)
{
    const auto first = *typed(oneMonth(), "zones_3.night.energy", "1510.98");
    EXPECT_EQ(shown(first, "zones_3.peak.energy"), "1510.98");
    const auto second = *typed(first, "zones_3.peak.energy", "2031.52");
    EXPECT_EQ(shown(second, "zones_3.night.energy"), "1510.98");
    EXPECT_EQ(shown(second, "zones_3.half_peak.energy"), "1510.98");
}

TEST(PriceEdits, TransmissionIsThatOfTheConsumersVoltage)
{
    auto before = oneMonth();
    auto& input = before.retail.edit();
    input.sites[0].voltage = retail::Voltage::Sn2;
    input.months[0].prices.transmission["VN"].single = Rate::read("1");
    const auto after = *typed(before, "transmission.single", "2334.12");
    const auto& all = after.retail->months[0].prices.transmission;
    EXPECT_EQ(all.at("VN").single, Rate::read("1"));
    EXPECT_EQ(all.at("SN2").single, Rate::read("2334.12"));
    EXPECT_FALSE(typed(before, "transmission.single", "-1"));
}

TEST(PriceEdits, TheMarginIsThatOfTheConsumersBandAndBandsStayWhole)
{
    auto before = oneMonth();
    before.retail.edit().months[0].prices.margin = {
        {.belowKw = Rate::read("150"), .rate = Rate::read("400")},
        {.belowKw = Rate::read("670"), .rate = Rate::read("310.2")},
        {.rate = Rate::read("200")}};
    EXPECT_EQ(shown(before, "margin.rate"), "310.2");
    const auto share = *typed(before, "margin.percent", "12.5");
    const auto& bands = share.retail->months[0].prices.margin;
    EXPECT_EQ(bands[1], (retail::MarginRule{.belowKw = Rate::read("670"), .percent = Rate::read("12.5")}));
    EXPECT_EQ(bands[0].rate, Rate::read("400"));
    const auto empty = typed(before, "margin.rate", "");
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.findings().front().code, "margin-band-empty");
}

TEST(PriceEdits, HourlyPricesComeWholeAndAreChangedInPart)
{
    const auto& damBm = hourlyPriceFields.front();
    const retail::HourlyRates part(24, *Rate::read("7"));
    const auto early = setHourlyPrices(0, damBm, 0, part).apply(oneMonth());
    ASSERT_FALSE(early);
    EXPECT_EQ(early.findings().front().code, "values-not-as-many");
    const auto whole =
        setHourlyPrices(0, damBm, 0, retail::HourlyRates(720, *Rate::read("5"))).apply(oneMonth());
    ASSERT_TRUE(whole);
    const auto after = setHourlyPrices(0, damBm, 696, part).apply(*whole);
    ASSERT_TRUE(after);
    const auto& rates = *damBm.read(after->retail->months[0].prices);
    EXPECT_EQ(rates.size(), 720U);
    EXPECT_EQ(rates[695], *Rate::read("5"));
    EXPECT_EQ(rates[719], *Rate::read("7"));
    EXPECT_FALSE(setHourlyPrices(0, damBm, 697, part).apply(*whole));
    EXPECT_FALSE(setHourlyPrices(1, damBm, 0, part).apply(*whole));
}

TEST(PriceEdits, KnowNoOtherMonthOrConsumer)
{
    EXPECT_EQ(setPrice(1, 0, priceFields.front(), std::nullopt).apply(oneMonth()).findings().front().code,
              "no-such-site");
    EXPECT_EQ(setPrice(0, 3, priceFields.front(), std::nullopt).apply(oneMonth()).findings().front().code,
              "no-such-month");
}

} // namespace
} // namespace meritdesk::scenario
