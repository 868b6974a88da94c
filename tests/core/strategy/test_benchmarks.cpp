#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/strategy/models.h"
#include "core/units/text.h"
#include "tests/core/strategy/games.h"

namespace meritdesk::strategy {
namespace {

using tests::equal;
using tests::pair;
using tests::supply;

/// A figure of the model's benchmark, rounded to so many places.
std::string told(const Model& model, const Game& game, std::string_view path, int places)
{
    const auto benchmark = model.benchmark(game);
    const auto* figure = find(benchmark.figures, path);
    return figure ? printRounded(figure->value, places) : "no " + std::string(path);
}

struct OligopolyCase
{
    Game game = {};
    const char* lower = "";
    const char* mean = "";
    const char* least = "";
    const char* most = "";
    const char* average = "";
};

TEST(Oligopoly, GivesTheTableOfWorkedCases)
{
    const std::vector<OligopolyCase> cases{
        {equal(2, "100", "0", "150", "100"), "50", "69.3147", "61.3706", "77.2589", "66.6667"},
        {equal(2, "100", "20", "150", "100"), "60", "75.4518", "69.0965", "81.8071", "73.3333"},
        {equal(2, "100", "0", "180", "100"), "80", "89.2574", "85.9406", "92.5742", "88.8889"},
        {equal(2, "100", "0", "120", "100"), "20", "40.2359", "29.882", "50.5899", "33.3333"},
    };
    for (const auto& each : cases) {
        EXPECT_EQ(told(oligopoly, each.game, "pay_as_bid.lower_end", 4), each.lower);
        EXPECT_EQ(told(oligopoly, each.game, "pay_as_bid.mean_bid", 4), each.mean);
        EXPECT_EQ(told(oligopoly, each.game, "pay_as_bid.mean_min", 4), each.least);
        EXPECT_EQ(told(oligopoly, each.game, "pay_as_bid.mean_max", 4), each.most);
        EXPECT_EQ(told(oligopoly, each.game, "pay_as_bid.average_price", 4), each.average);
        EXPECT_EQ(told(oligopoly, each.game, "uniform.average_price", 4), "100");
    }
}

TEST(Oligopoly, ThreeFirmsGiveTheWorkedNumbers)
{
    const auto game = equal(3, "50", "0", "130", "100");
    EXPECT_EQ(told(oligopoly, game, "pay_as_bid.lower_end", 4), "60");
    EXPECT_EQ(told(oligopoly, game, "pay_as_bid.mean_bid", 4), "70.7242");
    EXPECT_EQ(told(oligopoly, game, "pay_as_bid.mean_max", 4), "80.4312");
    EXPECT_EQ(told(oligopoly, game, "pay_as_bid.average_price", 4), "69.2308");
}

TEST(Oligopoly, WithoutAPivotalFirmEveryPriceIsTheCost)
{
    const auto game = equal(3, "50", "7", "100", "90");
    EXPECT_EQ(oligopoly.benchmark(game).regime, "competitive");
    for (const auto* path : {"uniform.average_price", "pay_as_bid.mean_max", "pay_as_bid.quantiles.0.9"})
        EXPECT_EQ(told(oligopoly, game, path, 6), "7") << path;
    EXPECT_EQ(told(oligopoly, game, "pay_as_bid.profit", 6), "0");
}

TEST(Oligopoly, WhenDemandTakesAllEveryBidIsTheCap)
{
    const auto game = equal(4, "25", "3", "100", "60");
    for (const auto* path :
         {"lower_end", "mean_bid", "mean_min", "mean_max", "average_price", "quantiles.0.1"})
        EXPECT_EQ(told(oligopoly, game, "pay_as_bid." + std::string(path), 6), "60") << path;
}

/// What all firms are paid is what the bids of the served quantities add up to: n - 1 sell k, the highest r.
TEST(Oligopoly, TheMeansOfTheBidsAddUpToTheProfitsUpToAThousandFirms)
{
    for (const int n : {2, 3, 7, 60, 1000}) {
        const std::string demand = std::to_string(n - 1) + ".000001";
        const auto game = equal(n, "1", "5", demand.c_str(), "1000");
        const auto figures = oligopoly.benchmark(game).figures;
        const auto& mean = find(figures, "pay_as_bid.mean_bid")->value;
        const auto& most = find(figures, "pay_as_bid.mean_max")->value;
        const Fraction rest(1, 1'000'000);
        const Fraction paid = n * mean - (1 - rest) * most;
        const Fraction wanted = find(figures, "pay_as_bid.average_price")->value * game.demand.fraction();
        EXPECT_LT(abs(Fraction(paid / wanted - 1)), Fraction(1, powerOfTen(12))) << n;
        EXPECT_LE(find(figures, "pay_as_bid.mean_min")->value, mean);
    }
}

TEST(Duopoly, UnequalCapacitiesGiveTheWorkedNumbers)
{
    const auto game = pair({"100", "60"}, {"0", "0"}, "120", "100");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.lower_end", 6), "60");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.firms.0.profit", 6), "6000");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.firms.1.profit", 6), "3600");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.firms.0.atom_at_cap", 6), "0.4");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.firms.1.atom_at_cap", 6), "0");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.average_price", 6), "80");
    EXPECT_EQ(told(duopoly, game, "uniform.average_price", 6), "100");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.firms.0.quantiles.0.9", 6), "100") << "inside the atom";
}

