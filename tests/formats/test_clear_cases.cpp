#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <set>

#include "core/auction/check.h"
#include "core/auction/rules.h"
#include "formats/json/clear_input.h"
#include "formats/json/clear_output.h"
#include "formats/json/json_value.h"
#include "tests/support/folders.h"

namespace meritdesk::json {
namespace {

const auto casesFolder = tests::sourceFolder() / "tests/cases/auction";

std::string plain(const Value& value)
{
    switch (value.kind) {
    case Kind::Null:
        return "null";
    case Kind::True:
        return "true";
    case Kind::False:
        return "false";
    default:
        return value.text;
    }
}

/// One line a value: "orders[0].price = 310". Messages are left out, they belong to a language.
void flatten(const Value& value, const std::string& path, std::string& lines)
{
    if (value.kind == Kind::Object) {
        for (const auto& [key, member] : value.members)
            if (key != "message")
                flatten(member, path.empty() ? key : path + "." + key, lines);
    } else if (value.kind == Kind::Array && !value.items.empty()) {
        for (std::size_t i = 0; i < value.items.size(); ++i)
            flatten(value.items[i], path + "[" + std::to_string(i) + "]", lines);
    } else {
        lines += path + " = " + (value.kind == Kind::Array ? "[]" : plain(value)) + "\n";
    }
}

/// The results of a case, flattened, by rule.
std::map<std::string, std::string> resultsOf(const std::filesystem::path& input)
{
    std::map<std::string, std::string> results;
    const auto book = readBook(tests::bytesOf(input));
    EXPECT_TRUE(book) << input << ": " << (book ? "" : book.findings().front().place);
    if (!book)
        return results;
    std::vector<auction::Clearing> clearings;
    for (const auto& rule : book->rules)
        clearings.push_back(auction::clear(*book, *listed(auction::rules, rule)));
    const auto output = parse(writeClearings(*book, clearings, {}));
    EXPECT_TRUE(output);
    for (const auto& result : output->find("results")->items)
        flatten(result, "", results[result.find("rule")->text]);
    return results;
}

TEST(ClearCases, EveryCaseFolderGivesItsExpectedValuesUnderEachRule)
{
    std::size_t checked = 0;
    for (const auto& folder : std::filesystem::directory_iterator(casesFolder)) {
        const auto results = resultsOf(folder.path() / "input.json");
        EXPECT_FALSE(tests::bytesOf(folder.path() / "source.txt").empty()) << folder.path();
        for (const auto& [rule, lines] : results) {
            EXPECT_EQ(lines, tests::bytesOf(folder.path() / (rule + ".expected"))) << folder.path() << rule;
            ++checked;
        }
        for (const auto& file : std::filesystem::directory_iterator(folder))
            EXPECT_TRUE(file.path().extension() != ".expected"
                        || results.contains(file.path().stem().string()))
                << "nothing computes " << file.path();
    }
    EXPECT_GE(checked, 20U);
}

TEST(ClearCases, EveryListedRuleHasACase)
{
    std::set<std::string> covered;
    for (const auto& file : std::filesystem::recursive_directory_iterator(casesFolder))
        if (file.path().extension() == ".expected")
            covered.insert(file.path().stem().string());
    for (const auto* rule : auction::rules)
        EXPECT_TRUE(covered.contains(std::string(rule->id))) << "no case for the rule " << rule->id;
}

/// Headline numbers worked by hand (see each case's source), apart from the files above.
TEST(ClearCases, TheHandWorkedHeadlinesHold)
{
    const auto line = [](const char* folder, const char* rule, const std::string& text) {
        const auto lines = resultsOf(casesFolder / folder / "input.json")[rule];
        EXPECT_NE(("\n" + lines).find("\n" + text + "\n"), std::string::npos) << folder << " " << text;
    };
    line("shaanxi-crossing", "uniform", "price = 351.9");
    line("shaanxi-crossing", "uniform", "orders[5].awarded = 17638");
    line("shaanxi-last-pair-mean", "uniform", "price = 350.8");
    line("shaanxi-last-pair-mean", "uniform", "volume = 228437");
    line("toy-book", "uniform", "surplus.total = 1575000");
    line("toy-book", "uniform", "matches[0].quantity = 2400");
    line("one-unit-tail", "uniform", "price = 307.5");
    line("guangdong-training-capped", "uniform", "price = -52.8");
    line("guangdong-training-capped", "pay-as-bid", "totals.operator = 25515039.1");
    line("one-sided-stack", "pay-as-bid", "totals.buyers_pay = 26000");
    line("shandong-agent-bidding", "pay-as-bid", "orders[2].awarded = 10");
    line("zero-volume", "uniform", "price = null");
    line("shaanxi-three-prices", "uniform", "price = 351.9");
    line("shaanxi-three-prices", "guangdong-2017", "price = 350.8");
    line("shaanxi-three-prices", "anhui-2017", "price = 350.1");
    line("guangdong-training-return-halved", "guangdong-2016", "facts.k_sell = 0.579079");
    line("guangdong-training-return-halved", "guangdong-2016", "facts.k_buy = 3.661379");
    line("guangdong-training-capped-rules", "high-low", "matches[8].sell_price = -52.8");
    line("toy-book-rules", "high-low", "average_price = 291.666667");
    line("toy-book-rules", "anhui-2017", "orders[4].awarded = 1500");
    line("untraded-sellers-move-the-price", "anhui-2017", "price = 360");
    line("untraded-sellers-move-the-price", "anhui-2017", "orders[1].awarded = 0");
    line("one-unit-moves-the-price", "guangdong-2017", "price = 307.5");
    line("without-the-unit-tail", "guangdong-2017", "price = 350");
    line("everyone-at-one-price-rules", "anhui-2017", "orders[6].awarded = 100");
    line("everyone-at-one-price-pro-rata", "anhui-2017", "orders[6].awarded = 320");
    line("listing-shared-pro-rata", "listing", "orders[2].awarded = 33.33");
    line("single-buyer-marginal-offer", "single-buyer", "price = -8");
    line("single-buyer-stack", "single-buyer", "totals.buyers_pay = 80000");
    line("single-buyer-demand-exactly-exhausted", "single-buyer", "price = 80");
    line("henan-net-back-ranks-users", "henan-2015", "matches[0].buy = near");
}

/// Texts that a reader sees in an explanation, wherever they stand.
void expectWords(const Value& value, const std::filesystem::path& where)
{
    for (const auto& [key, member] : value.members) {
        if (key == "message" || key == "label") {
            EXPECT_EQ(member.text.find_first_of("{}_"), std::string::npos) << where << member.text;
            EXPECT_NE(member.text.substr(0, 6), "scene.") << where;
            EXPECT_NE(member.text.substr(0, 7), "replay-") << where;
            EXPECT_NE(member.text.substr(0, 7), "reason-") << where;
            EXPECT_NE(member.text.substr(0, 6), "proof-") << where;
        }
        expectWords(member, where);
    }
    for (const auto& item : value.items)
        expectWords(item, where);
}

TEST(ClearCases, EveryExplanationIsInWords)
{
    for (const auto& folder : std::filesystem::directory_iterator(casesFolder)) {
        const auto book = readBook(tests::bytesOf(folder.path() / "input.json"));
        ASSERT_TRUE(book);
        std::vector<auction::Clearing> clearings;
        for (const auto& rule : book->rules)
            clearings.push_back(auction::clear(*book, *listed(auction::rules, rule)));
        const auto output = parse(writeClearings(*book, clearings, {.explain = true}));
        ASSERT_TRUE(output);
        for (const auto& result : output->find("results")->items)
            expectWords(*result.find("explanation"), folder.path());
    }
}

} // namespace
} // namespace meritdesk::json
