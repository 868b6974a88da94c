#include <functional>
#include <random>
#include <set>

#include "core/response/dayahead/explain.h"
#include "core/response/kom/explain.h"
#include "tests/core/response/amounts_of.h"
#include "tests/core/response/days_2017.h"

namespace meritdesk::response {
namespace {

using tests::mw;
using tests::perMonth;
using tests::perMwh;

class ResponseExplain : public testing::Test
{
protected:
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }

    kom::Zone zone()
    {
        kom::Zone made;
        made.id = "1";
        made.q1 = whole<Mw>(between(40, 60));
        if (between(0, 1) == 0)
            made.q2 = made.q1 + whole<Mw>(between(1, 9));
        made.p1 = whole<RubPerMwMonth>(between(8, 12));
        made.p2 = whole<RubPerMwMonth>(between(0, 7));
        made.drCapShare = millionths<Share>(70'000);
        made.curve = static_cast<kom::Curve>(between(0, 1));
        made.cut = static_cast<kom::Cut>(between(0, 2));
        made.dr = {whole<Mw>(between(0, 4)), whole<Mw>(between(0, 4))};
        made.groups = {{"g", whole<Mw>(7), whole<Mw>(2)}};
        for (int i = between(1, 5); i > 0; --i)
            made.bids.push_back({std::to_string(i), i > 3 ? kom::Flag::Forced : kom::Flag::Priced,
                                 i > 3 ? RubPerMwMonth() : whole<RubPerMwMonth>(between(0, 12)),
                                 whole<Mw>(between(5, 30)), between(0, 1) == 0});
        return made;
    }

    /// A stack with a flat and a sloped piece, buyers that stop on either, and a load that may be above both.
    dayahead::Case day()
    {
        dayahead::Case made;
        made.market.load = {whole<Mw>(between(3, 20)), whole<Mw>(between(3, 12))};
        made.market.stacks = {
            dayahead::Stack::ofBlocks({{mw("0"), mw("6"), perMwh("-2"), perMwh("-2"), "must run"},
                                       {mw("6"), mw("13"), perMwh("1"), perMwh("4"), {}},
                                       {mw("13"), mw("17"), perMwh("4"), perMwh("9"), "gas"}})};
        made.market.demand = {{whole<RubPerMwh>(between(-3, 10)), whole<Mw>(between(1, 9)), {}},
                              {whole<RubPerMwh>(between(-3, 10)), whole<Mw>(between(1, 9)), "pump"}};
        made.market.scarcityPrice = perMwh("50");
        made.reductions = {{whole<Mw>(between(0, 3)), 1, between(1, 2)}};
        made.groups = {{"g", {{whole<Mw>(5)}}, {{mw("1"), mw("2.5")}}}};
        for (const auto* kind : dayahead::criterionKinds)
            made.criteria.push_back({kind, tests::of<Plain>("0.35"), true});
        return made;
    }

    std::mt19937 m_random{31};
};

TEST_F(ResponseExplain, EveryNumberOfAZoneComputesFromItsOwnInputs)
{
    std::set<kom::SetBy> met;
    for (int round = 0; round < 300; ++round) {
        const auto each = zone();
        const auto result = kom::clear(each, 12);
        met.insert(result.before.setBy);
        for (const auto& number : kom::explain(each, result, 12))
            tests::holds(number);
    }
    EXPECT_EQ(met.size(), 4U);
}

TEST_F(ResponseExplain, EveryNumberOfADayComputesFromItsOwnInputs)
{
    std::set<dayahead::Side> met;
    for (int round = 0; round < 400; ++round) {
        const auto input = day();
        const auto result = dayahead::clear(input);
        ASSERT_TRUE(result);
        met.insert(result->before[0].side);
        for (const auto& number : dayahead::explain(input, *result))
            tests::holds(number);
    }
    EXPECT_EQ(met.size(), 3U);
}

TEST_F(ResponseExplain, TheStudyDayIsExplainedHourByHour)
{
    dayahead::Case input;
    input.market = tests::marketOf(tests::summerDay());
    input.day = Day(std::chrono::year(2017) / 6 / 30);
    input.reductions = {{mw("100"), 11, 4}};
    input.criteria = {{&dayahead::netBenefit}};
    const auto result = dayahead::clear(input);
    ASSERT_TRUE(result);
    const auto numbers = dayahead::explain(input, *result);
    ASSERT_EQ(numbers.size(), 24U + 4U + 1U + 1U) << "hours, hours of the event again, zone, criterion";
    EXPECT_EQ(numbers.back().key, "criterion_margin");
    EXPECT_EQ(numbers.back().value, "252000") << "845,225 less 593,225";
    for (const auto& number : numbers)
        tests::holds(number);
}

/// Nothing of the three engines was read in an act: the decree is known as the article states it, the rest is
/// modelled, remembered or usual. So nothing of them may be shown as law, which is what "official" means
/// here.
TEST_F(ResponseExplain, NothingIsCalledLaw)
{
    auto each = zone();
    each.q2.reset();
    each.curve = kom::Curve::Shift;
    each.drCapShare = kom::Zone().drCapShare;
    each.dr = {whole<Mw>(3), {}};
    std::vector<std::pair<std::string, Grade>> found;
    const std::function<void(const Derivation&)> collect = [&](const Derivation& number) {
        if (!number.source.text.empty())
            found.emplace_back(number.key, number.source.grade);
        for (const auto& child : number.children)
            collect(child);
    };
    for (const auto& number : kom::explain(each, kom::clear(each, 12), 12))
        collect(number);
    const auto input = day();
    for (const auto& number : dayahead::explain(input, *dayahead::clear(input)))
        collect(number);
    EXPECT_GT(found.size(), 3U);
    for (const auto& [key, grade] : found)
        EXPECT_NE(grade, Grade::Law) << key;
    each.drCapShare = millionths<Share>(20'000);
    found.clear();
    collect(kom::explainCounted(each, kom::clear(each, 12)));
    EXPECT_TRUE(found.empty()) << "a share of one's own has no source";
}

} // namespace
} // namespace meritdesk::response
