#include "formats/json/json_value.h"
#include "tests/cli/market_command.h"

namespace meritdesk::cli {
namespace {

using tests::say;

const std::string duopoly = R"({"format": "meritdesk.strategy/1", "mode": "benchmark", "model": "duopoly",
  "capacities": ["80", "50"], "costs": ["10", "10"], "demand": "100", "price_cap": "110"})";

const std::string supply =
    R"({"format": "meritdesk.strategy/1", "mode": "benchmark", "model": "supply-function",
  "firms": 2, "capacity": 100, "price_cap": 100, "demand_scale": 50, "demand_shape": 2, "points": [50]})";

const std::string simulated = R"({"format": "meritdesk.strategy/1", "mode": "simulate", "model": "oligopoly",
  "firms": 2, "capacity": 100, "demand": 150, "price_cap": 100, "auction": "pay-as-bid",
  "learner": "fictitious-play", "rounds": 100})";

std::string refused(const std::string& input, const std::string& text, const std::string& by)
{
    return tests::refusedPlace("strategy", input, text, by);
}

TEST(StrategyCommand, EveryCaseFolderGivesItsExpectedResult)
{
    tests::checkCases("strategy", 16);
}

TEST(StrategyCommand, AGameThatIsNotValidIsRefusedAtItsPlace)
{
    EXPECT_EQ(refused(duopoly, "strategy/1", "strategy/2"), "format");
    EXPECT_EQ(refused(duopoly, R"("benchmark")", R"("guess")"), "mode");
    EXPECT_EQ(refused(duopoly, R"("mode": "benchmark", )", ""), "mode");
    EXPECT_EQ(refused(duopoly, R"("model": "duopoly")", R"("model": "monopoly")"), "model");
    EXPECT_EQ(refused(duopoly, R"(["80", "50"])", R"(["80"])"), "capacities");
    EXPECT_EQ(refused(duopoly, R"(["80", "50"])", R"(["80", null])"), "capacities[1]");
    EXPECT_EQ(refused(duopoly, R"(["80", "50"])", R"(["80", 0])"), "capacities[1]");
    EXPECT_EQ(refused(duopoly, R"(["10", "10"])", R"(["10", "-1"])"), "costs[1]");
    EXPECT_EQ(refused(duopoly, R"("demand": "100")", R"("demand": "80")"), "demand");
    EXPECT_EQ(refused(duopoly, R"("demand": "100")", R"("demand": "130")"), "demand");
    EXPECT_EQ(refused(duopoly, R"("price_cap": "110")", R"("price_cap": "10")"), "price_cap");
    EXPECT_EQ(refused(duopoly, R"("price_cap": "110")", R"("price_cap": 110, "firms": 2)"), "firms");
    EXPECT_EQ(refused(duopoly, R"("price_cap": "110")", R"("price_cap": 110, "rounds": null)"), "rounds");
    EXPECT_EQ(refused(supply, R"("firms": 2)", R"("firms": 1)"), "firms");
    EXPECT_EQ(refused(supply, R"("firms": 2)", R"("firms": 2.5)"), "firms");
    EXPECT_EQ(refused(supply, "[50]", "[50, 100.000001]"), "points[1]");
    EXPECT_EQ(refused(supply, R"("demand_shape": 2)", R"("demand_shape": 0)"), "demand_shape");
    EXPECT_EQ(refused(supply, R"("demand_scale": 50)", R"("demand_scale": 1e-7)"), "demand_scale");
}

TEST(StrategyCommand, ASimulationThatIsNotValidIsRefusedAtItsPlace)
{
    EXPECT_EQ(
        refused(supply, R"("benchmark")", R"("simulate", "auction": "uniform", "learner": "q-learning")"),
        "model");
    EXPECT_EQ(refused(simulated, R"("demand": 150)", R"("demand": 200.1)"), "demand");
    EXPECT_EQ(refused(simulated, R"("auction": "pay-as-bid",)", ""), "auction");
    EXPECT_EQ(refused(simulated, R"("fictitious-play")", R"("guess")"), "learner");
    EXPECT_EQ(refused(simulated, R"("rounds": 100)", R"("rounds": 0)"), "rounds");
    EXPECT_EQ(refused(simulated, R"("rounds": 100)", R"("grid": 1002)"), "grid");
    EXPECT_EQ(refused(simulated, R"("rounds": 100)", R"("seed": 4294967296)"), "seed");
    EXPECT_EQ(refused(simulated, R"("rounds": 100)", R"("step_size": 0.1)"), "step_size");
    EXPECT_EQ(refused(simulated, R"("fictitious-play")", R"("q-learning", "exploration": 1.1)"),
              "exploration");
}

TEST(StrategyCommand, ASimulationTellsItsKeysAndTheWholeBenchmark)
{
    const auto said = say("strategy", simulated);
    ASSERT_EQ(said.status, 0) << said.err;
    const auto result = json::parse(said.out);
    ASSERT_TRUE(result);
    std::string keys;
    for (const auto& [key, value] : result->members)
        keys += key + " ";
    EXPECT_EQ(keys, "format mode model auction learner seed rounds average_price last_average_price firms "
                    "benchmark warnings ");
    EXPECT_EQ(result->find("firms")->items.size(), 2U);
    EXPECT_EQ(result->find("benchmark")->find("pay_as_bid")->find("average_price")->text, "66.666667");
    EXPECT_EQ(result->find("rounds")->kind, json::Kind::Number);
    EXPECT_EQ(say("strategy", simulated).out, said.out) << "the same seed, the same bytes";
}

TEST(StrategyCommand, ExplainAddsOneKeyAtTheEndInEveryLanguage)
{
    for (const auto& input : {duopoly, supply, simulated}) {
        const auto plain = say("strategy", input).out;
        for (const auto* language : {"en", "ru", "zh", "et"}) {
            const auto told = json::parse(say("strategy", input, {"--explain", "--lang", language}).out);
            ASSERT_TRUE(told);
            EXPECT_EQ(told->members.back().first, "explanation");
            EXPECT_EQ(told->members.size(), json::parse(plain)->members.size() + 1);
            EXPECT_FALSE(told->members.back().second.find("numbers")->items.empty());
        }
    }
}

} // namespace
} // namespace meritdesk::cli
