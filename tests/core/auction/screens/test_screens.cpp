#include <gtest/gtest.h>
#include <set>

#include "core/auction/screens/explain.h"
#include "core/auction/screens/lerner.h"
#include "core/auction/screens/parallel_moves.h"
#include "core/auction/screens/screens.h"
#include "core/units/text.h"
#include "tests/core/auction/screens/series_maker.h"

namespace meritdesk::auction {
namespace {

using tests::declared;
using tests::owned;

std::string shown(const std::optional<Fraction>& value)
{
    return value ? printRounded(*value, 6) : "null";
}

/// The five firms of the withholding lesson: hydro, nuclear, X, gas, peaker.
Series fiveFirms()
{
    Round round{.id = "1", .demand = Quantity::read("1000").value()};
    round.capacities = {owned("H", "300"), owned("N", "200"), owned("X", "450"), owned("G", "150"),
                        owned("K", "100")};
    return {.rounds = {round}};
}

std::vector<std::string> firmValues(const Series& series, const Screen& screen)
{
    std::vector<std::string> values;
    const auto structure = structureOf(series.rounds[0]);
    for (const auto& firm : structure->firms)
        values.push_back(shown(screen.ofFirm(*structure, firm)));
    return values;
}

using Texts = std::vector<std::string>;

TEST(Screens, TheFiveFirmsHaveTheirPublishedIndices)
{
    const auto series = fiveFirms();
    EXPECT_EQ(firmValues(series, rsi), (Texts{"0.9", "1", "0.75", "1.05", "1.1"}));
    EXPECT_EQ(firmValues(series, mustRun), (Texts{"0.333333", "0", "0.555556", "0", "0"}));
    EXPECT_EQ(firmValues(series, dualPivotal), (Texts{"0.45", "0.55", "0.45", "0.6", "0.65"}));
    EXPECT_EQ(firmValues(series, triplePivotal), (Texts{"0.25", "0.25", "0.25", "0.3", "0.35"}));
    EXPECT_EQ(shown(concentration.ofMarket(series, *structureOf(series.rounds[0]))), "2534.722222");
    EXPECT_EQ(shown(topShare.ofMarket(series, *structureOf(series.rounds[0]))), "0.916667");
}

TEST(Screens, AFirmJustServingTheDemandWithoutIsNotPivotal)
{
    std::multiset<std::string> flagged;
    for (const auto& flag : screen(fiveFirms()).flags)
        if (flag.code == "rsi-low")
            flagged.insert(*flag.participant);
    EXPECT_EQ(flagged, (std::multiset<std::string>{"H", "X"})); // N stands at 1 exactly
}

TEST(Screens, EqualFirmsAreTheLargestOfEachOther)
{
    Round round{.id = "1", .demand = Quantity::read("10").value()};
    round.capacities = {owned("A", "10"), owned("B", "10"), owned("C", "10")};
    EXPECT_EQ(firmValues({.rounds = {round}}, dualPivotal), (Texts{"1", "1", "1"}));
    EXPECT_EQ(firmValues({.rounds = {round}}, triplePivotal), (Texts{"0", "0", "0"}));
}

TEST(Screens, CapacitiesWithBuyOrdersOnlyAreDeclaredToZero)
{
    auto series = fiveFirms();
    EXPECT_EQ(firmValues(series, withholding).front(), "null"); // no order at all
    series.rounds[0].orders = {declared("B", Side::Buy, "1", "1")};
    EXPECT_EQ(firmValues(series, withholding), (Texts{"0", "0", "0", "0", "0"}));
    series.rounds[0].orders.push_back(declared("G", Side::Sell, "80", "120"));
    EXPECT_EQ(firmValues(series, withholding)[3], "0.8");
}

TEST(Screens, WithholdingIsWhatTheDeclaredPartLeaves)
{
    auto series = fiveFirms();
    series.rounds[0].orders = {declared("G", Side::Sell, "80", "120")};
    Texts withheld;
    for (const auto& number : explainRound(series, screen(series), 0))
        if (number.key == "withholding_ratio")
            withheld.push_back(number.note + " " + number.value);
    EXPECT_EQ(withheld, (Texts{"H 1", "N 1", "X 1", "G 0.2", "K 1"}));
}

TEST(Screens, LernerIsTheMarkUpOverThePrice)
{
    EXPECT_EQ(shown(lernerIndex(80, 80)), "0");
    EXPECT_EQ(shown(lernerIndex(200, 80)), "0.6");
    EXPECT_EQ(shown(lernerIndex(0, 80)), "null");
}

TEST(Screens, LernerOfOffersTakesServedSellersAndTheDearestServedOffer)
{
    Round round{.id = "1"};
    round.orders = {declared("G", Side::Sell, "80", "150"), declared("K", Side::Sell, "200", "100"),
                    declared("Z", Side::Sell, "300", "100")};
    EXPECT_TRUE(lernerOfOffers(round).empty()); // nothing is known to be served
    round.orders[0].awarded = Quantity::read("150").value();
    round.orders[1].awarded = Quantity::read("1").value();
    round.orders[2].awarded = Quantity{};
    const auto sellers = lernerOfOffers(round);
    ASSERT_EQ(sellers.size(), 2U);
    EXPECT_EQ(shown(sellers[0].index), "0.6");
    EXPECT_EQ(shown(sellers[1].index), "0");
}

Round sellersAt(const char* id, const std::vector<const char*>& prices)
{
    Round round{.id = id};
    for (const auto* price : prices)
        round.orders.push_back(
            declared("G" + std::to_string(round.orders.size() + 1), Side::Sell, price, "10"));
    return round;
}

TEST(Screens, ParallelMovesCountTheLargestGroupThatMovesAlike)
{
    const Series series{
        .rounds = {sellersAt("1", {"120", "130", "140"}), sellersAt("2", {"125", "135", "139"})}};
    const auto moves = movesInto(screen(series), 1);
    ASSERT_EQ(moves.size(), 1U);
    EXPECT_EQ(moves[0].repeated, 3U);
    EXPECT_EQ(moves[0].up, 2U);
    EXPECT_EQ(moves[0].down, 1U);
    EXPECT_EQ(moves[0].parallel, 2U);
    EXPECT_EQ(shown(moves[0].commonMove), "5");
}

TEST(Screens, StandingStillIsNoParallelMove)
{
    const Series series{.rounds = {sellersAt("1", {"120", "130"}), sellersAt("2", {"120", "130"})}};
    EXPECT_EQ(movesInto(screen(series), 1)[0].parallel, 0U);
    EXPECT_TRUE(parallelPairs(screen(series), 1).empty());
}

TEST(Screens, PairsThatMoveAlikeCorrelateFully)
{
    const Series series{.rounds = {sellersAt("1", {"100", "110", "90"}), sellersAt("2", {"105", "115", "90"}),
                                   sellersAt("3", {"102", "112", "95"}),
                                   sellersAt("4", {"110", "121", "95"})}};
    const auto pairs = parallelPairs(screen(series), 2);
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(pairs[0].pair, (EqualBids{Side::Sell, "G1", "G2", 2}));
    EXPECT_EQ(pairs[0].common, 3U);
    EXPECT_GT(*pairs[0].correlation, Fraction(99, 100));
    EXPECT_LT(*pairs[0].correlation, 1);
}

TEST(Screens, EqualBidsAreFoundWhereTheWeightedMeansAgree)
{
    auto first = sellersAt("1", {"130", "130"});
    first.orders = {declared("A", Side::Sell, "120", "30"), declared("A", Side::Sell, "160", "10"),
                    declared("B", Side::Sell, "130", "5"), declared("B", Side::Buy, "130", "5")};
    const Series series{.thresholds = {{"equal_rounds", Level::fromMantissa(1'000'000)}}, .rounds = {first}};
    EXPECT_EQ(screen(series).equalBids, (std::vector<EqualBids>{{Side::Sell, "A", "B", 1}}));
}

TEST(Screens, ASkippedRoundDoesNotBreakARunOfLosses)
{
    Series series;
    for (const auto* awarded : {"0", "", "0", "4", "0"}) {
        auto round = sellersAt("r", {"100"});
        round.orders[0].awarded = Quantity::read(awarded);
        series.rounds.push_back(round);
    }
    const auto entries = screen(series).nonWinning;
    ASSERT_EQ(entries.size(), 1U);
    EXPECT_EQ(entries[0].longest, 2U);
    EXPECT_EQ(entries[0].current, 1U);
    EXPECT_EQ(entries[0].longestRun, (std::vector<std::size_t>{0, 2}));
}

TEST(Screens, EveryThresholdSaysWhereItsLevelComesFrom)
{
    std::set<std::string_view> ids;
    for (const auto* threshold : thresholds) {
        EXPECT_TRUE(ids.insert(threshold->id).second);
        EXPECT_FALSE(threshold->source.empty()) << threshold->id;
        EXPECT_EQ(isGiven({}, *threshold), false);
    }
}

TEST(Screens, OnlyAGivenLevelIsCalledGiven)
{
    auto series = fiveFirms();
    series.thresholds["rsi"] = Level::fromMantissa(800'000);
    for (const auto& flag : screen(series).flags)
        EXPECT_EQ(flag.given, flag.code == "rsi-low");
}

} // namespace
} // namespace meritdesk::auction
