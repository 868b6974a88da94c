#include <random>

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

/// Random zones of few MW, so that crossings fall inside bids, on their edges and on the points.
class RandomKom : public testing::Test
{
protected:
    int between(int least, int most) { return std::uniform_int_distribution<int>(least, most)(m_random); }

    Zone zone()
    {
        Zone made;
        made.q1 = whole<Mw>(between(40, 60));
        made.q2Ratio = millionths<Share>(between(1'050'000, 1'500'000));
        made.p1 = whole<RubPerMwMonth>(between(8, 12));
        made.p2 = whole<RubPerMwMonth>(between(0, 7));
        made.drCapShare = millionths<Share>(900'000);
        made.curve = between(0, 1) == 0 ? Curve::Shift : Curve::Rescale;
        const int count = between(1, 9);
        for (int i = 0; i < count; ++i) {
            Bid bid;
            bid.id = std::to_string(i);
            bid.flag = static_cast<Flag>(between(0, 5) < 2 ? between(0, 2) : 3);
            bid.volume = whole<Mw>(between(1, 25));
            if (bid.flag == Flag::Priced)
                bid.price = whole<RubPerMwMonth>(between(0, 14));
            bid.divisible = bid.flag != Flag::Priced || between(0, 2) > 0;
            made.bids.push_back(bid);
        }
        return made;
    }

private:
    std::mt19937 m_random{20};
};

TEST_F(RandomKom, ThePriceNeverRisesWithReductionAndStaysBetweenThePoints)
{
    for (int round = 0; round < 1500; ++round) {
        const auto each = zone();
        const Order order(each);
        const auto none = order.clear(0);
        auto last = none.exactPrice;
        const bool divisible =
            std::all_of(each.bids.begin(), each.bids.end(), [](const Bid& bid) { return bid.divisible; });
        for (int step = 0; step <= 24; ++step) {
            const auto run = order.clear(Fraction(step, 2));
            EXPECT_TRUE(step > 0 || run.exactPrice == none.exactPrice);
            EXPECT_GE(run.exactPrice, each.p2.fraction());
            EXPECT_LE(run.exactPrice, each.p1.fraction());
            // An indivisible bid that drops out may lift the price again; without one it never rises.
            EXPECT_TRUE(!divisible || run.exactPrice <= last) << round;
            last = run.exactPrice;
        }
    }
}

TEST_F(RandomKom, NoBidIsTakenAboveThePriceAndWhatIsTakenAddsUp)
{
    for (int round = 0; round < 1500; ++round) {
        const auto each = zone();
        const Order order(each);
        const auto run = order.clear(Fraction(round % 9, 3));
        const auto taken = order.takenOf(run);
        Fraction sum = 0;
        for (std::size_t i = 0; i < taken.size(); ++i) {
            const auto& bid = each.bids[i];
            sum += taken[i];
            EXPECT_LE(taken[i], bid.volume.fraction());
            const bool whole = taken[i] == bid.volume.fraction();
            EXPECT_TRUE(bid.flag == Flag::Priced || whole);
            EXPECT_TRUE(bid.divisible || whole || taken[i] == 0);
            EXPECT_TRUE(bid.flag != Flag::Priced || taken[i] == 0 || bid.price.fraction() <= run.exactPrice)
                << round;
        }
        EXPECT_EQ(sum, run.volume);
    }
}

TEST_F(RandomKom, AMarginalBidStopsTheFallOfThePrice)
{
    int stops = 0;
    for (int round = 0; round < 3000; ++round) {
        const auto each = zone();
        const Order order(each);
        const auto run = order.clear(0);
        if (run.setBy != SetBy::Bid || run.part == 0)
            continue;
        // As long as a part of the marginal bid is left, its price is the price.
        const auto less = order.clear(run.part / 2);
        EXPECT_EQ(less.exactPrice, run.exactPrice);
        ++stops;
    }
    EXPECT_GT(stops, 100);
}

TEST_F(RandomKom, ReductionOfNothingChangesNothing)
{
    for (int round = 0; round < 500; ++round) {
        auto each = zone();
        each.groups = {{"g", whole<Mw>(10), whole<Mw>(3)}};
        each.depths = {Mw()};
        const auto result = clear(each, 12);
        EXPECT_EQ(result.delta(), RubPerMwMonth());
        EXPECT_EQ(result.deltaOwn(), RubPerMwMonth());
        EXPECT_EQ(result.takenBefore, result.takenAfter);
        EXPECT_EQ(result.groups.front().saving, 0);
        EXPECT_EQ(result.series.front().delta, RubPerMwMonth());
    }
}

} // namespace
} // namespace meritdesk::response::kom
