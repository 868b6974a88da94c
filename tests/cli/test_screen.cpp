#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <sstream>

#include "app/cli/program.h"
#include "core/auction/screens/screens.h"
#include "formats/json/json_value.h"
#include "formats/words/words.h"

namespace meritdesk::cli {
namespace {

struct Said
{
    int status = 0;
    std::string out = {};
    std::string err = {};
};

Said screening(const std::string& input, std::vector<std::string> options = {})
{
    options.insert(options.begin(), {"screen", "-"});
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const int status = run(options, in, out, err);
    return {status, out.str(), err.str()};
}

/// The input with that text in place of the other, which must be there.
std::string changed(std::string input, const std::string& text, const std::string& by)
{
    const auto at = input.find(text);
    EXPECT_NE(at, std::string::npos) << text;
    return input.replace(at, text.size(), by);
}

const std::string rounds = R"({"format": "meritdesk.screen/1", "thresholds": {"top_m": "2"}, "rounds": [
    {"id": "jan", "demand": "100", "price_floor": "0", "price_cap": "200", "price_step": "1",
     "capacities": [{"participant": "G1", "capacity": "90"}, {"participant": "G2", "capacity": "50"}],
     "orders": [
        {"participant": "G1", "side": "sell", "price": "120", "quantity": "80", "awarded": "80"},
        {"participant": "G2", "side": "sell", "price": "130", "quantity": "40", "awarded": "20"}],
     "deliveries": [{"participant": "G1", "contracted": "80", "delivered": "60"}]},
    {"id": "feb", "orders": [
        {"participant": "G1", "side": "sell", "price": "121", "quantity": "80"},
        {"participant": "G2", "side": "sell", "price": "131", "quantity": "40"},
        {"participant": "G3", "side": "sell", "price": "131", "quantity": "40"},
        {"participant": "G4", "side": "sell", "price": "131", "quantity": "40"}]}]})";

TEST(Screen, TheResultIsOneObjectAndTheSameEveryTime)
{
    const auto said = screening(rounds);
    EXPECT_EQ(said.status, 0);
    EXPECT_EQ(said.err, "");
    EXPECT_TRUE(json::parse(said.out));
    EXPECT_EQ(said.out, screening(rounds).out);
    EXPECT_EQ(said.out, screening(rounds, {"--lang", "zh"}).out); // keys and codes know no language
}

std::string keysOf(const json::Value& object)
{
    std::string keys;
    for (const auto& [key, value] : object.members)
        keys += key + " ";
    return keys;
}

TEST(Screen, ExplainAddsOneKeyAtTheEndOfEachRoundAndNothingElse)
{
    const auto plain = json::parse(screening(rounds).out);
    const auto explained = json::parse(screening(rounds, {"--explain"}).out);
    ASSERT_TRUE(plain);
    ASSERT_TRUE(explained);
    EXPECT_EQ(keysOf(plain.value()), "format thresholds rounds series flags warnings ");
    EXPECT_EQ(keysOf(explained.value()), keysOf(plain.value()));
    for (std::size_t i = 0; i < 2; ++i) {
        const auto& after = explained->find("rounds")->items[i];
        EXPECT_EQ(keysOf(plain->find("rounds")->items[i]), "id structure bids ");
        EXPECT_EQ(keysOf(after), "id structure bids explanation ");
        EXPECT_EQ(keysOf(after.members.back().second), "notice flags numbers ");
    }
}

TEST(Screen, AWordedFlagSaysCoordinationOrFocalPriceAndThatNoLevelIsLaw)
{
    const auto text = screening(rounds, {"--explain"}).out;
    EXPECT_NE(text.find("coordination or focal price: a share of 0.75"), std::string::npos);
    EXPECT_NE(text.find("None of the default thresholds has legal standing"), std::string::npos);
}

