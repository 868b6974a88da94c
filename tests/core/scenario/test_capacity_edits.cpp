#include <gtest/gtest.h>

#include "core/scenario/capacity_edits.h"
#include "core/scenario/response_edits.h"
#include "tests/support/capacity.h"

using namespace meritdesk;
using namespace meritdesk::response::kom;
using response::OriginKind;
using scenario::Scenario;
using tests::mwOf;
using tests::perMonthOf;

namespace {

class CapacityEdits : public testing::Test
{
protected:
    /// Applies an edit; the code and place of what refuses it, or nothing.
    std::string apply(const scenario::Edit& edit)
    {
        auto after = edit.apply(state);
        if (!after)
            return after.findings().front().code + " @ " + after.findings().front().place;
        state = std::move(after).value();
        return {};
    }

    [[nodiscard]] const Zone& zone(std::size_t at = 0) const { return state.capacity->zones[at]; }

    [[nodiscard]] std::optional<OriginKind> kindAt(const char* place) const
    {
        const auto found = state.capacity->origins.find(place);
        return found == state.capacity->origins.end() ? std::nullopt : std::optional(found->second.kind);
    }

    Scenario state = tests::withCapacity();
};

TEST_F(CapacityEdits, ATypedNumberIsTheUsersOwnFromThenOn)
{
    auto curve = zone();
    curve.q1 = mwOf("990");
    EXPECT_EQ(apply(scenario::setCapacityCurve(0, curve)), "");
    EXPECT_EQ(zone().q1, mwOf("990"));
    EXPECT_EQ(kindAt("zones[0].q1"), OriginKind::Own);
    EXPECT_EQ(kindAt("zones[0].p1"), OriginKind::Published);
    auto bid = zone().bids[2];
    bid.price = perMonthOf("130000");
    EXPECT_EQ(apply(scenario::setCapacityBid(0, 2, bid)), "");
    EXPECT_EQ(kindAt("zones[0].bids[2]"), OriginKind::Own);
    EXPECT_EQ(kindAt("zones[0].bids"), OriginKind::Constructed);
}

TEST_F(CapacityEdits, WhatDoesNotFitTogetherIsRefusedWithItsPlace)
{
    auto curve = zone();
    curve.p2 = perMonthOf("150000");
    EXPECT_EQ(apply(scenario::setCapacityCurve(0, curve)), "second-price-not-below @ zones[0].p2");
    auto bid = zone().bids[0];
    bid.id = "chp";
    EXPECT_EQ(apply(scenario::setCapacityBid(0, 0, bid)), "id-used-before @ zones[0].bids[1].id");
    bid.id = "npp";
    bid.volume = {};
    EXPECT_EQ(apply(scenario::setCapacityBid(0, 0, bid)), "not-positive @ zones[0].bids[0].volume");
    EXPECT_EQ(apply(scenario::setCapacityReduction(0, {mwOf("-1"), {}})), "negative @ zones[0].dr.own");
    EXPECT_EQ(apply(scenario::setCapacityMonths(13)), "capacity-months @ months");
    EXPECT_EQ(apply(scenario::setCapacityMonths(0)), "capacity-months @ months");
    EXPECT_EQ(apply(scenario::removeCapacityBids(0, {0, 1, 2})), "capacity-last-bid @ ");
    EXPECT_EQ(apply(scenario::renameCapacityZone(0, "2")), "id-used-before @ zones[0].id");
    EXPECT_EQ(apply(scenario::renameCapacityZone(0, "")), "text-too-short @ zones[0].id");
    EXPECT_EQ(apply(scenario::addCapacityZone(zone())), "id-used-before @ zones[2].id");
    EXPECT_EQ(apply(scenario::setCapacityBid(7, 0, bid)), "capacity-zone-gone @ ");
    EXPECT_EQ(state, tests::withCapacity());
}

TEST_F(CapacityEdits, ABidWithoutAPriceHasNoneInFilesEither)
{
    auto bid = zone().bids[2];
    bid.flag = Flag::Forced;
    bid.divisible = false;
    EXPECT_EQ(apply(scenario::setCapacityBid(0, 2, bid)), "");
    EXPECT_EQ(zone().bids[2].price, perMonthOf("0"));
    EXPECT_TRUE(zone().bids[2].divisible);
}

TEST_F(CapacityEdits, OriginsMoveUpWithWhatTheyAreAbout)
{
    state.capacity.edit().origins["zones[1].bids[2]"] = {OriginKind::Study, "s"};
    state.capacity.edit().origins["zones[oops].q1"] = {OriginKind::Study, "not ours"};
    EXPECT_EQ(apply(scenario::removeCapacityBids(1, {0})), "");
    EXPECT_EQ(kindAt("zones[1].bids[1]"), OriginKind::Study);
    EXPECT_EQ(kindAt("zones[1].bids[2]"), std::nullopt);
    EXPECT_EQ(apply(scenario::removeCapacityZone(0)), "");
    EXPECT_EQ(kindAt("zones[0].q1"), OriginKind::Memory);
    EXPECT_EQ(kindAt("zones[0].bids[1]"), OriginKind::Study);
    EXPECT_EQ(kindAt("zones[oops].q1"), OriginKind::Study);
    EXPECT_EQ(apply(scenario::removeCapacityZone(0)), "");
    EXPECT_EQ(*state.capacity, Case());
}

TEST_F(CapacityEdits, AHalfMadeZoneIsMendedStepByStep)
{
    auto& broken = state.capacity.edit().zones[0];
    broken.p2 = broken.p1;
    broken.bids[1].volume = {};
    auto curve = zone();
    curve.p2 = perMonthOf("110000");
    EXPECT_EQ(apply(scenario::setCapacityCurve(0, curve)), "");
    curve.q1 = {};
    EXPECT_EQ(apply(scenario::setCapacityCurve(0, curve)), "not-positive @ zones[0].q1");
    auto bid = zone().bids[1];
    bid.volume = mwOf("600");
    EXPECT_EQ(apply(scenario::setCapacityBid(0, 1, bid)), "");
}

TEST_F(CapacityEdits, CompaniesAndDepthsComeAndGo)
{
    EXPECT_EQ(apply(scenario::setCapacityGroup(0, 1, {.id = "steel"})), "");
    EXPECT_EQ(zone().groups.size(), 2U);
    EXPECT_EQ(apply(scenario::setCapacityGroup(0, 3, {.id = "far"})), "capacity-group-gone @ ");
    EXPECT_EQ(apply(scenario::removeCapacityGroup(0, 0)), "");
    EXPECT_EQ(zone().groups.front().id, "steel");
    EXPECT_EQ(apply(scenario::setCapacityDepths(0, {mwOf("20"), mwOf("-1")})),
              "negative @ zones[0].depths[1]");
    EXPECT_EQ(apply(scenario::addCapacityBids(0, {{.id = "new", .volume = mwOf("3")}})), "");
    EXPECT_EQ(zone().bids.size(), 4U);
    EXPECT_EQ(kindAt("zones[0].bids[3]"), OriginKind::Own);
    EXPECT_EQ(apply(scenario::replaceCapacityBids(0, {})), "list-too-short @ zones[0].bids");
}

} // namespace
