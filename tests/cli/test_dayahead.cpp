#include "formats/json/json_value.h"
#include "tests/cli/market_command.h"

namespace meritdesk::cli {
namespace {

using tests::say;

const std::string small = R"({"format": "meritdesk.dayahead/1", "day": "2017-06-30", "load": [84, 95],
 "stack": [{"from": 0, "to": 80, "price_from": 0, "label": "nuclear"},
           {"from": 80, "to": 95, "price_from": 900, "price_to": 1350}],
 "demand": [{"price": 950, "volume": 3}],
 "reductions": [{"depth": "1.5", "first_hour": 2, "duration": 1}],
 "groups": [{"id": "oil", "load": 10, "generation": [2, 3]}], "criteria": [{"kind": "net-benefit"}]})";

/// The place of the first fault of the small input with that text in place of the other.
std::string refused(const std::string& text, const std::string& by)
{
    return tests::refusedPlace("dayahead", small, text, by);
}

TEST(DayAheadCommand, EveryCaseFolderGivesItsExpectedResult)
{
    tests::checkCases("dayahead", 17);
}

TEST(DayAheadCommand, AMarketThatIsNotValidIsRefusedAtItsPlace)
{
    EXPECT_EQ(refused("dayahead/1", "day-ahead/1"), "format");
    EXPECT_EQ(refused("2017-06-30", "2017-06-31"), "day");
    EXPECT_EQ(refused("[84, 95]", "[]"), "load");
    EXPECT_EQ(refused("[84, 95]", "[84, -1]"), "load[1]");
    EXPECT_EQ(refused("[84, 95]", "[84, null]"), "load[1]");
    EXPECT_EQ(refused("[84, 95]", "[84, 96]"), "load[1]");
    EXPECT_EQ(refused("[84, 95]", R"(["95.000000000001", 95])"), "load[0]");
    EXPECT_EQ(refused(R"("stack")", R"("stacks")"), "stacks[0]") << "two blocks are no stacks of two hours";
    EXPECT_EQ(refused(R"("load")", R"("stacks": [[{"volume": 1, "price": 1}]], "load")"), "stack")
        << "one of the two";
    EXPECT_EQ(refused(R"("demand")", R"("scarcity_price": 1349, "demand")"), "scarcity_price");
    EXPECT_EQ(refused(R"("volume": 3)", R"("volume": 0)"), "demand[0].volume");
    EXPECT_EQ(refused(R"("price": 950, )", ""), "demand[0].price");
    EXPECT_EQ(refused(R"("day")", R"("days": null, "day")"), "days");
}

TEST(DayAheadCommand, AStackOutOfLineIsRefusedAtItsPlace)
{
    EXPECT_EQ(refused(R"("from": 0,)", R"("from": 1,)"), "stack[0].from");
    EXPECT_EQ(refused(R"("from": 80)", R"("from": 79)"), "stack[1].from");
    EXPECT_EQ(refused(R"("to": 95)", R"("to": 80)"), "stack[1].to");
    EXPECT_EQ(refused(R"("price_from": 0)", R"("price_from": 901)"), "stack[1].price_from");
    EXPECT_EQ(refused(R"("price_to": 1350)", R"("price_to": 899)"), "stack[1].price_to");
    EXPECT_EQ(refused(R"("label": "nuclear")", R"("label": 1)"), "stack[0].label");
    EXPECT_EQ(refused(R"("label": "nuclear")", R"("volume": 1)"), "stack[0].volume")
        << "no offers among blocks";
    const auto stacks = R"({"format": "meritdesk.dayahead/1", "load": [1, 1],
      "stacks": [[{"volume": 2, "price": 5}], [{"volume": 2, "price": 5}, {"volume": 1, "price": 4}]]})";
    EXPECT_EQ(say("dayahead", stacks).status, 0) << "offers in any order";
    EXPECT_EQ(tests::refusedPlace("dayahead", stacks, R"("volume": 1)", R"("volume": 0)"),
              "stacks[1][1].volume");
    EXPECT_EQ(tests::refusedPlace("dayahead", stacks, R"([{"volume": 2, "price": 5}], )", ""), "stacks");
    EXPECT_EQ(tests::refusedPlace("dayahead", stacks, R"([{"volume": 2, "price": 5}], )", "[], "),
              "stacks[0]");
}

