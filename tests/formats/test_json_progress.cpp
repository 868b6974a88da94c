#include <gtest/gtest.h>
#include <vector>

#include "formats/json/categories_input.h"
#include "formats/json/clear_input.h"
#include "tests/support/folders.h"

namespace meritdesk::json {

namespace {

/// A book of many orders, as a long file of the command line has it.
std::string longBook(int orders)
{
    std::string text = R"({"format": "meritdesk.clear/1", "rule": "uniform", "orders": [)";
    for (int i = 0; i < orders; ++i)
        text += (i == 0 ? "" : ",") + std::string(R"({"id": "o)") + std::to_string(i) + R"(", "side": ")"
                + (i % 2 == 0 ? "buy" : "sell") + R"(", "price": 10, "quantity": 1})";
    return text + "]}";
}

TEST(JsonProgress, RisesFromNothingToTheEndAndChangesNoResult)
{
    const auto text = longBook(5000);
    std::vector<double> shares;
    const auto watched = readBook(text, [&shares](double share) {
        shares.push_back(share);
        return true;
    });
    ASSERT_TRUE(watched) << watched.findings().front().code << watched.findings().front().place;
    EXPECT_EQ(*watched, *readBook(text));
    ASSERT_GT(shares.size(), 20U);
    EXPECT_LT(shares.front(), 0.1);
    EXPECT_GT(shares.back(), 0.8);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        EXPECT_LE(shares[i], 1.0);
        EXPECT_GE(shares[i], i == 0 ? 0.0 : shares[i - 1]) << i;
    }
}

TEST(JsonProgress, AStopEndsTheReadingAtEveryPlaceWithoutAResult)
{
    const auto text = longBook(5000);
    int looks = 0;
    ASSERT_TRUE(readBook(text, [&looks](double) { return ++looks > 0; }));
    for (int stopAt = 1; stopAt <= looks; ++stopAt) {
        int seen = 0;
        const auto stopped = readBook(text, [&seen, stopAt](double) { return ++seen < stopAt; });
        ASSERT_FALSE(stopped) << stopAt;
        EXPECT_EQ(stopped.findings().front().code, "cancelled");
        EXPECT_EQ(seen, stopAt) << "nobody asks again after the stop";
    }
}

TEST(JsonProgress, AStopEndsTheReadingOfAYear)
{
    const auto file = tests::sourceFolder() / "resources/samples/samara-2025-teaching.json";
    const auto text = tests::bytesOf(file);
    int seen = 0;
    const auto stopped = readCategories(text, file.parent_path(), [&seen](double) { return ++seen < 3; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.findings().front().code, "cancelled");
    EXPECT_EQ(seen, 3);
}

} // namespace

} // namespace meritdesk::json
