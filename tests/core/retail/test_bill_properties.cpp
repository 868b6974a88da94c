#include <algorithm>
#include <gtest/gtest.h>

#include "core/retail/bill_case.h"
#include "core/retail/categories.h"
#include "tests/core/retail/random_case.h"

// What holds for every load and every price sheet.

namespace meritdesk::tests {

using namespace retail;

namespace {

enum Category : std::size_t { One, TwoZones, ThreeZones, Three, Four, Five, Six };

CaseBill billed(const Case& input)
{
    auto bill = billCase(input, weekdays());
    EXPECT_TRUE(bill.ok()) << (bill.ok() ? "" : bill.findings().front().place);
    return std::move(bill).value();
}

class BillProperties : public testing::TestWithParam<std::uint32_t>
{
protected:
    Dice dice = {.seed = GetParam(),
                 .decimals = static_cast<int>(GetParam() % 5),
                 .share = GetParam() % 2 == 1,
                 .allIn = GetParam() % 3 == 1,
                 .signedPrices = GetParam() % 4 == 2};
};

/// A case of the points alone that are named, without a plan.
Case onlyPoints(Case input, std::size_t first, std::size_t count)
{
    auto& points = input.sites[0].points;
    points = std::vector<Point>(points.begin() + static_cast<std::ptrdiff_t>(first),
                                points.begin() + static_cast<std::ptrdiff_t>(first + count));
    input.sites[0].plan.reset();
    return input;
}

Fraction networkOf(const Case& input)
{
    return billed(input).sites[0].months[0].network->kw.fraction();
}

/// Points are summed hour by hour before the maxima of the days are taken.
TEST_P(BillProperties, TheMaximumOfTheSumIsAtMostTheSumOfTheMaxima)
{
    const auto input = randomCase(dice);
    Fraction alone;
    for (std::size_t point = 0; point < input.sites[0].points.size(); ++point)
        alone = alone + networkOf(onlyPoints(input, point, 1));
    EXPECT_LE(networkOf(onlyPoints(input, 0, input.sites[0].points.size())), alone);
}

/// Purchased capacity has no maximum in it: its points add up exactly.
TEST_P(BillProperties, PurchasedCapacityIsTheSumOfItsPoints)
{
    const auto input = randomCase(dice);
    const auto purchased = [](const Case& one) { return billed(one).sites[0].months[0].purchased->kw; };
    Fraction alone;
    for (std::size_t point = 0; point < input.sites[0].points.size(); ++point)
        alone = alone + purchased(onlyPoints(input, point, 1)).fraction();
    EXPECT_EQ(purchased(onlyPoints(input, 0, input.sites[0].points.size())).fraction(), alone);
}

/// With a plan that is the load itself nothing deviates: what is left of the fifth category over the third
/// is the day-ahead price and the rate on the planned volume.
TEST_P(BillProperties, WithoutDeviationsTheFifthCategoryIsItsBase)
{
    auto input = randomCase(dice);
    input.quantityStep = Kwh::fromMantissa(1); // plans are rounded to it
    input.sites[0].plan = Plan{.assumption = PlanAssumption{rate("0"), PlanShape::Over}};
    for (auto& month : input.months) {
        month.prices.planVolumeRate = rate("0");
        month.prices.damBm = month.prices.dam;
        month.prices.allIn = {};
    }
    const auto bill = billed(input);
    for (const auto& month : bill.sites[0].months) {
        for (const auto category : {Five, Six})
            for (const auto& line : month.categories[category].lines)
                if (line.key == "over-plan" || line.key == "under-plan" || line.key == "deviation") {
                    EXPECT_TRUE(line.exact.isZero()) << line.key;
                }
        EXPECT_EQ(month.categories[Five].amounts->total.text(),
                  month.categories[Three].amounts->total.text());
        EXPECT_EQ(month.categories[Six].amounts->total.text(), month.categories[Four].amounts->total.text());
    }
}

TEST_P(BillProperties, TheMonthsAddUpToTheYear)
{
    dice.months = 5;
    const auto bill = billed(randomCase(dice)).sites[0];
    for (std::size_t c = 0; c < categories.size(); ++c) {
        Amounts sum;
        Fraction volume;
        for (const auto& month : bill.months) {
            sum.total += month.categories[c].amounts->total;
            sum.vat += month.categories[c].amounts->vat;
            sum.withVat += month.categories[c].amounts->withVat;
            volume = volume + month.volumeKwh.fraction();
        }
        EXPECT_EQ(bill.year.totals[c].amounts->total.text(), sum.total.text());
        EXPECT_EQ(bill.year.totals[c].amounts->vat.text(), sum.vat.text());
        EXPECT_EQ(bill.year.totals[c].amounts->withVat.text(), sum.withVat.text());
        EXPECT_EQ(bill.year.volumeKwh.fraction(), volume);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, BillProperties, testing::Range(std::uint32_t{1}, std::uint32_t{13}));

/// Volume / (hours x highest hour): 1 for a flat load, which uses its capacity in every hour of the month.
TEST(BillPropertiesOfFlatLoads, TheLoadFactorIsOne)
{
    for (const char* name : {"2025-02", "2025-04", "2025-12"}) {
        const auto month = *readMonth(name);
        Case input{.sites = {{.name = "flat",
                              .maxPowerKw = rate("400"),
                              .points = {{.own = flatMeter(month, 1, "123.456")}}}},
                   .months = {{.month = month, .plannedPeakHours = HourSet(0x0F00)}}};
        const auto bill = billed(input).sites[0].months[0];
        ASSERT_TRUE(bill.transmission.hoursOfUse);
        const Fraction hours(daysIn(month) * 24);
        EXPECT_EQ(bill.transmission.hoursOfUse->fraction(), hours) << name;
        EXPECT_EQ(bill.volumeKwh.fraction() / bill.network->kw.fraction() / hours, Fraction(1)) << name;
    }
}

/// One month of a load with a peak of 100 kW at hour 20 above 10 kW.
Case eveningPeak()
{
    const auto month = *readMonth("2025-04");
    auto meter = flatMeter(month, 1, "10");
    auto series = *meter.hours;
    for (std::size_t day = 0; day < 30; ++day)
        series.kwh.at(day * 24 + 19) = kwh("100").mantissa();
    meter.hours = Shared(series);
    Case input{.sites = {{.name = "evening", .maxPowerKw = rate("400"), .points = {{.own = meter}}}},
               .months = {{.month = month, .plannedPeakHours = HourSet(0x0F00)}}};
    input.months[0].peakHours.emplace();
    const auto days = workingDays(weekdays(), month).value();
    for (const auto day : days)
        input.months[0].peakHours->emplace(day, 10);
    return input;
}

/// Network capacity is at least purchased capacity where every published peak hour is a planned hour of a
/// working day and every working day has one. Without that it need not be, and the engine bends nothing.
TEST(BillPropertiesOfCapacities, NetworkCapacityIsNotBelowPurchasedWhereEveryPeakHourIsPlanned)
{
    auto input = eveningPeak();
    auto month = billed(input).sites[0].months[0];
    EXPECT_EQ(printExact(month.purchased->kw.fraction()), "10");
    EXPECT_EQ(printExact(month.network->kw.fraction()), "10");
    input.months[0].plannedPeakHours = HourSet(0x80F00); // hour 20 too
    month = billed(input).sites[0].months[0];
    EXPECT_EQ(printExact(month.network->kw.fraction()), "100");
    EXPECT_FALSE(month.network->kw < month.purchased->kw);
}

TEST(BillPropertiesOfCapacities, APeakHourOutsideThePlannedOnesMayBeAboveNetworkCapacity)
{
    auto input = eveningPeak();
    for (auto& [day, hour] : *input.months[0].peakHours)
        hour = 20;
    const auto month = billed(input).sites[0].months[0];
    EXPECT_EQ(printExact(month.purchased->kw.fraction()), "100");
    EXPECT_EQ(printExact(month.network->kw.fraction()), "10");
}

TEST(BillPropertiesOfCapacities, PeakHoursOfOtherDaysMayBeAboveNetworkCapacity)
{
    auto input = eveningPeak();
    auto series = *input.sites[0].points[0].own->hours;
    series.kwh.at(9) = kwh("500").mantissa(); // 1 April, hour 10
    input.sites[0].points[0].own->hours = Shared(series);
    const auto first = firstDay(input.months[0].month);
    input.months[0].peakHours = std::map<Day, int>{{first, 10}}; // the list names one day only
    const auto month = billed(input).sites[0].months[0];
    EXPECT_EQ(printExact(month.purchased->kw.fraction()), "500");
    EXPECT_TRUE(month.network->kw < month.purchased->kw);
}

} // namespace
} // namespace meritdesk::tests
