#include <filesystem>
#include <gtest/gtest.h>
#include <regex>
#include <sstream>

#include "app/cli/program.h"
#include "core/response/dayahead/criteria.h"
#include "core/response/demand/baselines/methods.h"
#include "core/response/demand/factors.h"
#include "core/response/demand/mechanisms.h"
#include "formats/json/json_value.h"
#include "tests/cli/flattened.h"
#include "tests/support/folders.h"

namespace meritdesk::cli {
namespace {

const auto casesFolder = tests::sourceFolder() / "tests/cli/cases/response";

struct Said
{
    int status = 0;
    std::string out = {};
    std::string err = {};
};

Said studying(const std::string& input, const std::vector<std::string>& options = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    std::vector<std::string> words{"response", "-"};
    words.insert(words.end(), options.begin(), options.end());
    const int status = run(words, in, out, err);
    return {status, out.str(), err.str()};
}

std::string exampleInput()
{
    return tests::bytesOf(casesFolder / "contract-example/input.json");
}

/// The example of the contract with everything a fault can stand in, and that text in place of the other.
std::string changed(const std::string& text, const std::string& by)
{
    std::string input = R"({"format": "meritdesk.response/1", "depths": [20, 100], "durations": [2, 4],
 "prices": {"cap": 800000, "buy": 600000}, "k_by_hours": {"aggregator": {"2": 0.5, "4": 1}},
 "case": {"depth": 100, "duration": 4}, "pilot": {"cap": 50}, "delivery": "0.9", "kom": {"delta": 1},
 "dayahead": {"profiles": [{"days": ["2022-06-30"], "load": [300, 310, 320, 330, 340], "stack":
  [{"from": 0, "to": 250, "price_from": 0}, {"from": 250, "to": 400, "price_from": 900, "price_to": 1500}]}],
  "criterion": {"kind": "abs-price", "strike": 800}, "search": {"first_hour": 1, "last_hour": 5}},
 "companies": [{"id": "oil", "kom_purchase": 7}], "sensitivity": [{"factor": "price", "low": 0.5, "high": 2}],
 "baselines": {"obligation": 10, "first_hour": 13, "duration": 2, "adjust_hours": [9],
  "event": {"day": "2022-06-30", "load": HOURS}, "days": [{"day": "2022-06-28", "load": HOURS},
   {"day": "2022-06-29", "load": HOURS}], "methods": [{"method": "mid", "y": 2, "x": 2, "adjust": "additive"},
   {"method": "firm", "plc": 30}, {"method": "same-day"}]}})";
    std::string hours = "[1";
    for (int hour = 2; hour <= 24; ++hour)
        hours += ", " + std::to_string(hour);
    for (auto at = input.find("HOURS"); at != std::string::npos; at = input.find("HOURS"))
        input.replace(at, 5, hours + "]");
    const auto at = input.find(text);
    EXPECT_NE(at, std::string::npos) << text;
    return input.replace(at, text.size(), by);
}

/// True when every fact of a sentence was put in its place.
bool isWhole(const std::string& sentence)
{
    static const std::regex open("\\{[a-z]+\\}");
    return !std::regex_search(sentence, open);
}

/// The place of the first fault of an input that is refused.
std::string refused(const std::string& text, const std::string& by)
{
    const auto said = studying(changed(text, by));
    EXPECT_EQ(said.status, 3) << by << said.out;
    EXPECT_TRUE(said.out.empty());
    EXPECT_TRUE(isWhole(said.err)) << said.err;
    const auto end = said.err.find(": ", 7);
    return said.err.substr(0, 7) == "error: " ? said.err.substr(7, end - 7) : said.err;
}

TEST(Response, EveryCaseFolderGivesItsExpectedValues)
{
    std::size_t checked = 0;
    for (const auto& folder : std::filesystem::directory_iterator(casesFolder)) {
        const auto name = folder.path().filename().string();
        EXPECT_FALSE(tests::bytesOf(folder.path() / "source.txt").empty()) << name;
        const auto said = studying(tests::bytesOf(folder.path() / "input.json"));
        EXPECT_EQ(said.status, 0) << name << ": " << said.err;
        const auto result = json::parse(said.out);
        ASSERT_TRUE(result) << name;
        std::string lines;
        for (const auto& [key, value] : result->members)
            if (key != "warnings")
                tests::flatten(value, key, lines);
        for (const auto& warning : result->find("warnings")->items) {
            EXPECT_TRUE(isWhole(warning.find("message")->text)) << warning.find("message")->text;
            lines += "warning = " + warning.find("code")->text + " at " + warning.find("at")->text + "\n";
        }
        EXPECT_EQ(lines, tests::bytesOf(folder.path() / "expected.txt")) << name;
        ++checked;
    }
    EXPECT_GE(checked, 10U);
}

