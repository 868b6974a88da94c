#include <gtest/gtest.h>

#include "formats/json/json_reader.h"
#include "formats/json/json_value.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {
namespace {

std::string faultOf(std::string_view text)
{
    const auto value = parse(text);
    return value ? "none" : value.findings().front().code + " @ " + value.findings().front().place;
}

TEST(Json, NumbersKeepTheirCharacters)
{
    const auto value = parse(R"([0.10, 0e400, 123456789012345678901234567890, -0.0, 7])");
    ASSERT_TRUE(value.ok());
    std::string texts;
    for (const auto& item : value->items)
        texts += item.text + " ";
    EXPECT_EQ(texts, "0.10 0e400 123456789012345678901234567890 -0.0 7 ");
}

TEST(Json, FaultsOfTheTextNameLineAndColumn)
{
    EXPECT_EQ(faultOf("{\n  \"a\": tru\n}"), "json-syntax @ line 2 column 11");
    EXPECT_EQ(faultOf(""), "json-syntax @ line 1 column 1");
    EXPECT_EQ(faultOf("[1] 2"), "json-syntax @ line 1 column 5");
    EXPECT_EQ(faultOf("[NaN]"), "json-syntax @ line 1 column 2");
    EXPECT_EQ(faultOf(R"({"a": [1, {"b": 1e400}]})"), "too-many-digits @ a[1].b");
    EXPECT_EQ(faultOf("\xEF\xBB\xBF{}"), "byte-order-mark @ line 1 column 1");
    EXPECT_EQ(faultOf("[\"\\ud800\"]").substr(0, 11), "json-syntax");
    EXPECT_EQ(faultOf("[\"\xff\"]").substr(0, 11), "json-syntax");
    EXPECT_EQ(faultOf("\"\xed\xa0\x80\"").substr(0, 11), "json-syntax");
}

TEST(Json, ARepeatedKeyIsNamedByItsPath)
{
    EXPECT_EQ(faultOf(R"({"orders": [{"id": 1}, {"price": 1, "price": 2}]})"),
              "repeated-key @ orders[1].price");
    EXPECT_EQ(faultOf(R"({"a": 1, "a": 2})"), "repeated-key @ a");
}

TEST(Json, ARepeatedKeyIsFoundAmongMany)
{
    std::string text = "{";
    for (int i = 0; i < 1000; ++i)
        text += "\"k" + std::to_string(i) + "\": " + std::to_string(i) + ", ";
    EXPECT_EQ(faultOf(text + R"("k500": 1, "k2": 2})"), "repeated-key @ k500");
    EXPECT_EQ(faultOf(text + R"("last": {"a": {"b": [], "b": 1}}})"), "repeated-key @ last.a.b");
}

TEST(Json, SixtyFourLevelsAreTheLimit)
{
    EXPECT_EQ(faultOf(std::string(64, '[') + std::string(64, ']')), "none");
    EXPECT_EQ(faultOf("\n" + std::string(65, '[') + std::string(65, ']')),
              "json-too-deep @ line 2 column 65");
    EXPECT_EQ(faultOf(R"([{"[[\"[[": "]"}, )" + std::string(64, '[')), "json-too-deep @ line 1 column 82");
    EXPECT_EQ(faultOf(std::string(5'000'000, '[')).substr(0, 13), "json-too-deep");
}

TEST(Json, UnknownKeysAreFaultsEvenWhenNullAndKnownNullsAreAbsent)
{
    const auto value = parse(R"({"known": null, "odd": null})");
    ASSERT_TRUE(value.ok());
    Faults faults;
    ObjectReader reader({&*value, "root"}, faults);
    EXPECT_FALSE(reader.optional("known").has_value());
    reader.finish();
    ASSERT_EQ(faults.findings().size(), 1U);
    EXPECT_EQ(faults.findings().front(), error("unknown-key", "root.odd", {{"key", "odd"}}));
}

TEST(Json, AFaultNamesAHugeKeyInShortAndOnOneLine)
{
    const std::string huge(1'000'000, 'k');
    const auto cut = std::string(60, 'k') + "…";
    EXPECT_EQ(faultOf("{\"" + huge + "\": {\"a\": 1, \"a\": 1}}"), "repeated-key @ " + cut + ".a");
    EXPECT_EQ(faultOf("{\"" + huge + "\": 1, \"" + huge + "\": 1}"), "repeated-key @ " + cut);
    EXPECT_EQ(faultOf("{\"" + huge + "\": [1e400]}"), "too-many-digits @ " + cut + "[0]");
    const auto value = parse("{\"" + huge + R"(": 1, "two\nlines": 2})");
    ASSERT_TRUE(value.ok());
    Faults faults;
    ObjectReader({&*value, "root"}, faults).finish();
    ASSERT_EQ(faults.findings().size(), 2U);
    EXPECT_EQ(faults.findings()[0], error("unknown-key", "root." + cut, {{"key", cut}}));
    EXPECT_EQ(faults.findings()[1], error("unknown-key", "root.two lines", {{"key", "two lines"}}));
}

TEST(Json, TheWriterWritesWhatTheReaderReads)
{
    Writer writer(true);
    writer.beginObject()
        .member("a\n\"", "ж\x01")
        .key("list")
        .beginArray()
        .number(-3)
        .boolean(true)
        .null()
        .endArray();
    writer.key("empty").beginObject().endObject().endObject();
    const auto text = writer.take();
    EXPECT_EQ(text, "{\n  \"a\\n\\\"\": \"ж\\u0001\",\n  \"list\": [\n    -3,\n    true,\n    null\n  ],\n  "
                    "\"empty\": {}\n}\n");
    const auto value = parse(text);
    ASSERT_TRUE(value.ok());
    EXPECT_EQ(value->members.front().second.text, "ж\x01");
}

} // namespace
} // namespace meritdesk::json