TEST(DayAheadCommand, ReductionsGroupsAndCriteriaAreRefusedAtTheirPlaces)
{
    EXPECT_EQ(refused(R"("depth": "1.5")", R"("depth": 95.1)"), "reductions[0].depth");
    EXPECT_EQ(refused(R"("duration": 1)", R"("duration": 2)"), "reductions[0].duration");
    EXPECT_EQ(refused(R"("duration": 1)", R"("duration": 999999999999999999)"), "reductions[0].duration");
    EXPECT_EQ(refused(R"("duration": 1)", R"("duration": 0)"), "reductions[0].duration");
    EXPECT_EQ(refused(R"("first_hour": 2)", R"("first_hour": 3)"), "reductions[0].duration");
    EXPECT_EQ(refused(R"("first_hour": 2)", R"("first_hour": 1.5)"), "reductions[0].first_hour");
    EXPECT_EQ(
        refused(R"("duration": 1})", R"("duration": 1}, {"depth": 94, "first_hour": 2, "duration": 1})"),
        "reductions[1].depth")
        << "they add up";
    EXPECT_EQ(refused("[2, 3]", "[2]"), "groups[0].generation");
    EXPECT_EQ(refused("[2, 3]", "[2, -3]"), "groups[0].generation[1]");
    EXPECT_EQ(refused(R"("load": 10)", R"("load": -1)"), "groups[0].load");
    EXPECT_EQ(refused(R"({"id": "oil", )", R"({"id": "oil"}, {"id": "oil", )"), "groups[1].id");
    EXPECT_EQ(refused("net-benefit", "official"), "criteria[0].kind");
    EXPECT_EQ(refused(R"("kind": "net-benefit")", R"("kind": "cost-cover")"), "criteria[0].cost");
    EXPECT_EQ(refused(R"("kind": "net-benefit")", R"("kind": "cost-cover", "cost": -1)"), "criteria[0].cost");
    EXPECT_EQ(refused(R"("kind": "net-benefit")", R"("kind": "net-benefit", "cost": 1)"), "criteria[0].cost");
    EXPECT_EQ(refused(R"("kind": "net-benefit")", R"("kind": "manual", "fire": 1)"), "criteria[0].fire");
    EXPECT_EQ(refused(R"("kind": "net-benefit")", R"("kind": "rel-price", "threshold": -0.1)"),
              "criteria[0].threshold");
}

TEST(DayAheadCommand, NoVerdictIsOfficial)
{
    const auto kinds = R"([{"kind": "net-benefit"}, {"kind": "cost-cover", "cost": 0},
      {"kind": "rel-price", "threshold": 0}, {"kind": "abs-price", "strike": -5},
      {"kind": "manual", "fire": true}])";
    auto input = small;
    input.replace(input.find(R"([{"kind": "net-benefit"}])"), 25, kinds);
    const auto result = json::parse(say("dayahead", input).out);
    ASSERT_TRUE(result);
    const auto& criteria = result->find("criteria")->items;
    ASSERT_EQ(criteria.size(), 5U);
    for (const auto& verdict : criteria)
        EXPECT_EQ(verdict.find("official")->kind, json::Kind::False);
}

TEST(DayAheadCommand, ExplainAddsOneKeyAtTheEnd)
{
    const auto plain = json::parse(say("dayahead", small).out);
    ASSERT_TRUE(plain);
    std::vector<std::string> labels;
    for (const auto* language : {"en", "ru", "zh", "et"}) {
        const auto told = json::parse(say("dayahead", small, {"--lang", language, "--explain"}).out);
        ASSERT_TRUE(told);
        EXPECT_EQ(told->members.size(), plain->members.size() + 1);
        EXPECT_EQ(told->members.back().first, "explanation");
        labels.push_back(told->members.back().second.items.front().find("label")->text);
    }
    EXPECT_EQ(labels.front(), "price of the hour without reduction");
    EXPECT_EQ(labels[1], "цена часа без разгрузки");
    EXPECT_NE(labels[2], labels[3]);
}

} // namespace
} // namespace meritdesk::cli