/// Listed constants whose id no case expects behind that key.
template <class List>
std::string withoutCase(const List& list, const std::string& expected, const std::string& key)
{
    std::string missing;
    for (const auto* entry : list)
        if (expected.find("." + key + " = " + std::string(entry->id) + "\n") == std::string::npos)
            missing += std::string(entry->id) + "\n";
    return missing;
}

TEST(Response, EveryMechanismMethodFactorCriterionAndWarningHasACase)
{
    std::string all;
    for (const auto& folder : std::filesystem::directory_iterator(casesFolder))
        all += tests::bytesOf(folder.path() / "expected.txt");
    EXPECT_EQ(withoutCase(response::demand::mechanisms, all, "mechanism"), "");
    EXPECT_EQ(withoutCase(response::demand::baselineMethods, all, "method"), "");
    EXPECT_EQ(withoutCase(response::demand::factors, all, "factor"), "");
    EXPECT_EQ(withoutCase(response::dayahead::criterionKinds, all, "verdict.kind"), "");
    for (const auto* warning :
         {"pilot-cap-binding at pilot.cap", "reserve-in-price at prices.reserve",
          "delivery-above-one at delivery\n", "delivery-above-one at delivery[",
          "events-cut at events_per_month", "scarcity at dayahead.profiles[", "deficit at kom.zone\n",
          "floor at kom.zone\n", "dr-capped at kom.zone.dr", "baseline-inaccurate at baselines.methods["})
        EXPECT_NE(all.find("warning = " + std::string(warning)), std::string::npos) << warning;
}

TEST(Response, AKeyThatIsNullCountsAsAbsent)
{
    const auto given = studying(changed(R"("case")", R"("case")"));
    const auto with =
        studying(changed(R"("case")", R"("months": null, "costs": null, "target": null, "case")"));
    EXPECT_EQ(with.status, 0) << with.err;
    EXPECT_EQ(with.out, given.out);
}

TEST(Response, OnlyTheValueOfADecimalCounts)
{
    const auto given = studying(changed(R"("buy": 600000)", R"("buy": 600000)"));
    for (const auto* spelling : {R"("buy": "600000.000")", R"("buy": 6e5)",
                                 R"("buy": "0.6000000000000000E+6")", R"("buy": 60000000e-2)"})
        EXPECT_EQ(studying(changed(R"("buy": 600000)", spelling)).out, given.out) << spelling;
    EXPECT_EQ(studying(changed(R"("kom": {"delta": 1})", R"("kom": {"delta": 0e99999})")).status, 0);
}

TEST(Response, TheTestInputItselfIsValid)
{
    EXPECT_EQ(studying(changed("300", "300")).err, "");
}

TEST(Response, AFaultOfTheMatrixHasItsPlace)
{
    EXPECT_EQ(refused("meritdesk.response/1", "meritdesk.kom/1"), "format");
    EXPECT_EQ(refused("[20, 100]", "[]"), "depths");
    EXPECT_EQ(refused("[20, 100]", "[20, 20]"), "depths[1]");
    EXPECT_EQ(refused("[20, 100]", "[-1, 100]"), "depths[0]");
    EXPECT_EQ(refused("[20, 100]", "[20, null, 100]"), "depths[1]");
    EXPECT_EQ(refused("[2, 4]", "[4, 2]"), "durations[1]");
    EXPECT_EQ(refused("[2, 4]", "[2, 9]"), "durations[1]");
    EXPECT_EQ(refused("[2, 4]", "[2.5, 4]"), "durations[0]");
    EXPECT_EQ(refused(R"("depth": 100)", R"("depth": 50)"), "case.depth");
    EXPECT_EQ(refused(R"("duration": 4})", R"("duration": 3})"), "case.duration");
    EXPECT_EQ(refused(R"("case")", R"("colour": null, "case")"), "colour");
    EXPECT_EQ(refused(R"("case")", R"("quantity_step": 0, "case")"), "quantity_step");
}