TEST(Screen, WhatTheContractDoesNotNameIsExplained)
{
    const auto plain = screening(rounds).out;
    const auto text = screening(rounds, {"--explain"}).out;
    for (const auto* label : {"withholding ratio", "Lerner index, the own offer taken as the cost",
                              "range of the bids", "share of bids that moved by the same amount"}) {
        EXPECT_EQ(plain.find(label), std::string::npos) << label;
        EXPECT_NE(text.find(label), std::string::npos) << label;
    }
}

TEST(Screen, EveryScreenThresholdAndNumberHasItsLabel)
{
    for (const auto* screen : auction::screens)
        EXPECT_NE(words::label(screen->title).toStdString(), screen->title);
    for (const auto* threshold : auction::thresholds)
        EXPECT_NE(words::label(threshold->title).toStdString(), threshold->title);
    EXPECT_EQ(screening(rounds, {"--explain"}).out.find("_other"), std::string::npos);
}

struct Fault
{
    const char* text = "";
    const char* by = "";
    const char* said = "";
};

TEST(Screen, BadInputIsSaidWithItsPlaceAndValueAndNothingIsWritten)
{
    constexpr std::array faults{
        Fault{"\"131\"", "\"1x1\"", "rounds[1].orders[1].price: \"1x1\" is not a decimal number"},
        Fault{"\"feb\"", "\"jan\"", "rounds[1].id: the id \"jan\" is used by an earlier round"},
        Fault{"\"price_cap\": \"200\"", "\"price_cap\": \"0\"",
              "rounds[0].price_cap: the price cap 0 is not above the price floor 0"},
        Fault{"\"price_cap\": \"200\", ", "",
              "rounds[0].price_cap: a price floor and a price cap are given together or not at all"},
        Fault{"\"price_floor\": \"0\", \"price_cap\": \"200\", ", "",
              "rounds[0].price_step: the price step \"1\" needs a price floor and a price cap"},
        Fault{"\"price_step\": \"1\"", "\"price_step\": \"3\"",
              "rounds[0].price_step: the price step 3 does not divide the band of 200"},
        Fault{"\"G2\", \"capacity\"", "\"G1\", \"capacity\"",
              "rounds[0].capacities[1].participant: the participant \"G1\" is named twice here"},
        Fault{"\"awarded\": \"20\"", "\"awarded\": \"41\"",
              "rounds[0].orders[1].awarded: 41 is not between 0 and 40"},
        Fault{"\"demand\": \"100\"", "\"demand\": \"0\"", "rounds[0].demand: 0 is not above zero"},
        Fault{"\"delivered\": \"60\"", "\"delivered\": \"-1\"",
              "rounds[0].deliveries[0].delivered: -1 is below zero"},
        Fault{"\"top_m\": \"2\"", "\"top_m\": \"1.5\"", "thresholds.top_m: \"1.5\" is not a whole number"},
        Fault{"\"top_m\"", "\"top\"", "thresholds.top: the key \"top\" is not known here"},
        Fault{"\"deliveries\": [", "\"delivered\": null, \"deliveries\": [",
              "rounds[0].delivered: the key \"delivered\" is not known here"},
    };
    for (const auto& [text, by, message] : faults) {
        const auto said = screening(changed(rounds, text, by));
        EXPECT_EQ(said.status, 3) << message;
        EXPECT_EQ(said.out, "") << message;
        EXPECT_EQ(said.err, std::string("error: ") + message + "\n");
    }
}

TEST(Screen, SeveralFaultsAreListedAndNoMoreThanTwenty)
{
    std::string orders;
    for (int i = 0; i < 30; ++i)
        orders += std::string(i == 0 ? "" : ", ") + "{}";
    const auto said =
        screening(R"({"format": "meritdesk.screen/1", "rounds": [{"id": "1", "orders": [)" + orders + "]}]}");
    EXPECT_EQ(said.status, 3);
    EXPECT_EQ(std::count(said.err.begin(), said.err.end(), '\n'), 20);
}

} // namespace
} // namespace meritdesk::cli
