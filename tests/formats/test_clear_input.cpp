#include <ctime>
#include <gtest/gtest.h>

#include "formats/json/clear_input.h"

namespace meritdesk::json {
namespace {

std::string input(const std::string& orders, const std::string& options = "{}",
                  const std::string& rule = "\"uniform\"")
{
    return R"({"format": "meritdesk.clear/1", "rule": )" + rule + R"(, "options": )" + options
           + R"(, "orders": [)" + orders + "]}";
}

const std::string buyer = R"({"id": "b", "side": "buy", "price": "3", "quantity": "2"})";

std::string sell(const std::string& more)
{
    return R"({"id": "s", "side": "sell", "price": 1, "quantity": 2, )" + more + "}";
}

/// "place code" of the only finding; "ok" when the text is read.
std::string faultOf(const std::string& text)
{
    const auto book = readBook(text);
    if (book)
        return "ok";
    if (book.findings().size() != 1)
        return std::to_string(book.findings().size()) + " findings, the last at "
               + book.findings().back().place;
    return book.findings()[0].place + " " + book.findings()[0].code;
}

struct Fault
{
    std::string text = {};
    std::string expected = {};
};

void expectAll(const std::vector<Fault>& faults)
{
    for (const auto& [text, expected] : faults)
        EXPECT_EQ(faultOf(text), expected) << text;
}

TEST(ClearInput, FaultsOfTheTextAreAtTheirLineAndColumnOrPath)
{
    const auto deep = [](int levels) { return std::string(levels, '[') + std::string(levels, ']'); };
    expectAll({
        {"\xEF\xBB\xBF" + input(buyer), "line 1 column 1 byte-order-mark"},
        {R"({"format": "meritdesk.clear/1", "rule": NaN})", "line 1 column 41 json-syntax"},
        {input(R"({"id": "\ud800"})"), faultOf(input(R"({"id": "\ud800"})"))},
        {"[]", "line 1 column 1 not-an-object"},
        {input(R"({"id": "b", "side": "buy", "price": 1, "price": 1, "quantity": 2})"),
         "orders[0].price repeated-key"},
        {input(sell(R"("x": )" + deep(61))), "orders[0].x unknown-key"},
    });
    for (const auto& text : {input(R"({"id": "\ud800"})"), input(sell(R"("x": )" + deep(62))), std::string(),
                             input("\xFF"), input("{\"id\": \"\xC0\x80\"}"), input(buyer) + "x"})
        EXPECT_EQ(faultOf(text).substr(0, 5), "line ") << text << faultOf(text);
}

TEST(ClearInput, FaultsOfTheWholeAreAtTheirKeys)
{
    expectAll({
        {R"({"format": "meritdesk.clear/2", "rule": 1})", "format wrong-format"},
        {R"({"rule": "uniform", "orders": []})", "format missing-key"},
        {R"({"format": "meritdesk.clear/1", "orders": []})", "rule missing-key"},
        {R"({"format": "meritdesk.clear/1", "rule": "uniform"})", "orders missing-key"},
        {R"({"format": "meritdesk.clear/1", "rule": "uniform", "orders": {}})", "orders not-a-list"},
        {R"({"format": "meritdesk.clear/1", "rule": "uniform", "orders": [], "x": null})", "x unknown-key"},
        {R"({"format": "meritdesk.clear/1", "rule": "uniform", "orders": [], "title": 5})",
         "title not-a-text"},
        {R"({"format": "meritdesk.clear/1", "rule": "uniform", "orders": [], "title": "", "units": {}})",
         "ok"},
        {R"({"format": "meritdesk.clear/1", "rule": "uniform", "orders": [], "units": {"price": ""}})",
         "units.price text-too-short"},
        {input("", "{}", "[]"), "rule list-too-short"},
        {input("", "{}", "5"), "rule not-one-of"},
        {input("", "{}", R"("anhui-2017")"), "ok"},
        {input("", "{}", R"("two-phase")"), "options.call_until option-missing"},
        {input("", "{}", R"(["uniform", "unifrom"])"), "rule[1] not-one-of"},
        {input("", "{}", R"(["uniform", "uniform"])"), "rule[1] rule-named-twice"},
        {input("1"), "orders[0] not-an-object"},
        {input(buyer + "," + buyer), "orders[1].id repeated-id"},
        {input("", "null"), "ok"},
    });
}

TEST(ClearInput, FaultsOfAnOrderAreAtItsKeys)
{
    expectAll({
        {input(R"({"id": "b", "side": "buy", "price": "3"})"), "orders[0].quantity missing-key"},
        {input(R"({"id": "", "side": "buy", "price": "3", "quantity": 1})"), "orders[0].id text-too-short"},
        {input(R"({"id": "b", "side": "Buy", "price": "3", "quantity": 1})"), "orders[0].side not-one-of"},
        {input(R"({"id": "b", "side": "buy", "price": "3,0", "quantity": 1})"),
         "orders[0].price not-a-decimal"},
        {input(R"({"id": "b", "side": "buy", "price": 1e400, "quantity": 1})"),
         "orders[0].price too-many-digits"},
        {input(R"({"id": "b", "side": "buy", "price": 1e12, "quantity": 1})"),
         "orders[0].price too-many-digits"},
        {input(R"({"id": "b", "side": "buy", "price": "0.0000001", "quantity": 1})"),
         "orders[0].price too-many-decimals"},
        {input(R"({"id": "b", "side": "buy", "price": "1.0000000", "quantity": 1})"), "ok"},
        {input(R"({"id": "b", "side": "buy", "price": true, "quantity": 1})"),
         "orders[0].price not-a-decimal"},
        {input(R"({"id": "b", "side": "buy", "price": 1, "quantity": 0})"),
         "orders[0].quantity not-above-zero"},
        {input(R"({"id": "b", "side": "buy", "price": 1, "quantity": -1})"),
         "orders[0].quantity not-above-zero"},
        {input(R"({"id": "b", "side": "buy", "price": 1, "quantity": "0.0005"})"),
         "orders[0].quantity not-a-multiple"},
        {input(buyer + "," + sell(R"("grid_tariff": 0)")), "orders[1].grid_tariff key-of-other-side"},
        {input(buyer + "," + sell(R"("levies": null)")), "ok"},
        {input(R"({"id": "b", "side": "buy", "price": 1, "quantity": 1, "ultra_low_emission": false})"),
         "orders[0].ultra_low_emission key-of-other-side"},
        {input(sell(R"("ultra_low_emission": 1)")), "orders[0].ultra_low_emission not-true-or-false"},
        {input(sell(R"("segment": 0)")), "orders[0].segment out-of-range"},
        {input(sell(R"("segment": "2.0")")), "ok"},
        {input(sell(R"("segment": 1.5)")), "orders[0].segment not-a-whole-number"},
        {input(sell(R"("tim": null)")), "orders[0].tim unknown-key"},
    });
}

TEST(ClearInput, TimesAreInstantsOfTheCalendar)
{
    for (const auto* good : {"2017-02-01T09:00Z", "2017-02-01T09:00:00+08:00",
                             "2016-02-29T23:59:59.123456789-23:59", "0001-01-01T00:00Z"})
        EXPECT_EQ(faultOf(input(sell(R"("time": ")" + std::string(good) + "\""))), "ok") << good;
    for (const auto* bad :
         {"2017-02-29T09:00Z", "2017-02-01T24:00Z", "2017-02-01T09:00:60Z", "2017-02-01T09:00",
          "2017-02-01T09:00+24:00", "2017-02-01T09:00:00.Z", "2017-02-01 09:00Z",
          "2017-02-01T09:00:00.1234567890Z", "0000-01-01T00:00Z", "2017-02-01T09:00z", "x"})
        EXPECT_EQ(faultOf(input(sell(R"("time": ")" + std::string(bad) + "\""))), "orders[0].time not-a-time")
            << bad;
    EXPECT_EQ(faultOf(input(sell(R"("time": 5)"))), "orders[0].time not-a-time");
}