TEST(Response, AFaultOfThePayHasItsPlace)
{
    EXPECT_EQ(refused(R"("cap": 800000, "buy": 600000)", ""), "prices");
    EXPECT_EQ(refused(R"("prices")", R"("mechanisms": ["czsp-kom-price"], "prices")"), "prices.kom");
    EXPECT_EQ(refused(R"("prices")", R"("mechanisms": [], "prices")"), "mechanisms");
    EXPECT_EQ(refused(R"("prices")", R"("mechanisms": ["aggregator", "aggregator"], "prices")"),
              "mechanisms[1]");
    EXPECT_EQ(refused(R"("buy": 600000)", R"("buy": 1e18)"), "prices.buy");
    EXPECT_EQ(refused(R"("buy": 600000)", R"("buy": "0.0000000000001")"), "prices.buy");
    EXPECT_EQ(refused(R"("buy": 600000)", R"("buy": 1, "reserve": "0.9")"), "prices.reserve");
    EXPECT_EQ(refused(R"({"2": 0.5, "4": 1})", R"({"4": 1})"), "durations[0]");
    EXPECT_EQ(refused(R"({"2": 0.5, "4": 1})", R"({"2": 1.5, "4": 1})"), "k_by_hours.aggregator.2");
    EXPECT_EQ(refused(R"({"2": 0.5, "4": 1})", R"({"2": 1, "9": 1})"), "k_by_hours.aggregator.9");
    EXPECT_EQ(refused(R"({"cap": 50})", R"({"on": "declared"})"), "pilot.cap");
    EXPECT_EQ(refused(R"("0.9")", "[1, 1]"), "delivery");
    EXPECT_EQ(refused(R"("0.9")", "-0.1"), "delivery");
    EXPECT_EQ(refused(R"("case")", R"("events_per_month": 32, "case")"), "events_per_month");
    EXPECT_EQ(refused(R"("case")", R"("months": 0, "case")"), "months");
}

TEST(Response, AFaultOfTheMarketsHasItsPlace)
{
    EXPECT_EQ(refused(R"({"delta": 1})", R"({"delta": 1, "effect": "all"})"), "kom");
    EXPECT_EQ(refused(R"({"delta": 1})", R"({"delta": -1})"), "kom.delta");
    EXPECT_EQ(refused(R"({"delta": 1})",
                      R"({"zone": {"q1": 9, "p1": 2, "p2": 1, "bids": [{"id": "a", "price": 1, "volume": 1}],
                          "dr": {"own": 1}}})"),
              "kom.zone.dr.own");
    EXPECT_EQ(refused(R"({"delta": 1})", R"({"zone": {"q1": 9, "p1": 1, "p2": 2, "bids": []}})"),
              "kom.zone.p2");
    EXPECT_EQ(refused(R"(["2022-06-30"])", R"(["2022-06-30", "2022-06-30"])"),
              "dayahead.profiles[0].days[1]");
    EXPECT_EQ(refused(R"(["2022-06-30"])", R"(["2022-06-31"])"), "dayahead.profiles[0].days[0]");
    EXPECT_EQ(refused("300, 310", "300, 410"), "dayahead.profiles[0].load[1]");
    EXPECT_EQ(refused("300, 310", "99, 310"), "depths[1]");
    EXPECT_EQ(refused(R"("last_hour": 5)", R"("last_hour": 6)"), "dayahead.search.last_hour");
    EXPECT_EQ(refused(R"("last_hour": 5)", R"("last_hour": 3)"), "durations[1]");
    EXPECT_EQ(refused(R"("first_hour": 1,)", R"("first_hour": 0,)"), "dayahead.search.first_hour");
    EXPECT_EQ(refused(R"("first_hour": 1, "last_hour": 5)", R"("first_hour": 4, "last_hour": 3)"),
              "dayahead.search.first_hour");
    EXPECT_EQ(refused(R"("first_hour": 1, "last_hour": 5)", R"("first_hour": 6)"),
              "dayahead.search.first_hour");
    EXPECT_EQ(refused(R"("load": [300)", R"("scarcity_price": 1400, "load": [300)"),
              "dayahead.profiles[0].scarcity_price");
    EXPECT_EQ(refused(R"({"from": 250,)", R"({"from": 251,)"), "dayahead.profiles[0].stack[1].from");
    EXPECT_EQ(refused(R"("strike": 800)", R"("fire": true)"), "dayahead.criterion.strike");
    EXPECT_EQ(refused(R"("kind": "abs-price", "strike": 800)", R"("kind": "manual", "fire": true)"),
              "dayahead.criterion.days");
    EXPECT_EQ(refused(R"({"id": "oil")", R"({"id": "oil"}, {"id": "oil")"), "companies[1].id");
    EXPECT_EQ(
        refused(R"({"factor": "price",)", R"({"factor": "price", "low": 1, "high": 1}, {"factor": "price",)"),
        "sensitivity[1].factor");
}

