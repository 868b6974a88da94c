#include <gtest/gtest.h>
#include <random>

#include "core/balance/explain.h"
#include "core/balance/fees.h"
#include "core/balance/regimes.h"
#include "core/derivation/evaluate.h"
#include "tests/core/balance/balance_case.h"

namespace meritdesk::balance {
namespace {

using tests::caseFrom;
using tests::day;
using tests::give;
using tests::party;

/// Every derivation computes to the value that it claims, its children too.
void holds(const Derivation& derivation)
{
    const auto value = evaluate(derivation);
    ASSERT_TRUE(value) << derivation.key << ": " << derivation.formula;
    EXPECT_EQ(*value, *readFraction(derivation.value)) << derivation.key << ": " << derivation.formula;
    for (const auto& child : derivation.children)
        holds(child);
}

Case randomCase(std::mt19937& random, const Regime& regime)
{
    const auto between = [&](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    auto input = caseFrom(day(2016, 3, 5), 60, 48);
    input.regime = &regime;
    const auto many = [&](int least, int most) {
        std::vector<std::int64_t> values;
        for (std::size_t i = 0; i < input.steps.size(); ++i)
            values.push_back(between(least, most));
        return values;
    };
    std::vector<std::int64_t> directions;
    for (std::size_t i = 0; i < input.steps.size(); ++i)
        directions.push_back(1000 * between(-1, 1));
    give(input, PriceKey::Direction, directions);
    for (const auto key : {PriceKey::ReferenceUp, PriceKey::ReferenceDown, PriceKey::Voaa, PriceKey::DayAhead,
                           PriceKey::Up, PriceKey::Down, PriceKey::ExternalBuy, PriceKey::ExternalSell})
        give(input, key, many(-50'000, 200'000));
    input.dual.kSell = Factor::fromMantissa(100'000);
    input.dual.kBuy = Factor::fromMantissa(200'000);
    input.dual.breakEven = between(0, 1) == 1;
    if (!input.dual.breakEven)
        input.dual.adder = EurPerMwh::fromMantissa(1'500'000);
    input.prices.neutrality[std::chrono::year(2016) / 3] = {Fraction(4, 3)};
    input.fees = {{"levy", FeeBasis::Imbalance, EurPerMwh::fromMantissa(810'000), {}, {}}};
    input.parties = {party("A", many(-9'000, 9'000)), party("B", many(-9'000, 9'000))};
    input.parties.front().activated = {};
    input.prices.activatedUp = tests::series(many(0, 3'000));
    input.prices.activatedDown = tests::series(many(0, 3'000));
    return input;
}

TEST(BalanceExplain, EveryNumberOfEveryRegimeComputesFromItsOwnInputs)
{
    std::mt19937 random(11);
    for (const auto* regime : regimes) {
        const auto input = randomCase(random, *regime);
        const auto result = settle(input);
        ASSERT_TRUE(result) << regime->id << result.findings().front().code;
        for (std::size_t at = 0; at < result->table.periods.size(); ++at) {
            holds(explainPrice(input, *result, at, true));
            holds(explainPrice(input, *result, at, false));
        }
        for (const auto& report : result->reports)
            holds(explainTotal(input, *result, report));
        for (const auto& month : result->months)
            holds(explainOperator(month));
    }
}

/// The source of a fee on one quarter hour's imbalance that day, with the operator's own fees.
Source feeSource(Day localDay, std::string_view code)
{
    auto input = caseFrom(localDay, 15, 4);
    input.fees = estonianFees();
    input.defaultFees = true;
    input.parties = {party("A", {-4'000, 0, 1'000, 0})};
    input.parties.front().consumption = tests::series({1'000});
    give(input, PriceKey::ReferenceUp, {80'000});
    give(input, PriceKey::ReferenceDown, {40'000});
    give(input, PriceKey::Voaa, {60'000});
    give(input, PriceKey::Direction, {1'000});
    const auto settled = settle(input);
    EXPECT_TRUE(settled) << settled.findings().front().code;
    if (!settled)
        return {};
    for (const auto& child : explainTotal(input, *settled, settled->reports.front()).children)
        if (child.key == "fee" && child.note == code)
            return child.source;
    ADD_FAILURE() << "no fee " << code;
    return {};
}

TEST(BalanceExplain, TheImbalanceTariffOf2025IsInferredFrom2026On)
{
    EXPECT_EQ(feeSource(day(2025, 12, 31), "imbalance-tariff").grade, Grade::Law);
    EXPECT_EQ(feeSource(day(2026, 1, 1), "imbalance-tariff").grade, Grade::Inference);
    EXPECT_EQ(feeSource(day(2026, 1, 1), "capacity-fee").grade, Grade::Law);
}

TEST(BalanceExplain, OnlyLawIsCalledLaw)
{
    for (const auto* regime : regimes) {
        EXPECT_FALSE(regime->source.empty()) << regime->id;
        EXPECT_FALSE((regime->standIn || regime->simplified) && regime->grade == Grade::Law) << regime->id;
    }
}

} // namespace
} // namespace meritdesk::balance
