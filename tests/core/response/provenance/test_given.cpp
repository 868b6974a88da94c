#include <set>

#include "core/response/demand/baselines/methods.h"
#include "core/response/provenance/given_numbers.h"
#include "tests/core/response/demand/demand_case.h"

namespace meritdesk::response {
namespace {

using demand::tests::caseOf;
using tests::mw;
using tests::of;
using tests::perMonth;

const GivenNumber* at(const GivenNumbers& numbers, const std::string& place)
{
    for (const auto& number : numbers)
        if (number.place == place)
            return &number;
    return nullptr;
}

OriginKind kindAt(const GivenNumbers& numbers, const std::string& place)
{
    const auto* number = at(numbers, place);
    EXPECT_NE(number, nullptr) << place;
    return number ? number->origin.kind : OriginKind::Own;
}

demand::Case oilCase()
{
    auto input = caseOf(demand::aggregator, "100", 4, "800000");
    input.companies = {{.id = "oil", .komPurchase = mw("1430.8"), .retailGeneration = mw("900")},
                       {.id = "power", .komGeneration = mw("20")}};
    input.origins["prices.cap"] = {OriginKind::Published, "apsbt.ru"};
    input.origins["companies[0]"] = {OriginKind::Study, "article"};
    input.origins["companies[1]"] = {OriginKind::Constructed, "made up"};
    return input;
}

/// The origins after a change, as an edit leaves them.
demand::Case owned(const demand::Case& before, demand::Case after)
{
    after.origins = ownWhatChanged(after.origins, givenNumbers(before), givenNumbers(after));
    return after;
}

TEST(Given, ANumberTakesTheOriginOfWhatHoldsIt)
{
    const Origins origins{{"zones[0]", {OriginKind::Study, "a"}},
                          {"zones[0].bids[2]", {OriginKind::Memory, "b"}}};
    EXPECT_EQ(originAt(origins, "zones[0].bids[2].price")->source, "b");
    EXPECT_EQ(originAt(origins, "zones[0].bids[1].price")->source, "a");
    EXPECT_EQ(originAt(origins, "zones[0].p1")->source, "a");
    EXPECT_EQ(originAt(origins, "zones[1].p1"), nullptr);
    EXPECT_EQ(originAt(origins, ""), nullptr);
}

TEST(Given, DefaultsHaveTheOriginOfTheirRuleAndGivenNumbersTheirOwn)
{
    const auto numbers = givenNumbers(oilCase());
    EXPECT_EQ(kindAt(numbers, "prices.cap"), OriginKind::Published);
    EXPECT_EQ(kindAt(numbers, "companies[0].kom_purchase"), OriginKind::Study);
    EXPECT_EQ(kindAt(numbers, "premium_rate"), OriginKind::Study);
    EXPECT_TRUE(at(numbers, "premium_rate")->byDefault);
    EXPECT_EQ(kindAt(numbers, "k_by_hours.aggregator"), OriginKind::Study);
    EXPECT_EQ(kindAt(numbers, "depths"), OriginKind::Own) << "given, and nobody says from where";
    auto changed = oilCase();
    changed.premiumRate = of<Share>("0.3");
    EXPECT_EQ(kindAt(givenNumbers(changed), "premium_rate"), OriginKind::Own);
}

TEST(Given, EveryPlaceIsNamedOnce)
{
    auto input = oilCase();
    input.pilot = demand::PilotCap{mw("50")};
    input.kom.zone =
        kom::Zone{.id = "1", .q1 = mw("142000"), .p1 = perMonth("150000"), .p2 = perMonth("110000")};
    input.questions = {{&demand::priceFactor, of<Share>("0.8"), of<Share>("1.2")}};
    auto& site = input.baselines.emplace();
    site.methods = {{&demand::meanMethod, 3}, {.method = &demand::ewmaMethod, .y = 2, .alpha = 1}};
    site.adjustHours = {7, 8};
    std::set<std::string> places;
    for (const auto& number : givenNumbers(input)) {
        EXPECT_TRUE(places.insert(number.place).second) << number.place;
        EXPECT_FALSE(number.label.empty()) << number.place;
    }
    for (const char* place : {"pilot.cap", "kom.zone.q1", "kom.zone.q2_ratio", "sensitivity[0]",
                              "baselines.obligation", "baselines.methods[1]", "baselines.adjust_hours"})
        EXPECT_TRUE(places.contains(place)) << place;
    EXPECT_TRUE(givenNumbers(demand::Case()).empty());
}

TEST(Given, WhatAPersonChangesIsThePersonsOwn)
{
    auto after = oilCase();
    after.prices.cap = perMonth("900000");
    const auto origins = owned(oilCase(), after).origins;
    EXPECT_EQ(origins.at("prices.cap").kind, OriginKind::Own);
    EXPECT_EQ(origins.at("companies[0]").kind, OriginKind::Study);
    EXPECT_EQ(origins.size(), 3U);
}

TEST(Given, OnlyTheNumberThatChangesLeavesItsHolder)
{
    auto after = oilCase();
    after.companies[0].komPurchase = mw("1500");
    const auto numbers = givenNumbers(owned(oilCase(), after));
    EXPECT_EQ(kindAt(numbers, "companies[0].kom_purchase"), OriginKind::Own);
    EXPECT_EQ(kindAt(numbers, "companies[0].retail_generation"), OriginKind::Study);
}

TEST(Given, ACompanyThatMovesUpKeepsItsOrigin)
{
    auto after = oilCase();
    after.companies.erase(after.companies.begin());
    after.origins = withoutElement(after.origins, "companies", 0);
    after = owned(oilCase(), after);
    EXPECT_EQ(kindAt(givenNumbers(after), "companies[0].kom_generation"), OriginKind::Constructed);
    EXPECT_EQ(after.origins.size(), 2U);
}

TEST(Given, AnotherNameLeavesTheNumbersAsTheyCame)
{
    auto after = oilCase();
    after.companies[0].id = "petrol";
    EXPECT_EQ(kindAt(givenNumbers(owned(oilCase(), after)), "companies[0].kom_purchase"), OriginKind::Study);
}

TEST(Given, WhatGoesBackToItsDefaultIsTheRulesAgain)
{
    auto before = oilCase();
    before.eventsPerMonth = 3;
    before.origins["events_per_month"] = {OriginKind::Typical, "x"};
    auto after = before;
    after.eventsPerMonth = 5;
    EXPECT_EQ(kindAt(givenNumbers(owned(before, after)), "events_per_month"), OriginKind::Study);
}

TEST(Given, MarketsNameTheirNumbersToo)
{
    kom::Case auction;
    auction.zones = {{.id = "1",
                      .q1 = mw("1000"),
                      .p1 = perMonth("150000"),
                      .p2 = perMonth("110000"),
                      .bids = {{.id = "npp", .volume = mw("400")}},
                      .dr = {.own = mw("5"), .others = mw("15")},
                      .groups = {{"oil", mw("30.5"), mw("10")}}}};
    auction.origins["zones[0].bids"] = {OriginKind::Constructed, "made up"};
    const auto numbers = givenNumbers(auction);
    EXPECT_EQ(kindAt(numbers, "zones[0].bids"), OriginKind::Constructed);
    EXPECT_EQ(at(numbers, "zones[0].bids")->count, 1U);
    EXPECT_EQ(kindAt(numbers, "zones[0].q2_ratio"), OriginKind::Memory);
    EXPECT_EQ(at(numbers, "zones[0].groups[0].purchased")->values.front(), "30.5");
    dayahead::Case day;
    day.market.load = {mw("84"), mw("96")};
    day.market.scarcityPrice = of<RubPerMwh>("4000");
    day.criteria = {{&dayahead::costCover, of<Plain>("5")}};
    const auto hours = givenNumbers(day);
    EXPECT_EQ(at(hours, "load")->count, 2U);
    EXPECT_NE(at(hours, "scarcity_price"), nullptr);
    EXPECT_NE(at(hours, "criteria[0].cost"), nullptr);
}

} // namespace
} // namespace meritdesk::response
