#include <gtest/gtest.h>

#include "core/scenario/day_ahead_edits.h"
#include "tests/core/response/amounts_of.h"
#include "tests/core/response/days_2017.h"

using namespace meritdesk;
using namespace meritdesk::response;
using namespace meritdesk::response::dayahead;
using namespace meritdesk::scenario;
using response::tests::mw;
using response::tests::perMwh;

namespace {

Scenario summer()
{
    Case input;
    input.market = response::tests::marketOf(response::tests::summerDay());
    input.reductions = {{whole<Mw>(100), 11, 4}};
    input.groups = {{"oil", {{whole<Mw>(1430)}}, {}}};
    input.origins = {{"load", {OriginKind::Published, "somewhere"}},
                     {"stack", {OriginKind::Constructed, {}}}};
    Scenario scenario;
    scenario.dayAhead = Shared(input);
    return scenario;
}

std::string code(const Result<Scenario>& result)
{
    return result ? std::string() : result.findings().front().code;
}

std::string place(const Result<Scenario>& result)
{
    return result ? std::string() : result.findings().front().place;
}

TEST(DayAheadEdits, AStackGivesItsPiecesBack)
{
    const auto blocks = blocksIn(summer().dayAhead->market.stacks.front());
    ASSERT_EQ(blocks.size(), 9U);
    EXPECT_EQ(Stack::ofBlocks(blocks), summer().dayAhead->market.stacks.front());
    const std::vector<Offer> offers{{mw("2"), perMwh("50"), "b"}, {mw("1"), perMwh("10"), "a"}};
    EXPECT_EQ(offersIn(Stack::ofOffers(offers)), offers) << "in the order given";
    EXPECT_TRUE(blocksIn(Stack::ofOffers(offers)).empty());
    EXPECT_TRUE(offersIn(Stack::ofBlocks(blocks)).empty());
}

TEST(DayAheadEdits, BlocksWithAGapAreRefusedAtTheirPlace)
{
    auto blocks = blocksIn(summer().dayAhead->market.stacks.front());
    blocks[2].from += mw("1");
    const auto refused = setBlocks(0, blocks).apply(summer());
    EXPECT_EQ(code(refused), "block-not-adjoining");
    EXPECT_EQ(place(refused), "stack[2].from");
    EXPECT_EQ(code(setBlocks(0, {}).apply(summer())), "list-too-short");
}

TEST(DayAheadEdits, OnlyTheChangedNumberBecomesTheUsersOwn)
{
    auto loads = summer().dayAhead->market.load;
    loads[3] = mw("68000");
    const auto after = setHourlyLoads(loads).apply(summer());
    ASSERT_TRUE(after);
    const auto& origins = after->dayAhead->origins;
    EXPECT_EQ(origins.at("load").kind, OriginKind::Published);
    EXPECT_EQ(origins.at("load[3]").kind, OriginKind::Own);
    EXPECT_EQ(origins.size(), 3U);
    auto longer = summer().dayAhead->market.load;
    longer.push_back(mw("70000"));
    const auto whole = setHourlyLoads(longer).apply(*after);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->dayAhead->origins.at("load").kind, OriginKind::Own);
    EXPECT_FALSE(whole->dayAhead->origins.contains("load[3]"));
}

TEST(DayAheadEdits, ALoadAboveTheStackAsksForAScarcityPrice)
{
    auto loads = summer().dayAhead->market.load;
    loads[7] = mw("93000.5");
    const auto refused = setHourlyLoads(loads).apply(summer());
    EXPECT_EQ(code(refused), "load-above-stack");
    EXPECT_EQ(place(refused), "load[7]");
    const auto scarce = setScarcityPrice(perMwh("2500")).apply(summer());
    ASSERT_TRUE(scarce);
    EXPECT_TRUE(setHourlyLoads(loads).apply(*scarce));
    EXPECT_EQ(code(setScarcityPrice(perMwh("2499")).apply(summer())), "scarcity-price-too-low");
    loads[7] = mw("-1");
    EXPECT_EQ(code(setHourlyLoads(loads).apply(*scarce)), "negative");
}

