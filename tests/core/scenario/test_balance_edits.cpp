#include <gtest/gtest.h>

#include "core/balance/fees.h"
#include "core/balance/regimes.h"
#include "core/scenario/balance_edits.h"
#include "tests/core/balance/balance_case.h"

using namespace meritdesk;
using namespace meritdesk::scenario;
using balance::tests::day;

namespace {

Scenario twoParties()
{
    auto input = balance::tests::caseFrom(day(2025, 12, 31), 60, 48);
    input.parties = {balance::tests::party("A", {1000}), balance::tests::party("B", {-2000})};
    input.fees = balance::estonianFees();
    input.defaultFees = true;
    Scenario scenario;
    scenario.balance = Shared(input);
    return scenario;
}

std::string code(const Result<Scenario>& result)
{
    return result ? std::string() : result.findings().front().code;
}

balance::Fee levy(std::string name, std::optional<Day> from = {}, std::optional<Day> to = {})
{
    return {std::move(name), balance::FeeBasis::Imbalance, balance::EurPerMwh::fromMantissa(810'000), from,
            to};
}

TEST(BalanceEdits, AForcedRegimeDropsFirstDaysAndTheBuiltInFeesFollowIt)
{
    const auto before = twoParties();
    const auto dated = setSwitchDate(balance::ee2024Min15, day(2024, 12, 1)).apply(before);
    ASSERT_TRUE(dated);
    EXPECT_EQ(dated->balance->switchDates.at("ee-2024-15min"), day(2024, 12, 1));
    const auto nordic = setBalanceRegime(&balance::nordicSingle).apply(*dated);
    ASSERT_TRUE(nordic);
    EXPECT_TRUE(nordic->balance->switchDates.empty());
    EXPECT_TRUE(nordic->balance->fees.empty());
    EXPECT_FALSE(nordic->balance->defaultFees);
    const auto back = setBalanceRegime(nullptr).apply(*nordic);
    ASSERT_TRUE(back);
    EXPECT_EQ(*back->balance, *before.balance) << "by date, with the published fees, as it began";
}

TEST(BalanceEdits, FeesOfOnesOwnStayWhenTheRegimeChanges)
{
    const auto own = addBalanceFee(levy("levy")).apply(twoParties());
    ASSERT_TRUE(own);
    EXPECT_FALSE(own->balance->defaultFees);
    const auto nordic = setBalanceRegime(&balance::nordicSingle).apply(*own);
    ASSERT_TRUE(nordic);
    EXPECT_EQ(nordic->balance->fees, own->balance->fees);
    const auto reset = resetBalanceFees().apply(*own);
    ASSERT_TRUE(reset);
    EXPECT_EQ(*reset->balance, *twoParties().balance);
}

TEST(BalanceEdits, FirstDaysStillRiseAndTheTablesDayIsNotKept)
{
    const auto before = twoParties();
    EXPECT_EQ(code(setSwitchDate(balance::ee2025, day(2024, 1, 1)).apply(before)), "switch-dates-fall");
    const auto same = setSwitchDate(balance::ee2025, balance::ee2025.from()).apply(before);
    ASSERT_TRUE(same);
    EXPECT_TRUE(same->balance->switchDates.empty());
    const auto forced = setBalanceRegime(&balance::ee2025).apply(before);
    EXPECT_EQ(code(setSwitchDate(balance::ee2026, day(2026, 2, 1)).apply(*forced)),
              "switch-dates-without-auto");
}

TEST(BalanceEdits, FeesAreRefusedAsAFileWouldBe)
{
    const auto before = twoParties();
    EXPECT_EQ(code(addBalanceFee(levy("Levy")).apply(before)), "not-a-code");
    EXPECT_EQ(code(addBalanceFee(levy("a--b")).apply(before)), "not-a-code");
    EXPECT_EQ(code(addBalanceFee(levy("levy", day(2025, 2, 2), day(2025, 2, 1))).apply(before)),
              "fee-ends-before-it-begins");
    EXPECT_EQ(code(addBalanceFee(levy("imbalance-tariff", day(2026, 1, 1))).apply(before)), "fees-overlap");
    EXPECT_EQ(code(addBalanceFee(levy("imbalance-tariff", {}, day(2025, 1, 31))).apply(before)), "");
    EXPECT_EQ(code(changeBalanceFee(2, levy("levy")).apply(before)), "balance-fee-gone");
    const auto removed = removeBalanceFee(0).apply(before);
    ASSERT_TRUE(removed);
    ASSERT_EQ(removed->balance->fees.size(), 1U);
    EXPECT_EQ(removed->balance->fees.front().code, "capacity-fee");
}

TEST(BalanceEdits, FactorsAreNotNegativeAndNoAdderStandsBesideASolvedOne)
{
    const auto before = twoParties();
    balance::DualParameters dual{.kSell = balance::Factor::fromMantissa(-1)};
    EXPECT_EQ(code(setDualParameters(dual).apply(before)), "balance-factor-negative");
    dual = {.adder = balance::EurPerMwh::fromMantissa(1), .breakEven = true};
    EXPECT_EQ(code(setDualParameters(dual).apply(before)), "adder-and-break-even");
    dual.breakEven = false;
    const auto set = setDualParameters(dual).apply(before);
    ASSERT_TRUE(set);
    EXPECT_EQ(set->balance->dual, dual);
}

TEST(BalanceEdits, CostsAndNeutralityOfAMonthComeAndGo)
{
    const auto month = std::chrono::year(2025) / 12;
    const auto before = twoParties();
    const balance::Costs costs{.reserve = balance::Eur::fromMantissa(5'000'000)};
    const auto given = setBalanceCosts(month, costs).apply(before);
    ASSERT_TRUE(given);
    EXPECT_EQ(given->balance->costs.at(month), costs);
    const auto neutral = setNeutrality(month, balance::EurPerMwh::fromMantissa(1'500'000)).apply(*given);
    ASSERT_TRUE(neutral);
    EXPECT_EQ(neutral->balance->prices.neutrality.at(month).value, Fraction(3, 2));
    const auto gone = setNeutrality(month, std::nullopt).apply(*neutral);
    const auto back = setBalanceCosts(month, std::nullopt).apply(*gone);
    ASSERT_TRUE(back);
    EXPECT_EQ(*back->balance, *before.balance);
    const balance::Costs huge{.capital = balance::Eur::fromMantissa(1'000'000'000'000'001)};
    EXPECT_EQ(code(setBalanceCosts(month, huge).apply(before)), "balance-number-too-large");
}

TEST(BalanceEdits, PartiesAreRenamedAndTakenAwayButNotTheLastOne)
{
    const auto before = twoParties();
    const auto named = renameBalanceParty(1, "Second").apply(before);
    ASSERT_TRUE(named);
    EXPECT_EQ(named->balance->parties[1].name, "Second");
    const auto bare = renameBalanceParty(1, "").apply(*named);
    ASSERT_TRUE(bare);
    EXPECT_FALSE(bare->balance->parties[1].name);
    const auto one = removeBalanceParty(0).apply(before);
    ASSERT_TRUE(one);
    EXPECT_EQ(one->balance->parties.front().id, "B");
    EXPECT_EQ(code(removeBalanceParty(0).apply(*one)), "balance-last-party");
    EXPECT_EQ(code(removeBalanceParty(5).apply(before)), "balance-party-gone");
    EXPECT_EQ(before.balance->parties.size(), 2U) << "an edit leaves the former scenario alone";
}

} // namespace
