#include "core/response/kom/clear.h"
#include "tests/core/response/amounts_of.h"

namespace meritdesk::response::kom {
namespace {

using tests::mw;
using tests::perMonth;

constexpr auto groupPurchase = "1430.8"; // MW, the modelled group of the article (Energorynok 7/2019)

Bid priced(const char* id, const char* price, const char* volume, bool divisible = true)
{
    return {id, Flag::Priced, perMonth(price), mw(volume), divisible};
}

/// KOM for 2020, zone 1, as reconstructed: points 150 and 110 thousand (article), first point 142,000 MW
/// (constructed), supply that gives 115,199.69 RUB/MW a month (published result).
Zone zone2020(const char* own = "0")
{
    Zone zone;
    zone.id = "1";
    zone.q1 = mw("142000");
    zone.p1 = perMonth("150000");
    zone.p2 = perMonth("110000");
    zone.bids = {{"all", Flag::PriceTaker, {}, mw("156824.93206")}};
    zone.dr.own = mw(own);
    zone.groups = {{"group", mw(groupPurchase), {}}};
    return zone;
}

Zone uncapped(const char* own)
{
    auto zone = zone2020(own);
    zone.drCapShare = tests::of<Share>("0.5");
    return zone;
}

std::string delta(const ZoneResult& result)
{
    return printRounded(result.delta().fraction(), 2);
}

std::string saving(const ZoneResult& result)
{
    return printRounded(result.groups.front().saving, 0);
}

std::string price(const Run& run)
{
    return printRounded(run.price.fraction(), 2);
}

// Worked example S11 of the research note: 115,199.69 RUB between 150 and 110 thousand is Q/Q1 = 1.10440093.
TEST(Kom, ThePublishedPriceOf2020StandsAtItsPlaceOnTheCurve)
{
    const auto result = clear(zone2020(), 12);
    EXPECT_EQ(price(result.before), "115199.69");
    EXPECT_EQ(result.before.setBy, SetBy::Demand);
    EXPECT_EQ(printRounded(result.before.volume / result.before.q1, 8), "1.10440093");
}

// Worked example E4 (constructed): the cap does not bind.
TEST(Kom, ReductionLowersThePriceAlongTheSlope)
{
    struct Row
    {
        const char* own;
        const char* delta;
        const char* price;
        const char* saving;
    };

    for (const auto& row :
         {Row{"20", "46.95", "115152.74", "806085"}, Row{"50", "117.37", "115082.32", "2015211"},
          Row{"100", "234.74", "114964.95", "4030423"}, Row{"500", "1173.71", "114025.98", "20152113"}}) {
        const auto zone = zone2020(row.own);
        const auto result = clear(zone, 12);
        EXPECT_EQ(delta(result), row.delta) << row.own;
        EXPECT_EQ(price(result.after), row.price) << row.own;
        EXPECT_EQ(saving(result), row.saving) << row.own;
        EXPECT_TRUE(warningsOf(zone, result, "zones[0]").empty());
    }
}

// Worked example E5: the cap of 1 % of the first point binds, 1,420 of 2,000 MW count, pro rata 0.71; S4: the
// largest saving under these points is 57,232,000 RUB a year.
TEST(Kom, OnePercentOfTheFirstPointIsTheMostThatCounts)
{
    const auto zone = zone2020("2000");
    const auto result = clear(zone, 12);
    EXPECT_EQ(result.counted, 1420);
    EXPECT_EQ(result.counted / result.asked, Fraction(71, 100));
    EXPECT_EQ(delta(result), "3333.33");
    EXPECT_EQ(price(result.after), "111866.36");
    EXPECT_EQ(saving(result), "57232000");
    const auto warnings = warningsOf(zone, result, "zones[0]");
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_EQ(warnings[0], warning("dr-capped", "zones[0].dr", {{"asked", "2000"}, {"counted", "1420"}}));
    const auto without = clear(uncapped("2000"), 12);
    EXPECT_EQ(delta(without), "4694.84");
    EXPECT_EQ(saving(without), "80608451");
}

// Section 1.4: the fall at the full cap, (150,000 - 110,000) x 0.01 / 0.12, does not depend on the first
// point.
TEST(Kom, TheFallAtTheFullCapIsTheSameForEveryFirstPoint)
{
    for (const auto* q1 : {"138000", "142000", "146000.5"}) {
        auto zone = zone2020("5000");
        zone.q1 = mw(q1);
        zone.bids.front().volume = Mw::fromMantissa(zone.q1.mantissa() / 100 * 110);
        EXPECT_EQ(printRounded(clear(zone, 12).delta().fraction(), 4), "3333.3333") << q1;
    }
}

// Section 3.2: where the (partly remembered) results of zone 1 stand between the points of their years,
// volume to first point, three decimals.
TEST(Kom, TheResultsOfTheYearsStandWhereTheNoteSays)
{
    struct Row
    {
        const char* price;
        const char* p1;
        const char* p2;
        const char* ratio;
    };

    for (const auto& row :
         {Row{"112622.53", "150000", "110000", "1.112"}, Row{"113200", "150000", "110000", "1.11"},
          Row{"111000", "150000", "110000", "1.117"}, Row{"110451", "150000", "110000", "1.119"},
          Row{"115199.69", "150000", "110000", "1.104"}, Row{"168000", "209000", "152600", "1.087"},
          Row{"182000", "209000", "152600", "1.057"}, Row{"193000", "215400", "157260", "1.046"},
          Row{"207000", "225980", "164980", "1.037"}}) {
        auto zone = zone2020();
        zone.p1 = perMonth(row.p1);
        zone.p2 = perMonth(row.p2);
        zone.bids = {priced("endless", row.price, "1000000")};
        const auto run = clear(zone, 12).before;
        EXPECT_EQ(run.setBy, SetBy::Bid);
        EXPECT_EQ(printRounded(run.volume / run.q1, 3), row.ratio) << row.price;
    }
}

// Worked example E6: the floor stops the fall.
TEST(Kom, ThePriceNeverFallsBelowTheFloor)
{
    const auto zone = uncapped("2500");
    const auto result = clear(zone, 12);
    EXPECT_EQ(delta(result), "5199.69");
    EXPECT_EQ(price(result.after), "110000");
    EXPECT_EQ(result.after.setBy, SetBy::Floor);
    EXPECT_EQ(saving(result), "89276597");
    EXPECT_EQ(warningsOf(zone, result, "zones[0]").back().code, "floor");
}

// Worked example E7: the second point recomputed as 1.12 of the reduced first one.
TEST(Kom, ARescaledCurveFallsDeeper)
{
    auto zone = zone2020("1420");
    zone.curve = Curve::Rescale;
    const auto result = clear(zone, 12);
    EXPECT_EQ(delta(result), "3718.52");
    EXPECT_EQ(saving(result), "63845529");
}

// Worked examples S2 and S3: 1,430.8 MW x 12 months is 17,169.60 RUB a year for each RUB of the price's fall.
TEST(Kom, TheSavingOfAGroupIsItsPurchaseTimesTheFall)
{
    auto zone = zone2020();
    // A width of 40,000 MW makes the slope 1 RUB/MW a month for each MW.
    zone.q2 = mw("182000");
    zone.bids.front().volume = mw("150000");
    for (const auto& [own, saved] : {std::pair("1", "17169.6"), std::pair("1000", "17169600")}) {
        zone.dr.own = mw(own);
        EXPECT_EQ(printExact(clear(zone, 12).groups.front().saving), saved);
    }
    zone.groups.front().sold = mw(groupPurchase);
    const auto result = clear(zone, 12);
    EXPECT_EQ(result.groups.front().saving, result.groups.front().loss)
        << "the fall cancels at no net position";
}

// Section 3.3 of the note: the stack of 2020 with obligatory, forced and price-taking supply first.
TEST(Kom, BidsAreTakenInTheOrderOfTheirFlags)
{
    auto zone = zone2020();
    zone.bids = {priced("dear", "130000", "800"),
                 priced("cheap", "100000", "3000"),
                 {"taker", Flag::PriceTaker, {}, mw("119824.93206")},
                 {"forced", Flag::Forced, {}, mw("5000")},
                 {"must", Flag::Must, {}, mw("29000")}};
    const auto result = clear(zone, 12);
    EXPECT_EQ(price(result.before), "115199.69");
    EXPECT_EQ(result.before.setBy, SetBy::Demand);
    EXPECT_EQ(result.takenBefore.front(), 0) << "130,000 is above the price";
    EXPECT_EQ(result.takenBefore[1], 3000);
}

TEST(Kom, ADivisibleBidIsTakenUpToItsPriceAndSetsIt)
{
    auto zone = zone2020();
    zone.bids = {{"taker", Flag::PriceTaker, {}, mw("150000")},
                 priced("unit", "120000", "20000"),
                 priced("late", "121000", "1")};
    const auto result = clear(zone, 12);
    EXPECT_EQ(result.before.setBy, SetBy::Bid);
    EXPECT_EQ(*result.before.marginal, 1U);
    EXPECT_EQ(result.before.exactPrice, 120000);
    EXPECT_EQ(result.takenBefore[1], Fraction(4780)) << "142000 + 0.75 x 17040 - 150000";
    EXPECT_EQ(result.takenBefore[2], 0) << "after the first that is not taken whole, all are rejected";
}

TEST(Kom, AnIndivisibleBidIsTakenWholeOrNotAtAll)
{
    auto zone = zone2020();
    zone.bids = {{"taker", Flag::PriceTaker, {}, mw("150000")}, priced("unit", "120000", "20000", false)};
    auto result = clear(zone, 12);
    EXPECT_EQ(result.takenBefore[1], 0);
    EXPECT_EQ(result.before.setBy, SetBy::Demand);
    zone.bids[1].volume = mw("4780");
    result = clear(zone, 12);
    EXPECT_EQ(result.takenBefore[1], 4780) << "the curve pays its price at its very end";
    EXPECT_EQ(result.before.setBy, SetBy::Bid);
}

TEST(Kom, TooLittleSupplyIsADeficitAtTheFirstPrice)
{
    auto zone = zone2020("100");
    zone.bids.front().volume = mw("141899.999999999999");
    const auto result = clear(zone, 12);
    EXPECT_EQ(result.before.setBy, SetBy::Deficit);
    EXPECT_EQ(result.after.setBy, SetBy::Deficit) << "10^-12 MW short of the moved point";
    EXPECT_EQ(price(result.after), "150000");
    const auto warnings = warningsOf(zone, result, "zones[3]");
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_EQ(warnings[0].code, "deficit");
    EXPECT_EQ(warnings[0].place, "zones[3]");
}

TEST(Kom, TheCutSaysWhoseReductionCounts)
{
    auto zone = zone2020("600");
    zone.dr.others = mw("2400");
    const auto counted = [&](Cut cut) {
        zone.cut = cut;
        const auto result = clear(zone, 12);
        EXPECT_EQ(result.own + result.others, result.counted);
        return printExact(result.own) + " + " + printExact(result.others);
    };
    EXPECT_EQ(counted(Cut::ProRata), "284 + 1136");
    EXPECT_EQ(counted(Cut::OwnFirst), "600 + 820");
    EXPECT_EQ(counted(Cut::OthersFirst), "0 + 1420");
}

} // namespace
} // namespace meritdesk::response::kom