TEST(ClearInput, FaultsOfAnOptionAreAtItsKey)
{
    expectAll({
        {input("", R"({"quantity_step": 0})"), "options.quantity_step not-above-zero"},
        {input("", R"({"price_step": "-1"})"), "options.price_step not-above-zero"},
        {input(buyer, R"({"price_step": 2})"), "orders[0].price not-a-multiple"},
        {input("", R"({"volume_cap": -1})"), "options.volume_cap below-zero"},
        {input("", R"({"volume_cap": "1.5", "quantity_step": 1})"), "options.volume_cap not-a-multiple"},
        {input("", R"({"deal_ratio": {"of": "buy"}})"), "options.deal_ratio.ratio missing-key"},
        {input("", R"({"deal_ratio": {"of": "buy", "ratio": 1.1}})"),
         "options.deal_ratio.ratio out-of-range"},
        {input("", R"({"deal_ratio": {"of": "both", "ratio": 1}})"), "options.deal_ratio.of not-one-of"},
        {input("", R"({"deal_ratio": {"of": "buy", "ratio": 1, "x": 1}})"),
         "options.deal_ratio.x unknown-key"},
        {input("", R"({"ties": "random"})"), "options.ties not-one-of"},
        {input("", R"({"price_convention": "middle"})"), "options.price_convention not-one-of"},
        {input("", R"({"beta": 0.5})"), "options.beta option-not-used"},
        {input("", R"({"beta": "larger-fee"})"), "options.beta option-not-used"},
        {input("", R"({"beta": "larger"})"), "options.beta not-a-decimal"},
        {input("", R"({"priority": "nearest-first"})"), "options.priority option-not-used"},
        {input("", R"({"minimum_marginal_lot": 0})"), "options.minimum_marginal_lot option-not-used"},
        {input("", R"({"call_until": "2017-02-01T09:00Z"})"), "options.call_until option-not-used"},
        {input("", R"({"listing_side": "buy"})"), "options.listing_side option-not-used"},
        {input("", R"({"take_rule": "time"})"), "options.take_rule option-not-used"},
        {input("", R"({"price_convention": "crossing"})", R"("pay-as-bid")"),
         "options.price_convention option-not-used"},
        {input("", R"({"price_convention": "crossing"})", R"(["pay-as-bid", "uniform"])"), "ok"},
        {input("", R"({"price_cap": 5})", R"("pay-as-bid")"), "options.price_cap option-not-used"},
        {input("", R"({"x": null})"), "options.x unknown-key"},
        {input("", R"({"beta": null})"), "ok"},
    });
}