TEST(DayAheadEdits, ReductionsStayInsideTheDayAndBelowTheLoad)
{
    EXPECT_TRUE(setReductions({}).apply(summer()));
    EXPECT_EQ(code(setReductions({{whole<Mw>(1), 24, 2}}).apply(summer())), "reduction-past-end");
    EXPECT_EQ(code(setReductions({{whole<Mw>(70'000), 1, 5}}).apply(summer())), "reduction-above-load");
    EXPECT_EQ(code(setReductions({{whole<Mw>(1), 0, 2}}).apply(summer())), "not-positive");
    EXPECT_EQ(code(setReductions({{whole<Mw>(-1), 1, 2}}).apply(summer())), "negative");
    EXPECT_EQ(setReductions({}, true).mergeKey, setReductions({{whole<Mw>(1), 1, 1}}, true).mergeKey);
    EXPECT_TRUE(setReductions({}).mergeKey.empty());
}

TEST(DayAheadEdits, GroupsHaveNamesOfTheirOwnAndProfilesOfTheDay)
{
    EXPECT_EQ(code(setDayAheadGroups({{"", {}, {}}}).apply(summer())), "text-too-short");
    EXPECT_EQ(code(setDayAheadGroups({{"a", {}, {}}, {"a", {}, {}}}).apply(summer())), "id-used-before");
    EXPECT_EQ(code(setDayAheadGroups({{"a", {{mw("1"), mw("2")}}, {}}}).apply(summer())), "not-one-an-hour");
    EXPECT_TRUE(setDayAheadGroups({{"a", {std::vector<Mw>(24, mw("3"))}, {}}}).apply(summer()));
}

TEST(DayAheadEdits, OffersTakeThePlaceOfBlocks)
{
    const auto after = setOffers(0, {{mw("95000"), perMwh("10"), {}}}).apply(summer());
    ASSERT_TRUE(after);
    EXPECT_TRUE(after->dayAhead->market.stacks.front().isOffers());
    EXPECT_EQ(after->dayAhead->origins.at("stack").kind, OriginKind::Own);
    EXPECT_EQ(code(setOffers(0, {{mw("0"), perMwh("10"), {}}}).apply(summer())), "not-positive");
}

TEST(DayAheadEdits, CriteriaBuyersAndCurrencyAreChecked)
{
    EXPECT_EQ(code(setCriteria({{&costCover, Plain::read("-1").value(), false}}).apply(summer())),
              "negative");
    EXPECT_TRUE(setCriteria({{&absPrice, Plain::read("-1").value(), false}}).apply(summer()));
    EXPECT_EQ(code(setElasticBuyers({{perMwh("5"), mw("0"), {}}}).apply(summer())), "not-positive");
    EXPECT_TRUE(setElasticBuyers({{perMwh("5"), mw("1"), {}}}).apply(summer()));
    EXPECT_EQ(code(setDayAheadCurrency("USD").apply(summer())), "not-one-of");
    EXPECT_EQ(setDayAheadCurrency("EUR").apply(summer())->dayAhead->currency, "EUR");
}

TEST(DayAheadEdits, AMarketThatIsHalfMadeCanBeMended)
{
    Scenario scenario;
    auto& input = scenario.dayAhead.edit();
    input.market.load = {mw("10"), mw("20")};
    EXPECT_EQ(dayAheadFaults(input).front().code, "stack-or-stacks");
    const auto first = setBlocks(0, {{{}, mw("15"), {}, perMwh("5"), {}}}).apply(scenario);
    ASSERT_TRUE(first) << "still faulty, but no worse";
    EXPECT_EQ(dayAheadFaults(*first->dayAhead).front().code, "load-above-stack");
    const auto second = setBlocks(0, {{{}, mw("25"), {}, perMwh("5"), {}}}).apply(*first);
    ASSERT_TRUE(second);
    EXPECT_TRUE(dayAheadFaults(*second->dayAhead).empty());
}

TEST(DayAheadEdits, AnHourWithAStackOfItsOwnIsChangedAlone)
{
    auto scenario = summer();
    auto& market = scenario.dayAhead.edit().market;
    market.stacks.resize(24, market.stacks.front());
    auto blocks = blocksIn(market.stacks[5]);
    blocks.back().priceTo = perMwh("2600");
    const auto after = setBlocks(5, blocks).apply(scenario);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->dayAhead->market.stacks[5].top(), perMwh("2600"));
    EXPECT_EQ(after->dayAhead->market.stacks[4].top(), perMwh("2500"));
    EXPECT_EQ(after->dayAhead->origins.at("stacks[5][8]").kind, OriginKind::Own);
    EXPECT_EQ(code(setBlocks(24, blocks).apply(scenario)), "day-ahead-hour-gone");
}

} // namespace
