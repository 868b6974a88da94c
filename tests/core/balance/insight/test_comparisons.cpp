#include "core/balance/fees.h"
#include "core/balance/insight/alternatives.h"
#include "core/balance/insight/comparisons.h"
#include "core/balance/insight/comparisons/chinese_deviation.h"
#include "core/balance/insight/comparisons/russian_initiative.h"
#include "core/balance/insight/rerun.h"
#include "tests/core/balance/insight/insight_case.h"

// Worked numbers of other countries' rules. China (E13): contract 10,000 MWh, used 9,200; a Guangdong-type
// spread of 45 gives 108,000 (36,000 at 8 % above), Fujian's 3 % band at 400 gives 10,000, Sichuan's band at
// 35 gives 14,000; the volumes are constructed. Latvia, July to December 2025 (E5): 3.00 x 12,480 + 42.07 x
// 612.4.

namespace meritdesk::balance::insight {
namespace {

const ContractMonth below{10'000, 9'200};
const ContractMonth above{10'000, 10'800};

TEST(Comparisons, ChineseAssessmentsGiveTheWorkedNumbers)
{
    EXPECT_EQ(guangdongAssessment(below, 45), 108'000);
    EXPECT_EQ(guangdongAssessment(above, 45), 36'000);
    EXPECT_EQ(fujianAssessment(below, 400), 10'000);
    EXPECT_EQ(fujianAssessment(above, 400), 10'000);
    EXPECT_EQ(sichuanAssessment(below, 35), 14'000);
    EXPECT_EQ(sichuanAssessment(above, 35), 0) << "8 % above is still free";
    EXPECT_EQ(sichuanAssessment({10'000, 9'600}, 35), 0) << "4 % below is still free";
    EXPECT_EQ(guangdongAssessment({10'000, 10'000}, 45), 0);
}

TEST(Comparisons, RussianPricesWorkAgainstOwnInitiative)
{
    EXPECT_EQ(russianPrice(Initiative::Own, true, 50, 70), 70);
    EXPECT_EQ(russianPrice(Initiative::Own, false, 50, 70), 50);
    EXPECT_EQ(russianPrice(Initiative::Own, true, 70, 50), 70);
    EXPECT_EQ(russianPrice(Initiative::Own, false, 70, 50), 50);
    EXPECT_EQ(russianPrice(Initiative::External, true, 70, 50), 50);
    EXPECT_EQ(russianPrice(Initiative::Own, true, 60, 60), 60);
}

/// A month's consumption of 12,480 MWh and 612.4 MWh of absolute imbalance, in two hours.
Case feeCase()
{
    auto input = tests::caseFrom(tests::day(2025, 8, 4), 60, 2);
    tests::give(input, PriceKey::Imbalance, {50'000});
    tests::give(input, PriceKey::DayAhead, {50'000, 40'000});
    input.parties = {tests::party("A", {-300'000, 312'400})};
    input.parties.front().consumption = tests::series({6'240'000});
    input.parties.front().production = tests::series({1'575'000});
    return input;
}

const Alternative& rowOf(const std::vector<Alternative>& rows, std::string_view id)
{
    for (const auto& row : rows)
        if (row.id == id)
            return row;
    ADD_FAILURE() << id;
    return rows.front();
}

std::vector<Alternative> rowsOf(const Case& input, bool mayFill)
{
    const auto settlement = tests::settledOf(input);
    auto rows = alternatives(PartyBook(input, settlement, scopeOf(settlement, 0)), mayFill);
    EXPECT_TRUE(rows);
    return std::move(rows).value();
}

TEST(Comparisons, LatvianFeesOfTheSecondHalfOf2025)
{
    std::vector<Finding> notes;
    const auto made = rerun(feeCase(), latvia2025.change(feeCase(), notes), false);
    ASSERT_TRUE(made);
    const auto& fees = made->settlement.reports.front().fees;
    EXPECT_EQ(fees[0].cents, 3'744'000);
    EXPECT_EQ(fees[1].cents, 2'576'367);
    EXPECT_EQ(rowOf(rowsOf(feeCase(), false), "latvia-2025").money->fees, 6'320'367);
}

TEST(Comparisons, EstonianFeesOfTwoYearsOnTheSameMonth)
{
    auto input = feeCase();
    input.fees = estonianFees();
    input.defaultFees = true;
    const auto rows = rowsOf(input, true);
    for (const auto* id : {"ee-2018", "ee-2025", "ee-2026", "nordic-single"})
        ASSERT_TRUE(rowOf(rows, id).money) << id << ": " << rowOf(rows, id).lacks.front().code;
    EXPECT_EQ(rowOf(rows, "ee-2018").money->fees, 0);
    EXPECT_EQ(rowOf(rows, "ee-2025").money->fees, 49'604) << "0.81 x 612.4";
    EXPECT_EQ(rowOf(rows, "ee-2026").money->fees, 49'604 + 5'829'990) << "and 3.73 x 15,630";
    EXPECT_EQ(rowOf(rows, "nordic-single").money->fees, 0);
}

TEST(Comparisons, TurkishMarginsAreThoseOfTheFormula)
{
    auto input = tests::caseFrom(tests::day(2025, 8, 4), 60, 2);
    tests::give(input, PriceKey::DayAhead, {50'000, 70'000});
    tests::give(input, PriceKey::Up, {70'000, 50'000});
    tests::give(input, PriceKey::Direction, {1000});
    tests::give(input, PriceKey::Imbalance, {60'000});
    input.parties = {tests::party("A", {-1000, 1000})};
    EXPECT_EQ(rowOf(rowsOf(input, false), "turkey-dual").money->net(), 7'210 - 4'850)
        << "1.03 x 70 - 0.97 x 50";
}

TEST(Comparisons, ADeviationNeedsAContract)
{
    auto input = feeCase();
    const auto rows = rowsOf(input, false);
    EXPECT_TRUE(rowOf(rows, "china-sichuan").money);
    input.parties.front().consumption = {};
    input.parties.front().production = {};
    const auto without = rowsOf(input, false);
    EXPECT_FALSE(rowOf(without, "china-sichuan").money);
    EXPECT_EQ(rowOf(without, "china-sichuan").lacks.front().code, "deviation-without-contract");
}

TEST(Comparisons, AContractMonthIsMeteringLessImbalance)
{
    auto input = tests::caseFrom(tests::day(2025, 8, 4), 60, 1);
    tests::give(input, PriceKey::Imbalance, {50'000});
    tests::give(input, PriceKey::DayAhead, {400'000});
    Party made;
    made.id = "A";
    made.consumption = tests::series({9'200'000});
    made.scheduled = tests::series({-10'000'000});
    input.parties = {made};
    const auto settlement = tests::settledOf(input);
    const PartyBook book(input, settlement, scopeOf(settlement, 0));
    const auto month = contractMonth(book, settlement.table.months.front());
    ASSERT_TRUE(month);
    EXPECT_EQ(month->contract, 10'000);
    EXPECT_EQ(month->actual, 9'200);
    std::vector<Finding> notes;
    const auto fujian = chinaFujian.compute(book, notes);
    ASSERT_TRUE(fujian);
    EXPECT_EQ(fujian->value, "10000");
    tests::holds(*fujian);
}

TEST(Comparisons, EveryRuleHasOneWayOfComparingAndASource)
{
    for (const auto* rule : comparisons) {
        EXPECT_NE(rule->change == nullptr, rule->compute == nullptr) << rule->id;
        EXPECT_FALSE(rule->source.empty()) << rule->id;
        EXPECT_FALSE(rule->title.empty()) << rule->id;
    }
}

} // namespace
} // namespace meritdesk::balance::insight