TEST(ClearInput, ADemandMakesTheBookOneSided)
{
    expectAll({
        {input(sell(R"("time": null)"), R"({"demand": 1, "price_cap": 5})", R"("pay-as-bid")"), "ok"},
        {input(buyer, R"({"demand": 1})", R"("pay-as-bid")"), "orders[0].side buyer-beside-demand"},
        {input("", R"({"demand": 1})"), "options.demand rule-has-two-sides"},
        {input("", R"({"demand": 1})", R"(["pay-as-bid", "uniform"])"), "options.demand rule-has-two-sides"},
        {input("", R"({"demand": 0})", R"("pay-as-bid")"), "options.demand not-above-zero"},
        {input("", R"({"demand": 1, "volume_cap": 1})", R"("pay-as-bid")"),
         "options.volume_cap option-not-used"},
        {input("", R"({"demand": 1, "deal_ratio": {"of": "sell", "ratio": 1}})", R"("pay-as-bid")"),
         "options.deal_ratio option-not-used"},
    });
}

TEST(ClearInput, WhatARuleAsksOfABookIsCheckedAtItsPlace)
{
    const auto priced = [](const char* side, const char* price) {
        return std::string(R"({"id": ")") + side + price + R"(", "side": ")" + side + R"(", "price": ")"
               + price + R"(", "quantity": "2"})";
    };
    const auto two = priced("buy", "3") + "," + priced("buy", "4");
    const auto take = "," + priced("sell", "1");
    expectAll({
        {input("", "{}", R"("listing")"), "orders listing-not-one"},
        {input(two + take, "{}", R"("listing")"), "orders listing-not-one"},
        {input(two + take, R"({"listing_side": "sell", "take_rule": "time"})", R"("listing")"), "ok"},
        {input(priced("buy", "0") + "," + priced("sell", "-2") + "," + priced("buy", "5"), "{}",
               R"("guangdong-2016")"),
         "orders[2].price mixed-signs"},
        {input(priced("buy", "0") + "," + priced("sell", "-2") + "," + priced("buy", "-5"), "{}",
               R"("guangdong-2016")"),
         "ok"},
        {input(priced("buy", "5") + "," + priced("sell", "-2"), "{}", R"("guangdong-2017")"), "ok"},
        {input("", "{}", R"("single-buyer")"), "options.demand option-missing"},
        {input("", R"({"ties": "quantity"})", R"("single-buyer")"), "options.demand option-missing"},
        {input("", "{}", R"(["pay-as-bid", "single-buyer"])"), "options.demand option-missing"},
        {input("", R"({"demand": 1, "price_cap": 2, "ties": "time"})", R"(["pay-as-bid", "single-buyer"])"),
         "ok"},
        {input("", R"({"demand": 1})", R"(["single-buyer", "rolling"])"),
         "options.demand rule-has-two-sides"},
        {input(buyer, R"({"demand": 1})", R"("single-buyer")"), "orders[0].side buyer-beside-demand"},
        {input("", R"({"volume_cap": 1})", R"(["rolling", "listing"])"),
         "options.volume_cap option-not-used"},
        {input("", R"({"ties": "time"})", R"("rolling")"), "options.ties option-not-used"},
        {input("", R"({"beta": "1.000001"})", R"("guangdong-2016")"), "options.beta out-of-range"},
        {input("", R"({"beta": "larger-fee"})", R"("guangdong-2016")"), "ok"},
        {input("", R"({"priority": "farthest"})", R"("anhui-2017")"), "options.priority not-one-of"},
        {input("", R"({"minimum_marginal_lot": "0.0001"})", R"("guangdong-2017")"),
         "options.minimum_marginal_lot not-a-multiple"},
        {input("", R"({"price_convention": "crossing", "call_until": "2017-02-01T09:00Z"})",
               R"("two-phase")"),
         "ok"},
        {input("", R"({"price_convention": "crossing"})", R"("guangdong-2017")"),
         "options.price_convention option-not-used"},
    });
}

