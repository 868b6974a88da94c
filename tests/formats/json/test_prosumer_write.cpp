#include <gtest/gtest.h>

#include "core/prosumer/schemes.h"
#include "formats/json/prosumer_input.h"
#include "tests/support/prosumer_sample.h"

namespace meritdesk::json {
namespace {

TEST(ProsumerWrite, EverySampleIsReadAsItIsWritten)
{
    for (const auto* file :
         {"prosumer-worked-hours.json", "prosumer-household.json", "prosumer-plant.json"}) {
        const auto input = *tests::prosumerSample(file).prosumer;
        const auto again = readStoredProsumer(writeProsumerInput(input));
        ASSERT_TRUE(again) << file;
        EXPECT_EQ(*again, input) << file;
    }
}

TEST(ProsumerWrite, ADocumentWithoutAPlantIsReadToo)
{
    const auto again = readStoredProsumer(writeProsumerInput({}));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, prosumer::Case());
}

TEST(ProsumerWrite, AllTermsAreKept)
{
    auto input = *tests::workedHours().prosumer;
    input.fixed = *prosumer::Charge::read("3.5");
    input.credit = *prosumer::Quantity::read("2");
    input.surplusRate = *prosumer::Price::read("-0.01");
    input.benchmarkPrice = prosumer::Price();
    input.mechanism = prosumer::MechanismPrice{{}, *prosumer::Quantity::read("1"), {}};
    input.aggregator = prosumer::AggregatorOffer{*prosumer::Price::read("0.02"), {}};
    input.intervals[0].exportRate = *prosumer::Price::read("0.05");
    for (auto& each : input.intervals)
        each.period = "May";
    input.perDay = 96;
    const auto again = readStoredProsumer(writeProsumerInput(input));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, input);
}

std::string prosumerFaultOf(const std::string& more)
{
    const auto read = readStoredProsumer(
        R"({"format": "meritdesk.prosumer/1", "intervals": [{"load": 1, "generation": 0, "retail": 1, "wholesale": 1}], )"
        + more + "}");
    return read ? std::string() : read.findings().front().code + " at " + read.findings().front().place;
}

TEST(ProsumerWrite, BadValuesAreFaultsAtTheirPlace)
{
    EXPECT_EQ(prosumerFaultOf(R"("market": {"members": 0})"), "not-above-zero at market.members");
    EXPECT_EQ(prosumerFaultOf(R"("market": {"book": {"format": "meritdesk.clear/2"}})"),
              "wrong-format at market.book.format");
    EXPECT_EQ(
        prosumerFaultOf(R"("market": {"book": {"format": "meritdesk.clear/1", "rule": [], "orders": [{}]}})"),
        "missing-key at market.book.orders[0].id");
    EXPECT_EQ(prosumerFaultOf(R"("per_day": 0)"), "out-of-range at per_day");
    EXPECT_EQ(prosumerFaultOf(R"("fixed": -1)"), "below-zero at fixed");
    EXPECT_EQ(prosumerFaultOf(R"("schemes": ["mechanism"])"), "scheme-not-enabled at schemes[0]");
}

TEST(ProsumerWrite, TheCommandRefusesWhatOnlyTheDeskKeeps)
{
    const auto read = readProsumer(writeProsumerInput(*tests::workedHours().prosumer));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.findings().front().code, "unknown-key");
    EXPECT_EQ(read.findings().front().place, "market");
}

} // namespace
} // namespace meritdesk::json
