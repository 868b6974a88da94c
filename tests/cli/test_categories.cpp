#include <gtest/gtest.h>
#include <sstream>

#include "app/cli/program.h"
#include "formats/json/json_value.h"
#include "tests/support/folders.h"

namespace meritdesk::tests {

namespace {

/// What one call of the program gave.
struct Answer
{
    int status = -1;
    std::string output = {};
    std::string messages = {};
};

Answer call(const std::vector<std::string>& words, const std::string& input = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const int status = cli::run(words, in, out, err);
    return {status, out.str(), err.str()};
}

/// A JSON text as one line a value, keys in their order.
void flatten(const json::Value& value, const std::string& path, std::string& text)
{
    for (const auto& [key, member] : value.members)
        flatten(member, path + "." + key, text);
    for (std::size_t i = 0; i < value.items.size(); ++i)
        flatten(value.items[i], path + "[" + std::to_string(i) + "]", text);
    text += path + " " + std::to_string(static_cast<int>(value.kind)) + " " + value.text + "\n";
}

std::string flat(const std::string& bytes)
{
    const auto value = json::parse(bytes);
    EXPECT_TRUE(value.ok()) << bytes;
    std::string text;
    if (value)
        flatten(*value, "", text);
    return text;
}

std::string sample(const char* name)
{
    return (sourceFolder() / "resources/samples" / name).string();
}

std::filesystem::path contractExample()
{
    return sourceFolder() / "tests/cases/retail/contract-example";
}

TEST(Categories, TheContractsExampleComesOutValueForValue)
{
    const auto answer = call({"categories", (contractExample() / "input.json").string()});
    EXPECT_EQ(answer.status, 0) << answer.messages;
    EXPECT_EQ(flat(answer.output), flat(bytesOf(contractExample() / "expected.json")));
}

TEST(Categories, PrettyAndStandardInputSayTheSame)
{
    const auto plain = call({"categories", (contractExample() / "input.json").string()});
    const auto pretty = call({"categories", "-", "--pretty"}, bytesOf(contractExample() / "input.json"));
    EXPECT_EQ(pretty.status, 0);
    EXPECT_NE(pretty.output, plain.output);
    EXPECT_EQ(flat(pretty.output), flat(plain.output));
}

TEST(Categories, SamaraOfNovember2025IsBilledToTheKopeck)
{
    const auto answer = call({"categories", sample("samara-2025-11.json")});
    ASSERT_EQ(answer.status, 0) << answer.messages;
    const auto text = flat(answer.output);
    for (const auto* right : {"3454654.9", "1932418.91", "2247.52", "4480737.8", "9870059.13", "11844070.96"})
        EXPECT_NE(text.find(std::string(" ") + right + "\n"), std::string::npos) << right;
    // Peak hours read from 0, the working Saturday dropped, the maximum over all 24 hours, one late rounding.
    for (const auto* wrong : {"9886053.54", "9871329.01", "10156169.54", "9870059.14"})
        EXPECT_EQ(text.find(wrong), std::string::npos) << wrong;
}

TEST(Categories, ExplanationsAreAddedAtTheEndAndChangeNothingElse)
{
    const auto input = bytesOf(contractExample() / "input.json");
    auto explained = json::parse(call({"categories", "-", "--explain"}, input).output).value();
    const auto plain = json::parse(call({"categories", "-"}, input).output).value();
    for (auto& [key, member] : explained.members) {
        auto* object = key == "year" ? &member : key == "months" ? &member.items.at(0) : nullptr;
        if (!object)
            continue;
        ASSERT_EQ(object->members.back().first, "explanation");
        EXPECT_FALSE(object->members.back().second.items.empty());
        object->members.pop_back();
    }
    std::string a;
    std::string b;
    flatten(explained, "", a);
    flatten(plain, "", b);
    EXPECT_EQ(a, b);
}

TEST(Categories, TheExplanationOfAYearStaysReadable)
{
    const auto year = tests::sourceFolder() / "resources/samples/samara-2025-teaching.json";
    const auto answer = call({"categories", year.string(), "--explain"}, {});
    EXPECT_EQ(answer.status, 0);
    EXPECT_LT(answer.output.size(), 3U << 20U) << "it was 19 MB when every category repeated the hours";
    EXPECT_NE(answer.output.find("\"same_as\""), std::string::npos);
}

TEST(Categories, AMonthOutsideTheCalendarIsAnErrorWithItsPlaceAndNoOutput)
{
    auto input = bytesOf(contractExample() / "input.json");
    const auto days = input.find("\"working_days\"");
    input.erase(days, input.find("],", days) + 2 - days);
    for (auto at = input.find("2026-02"); at != std::string::npos; at = input.find("2026-02", at))
        input.replace(at, 7, "2031-02");
    const auto answer = call({"categories", "-"}, input);
    EXPECT_EQ(answer.status, 3);
    EXPECT_EQ(answer.output, "");
    EXPECT_EQ(answer.messages.rfind("error: months[0].working_days", 0), 0U) << answer.messages;
}

} // namespace
} // namespace meritdesk::tests
