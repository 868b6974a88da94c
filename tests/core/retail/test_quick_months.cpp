#include <gtest/gtest.h>

#include "core/retail/bill_month.h"
#include "core/retail/bill_prepared.h"
#include "core/retail/hour_sums.h"
#include "core/retail/month_rates.h"
#include "core/retail/quick_months.h"
#include "core/retail/year.h"
#include "tests/core/retail/random_case.h"

namespace meritdesk::tests {

using namespace retail;

namespace {

/// Billed line by line, of which only the amounts are kept.
std::vector<MonthBill> slowMonths(const PreparedCase& prepared)
{
    std::vector<MonthBill> months;
    const auto& site = prepared.sites.front();
    for (std::size_t i = 0; i < site.months.size(); ++i)
        months.push_back(billMonth(*site.input, prepared.tariffs[i], site.months[i], false));
    return months;
}

void expectSame(const MonthCosts<std::int64_t>& quick, const MonthBill& slow)
{
    EXPECT_EQ(quick.month, slow.month);
    ASSERT_EQ(slow.categories.size(), quick.total.size());
    for (std::size_t i = 0; i < slow.categories.size(); ++i) {
        const auto& bill = slow.categories[i];
        EXPECT_EQ(quick.available.test(i), bill.available()) << i;
        ASSERT_EQ(quick.computed.test(i), bill.amounts.has_value()) << i;
        const auto amounts = bill.amounts.value_or(Amounts{});
        EXPECT_EQ(amounts.total.kopecks, quick.total.at(i)) << i;
        EXPECT_EQ(amounts.vat.kopecks, quick.vat.at(i)) << i;
    }
}

/// Compares both ways; true when the quick one was taken.
bool agrees(Case input)
{
    input.detail = Detail::Year;
    const auto prepared = prepare(input, weekdays()).value();
    const auto slow = slowMonths(prepared);
    const auto quick = quickMonths(prepared.tariffs, prepared.sites.front());
    if (quick)
        for (std::size_t i = 0; i < slow.size(); ++i)
            expectSame(quick->months()[i], slow[i]);
    const auto bill = billSite(prepared, 0, weekdays());
    const auto* current = bill.year.current;
    EXPECT_EQ(bill.year, yearOf(slow, current, input.tariffDecision, weekdays()));
    return quick.has_value();
}

/// With more of them in meters, prices and shares a line may not fit, and is left to the lines.
constexpr int mostDecimals = 2;

Dice diceOf(std::uint32_t seed)
{
    return {.seed = seed,
            .decimals = static_cast<int>(seed % 5),
            .share = seed % 2 == 1,
            .signedPrices = seed % 4 == 2};
}

} // namespace

TEST(QuickMonths, CostTheSameKopecksAsLineByLine)
{
    for (std::uint32_t seed = 0; seed < 20; ++seed)
        EXPECT_TRUE(agrees(randomCase(diceOf(seed))) || diceOf(seed).decimals > mostDecimals) << seed;
}

TEST(QuickMonths, GiveTheSameReasonsAndAmountsWherePricesHoursOrThePlanLack)
{
    for (std::uint32_t seed = 0; seed < 12; ++seed) {
        auto input = randomCase(diceOf(seed));
        auto& site = input.sites.front();
        auto& month = input.months.front();
        if (seed % 3 == 0)
            site.maxPowerKw = rate("670");
        if (seed % 3 == 1)
            site.plan.reset();
        if (seed % 2 == 0)
            month.zoneHours->peak.reset();
        if (seed % 4 == 1)
            month.prices.overPlan.reset();
        if (seed % 4 == 2)
            month.peakHours.reset();
        if (seed % 4 == 3)
            month.prices.dam.reset();
        if (seed % 6 == 5)
            month.plannedPeakHours.reset();
        EXPECT_TRUE(agrees(input) || diceOf(seed).decimals > mostDecimals) << seed;
    }
}

TEST(QuickMonths, LeaveFinishedHourlyPricesToTheLines)
{
    auto dice = diceOf(1);
    dice.allIn = true;
    EXPECT_FALSE(agrees(randomCase(dice)));
}

TEST(QuickMonths, LeaveNumbersThatDoNotFitToTheLines)
{
    auto input = randomCase(diceOf(3));
    for (auto& price : *input.months.front().prices.overPlan)
        price = rate("123456789012.123456789012");
    EXPECT_FALSE(agrees(input));
    input = randomCase(diceOf(3));
    input.months.front().prices.other = rate("999999999999.123456789012");
    EXPECT_FALSE(agrees(input));
}

TEST(QuickMonths, AgreeOnLargeNumbersWhateverWayTheyTake)
{
    for (const auto* scale : {"1000", "99999", "123456.789", "987654321.987654321"}) {
        auto input = randomCase(diceOf(4));
        for (auto& point : input.sites.front().points)
            if (!point.own)
                point.scale = kwh(scale);
        agrees(input);
    }
}

TEST(QuickMonths, AreNotPreparedWhereLinesAreWanted)
{
    auto input = randomCase(diceOf(1));
    const auto full = prepare(input, weekdays()).value();
    EXPECT_FALSE(full.sites.front().months.front().rates);
    EXPECT_FALSE(quickMonths(full.tariffs, full.sites.front()));
}

TEST(QuickMonths, SitesOfOneVoltageAndBandShareTheirRates)
{
    auto input = randomCase(diceOf(1));
    input.detail = Detail::Year;
    input.portfolio = true;
    input.sites.push_back(input.sites.front());
    input.sites.push_back(input.sites.front());
    input.sites.back().voltage = Voltage::Vn;
    const auto prepared = prepare(input, weekdays()).value();
    const auto& sites = prepared.sites;
    EXPECT_EQ(sites[0].months[0].rates, sites[1].months[0].rates);
    EXPECT_NE(sites[0].months[0].rates, sites[2].months[0].rates);
}

TEST(HourSums, FourHoursAtATimeMakeTheSameSumsAsOne)
{
    std::vector<std::int64_t> a;
    std::vector<std::int64_t> b;
    std::int64_t dot = 0;
    DeviationSums sums;
    for (std::int64_t i = 0; i < 743; ++i) { // a length that four does not divide
        a.push_back((i * 7919) % 104729);
        b.push_back((i * 104723) % 65537 - 30000);
        dot += a.back() * b.back();
        const auto difference = a.back() * 10 - b.back();
        const auto over = std::max<std::int64_t>(difference, 0);
        sums.planned += b.back();
        sums.over += over;
        sums.under += over - difference;
        sums.overCost += over * b.back();
        sums.underCost += (over - difference) * a.back();
    }
    EXPECT_EQ(shortDot(a, b), dot);
    const auto wide = shortDeviations({a, b, b, a, 10, 1});
    EXPECT_EQ(wide.planned, sums.planned);
    EXPECT_EQ(wide.over, sums.over);
    EXPECT_EQ(wide.under, sums.under);
    EXPECT_EQ(wide.overCost, sums.overCost);
    EXPECT_EQ(wide.underCost, sums.underCost);
}

TEST(HourSums, MultiplyInShortOnlyWhatFits)
{
    EXPECT_TRUE(multipliesInShort(0x7FFFFFFF, 0x3FFFFF));
    EXPECT_FALSE(multipliesInShort(0x7FFFFFFF, 0x7FFFFF)); // 31 + 23 + 10 bits
    EXPECT_FALSE(multipliesInShort(0x80000000, 1));        // 32 bits
}

} // namespace meritdesk::tests
