#include <gtest/gtest.h>

#include "core/balance/complete.h"
#include "tests/core/balance/balance_case.h"

namespace meritdesk::balance {
namespace {

using tests::caseFrom;
using tests::day;
using tests::party;
using tests::series;

std::string told(const Case& input)
{
    std::string all;
    for (const auto& finding : whatIsMissing(input))
        all += finding.code + " " + finding.place + "\n";
    return all;
}

Shared<Series> gapAt(std::size_t step, std::size_t count)
{
    Series made{.micro = std::vector<std::int64_t>(count, 1'000'000)};
    made.micro[step] = Series::missing;
    return Shared(made);
}

TEST(BalanceComplete, ACaseThatCanBeSettledLacksNothing)
{
    auto input = caseFrom(day(2024, 2, 7), 60, 3);
    input.parties = {party("A", {1, 2, 3})};
    input.prices.series[indexOf(PriceKey::Up)] = gapAt(1, 3); // only the rule knows whether it is needed
    EXPECT_EQ(told(input), "");
}

TEST(BalanceComplete, TheFirstGapOfEachQuantityIsNamedAndPartiesWithoutPositionsAre)
{
    auto input = caseFrom(day(2024, 2, 7), 60, 3);
    input.parties.resize(3);
    input.parties[0].scheduled = gapAt(2, 3);
    input.parties[0].consumption = gapAt(0, 3);
    input.parties[1].scheduled = series({1});
    input.prices.activatedUp = gapAt(1, 3);
    EXPECT_EQ(told(input), "quantity-missing brps[0].scheduled[2]\n"
                           "quantity-missing brps[0].consumption[0]\n"
                           "scheduled-alone brps[1]\n"
                           "no-imbalance brps[2]\n"
                           "quantity-missing prices.activated_up[1]\n");
}

} // namespace
} // namespace meritdesk::balance
