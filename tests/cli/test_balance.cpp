#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

#include "app/cli/program.h"
#include "formats/json/json_value.h"
#include "tests/cli/flattened.h"
#include "tests/support/folders.h"

namespace meritdesk::cli {
namespace {

const auto casesFolder = tests::sourceFolder() / "tests/cli/cases/balance";

struct Said
{
    int status = 0;
    std::string out = {};
    std::string err = {};
};

Said settling(const std::string& input, const std::vector<std::string>& options = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    std::vector<std::string> words{"balance", "-"};
    words.insert(words.end(), options.begin(), options.end());
    const int status = run(words, in, out, err);
    return {status, out.str(), err.str()};
}

/// The smallest input, with that text in place of the other.
std::string changed(const std::string& text, const std::string& by)
{
    std::string input = R"({"format": "meritdesk.balance/1", "regime": "nordic-single",
 "periods": {"start": "2025-03-03", "count": 2, "step_minutes": 15},
 "prices": {"day_ahead": "80.5", "direction": 0},
 "brps": [{"id": "A", "imbalance": ["-1.7", 2.3]}]})";
    const auto at = input.find(text);
    EXPECT_NE(at, std::string::npos) << text;
    return input.replace(at, text.size(), by);
}

/// The place of the first fault of an input that is refused.
std::string refused(const std::string& text, const std::string& by)
{
    const auto said = settling(changed(text, by));
    EXPECT_EQ(said.status, 3) << said.out;
    EXPECT_TRUE(said.out.empty());
    const auto end = said.err.find(": ", 7);
    return said.err.substr(0, 7) == "error: " ? said.err.substr(7, end - 7) : said.err;
}

TEST(Balance, EveryCaseFolderGivesItsExpectedValues)
{
    std::size_t checked = 0;
    for (const auto& folder : std::filesystem::directory_iterator(casesFolder)) {
        const auto name = folder.path().filename().string();
        EXPECT_FALSE(tests::bytesOf(folder.path() / "source.txt").empty()) << name;
        const auto said = settling(tests::bytesOf(folder.path() / "input.json"));
        EXPECT_EQ(said.status, 0) << name << ": " << said.err;
        const auto result = json::parse(said.out);
        ASSERT_TRUE(result) << name;
        std::string lines;
        tests::flatten(result.value(), "", lines);
        EXPECT_EQ(lines, tests::bytesOf(folder.path() / "expected.txt")) << name;
        ++checked;
    }
    EXPECT_GE(checked, 10U);
}

TEST(Balance, AnInputThatIsNotValidIsRefusedAtItsPlace)
{
    EXPECT_EQ(refused(R"("regime": "nordic-single")", R"("regime": "swedish")"), "regime");
    EXPECT_EQ(refused("2025-03-03", "2025-02-29"), "periods.start");
    EXPECT_EQ(refused("2025-03-03", "2025-03-03T00:10+02:00"), "periods.start");
    EXPECT_EQ(refused(R"("count": 2)", R"("count": 2.0)"), "periods.count");
    EXPECT_EQ(refused(R"("count": 2)", R"("count": 0)"), "periods.count");
    EXPECT_EQ(refused(R"("count": 2)", R"("count": 2, "end": "2025-03-04")"), "periods");
    EXPECT_EQ(refused(R"("step_minutes": 15)", R"("step_minutes": 20)"), "periods.step_minutes");
    EXPECT_EQ(refused(R"("step_minutes": 15)", R"("step_minutes": 15, "zone": "Europe/Moscow")"),
              "periods.zone");
    EXPECT_EQ(refused(R"("80.5")", R"("80.1234567")"), "prices.day_ahead");
    EXPECT_EQ(refused(R"("80.5")", R"([80])"), "prices.day_ahead");
    EXPECT_EQ(refused(R"("80.5")", R"("1000000000.1")"), "prices.day_ahead");
    EXPECT_EQ(refused(R"("direction": 0)", R"("direction": 2)"), "prices.direction");
    EXPECT_EQ(refused(R"("direction": 0)", R"("direction": 1)"), "prices.up[0]");
    EXPECT_EQ(refused(R"("direction": 0)", R"("direction": 0, "colour": null)"), "prices.colour");
    EXPECT_EQ(refused(R"("-1.7")", R"("-1.7001")"), "brps[0].imbalance[0]");
    EXPECT_EQ(refused(R"("-1.7")", "null"), "brps[0].imbalance[0]");
    EXPECT_EQ(refused(R"("id": "A",)", R"("id": "A", "scheduled": 1,)"), "brps[0].imbalance");
    EXPECT_EQ(refused(R"({"id": "A",)", R"({"id": "A", "imbalance": 1}, {"id": "A",)"), "brps[1].id");
    EXPECT_EQ(refused(R"("brps")", R"("switch_dates": {"ee-2018": "2018-02-01"}, "brps")"), "switch_dates");
    EXPECT_EQ(refused(R"("brps")", R"("fees": [{"code": "A", "basis": "imbalance", "rate": 1}], "brps")"),
              "fees[0].code");
    EXPECT_EQ(refused(R"("brps")", R"("dual": {"adder": 1, "break_even": true}, "brps")"), "dual.adder");
    EXPECT_EQ(refused(R"("day_ahead": "80.5")", R"("day_ahead": {"file": "../x.csv", "column": "p"})"),
              "prices.day_ahead.file");
}