TEST(ClearInput, SeveralFaultsAreListedAtMostTwenty)
{
    std::string orders = "1";
    for (int i = 0; i < 40; ++i)
        orders += ", 1";
    EXPECT_EQ(readBook(input(orders)).findings().size(), 20U);
    EXPECT_EQ(readBook(input(R"({"id": "b", "side": "x", "price": "y", "quantity": "z"})")).findings().size(),
              3U);
}

TEST(ClearInput, TenHostileMegabytesAreAnsweredInSeconds)
{
    const auto filled = [](const std::string& part) {
        std::string text;
        while (text.size() < 10'000'000)
            text += part;
        return text;
    };
    std::string keys = "{";
    for (int i = 0; keys.size() < 10'000'000; ++i)
        keys += "\"k" + std::to_string(i) + "\": null, ";
    for (const auto& text :
         {filled("["), filled("{\"a\":"), filled("1,"), "[" + filled("1,") + "1]", keys + "\"x\": 1}",
          input(filled("{},") + "{}"), input(filled("[[[]]],") + "1"), "\"" + filled("\\u0061"),
          input(R"({"id": ")" + filled("a") + "\"}"), input(filled(buyer + ",") + buyer),
          input(buyer, "{}", "[" + filled("1,") + "1]"), input(buyer, "{}", "[" + filled("{},") + "{}]")}) {
        const auto start = std::clock(); // one second at rest; what grows with the square takes hours
        EXPECT_FALSE(readBook(text));
        EXPECT_LT(std::clock() - start, 10 * CLOCKS_PER_SEC) << text.substr(0, 100);
    }
}

TEST(ClearInput, ABookSurvivesItsText)
{
    const auto text = input(
        R"({"id": "b\"1\"", "participant": "电", "side": "buy", "price": "-3.25", "quantity": "2", "group": "g",
            "segment": 2, "grid_tariff": "0.1", "levies": "-0.2", "benchmark": "0", "time": "2017-02-01T09:00:00.5+08:00"},
           {"id": "s", "side": "sell", "price": "1", "quantity": "2", "unit_energy_consumption": "300.5",
            "ultra_low_emission": true, "environmental_deduction": "0", "coal_consumption": "7"})",
        R"({"quantity_step": "0.5", "price_step": "0.25", "volume_cap": "0", "deal_ratio": {"of": "buy", "ratio": "0.8"},
            "ties": "quantity", "price_convention": "split-the-difference"})",
        R"(["uniform", "pay-as-bid"])");
    const auto book = readBook(text);
    ASSERT_TRUE(book) << book.findings()[0].place;
    const auto again = readBook(writeBook(*book));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, *book);
    EXPECT_EQ(writeBook(*again), writeBook(*book));
}

TEST(ClearInput, ABookInTheMiddleOfItsMakingSurvivesItsText)
{
    auction::Book book;
    book.title = "";
    book.units = auction::Units{};
    book.options.beta = auction::Price::fromMantissa(250'000);
    book.options.priority = "strongest-first";
    book.options.callUntil = auction::Instant{1485939600, 0, "2017-02-01T09:00:00Z"};
    book.options.demand = auction::Quantity::fromMantissa(1);
    book.options.listingSide = auction::Side::Sell;
    book.options.takeRule = "time";
    book.orders = {{.id = "s", .participant = "s"}};
    for (const bool larger : {false, true}) {
        book.options.betaLargerFee = larger;
        if (larger)
            book.options.beta.reset();
        const auto again = readStoredBook(writeBook(book));
        ASSERT_TRUE(again) << again.findings()[0].place;
        EXPECT_EQ(*again, book);
    }
}

} // namespace
} // namespace meritdesk::json
