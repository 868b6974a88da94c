#include <algorithm>
#include <gtest/gtest.h>

#include "core/retail/bill_case.h"
#include "core/retail/categories.h"
#include "tests/core/retail/random_case.h"

namespace meritdesk::tests {

using namespace retail;

namespace {

CaseBill billed(const Case& input)
{
    auto bill = billCase(input, weekdays());
    EXPECT_TRUE(bill.ok());
    return std::move(bill).value();
}

class Invariants : public testing::TestWithParam<std::uint32_t>
{
protected:
    Dice dice = {.seed = GetParam(),
                 .decimals = static_cast<int>(GetParam() % 5),
                 .share = GetParam() % 2 == 1,
                 .allIn = GetParam() % 3 == 1,
                 .signedPrices = GetParam() % 4 == 2};
};

TEST_P(Invariants, LinesAddUpToTotalsAndPartsToLines)
{
    const auto bill = billed(randomCase(dice));
    int lines = 0;
    for (const auto& month : bill.sites[0].months)
        for (const auto& category : month.categories) {
            ASSERT_TRUE(category.amounts);
            Money total;
            for (const auto& line : category.lines) {
                total += line.amount;
                Money parts;
                for (const auto& part : line.parts)
                    parts += part.amount;
                if (!line.parts.empty()) {
                    EXPECT_EQ(parts.text(), line.amount.text());
                }
                ++lines;
            }
            EXPECT_EQ(total.text(), category.amounts->total.text());
            EXPECT_EQ((category.amounts->total + category.amounts->vat).text(),
                      category.amounts->withVat.text());
        }
    EXPECT_GT(lines, 40);
}

TEST_P(Invariants, NetworkCapacityIsAtLeastPurchasedWhenPeakHoursArePlanned)
{
    const auto bill = billed(randomCase(dice));
    for (const auto& month : bill.sites[0].months)
        EXPECT_FALSE(month.network->kw < month.purchased->kw);
}

TEST_P(Invariants, TheOrderOfPointsDoesNotMatter)
{
    auto input = randomCase(dice);
    const auto before = billed(input);
    std::reverse(input.sites[0].points.begin(), input.sites[0].points.end());
    EXPECT_EQ(billed(input), before);
}

TEST_P(Invariants, LessDetailChangesNoAmount)
{
    auto input = randomCase(dice);
    const auto full = billed(input);
    input.detail = Detail::Months;
    const auto months = billed(input);
    input.detail = Detail::Year;
    const auto year = billed(input);
    EXPECT_EQ(months.sites[0].year, full.sites[0].year);
    EXPECT_EQ(year.sites[0].year, full.sites[0].year);
    EXPECT_TRUE(year.sites[0].months.empty());
    for (std::size_t i = 0; i < full.sites[0].months.size(); ++i)
        for (std::size_t c = 0; c < categories.size(); ++c)
            EXPECT_EQ(months.sites[0].months[i].categories[c].amounts,
                      full.sites[0].months[i].categories[c].amounts);
}

TEST_P(Invariants, AHigherCapacityPriceRaisesOnlyWhatIsMadeOfIt)
{
    auto input = randomCase(dice);
    const auto before = billed(input);
    for (auto& month : input.months)
        *month.prices.capacity += rate("1000");
    const auto after = billed(input);
    for (std::size_t c = 3; c < categories.size(); ++c)
        EXPECT_LT(before.sites[0].year.totals[c].amounts->total,
                  after.sites[0].year.totals[c].amounts->total);
    if (dice.allIn) {
        EXPECT_EQ(before.sites[0].year.totals[0], after.sites[0].year.totals[0]);
    }
}

TEST_P(Invariants, TenTimesTheLoadIsTenTimesTheLines)
{
    auto input = randomCase(dice);
    input.sites[0].points = {{.profile = "shared"}};
    input.sites[0].plan.reset();
    const auto one = billed(input);
    input.sites[0].points[0].scale = kwh("10");
    const auto ten = billed(input);
    const Exact factor{.mantissa = 10};
    for (std::size_t c = 0; c < 5; ++c) {
        const auto& small = one.sites[0].months[0].categories[c].lines;
        const auto& large = ten.sites[0].months[0].categories[c].lines;
        ASSERT_EQ(small.size(), large.size());
        for (std::size_t i = 0; i < small.size(); ++i)
            EXPECT_EQ(small[i].exact * factor, large[i].exact);
    }
}

TEST_P(Invariants, ManySitesOnManyThreadsAreBilledAsOneByOne)
{
    auto input = randomCase(dice);
    const auto one = billed(input).sites[0];
    input.portfolio = true;
    input.sites.resize(50, input.sites[0]);
    for (std::size_t i = 0; i < input.sites.size(); ++i)
        input.sites[i].name = std::to_string(i);
    const auto all = billed(input);
    for (std::size_t i = 0; i < all.sites.size(); ++i) {
        EXPECT_EQ(all.sites[i].site, std::to_string(i));
        EXPECT_EQ(all.sites[i].year, one.year);
        EXPECT_EQ(all.ranking[i], i) << "ties stay in input order";
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Invariants, testing::Range(std::uint32_t{1}, std::uint32_t{9}));

} // namespace
} // namespace meritdesk::tests