TEST(Balance, ExplainAddsOneKeyAtTheEndOfEveryPeriodReportAndMonth)
{
    const auto input = changed("nordic-single", "nordic-single");
    const auto plain = json::parse(settling(input).out);
    const auto told = json::parse(settling(input, {"--explain", "--lang", "et"}).out);
    ASSERT_TRUE(plain && told);
    for (const auto* list : {"periods", "reports", "tso"}) {
        const auto& before = plain->find(list)->items;
        const auto& after = told->find(list)->items;
        ASSERT_EQ(before.size(), after.size());
        for (std::size_t i = 0; i < after.size(); ++i) {
            EXPECT_EQ(after[i].members.size(), before[i].members.size() + 1);
            EXPECT_EQ(after[i].members.back().first, "explanation");
            EXPECT_FALSE(after[i].members.back().second.items.empty());
        }
    }
}

TEST(Balance, OtherFirstDaysNeedTheAutomaticRegimeAndMustRise)
{
    EXPECT_EQ(refused(R"("regime": "nordic-single")",
                      R"("regime": "auto", "switch_dates": {"ee-2022": "2017-01-01"})"),
              "switch_dates");
}

TEST(Balance, AFileThatIsNotThereEndsWithFour)
{
    const auto said = settling(changed(R"("80.5")", R"({"file": "nowhere.csv", "column": "p"})"));
    EXPECT_EQ(said.status, 4);
    EXPECT_TRUE(said.out.empty());
}

/// A folder with one CSV, and an input beside it that takes the day-ahead price from there.
class BalanceCsv : public testing::Test
{
protected:
    Said with(const std::string& csv, const std::string& more = {})
    {
        const std::filesystem::path folder(m_folder.path().toStdString());
        std::ofstream(folder / "prices.csv", std::ios::binary) << csv;
        const auto input = folder / "input.json";
        std::ofstream(input, std::ios::binary)
            << changed(R"("80.5")", R"({"file": "prices.csv", "column": "price")" + more + "}");
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        const int status = run({"balance", input.string()}, in, out, err);
        return {status, out.str(), err.str()};
    }

    QTemporaryDir m_folder = {};
};

TEST_F(BalanceCsv, RowsAreMatchedByTheirStart)
{
    const auto said =
        with("\xEF\xBB\xBFstart;price\r\n\"2025-03-02T22:15Z\"; 81,5\r\n2025-03-03T00:00+02:00;80\r\n"
             "2024-01-01T00:00Z;not read\r\n",
             R"(, "time": "start", "separator": ";", "decimal": ",")");
    ASSERT_EQ(said.status, 0) << said.err;
    EXPECT_NE(said.out.find(R"("sell": "81.5")"), std::string::npos);
    EXPECT_NE(said.out.find(R"("sell": "80")"), std::string::npos);
}

TEST_F(BalanceCsv, WhatIsWrongInTheFileIsSaid)
{
    EXPECT_EQ(with("price\n1\n").status, 3) << "one row for two periods";
    EXPECT_EQ(with("price\n1\nx\n").status, 3);
    EXPECT_EQ(with("price,price\n1,1\n2,2\n").status, 3);
    EXPECT_EQ(with("cost\n1\n2\n").status, 3);
    EXPECT_EQ(with("price,b\n1\n2,3\n").status, 3);
    EXPECT_EQ(with("price\n\"1\n2\n").status, 3);
    EXPECT_EQ(with("price\n1\n\n2\n").status, 0) << "an empty line is skipped";
    EXPECT_EQ(
        with("price,t\n1,2025-03-03T00:00+02:00\n2,2025-03-03T00:00+02:00\n", R"(, "time": "t")").status, 3)
        << "a time twice";
    EXPECT_EQ(with("price,t\n1,2025-03-03T00:05+02:00\n", R"(, "time": "t")").status, 3) << "off the step";
}

} // namespace
} // namespace meritdesk::cli
