#include <gtest/gtest.h>

#include "formats/json/dec_reader.h"
#include "formats/json/kom_input.h"
#include "formats/json/market_input.h"

namespace meritdesk::json {
namespace {

std::string places(const Faults& faults)
{
    std::string all;
    for (const auto& fault : faults.findings())
        all += fault.code + " at " + fault.place + "\n";
    return all;
}

/// The faults of a zone that stands inside another case, at `kom.zone`.
std::string insideFaults(const std::string& more)
{
    const auto value =
        parse(R"({"q1": 100, "p1": 2, "p2": 1, "bids": [{"id": "a", "price": 1, "volume": 5}])" + more + "}");
    EXPECT_TRUE(value);
    Faults faults;
    std::set<std::string> ids;
    (void)readZone({&*value, "kom.zone"}, faults, ids, ZoneKind::Inside);
    return places(faults);
}

TEST(MarketInput, AZoneInsideACaseHasNeitherGroupsNorDepthsNorOwnDemandResponse)
{
    EXPECT_EQ(insideFaults(""), "") << "an id is optional there";
    EXPECT_EQ(insideFaults(R"(, "id": "1", "dr": {"others": 3})"), "");
    EXPECT_EQ(insideFaults(R"(, "dr": {"own": null})"), "unknown-key at kom.zone.dr.own\n");
    EXPECT_EQ(insideFaults(R"(, "groups": [], "depths": null)"),
              "unknown-key at kom.zone.groups\nunknown-key at kom.zone.depths\n");
    EXPECT_EQ(insideFaults(R"(, "id": "")"), "text-too-short at kom.zone.id\n");
}

TEST(MarketInput, TheManualCriterionOfACaseOfDaysHasDaysInsteadOfFire)
{
    const auto days = parse(R"({"kind": "manual", "days": ["2017-06-30"]})");
    const auto fire = parse(R"({"kind": "manual", "fire": true})");
    Faults faults;
    std::optional<Node> found;
    const auto criterion = readCriterion({&*days, "c"}, faults, true, &found);
    EXPECT_EQ(criterion.kind, &response::dayahead::manual);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->path, "c.days");
    EXPECT_EQ(places(faults), "");
    (void)readCriterion({&*fire, "c"}, faults, true, &found);
    EXPECT_EQ(places(faults), "missing-key at c.days\nunknown-key at c.fire\n");
    EXPECT_TRUE(readCriterion({&*fire, "c"}, faults).fire);
}

TEST(MarketInput, AMarketIsReadFromTheKeysOfItsObject)
{
    const auto value = parse(R"({"load": [1, "2.5"], "stack": [{"volume": 3, "price": -1, "label": ""}],
      "demand": [{"price": 4, "volume": 1}], "scarcity_price": 9, "days": []})");
    Faults faults;
    ObjectReader reader({&*value, "profiles[0]"}, faults);
    response::dayahead::Market market;
    readMarket(reader, market);
    EXPECT_EQ(places(faults), "");
    ASSERT_EQ(market.hours(), 2U);
    EXPECT_EQ(market.load[1].text(), "2.5");
    EXPECT_TRUE(market.stack(1).isOffers());
    EXPECT_EQ(market.stack(1).labelOf(0), "") << "an empty label is a label";
    EXPECT_EQ(market.demand.front().label, std::nullopt);
    EXPECT_EQ(market.scarcityPrice->text(), "9");
    reader.finish();
    EXPECT_EQ(places(faults), "unknown-key at profiles[0].days\n") << "the caller's own keys are its own";
}

/// The mantissa of a decimal as it is written, or the fault's code.
std::string decimal(const std::string& written, DecFrom from = DecFrom::Anywhere)
{
    const auto value = parse(written);
    if (!value)
        return value.findings().front().code;
    Faults faults;
    const auto mantissa = decMantissa({&*value, "x"}, faults, from);
    return mantissa ? printDecimal(*mantissa, response::amountDecimals) : faults.findings().front().code;
}

TEST(MarketInput, ADecimalIsBelowTenToTheEighteenthAndHasTwelvePlacesAtMost)
{
    EXPECT_EQ(decimal("999999999999999999.999999999999"), "999999999999999999.999999999999");
    EXPECT_EQ(decimal("1e18"), "too-many-digits");
    EXPECT_EQ(decimal("\"-1e17\""), "-100000000000000000");
    EXPECT_EQ(decimal("1e-12"), "0.000000000001");
    EXPECT_EQ(decimal("1.5e-12"), "too-many-decimals");
    EXPECT_EQ(decimal("1.50000000000000"), "1.5");
    EXPECT_EQ(decimal("0e99999"), "0");
    EXPECT_EQ(decimal("\"-0.0e999999999999\""), "0");
    EXPECT_EQ(decimal("\"1" + std::string(2000, '0') + "e-2000\""), "1") << "only the value counts";
    EXPECT_EQ(decimal("\"1e99999999999\""), "too-many-digits");
    EXPECT_EQ(decimal("\"1e-99999999999\""), "too-many-decimals");
    for (const auto* text :
         {"\"+1\"", "\" 1\"", "\"1,000\"", "\"01\"", "\".5\"", "\"\"", "\"NaN\"", "true", "null"})
        EXPECT_EQ(decimal(text), "not-a-decimal") << text;
    EXPECT_EQ(decimal("-1", DecFrom::Zero), "negative");
    EXPECT_EQ(decimal("0", DecFrom::AboveZero), "not-positive");
}

} // namespace
} // namespace meritdesk::json
