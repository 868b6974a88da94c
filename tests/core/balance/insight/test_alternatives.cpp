#include <algorithm>
#include <set>

#include "core/balance/insight/alternatives.h"
#include "core/balance/insight/comparisons.h"
#include "core/balance/insight/fills.h"
#include "core/balance/insight/rerun.h"
#include "core/balance/regimes.h"
#include "tests/core/balance/insight/insight_case.h"

namespace meritdesk::balance::insight {
namespace {

using tests::day;

const Alternative& rowOf(const std::vector<Alternative>& rows, std::string_view id)
{
    for (const auto& row : rows)
        if (row.id == id)
            return row;
    ADD_FAILURE() << id;
    return rows.front();
}

bool notes(const Alternative& row, const std::string& code)
{
    return std::any_of(row.notes.begin(), row.notes.end(),
                       [&](const Finding& finding) { return finding.code == code; });
}

std::vector<Alternative> rowsOf(const Case& input, bool mayFill)
{
    const auto settlement = tests::settledOf(input);
    auto rows = alternatives(PartyBook(input, settlement, scopeOf(settlement, 0)), mayFill);
    EXPECT_TRUE(rows);
    return std::move(rows).value();
}

/// An hour of 2023, all that its rule needs and nothing more.
Case hours()
{
    auto input = tests::caseFrom(day(2023, 6, 5), 60, 3);
    tests::give(input, PriceKey::Direction, {1000, -1000, 0});
    tests::give(input, PriceKey::ReferenceUp, {120'000});
    tests::give(input, PriceKey::ReferenceDown, {20'000});
    tests::give(input, PriceKey::Voaa, {60'000});
    tests::give(input, PriceKey::DayAhead, {70'000});
    input.parties = {tests::party("A", {-1000, -1000, 2000})};
    return input;
}

TEST(Alternatives, EveryRuleIsThereOnceAndTheFirstIsTheCaseItself)
{
    const auto rows = rowsOf(hours(), false);
    ASSERT_EQ(rows.size(), 1 + regimes.size() + comparisons.size());
    EXPECT_EQ(rows.front().id, "as-settled");
    EXPECT_EQ(rows.front().money->net(), 2'000) << "120 + 20 - 2 x 60";
    EXPECT_TRUE(rowOf(rows, "ee-2022").asSettled);
    EXPECT_EQ(rowOf(rows, "ee-2022").money, rows.front().money);
    EXPECT_EQ(rowOf(rows, "ee-2018").money->net(), 0) << "day-ahead where nothing was activated";
}

TEST(Alternatives, WhatARuleLacksIsSaidInsteadOfANumber)
{
    const auto rows = rowsOf(hours(), false);
    const auto& nordic = rowOf(rows, "nordic-single");
    EXPECT_FALSE(nordic.money);
    EXPECT_EQ(nordic.lacks.front().code, "price-missing-direction");
    EXPECT_EQ(nordic.lacks.front().place, "prices.up[0]");
    EXPECT_TRUE(rowOf(rows, "ee-dual").money) << "the stand-in needs the day-ahead price only";
}

TEST(Alternatives, AFillIsUsedWhereAskedForAndIsNamed)
{
    const auto rows = rowsOf(hours(), true);
    const auto& nordic = rowOf(rows, "nordic-single");
    ASSERT_TRUE(nordic.money);
    EXPECT_EQ(nordic.money->net(), 0) << "120 + 20 - 2 x 70";
    EXPECT_TRUE(notes(nordic, "fill-regulation-from-reference"));
    EXPECT_FALSE(notes(rowOf(rows, "ee-2018"), "fill-regulation-from-reference")) << "not needed there";
}

TEST(Alternatives, FillsAreNamedAfterTheirIdsOnce)
{
    std::set<std::string_view> ids;
    for (const auto* fill : fills)
        EXPECT_TRUE(ids.insert(fill->id).second) << fill->id;
}

TEST(Alternatives, APublishedPriceIsReadBackwards)
{
    auto input = hours();
    for (const auto key : {PriceKey::ReferenceUp, PriceKey::ReferenceDown, PriceKey::Voaa})
        input.prices.series[indexOf(key)] = {};
    tests::give(input, PriceKey::Imbalance, {121'500, 18'500, 60'000});
    input.prices.neutrality[std::chrono::year(2023) / 6] = {Fraction(3, 2)};
    const auto rows = rowsOf(input, true);
    const auto& quarters = rowOf(rows, "ee-2025");
    ASSERT_TRUE(quarters.money);
    EXPECT_EQ(quarters.money->net(), rows.front().money->net())
        << "the same rule: the published prices again";
    EXPECT_TRUE(notes(quarters, "fill-reference-from-published"));
    EXPECT_TRUE(notes(quarters, "published-left-out"));
    const auto& nordic = rowOf(rows, "nordic-single");
    ASSERT_TRUE(nordic.money);
    EXPECT_EQ(nordic.money->net(), 12'000 + 2'000 - 2 * 7'000);
    EXPECT_TRUE(notes(nordic, "fill-reference-from-published")) << "what stands in for what stands in";
    EXPECT_TRUE(notes(nordic, "fill-regulation-from-reference"));
    const auto strict = rowOf(rowsOf(input, false), "ee-2025");
    EXPECT_FALSE(strict.money);
}

TEST(Alternatives, QuartersAreFlattenedForAnHourlyRule)
{
    auto input = tests::caseFrom(day(2025, 3, 3), 15, 4);
    tests::give(input, PriceKey::Direction, {1000, 1000, 1000, -1000});
    tests::give(input, PriceKey::ReferenceUp, {80'000, 90'000, 100'000, 110'000});
    tests::give(input, PriceKey::ReferenceDown, {10'000});
    tests::give(input, PriceKey::DayAhead, {50'000, 60'000, 70'000, 80'000});
    tests::give(input, PriceKey::Voaa, {50'000});
    input.parties = {tests::party("A", {-1000, 2000, -1000, -1000})};
    EXPECT_EQ(rowOf(rowsOf(input, false), "ee-2018").lacks.front().code, "price-changes-in-hour");
    const auto row = rowOf(rowsOf(input, true), "ee-2018");
    ASSERT_TRUE(row.money);
    EXPECT_EQ(row.money->net(), 9'500) << "1 MWh short at the mean of 80 to 110";
    EXPECT_TRUE(notes(row, "fill-hourly-mean"));
}

TEST(Alternatives, APartOfAnHourStaysAFinding)
{
    auto input = hours();
    input.steps = tests::caseFrom(day(2025, 3, 3), 15, 3).steps;
    input.stepMinutes = 15;
    EXPECT_EQ(rowOf(rowsOf(input, true), "ee-2018").lacks.front().code, "part-of-settlement-hour");
}

TEST(Alternatives, WithoutADirectionThePartiesShowIt)
{
    auto input = hours();
    input.prices.series[indexOf(PriceKey::Direction)] = {};
    tests::give(input, PriceKey::Imbalance, {100'000});
    const auto row = rowOf(rowsOf(input, true), "ee-2018");
    ASSERT_TRUE(row.money);
    EXPECT_EQ(row.money->net(), 24'000 - 4'000) << "short two hours at 120, long at 20";
    EXPECT_TRUE(notes(row, "fill-direction-from-parties"));
}

TEST(Alternatives, EveryNumberExplainsItself)
{
    std::mt19937 random(8);
    const auto input = tests::quarterCase(random, 1);
    const auto settlement = tests::settledOf(input);
    for (const auto& month : settlement.table.months) {
        const PartyBook book(input, settlement, scopeOf(settlement, 0, month.month));
        const auto rows = alternatives(book, true);
        ASSERT_TRUE(rows);
        for (const auto& row : *rows) {
            EXPECT_NE(row.money.has_value(), !row.lacks.empty()) << row.id;
            if (!row.money)
                continue;
            const auto how = explainAlternative(book, row, true);
            EXPECT_EQ(how.value, printFraction(Fraction(row.money->total(), Integer(100)))) << row.id;
            EXPECT_EQ(how.note, row.title);
            tests::holds(how);
        }
    }
}

TEST(Alternatives, ToldToStopTheyEnd)
{
    const auto input = hours();
    const auto settlement = tests::settledOf(input);
    const auto rows = alternatives(PartyBook(input, settlement, scopeOf(settlement, 0)), true,
                                   [](double) { return false; });
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.findings().front().code, "cancelled");
}

} // namespace
} // namespace meritdesk::balance::insight
