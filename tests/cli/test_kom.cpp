#include "formats/json/json_value.h"
#include "tests/cli/market_command.h"

namespace meritdesk::cli {
namespace {

using tests::say;

const std::string small = R"({"format": "meritdesk.kom/1", "zones": [{
  "id": "1", "q1": 1000, "p1": 150000, "p2": 110000, "dr": {"own": 5, "others": 15},
  "bids": [{"id": "npp", "flag": "must", "volume": 400}, {"id": "gres", "price": 120000, "volume": 20}],
  "groups": [{"id": "oil", "purchased": "30.5"}], "depths": [5]}]})";

/// The place of the first fault of the small input with that text in place of the other.
std::string refused(const std::string& text, const std::string& by)
{
    return tests::refusedPlace("kom", small, text, by);
}

/// The same with a key put before the zone's first point.
std::string refusedWith(const std::string& member)
{
    return refused(R"("q1": 1000)", member + R"(, "q1": 1000)");
}

TEST(KomCommand, EveryCaseFolderGivesItsExpectedResult)
{
    tests::checkCases("kom", 17);
}

TEST(KomCommand, AZoneThatIsNotValidIsRefusedAtItsPlace)
{
    EXPECT_EQ(refused("kom/1", "kom/2"), "format");
    EXPECT_EQ(refused(R"("zones": [{)", R"("months": 13, "zones": [{)"), "months");
    EXPECT_EQ(refused(R"("zones": [{)", R"("months": 1.5, "zones": [{)"), "months");
    EXPECT_EQ(refused(R"("zones": [{)", R"("quantity_step": 0, "zones": [{)"), "quantity_step");
    EXPECT_EQ(refused(R"("zones": [{)", R"("zone": null, "zones": [{)"), "zone");
    EXPECT_EQ(refused(R"("id": "1")", R"("id": "")"), "zones[0].id");
    EXPECT_EQ(refused(R"("q1": 1000)", R"("q1": 0)"), "zones[0].q1");
    EXPECT_EQ(refused(R"("q1": 1000, )", ""), "zones[0].q1");
    EXPECT_EQ(refusedWith(R"("q2": 1000)"), "zones[0].q2");
    EXPECT_EQ(refusedWith(R"("q2_ratio": "1")"), "zones[0].q2_ratio");
    EXPECT_EQ(refusedWith(R"("q2": 1001, "q2_ratio": "1.1")"), "zones[0].q2_ratio");
    EXPECT_EQ(refused(R"("p2": 110000)", R"("p2": 150000)"), "zones[0].p2");
    EXPECT_EQ(refused(R"("p2": 110000)", R"("p2": -1)"), "zones[0].p2");
    EXPECT_EQ(refusedWith(R"("dr_cap_share": 1)"), "zones[0].dr_cap_share");
    EXPECT_EQ(refusedWith(R"("dr_cap_share": "1e-13")"), "zones[0].dr_cap_share");
    EXPECT_EQ(refusedWith(R"("cut": "mine-first")"), "zones[0].cut");
    EXPECT_EQ(refusedWith(R"("curve": "turn")"), "zones[0].curve");
    EXPECT_EQ(refused(R"("own": 5)", R"("own": -5)"), "zones[0].dr.own");
    EXPECT_EQ(refused(R"("others": 15)", R"("other": null)"), "zones[0].dr.other");
    EXPECT_EQ(refused(R"("depths": [5])", R"("depths": [5, null])"), "zones[0].depths[1]");
    EXPECT_EQ(refused(R"("id": "oil")", R"("sold": 1)"), "zones[0].groups[0].id");
}

TEST(KomCommand, ABidThatIsNotValidIsRefusedAtItsPlace)
{
    EXPECT_EQ(refused(R"("flag": "must", )", R"("flag": "must", "price": 1, )"), "zones[0].bids[0].price");
    EXPECT_EQ(refused(R"("flag": "must", )", R"("flag": "must", "divisible": true, )"),
              "zones[0].bids[0].divisible");
    EXPECT_EQ(refused(R"("flag": "must", )", R"("flag": "free", )"), "zones[0].bids[0].flag");
    EXPECT_EQ(refused(R"("price": 120000, )", ""), "zones[0].bids[1].price");
    EXPECT_EQ(refused(R"("price": 120000)", R"("price": "120 000")"), "zones[0].bids[1].price");
    EXPECT_EQ(refused(R"("price": 120000)", R"("price": 1e18)"), "zones[0].bids[1].price");
    EXPECT_EQ(refused(R"("price": 120000)", R"("price": 1e999)"), "zones[0].bids[1].price");
    EXPECT_EQ(refused(R"("price": 120000)", R"("divisible": 1, "price": 0)"), "zones[0].bids[1].divisible");
    EXPECT_EQ(refused(R"("volume": 20)", R"("volume": 0)"), "zones[0].bids[1].volume");
    EXPECT_EQ(refused(R"("id": "gres")", R"("id": "npp")"), "zones[0].bids[1].id");
    EXPECT_EQ(
        refused(
            R"([{"id": "npp", "flag": "must", "volume": 400}, {"id": "gres", "price": 120000, "volume": 20}])",
            "[]"),
        "zones[0].bids");
}

TEST(KomCommand, OnlyTheValueOfADecimalCounts)
{
    const auto plain = say("kom", small);
    ASSERT_EQ(plain.status, 0) << plain.err;
    for (const auto* written : {R"("1.000e3")", "10.00e+2", R"("1000.000000000000000000")", "100000e-2"}) {
        auto input = small;
        input.replace(input.find("1000,"), 4, written);
        EXPECT_EQ(say("kom", input).out, plain.out) << written;
    }
    auto zero = small;
    zero.replace(zero.find("15}"), 2, "0e99999");
    EXPECT_EQ(say("kom", zero).status, 0) << "0e99999 is 0";
}

TEST(KomCommand, NullIsAnAbsentKeyAndAnUnpricedBidMayHaveItNull)
{
    auto input = small;
    input.replace(input.find(R"("flag": "must", )"), 16, R"("flag": "must", "price": null, )");
    EXPECT_EQ(say("kom", input).out, say("kom", small).out);
}

TEST(KomCommand, ExplainAddsOneKeyAtTheEndOfEveryZoneInEveryLanguage)
{
    const auto plain = json::parse(say("kom", small).out);
    ASSERT_TRUE(plain);
    std::vector<std::string> labels;
    for (const auto* language : {"en", "ru", "zh", "et"}) {
        const auto told = json::parse(say("kom", small, {"--explain", "--pretty", "--lang", language}).out);
        ASSERT_TRUE(told);
        const auto& zone = told->find("zones")->items.front();
        EXPECT_EQ(zone.members.size(), plain->find("zones")->items.front().members.size() + 1);
        EXPECT_EQ(zone.members.back().first, "explanation");
        labels.push_back(zone.members.back().second.items.front().find("label")->text);
    }
    EXPECT_EQ(labels.front(), "demand response that counts");
    EXPECT_EQ(labels[1], "учитываемое управление спросом");
    EXPECT_NE(labels[2], labels[3]);
}

} // namespace
} // namespace meritdesk::cli
