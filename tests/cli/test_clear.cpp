#include <gtest/gtest.h>
#include <sstream>

#include "app/cli/program.h"
#include "formats/json/json_value.h"

namespace meritdesk::cli {
namespace {

struct Said
{
    int status = 0;
    std::string out = {};
    std::string err = {};
};

Said clearing(const std::string& input, std::vector<std::string> options = {})
{
    options.insert(options.begin(), {"clear", "-"});
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const int status = run(options, in, out, err);
    return {status, out.str(), err.str()};
}

const std::string book = R"({"format": "meritdesk.clear/1", "rule": ["uniform", "pay-as-bid"], "orders": [
    {"id": "B1", "side": "buy", "price": "400", "quantity": "100"},
    {"id": "S1", "side": "sell", "price": "300", "quantity": "70"},
    {"id": "S2", "side": "sell", "price": "310", "quantity": "50"}]})";

TEST(Clear, TheResultIsOneObjectAndTheSameEveryTime)
{
    const auto said = clearing(book);
    EXPECT_EQ(said.status, 0);
    EXPECT_EQ(said.err, "");
    EXPECT_TRUE(json::parse(said.out));
    EXPECT_EQ(said.out, clearing(book).out);
}

/// Lists the keys of an object in their order.
std::string keysOf(const json::Value& object)
{
    std::string keys;
    for (const auto& [key, value] : object.members)
        keys += key + " ";
    return keys;
}

TEST(Clear, ExplainAddsOneKeyAtTheEndOfEachResultAndNothingElse)
{
    const auto plain = json::parse(clearing(book).out);
    const auto explained = json::parse(clearing(book, {"--explain"}).out);
    ASSERT_TRUE(plain);
    ASSERT_TRUE(explained);
    EXPECT_EQ(keysOf(plain.value()), "format results warnings ");
    EXPECT_EQ(keysOf(explained.value()), keysOf(plain.value()));
    for (std::size_t i = 0; i < 2; ++i) {
        const auto& before = plain->find("results")->items[i];
        const auto& after = explained->find("results")->items[i];
        EXPECT_EQ(keysOf(before),
                  "rule price average_price volume matches orders totals surplus facts warnings ");
        EXPECT_EQ(keysOf(after), keysOf(before) + "explanation ");
        const std::string conventions = i == 0 ? "conventions " : ""; // the uniform price alone has them
        EXPECT_EQ(keysOf(after.members.back().second),
                  "case interval " + conventions + "replay reasons proofs numbers amounts ");
        EXPECT_EQ(after.members.back().second.find("reasons")->items.size(), 3U);
    }
}

TEST(Clear, BadInputIsSaidWithItsPlaceAndValueAndNothingIsWritten)
{
    auto bad = book;
    bad.replace(bad.find("\"310\""), 5, "\"3x0\"");
    const auto said = clearing(bad);
    EXPECT_EQ(said.status, 3);
    EXPECT_EQ(said.out, "");
    EXPECT_EQ(said.err, "error: orders[2].price: \"3x0\" is not a decimal number\n");
}

TEST(Clear, WhatARuleNeedsAndDoesNotGetIsSaidAtItsPlace)
{
    auto phases = book;
    phases.replace(phases.find("pay-as-bid"), 10, "two-phase");
    const auto said = clearing(phases);
    EXPECT_EQ(said.status, 3);
    EXPECT_EQ(said.err, "error: options.call_until: the rule two-phase needs the option \"call_until\"\n");
}

} // namespace
} // namespace meritdesk::cli
