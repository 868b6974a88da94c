#pragma once

#include <gtest/gtest.h>
#include <random>

#include "core/balance/insight/party_book.h"
#include "core/balance/settle.h"
#include "core/derivation/evaluate.h"
#include "tests/core/balance/balance_case.h"

namespace meritdesk::balance::tests {

/// Every derivation computes to the value that it claims, its children too.
inline void holds(const Derivation& derivation)
{
    const auto value = evaluate(derivation);
    ASSERT_TRUE(value) << derivation.key << ": " << derivation.formula;
    EXPECT_EQ(*value, *readFraction(derivation.value)) << derivation.key << ": " << derivation.formula;
    EXPECT_FALSE(derivation.key.empty());
    for (const auto& child : derivation.children)
        holds(child);
}

inline Settlement settledOf(const Case& input)
{
    auto result = settle(input);
    EXPECT_TRUE(result) << (result ? ""
                                   : result.findings().front().code + " " + result.findings().front().place);
    return result ? std::move(result).value() : Settlement();
}

/// Random parties, prices and directions in quarters from the long day of October 2025 on; with six days more
/// over two months.
inline Case quarterCase(std::mt19937& random, std::size_t more = 6)
{
    const auto between = [&](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    auto input = caseFrom(day(2025, 10, 26), 15, 100 + more * 96);
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
    for (const auto key :
         {PriceKey::ReferenceUp, PriceKey::ReferenceDown, PriceKey::Voaa, PriceKey::DayAhead})
        give(input, key, many(-50'000, 300'000));
    input.prices.neutrality[std::chrono::year(2025) / 10] = {Fraction(4, 3)};
    input.prices.areaVolume = series(many(-90'000, 90'000));
    input.fees = {{"tariff", FeeBasis::Imbalance, EurPerMwh::fromMantissa(810'000), {}, {}},
                  {"capacity", FeeBasis::Consumption, EurPerMwh::fromMantissa(3'730'000), {}, {}}};
    for (const auto* id : {"A", "B"}) {
        input.parties.push_back(party(id, many(-9'000, 9'000)));
        input.parties.back().consumption = series(many(0, 40'000));
    }
    return input;
}

} // namespace meritdesk::balance::tests
