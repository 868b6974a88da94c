#include "core/response/kom/clear.h"
#include "tests/core/response/days_2017.h"
#include "tests/core/response/demand/demand_case.h"

// Numbers of sections 1, 3 and 6 of the research note on demand response (after Zubakin, Opadchy, Kuleshov et
// al., Energorynok 7/2019) that no other test holds: whole tables, sums, shares and ranges.

namespace meritdesk::response::demand {
namespace {

using namespace tests; // NOLINT(google-build-using-namespace): the short words of these tests

constexpr auto groupVolume = "1430.8"; // MW, the modelled group of the article

std::string millions(const Fraction& roubles, int decimals = 0)
{
    return rub(Fraction(roubles / 1'000'000), decimals);
}

/// KOM for 2020: a price taker's volume on the curve of the zone.
kom::Zone zoneOf(const char* first, const char* price1, const char* price2, const char* supply)
{
    kom::Zone zone;
    zone.id = "1";
    zone.q1 = mw(first);
    zone.p1 = perMonth(price1);
    zone.p2 = perMonth(price2);
    zone.bids = {{"all", kom::Flag::PriceTaker, {}, mw(supply)}};
    zone.groups = {{"group", mw(groupVolume), {}}};
    return zone;
}

kom::Zone zone2020()
{
    return zoneOf("142000", "150000", "110000", "156824.93206");
}

struct PilotRow
{
    const char* depth;
    int hours;
    const char* at600;
    const char* at800;
    const char* capOnCounted;
    const char* capOnDepth;
};

std::string aggregated(const PilotRow& row, const char* price, std::optional<PilotCap> cap = {})
{
    auto input = caseOf(aggregator, row.depth, row.hours, price);
    input.pilot = cap;
    return millions(cellOfCase(input).lines[indexOf(Line::Capacity)]);
}

TEST(WorkedExamples, TableThreeHoldsInEveryCell) // section 1.1, E1, E2; millions of RUB a year
{
    for (const auto& row :
         {PilotRow{"20", 2, "72", "96", "96", "96"}, PilotRow{"20", 4, "144", "192", "192", "192"},
          PilotRow{"50", 2, "180", "240", "240", "240"}, PilotRow{"50", 4, "360", "480", "480", "480"},
          PilotRow{"100", 2, "360", "480", "480", "240"}, PilotRow{"100", 4, "720", "960", "480", "480"}}) {
        EXPECT_EQ(aggregated(row, "600000"), row.at600) << row.depth << " " << row.hours;
        EXPECT_EQ(aggregated(row, "800000"), row.at800) << row.depth << " " << row.hours;
        EXPECT_EQ(aggregated(row, "800000", PilotCap{mw("50"), false}), row.capOnCounted) << row.depth;
        EXPECT_EQ(aggregated(row, "800000", PilotCap{mw("50"), true}), row.capOnDepth) << row.depth;
    }
}

TEST(WorkedExamples, TableFourHoldsInEveryCellWhateverTheHours) // section 1.2, S5, S6
{
    const auto capacity = [](const Mechanism& mechanism, const char* depth, int hours, const char* price) {
        return cellOfCase(caseOf(mechanism, depth, hours, price)).lines[indexOf(Line::Capacity)];
    };
    for (const int hours : {2, 4})
        for (const auto& [depth, now, draft] :
             {std::tuple("20", "29.76", "144"), std::tuple("50", "74.4", "360"),
              std::tuple("100", "148.8", "720")}) {
            EXPECT_EQ(millions(capacity(czspKomPrice, depth, hours, "124000"), 2), now);
            EXPECT_EQ(millions(capacity(czspBuyPrice, depth, hours, "600000"), 2), draft);
        }
    const Fraction more =
        capacity(czspBuyPrice, "100", 4, "600000") - capacity(czspKomPrice, "100", 4, "124000");
    EXPECT_EQ(rub(more), "571200000");
}

TEST(WorkedExamples, ThePublishedPaymentsAddUp) // S9, S10, and the fourth quarter of section 2.5
{
    const auto paid = [](const char* volume, const char* price, int months) {
        auto input = caseOf(aggregator, volume, 4, price);
        input.months = months;
        return cellOfCase(input).lines[indexOf(Line::Capacity)];
    };
    const Fraction third = paid("280", "350600", 3) + paid("56.5", "521000", 3);
    EXPECT_EQ(rub(third), "382813500");
    EXPECT_EQ(rub(Fraction(paid("26.1853", "394787.68", 1) + paid("105.8275", "370452.71", 1))), "49541718");
    const Fraction fourth = paid("367", "350600", 3) + paid("62.7", "521000", 3);
    EXPECT_EQ(millions(fourth), "484");
    EXPECT_EQ(millions(Fraction(third + fourth)), "867");
}

TEST(WorkedExamples, TheShareOfThePilotInTheSystemIsPrintedToSixPlaces) // S1
{
    EXPECT_EQ(printRounded(Fraction(100) * mw("54").fraction() / mw("152000").fraction(), 6), "0.035526");
}

TEST(WorkedExamples, WhatTheCapLeavesOutAndWhatTheOtherCurveAdds) // E5, E6, E7; section 1.4
{
    auto zone = zone2020();
    zone.dr.own = mw("2000");
    const auto capped = kom::clear(zone, 12);
    EXPECT_EQ(Fraction(capped.asked - capped.counted), 580);
    EXPECT_EQ(printRounded(capped.own / zone.dr.own.fraction(), 2), "0.71");
    zone.dr.own = mw("1420");
    const auto shifted = kom::clear(zone, 12);
    zone.curve = kom::Curve::Rescale;
    const auto rescaled = kom::clear(zone, 12);
    const Fraction more = rescaled.groups.front().saving / shifted.groups.front().saving - 1;
    EXPECT_EQ(printRounded(Fraction(more * 100), 1), "11.6");
    const Fraction room = shifted.before.price.fraction() - zone.p2.fraction();
    EXPECT_EQ(printRounded(room, 2), "5199.69");
    EXPECT_EQ(millions(Fraction(room * mw(groupVolume).fraction() * 12), 2), "89.28");
}

// Section 3.1: the result per 100 MW hardly depends on the constructed first point.
TEST(WorkedExamples, AHundredMegawattsAreWorthAboutFourMillionWhateverTheFirstPoint)
{
    const auto saved = [](const char* first) {
        auto zone = zoneOf(first, "150000", "110000", "1");
        zone.bids.front().volume = Mw::fromMantissa(zone.q1.mantissa() / 100 * 110);
        zone.dr.own = mw("100");
        return millions(kom::clear(zone, 12).groups.front().saving, 2);
    };
    EXPECT_EQ(saved("146000"), "3.92");
    EXPECT_EQ(saved("142000"), "4.03");
    EXPECT_EQ(saved("138000"), "4.15");
}

// Section 3.1: 200.9 GW selected in both zones at 115,199.69 and 190,500 RUB leave one equation for the first
// points.
TEST(WorkedExamples, BothZonesOf2020TogetherTakeWhatWasSelected)
{
    const auto ratio = [](const char* price1, const char* price2, const char* price) {
        auto zone = zoneOf("1000", price1, price2, "1");
        zone.bids = {{"endless", kom::Flag::Priced, perMonth(price), mw("100000")}};
        return Fraction(kom::clear(zone, 12).before.volume / zone.q1.fraction());
    };
    const auto first = ratio("150000", "110000", "115199.69");
    const auto second = ratio("210000", "150000", "190500");
    EXPECT_EQ(printRounded(first, 4), "1.1044");
    EXPECT_EQ(printRounded(second, 4), "1.039");
    for (const auto& [siberia, europe] :
         {std::pair("40", "144.3"), std::pair("42.5", "141.9"), std::pair("45", "139.6")})
        EXPECT_EQ(printRounded(
                      (*Mw::read("200.9")).fraction() / first - second * mw(siberia).fraction() / first, 1),
                  europe);
}

Case summerCase(bool countEnergy)
{
    auto input = caseOf(czspBuyPrice, "100", 4, "600000");
    input.companies = {{.id = "oil", .komPurchase = mw(groupVolume), .dayAheadPurchase = mw(groupVolume)}};
    input.dayAhead = DayAheadCase{
        .profiles = {{{*readDay("2017-06-30")}, response::tests::marketOf(response::tests::summerDay())}}};
    input.countEnergy = countEnergy;
    return input;
}

// Section 1.5: energy that the reducing consumer does not buy is the depth at the prices without reduction.
TEST(WorkedExamples, EnergyNotBoughtIsTheDepthAtThePricesWithoutReduction)
{
    EXPECT_EQ(lineOf(cellOfCase(summerCase(true)), Line::Energy), "594225") << "593,225 + 100 x 10";
    EXPECT_EQ(lineOf(cellOfCase(summerCase(false)), Line::Energy), "0") << "the article leaves it out";
}

TEST(WorkedExamples, CapacityIsNearlyAllOfAYear) // E12: shares of the three effects
{
    auto input = summerCase(false);
    auto& days = input.dayAhead->profiles.front().days;
    days.clear();
    for (int month = 1; month <= 12; ++month)
        for (int day = 1; day <= 5; ++day)
            days.emplace_back(std::chrono::year(2017) / month / day);
    input.kom.zone = zone2020();
    const auto cell = cellOfCase(input);
    const auto share = [&cell](Line line) {
        return rub(Fraction(cell.lines[indexOf(line)] * 100 / cell.net()), 1);
    };
    EXPECT_EQ(share(Line::Capacity), "99.3");
    EXPECT_EQ(share(Line::Kom), "0.6");
    EXPECT_EQ(share(Line::DayAhead), "0.1");
}

} // namespace
} // namespace meritdesk::response::demand
