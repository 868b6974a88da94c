#include "formats/json/json_value.h"
#include "tests/cli/market_command.h"

namespace meritdesk::cli {
namespace {

using tests::say;

const std::string day = R"({"format": "meritdesk.prosumer/1", "benchmark_price": "0.4",
  "mechanism": {"price": "0.45", "volume": "1", "market_average": "0.3"}, "aggregator": {"fee": "0.02"},
  "intervals": [{"load": "1", "generation": "4", "retail": "0.5", "wholesale": "0.1"},
                {"load": "3", "generation": "0", "retail": "0.5", "wholesale": "0.6"}]})";

std::string refused(const std::string& text, const std::string& by)
{
    return tests::refusedPlace("prosumer", day, text, by);
}

TEST(ProsumerCommand, EveryCaseFolderGivesItsExpectedResult)
{
    tests::checkCases("prosumer", 14);
}

TEST(ProsumerCommand, AnInputThatIsNotValidIsRefusedAtItsPlace)
{
    EXPECT_EQ(refused("prosumer/1", "prosumer/2"), "format");
    EXPECT_EQ(refused(R"("load": "1")", R"("load": "-1")"), "intervals[0].load");
    EXPECT_EQ(refused(R"("load": "1", )", ""), "intervals[0].load");
    EXPECT_EQ(refused(R"("load": "1")", R"("load": 1, "tariff": null)"), "intervals[0].tariff");
    EXPECT_EQ(refused(R"("retail": "0.5", "wholesale": "0.6")", R"("retail": "0.6", "wholesale": "0.6")"),
              "intervals[1].retail");
    EXPECT_EQ(refused(R"("wholesale": "0.6")", R"("wholesale": "0.1234567")"), "intervals[1].wholesale");
    EXPECT_EQ(refused(R"("volume": "1")", R"("volume": "-1")"), "mechanism.volume");
    EXPECT_EQ(refused(R"("volume": "1", )", ""), "mechanism.volume");
    EXPECT_EQ(refused(R"("fee": "0.02")", R"("fee": "-0.02")"), "aggregator.fee");
    EXPECT_EQ(refused(R"("intervals")", R"("fixed": -1, "intervals")"), "fixed");
    EXPECT_EQ(refused(R"("intervals")", R"("schemes": [], "intervals")"), "schemes");
    EXPECT_EQ(refused(R"("intervals")", R"("schemes": ["none", "none"], "intervals")"), "schemes[1]");
    EXPECT_EQ(refused(R"("benchmark_price": "0.4")", R"("schemes": ["self-use-surplus"])"), "schemes[0]");
    EXPECT_EQ(refused(R"("load": "1")", R"("period": "", "load": "1")"), "intervals[0].period");
}

TEST(ProsumerCommand, APeriodThatIsTornIsRefused)
{
    const std::string torn = R"({"format": "meritdesk.prosumer/1", "intervals": [
      {"load": 1, "generation": 0, "retail": 1, "wholesale": 1, "period": "a"},
      {"load": 1, "generation": 0, "retail": 1, "wholesale": 1, "period": "b"},
      {"load": 1, "generation": 0, "retail": 1, "wholesale": 1, "period": "a"}]})";
    EXPECT_EQ(tests::refusedPlace("prosumer", torn, "intervals", "intervals"), "intervals[2].period");
}

TEST(ProsumerCommand, ExplainTellsEveryBillInEveryLanguage)
{
    for (const auto* language : {"en", "ru", "zh", "et"}) {
        const auto told = json::parse(say("prosumer", day, {"--explain", "--lang", language}).out);
        ASSERT_TRUE(told);
        ASSERT_EQ(told->find("schemes")->items.size(), 7U);
        for (const auto& scheme : told->find("schemes")->items) {
            EXPECT_EQ(scheme.members.back().first, "explanation");
            EXPECT_EQ(scheme.find("explanation")->find("numbers")->items.size(), 1U);
        }
    }
}

} // namespace
} // namespace meritdesk::cli