TEST(Duopoly, UnequalCostsGiveTheWorkedNumbers)
{
    const auto game = pair({"100", "100"}, {"0", "30"}, "150", "100");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.lower_end", 6), "65");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.firms.0.profit", 6), "6500");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.firms.1.profit", 6), "3500");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.firms.1.atom_at_cap", 6), "0.3");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.firms.1.probability_lower", 4), "0.3195");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.firms.1.mean_quantity", 2), "65.97");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.average_price", 3), "79.861");
    EXPECT_EQ(told(duopoly, game, "pay_as_bid.inefficiency", 1), "479.2");
    EXPECT_EQ(told(duopoly, game, "low_demand_threshold", 6), "100") << "min(100, 100 x 100 / 70)";
    const auto small = pair({"100", "60"}, {"0", "30"}, "120", "100");
    EXPECT_EQ(told(duopoly, small, "low_demand_threshold", 4), "85.7143") << "60 x 100 / 70";
}

TEST(Duopoly, EitherFirmIsTheLowerOneHoweverCloseCostsAndCapacitiesLie)
{
    const std::vector<Game> games{
        pair({"100", "100"}, {"0", "30"}, "150", "100"),
        pair({"1000000", "1000000"}, {"5", "5.000001"}, "1999999.999999", "5.000002"),
        pair({"999999999999", "999999999999"}, {"0", "0.000001"}, "999999999999.5", "999999999999"),
        pair({"1", "0.000002"}, {"0.000001", "0"}, "1.000001", "999999999999")};
    for (const auto& game : games) {
        const auto figures = duopoly.benchmark(game).figures;
        const Fraction both = find(figures, "pay_as_bid.firms.0.probability_lower")->value
                              + find(figures, "pay_as_bid.firms.1.probability_lower")->value;
        EXPECT_LT(abs(Fraction(both - 1)), Fraction(1, powerOfTen(20)));
    }
}

TEST(NonAtomic, BothFormatsCostTheSame)
{
    Game game;
    game.slope = tests::price("1");
    game.demand = tests::quantity("100");
    game.points = {tests::quantity("0"), tests::quantity("100")};
    EXPECT_EQ(told(nonAtomic, game, "pay_as_bid.first_offer", 6), "50");
    EXPECT_EQ(told(nonAtomic, game, "pay_as_bid.offers.0", 6), "50");
    EXPECT_EQ(told(nonAtomic, game, "pay_as_bid.offers.1", 6), "100");
    EXPECT_EQ(told(nonAtomic, game, "pay_as_bid.expected_payment", 2), "3333.33");
    EXPECT_EQ(told(nonAtomic, game, "uniform.expected_payment", 2), "3333.33");
}

TEST(SupplyFunction, GivesTheTableOfWorkedCases)
{
    const std::vector<std::array<const char*, 6>> rows{
        {"2", "64.792", "54.931", "33.333", "66.667", "50"},
        {"3", "52.812", "45.996", "23.112", "58.239", "25"},
        {"4", "47.188", "42.265", "19.245", "54.433", "12.5"},
        {"6", "41.992", "38.944", "16.025", "50.876", "3.125"},
        {"10", "38.231", "36.547", "13.841", "48.199", "0.195"},
    };
    for (const auto& row : rows) {
        const auto game = supply(std::stoi(row[0]));
        EXPECT_EQ(told(supplyFunction, game, "mean_served", 3), "33.333");
        EXPECT_EQ(told(supplyFunction, game, "uniform.average_price", 3), row[1]) << row[0];
        EXPECT_EQ(told(supplyFunction, game, "pay_as_bid.average_price", 3), row[2]) << row[0];
        EXPECT_EQ(told(supplyFunction, game, "pay_as_bid.first_offer", 3), row[3]) << row[0];
        EXPECT_EQ(told(supplyFunction, game, "pay_as_bid.offers.0", 3), row[4]) << row[0];
        EXPECT_EQ(told(supplyFunction, game, "uniform.offers.0", 3), row[5]) << row[0];
    }
}

TEST(SupplyFunction, TwoFirmsFollowTheirStraightLine)
{
    auto game = supply(2);
    game.points = {tests::quantity("0"), tests::quantity("25"), tests::quantity("100")};
    EXPECT_EQ(told(supplyFunction, game, "pay_as_bid.offers.0", 6), "33.333333");
    EXPECT_EQ(told(supplyFunction, game, "pay_as_bid.offers.1", 6), "50") << "100 (50 + 25) / 150";
    EXPECT_EQ(told(supplyFunction, game, "pay_as_bid.offers.2", 6), "100");
}

void expectFollows(const Derivation& number)
{
    EXPECT_EQ(evaluate(number), readFraction(number.value)) << number.key << ": " << number.formula;
    for (const auto& child : number.children)
        expectFollows(child);
}

TEST(Models, EveryNumberFollowsFromItsFormula)
{
    Game many;
    many.slope = tests::price("0.7");
    many.demand = tests::quantity("33");
    const std::vector<std::pair<const Model*, Game>> cases{
        {&oligopoly, equal(3, "50", "7", "130", "100")},
        {&oligopoly, equal(3, "50", "7", "90", "100")},
        {&duopoly, pair({"100", "70"}, {"3", "30"}, "150", "100")},
        {&nonAtomic, many},
        {&supplyFunction, supply(3)}};
    for (const auto& [model, game] : cases) {
        const auto numbers = model->explain(game);
        EXPECT_FALSE(numbers.empty()) << model->id;
        for (const auto& number : numbers)
            expectFollows(number);
    }
}

} // namespace
} // namespace meritdesk::strategy