TEST(Response, AFaultOfTheBaselinesHasItsPlace)
{
    EXPECT_EQ(refused(R"("obligation": 10)", R"("obligation": 0)"), "baselines.obligation");
    EXPECT_EQ(refused(R"("first_hour": 13, "duration": 2)", R"("first_hour": 24, "duration": 2)"),
              "baselines.duration");
    EXPECT_EQ(refused(R"("adjust_hours": [9])", R"("adjust_hours": [14])"), "baselines.adjust_hours[0]");
    EXPECT_EQ(refused(R"("adjust_hours": [9])", R"("adjust_hours": [9, 9])"), "baselines.adjust_hours[1]");
    EXPECT_EQ(refused(R"("adjust_hours": [9],)", ""), "baselines.methods[0].adjust");
    EXPECT_EQ(refused(R"("y": 2, "x": 2)", R"("y": 3, "x": 2)"), "baselines.methods[0].y");
    EXPECT_EQ(refused(R"("y": 2, "x": 2)", R"("y": 2, "x": 1)"), "baselines.methods[0].x");
    EXPECT_EQ(refused(R"("plc": 30)", R"("plc": 9)"), "baselines.methods[1].plc");
    EXPECT_EQ(refused(R"("first_hour": 13, "duration": 2)", R"("first_hour": 21, "duration": 2)"),
              "baselines.methods[2].method");
    EXPECT_EQ(refused(R"("method": "firm")", R"("method": "mean", "y": 1)"), "baselines.methods[1].plc");
    EXPECT_EQ(refused(R"("day": "2022-06-29")", R"("day": "2022-06-28")"), "baselines.days[1].day");
    EXPECT_EQ(refused(R"("day": "2022-06-29")", R"("day": "2022-06-30")"), "baselines.event.day");
    EXPECT_EQ(refused(R"("method": "same-day")", R"("method": "same-day", "adjust": "none")"),
              "baselines.methods[2].adjust");
    EXPECT_EQ(refused(R"("first_hour": 13, "duration": 2)", R"("first_hour": 1, "duration": 2)"),
              "baselines.methods[2].method");
    EXPECT_EQ(refused(R"("method": "same-day")", R"("method": "ewma", "y": 1, "alpha": 0)"),
              "baselines.methods[2].alpha");
}

TEST(Response, ExplainAddsOneKeyAtTheEndOfEveryMechanism)
{
    const auto input = exampleInput();
    const auto plain = json::parse(studying(input).out);
    for (const auto* language : {"en", "ru", "zh", "et"}) {
        const auto told = json::parse(studying(input, {"--explain", "--pretty", "--lang", language}).out);
        ASSERT_TRUE(plain && told);
        const auto& before = plain->find("mechanisms")->items;
        const auto& after = told->find("mechanisms")->items;
        ASSERT_EQ(before.size(), after.size());
        for (std::size_t i = 0; i < after.size(); ++i) {
            EXPECT_EQ(after[i].members.size(), before[i].members.size() + 1);
            EXPECT_EQ(after[i].members.back().first, "explanation");
            EXPECT_FALSE(after[i].members.back().second.items.empty());
        }
    }
}

TEST(Response, NoVerdictIsOfficial)
{
    const auto told = studying(exampleInput());
    EXPECT_NE(told.out.find(R"("official": false)"), std::string::npos);
    EXPECT_EQ(told.out.find(R"("official": true)"), std::string::npos);
}

} // namespace
} // namespace meritdesk::cli
