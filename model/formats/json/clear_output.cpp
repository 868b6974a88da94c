#include "formats/json/clear_output.h"

#include <array>

#include "core/auction/check.h"
#include "core/auction/rule.h"
#include "formats/json/clear_explanation.h"
#include "formats/json/clear_parts.h"
#include "formats/json/json_writer.h"
#include "formats/json/labels.h"
#include "formats/words/words.h"

namespace meritdesk::json {

using namespace auction; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

constexpr int priceDecimals = 6;
constexpr std::array<std::string_view, 3> statusWords{"full", "partial", "none"};

void price(Writer& writer, std::string_view key, const std::optional<Fraction>& value)
{
    writer.key(key);
    value ? writer.text(printRounded(*value, priceDecimals)) : writer.null();
}

template <class Value>
void plain(Writer& writer, std::string_view key, const std::optional<Value>& value)
{
    writer.key(key);
    value ? writer.text(value->text()) : writer.null();
}

/// A declared price of a match, doubled, as its side settles it.
std::string printDoubled(std::int64_t doubled, const std::optional<Scale>& scale)
{
    if (scale)
        return printRounded(Fraction(scale->factor * Fraction(doubled, 2'000'000) + scale->perUnit),
                            priceDecimals);
    if (doubled % 2 == 0)
        return printDecimal(static_cast<Int128>(doubled / 2), priceDecimals);
    return printRounded(Fraction(doubled, 2'000'000), priceDecimals);
}

Price spreadOf(const Book& book, const Clearing& clearing, const Match& match)
{
    const auto& rule = *clearing.rule;
    return rule.valueOf(book.orders[match.buy]) - rule.valueOf(book.orders[match.sell]);
}

void writeMatch(Writer& writer, const Book& book, const Clearing& clearing, const Match& match)
{
    const auto prices = clearing.rule->pricesOf(book, clearing, match);
    writer.beginObject().key("step").number(static_cast<long long>(match.step) + 1);
    writer.key("buy");
    match.buy == none ? writer.null() : writer.text(book.orders[match.buy].id);
    writer.member("sell", book.orders[match.sell].id).member("quantity", match.quantity.text());
    writer.key("spread");
    if (match.buy == none)
        writer.null();
    else
        writer.text(spreadOf(book, clearing, match).text());
    writer.member("buy_price", printDoubled(prices.buy, clearing.buyScale));
    writer.member("sell_price", printDoubled(prices.sell, clearing.sellScale)).endObject();
}

void writeMatches(Writer& writer, const Book& book, const Clearing& clearing)
{
    writer.key("matches").beginArray();
    forEachMatch(clearing, [&](const Match& match) {
        writeMatch(writer, book, clearing, match);
        return true;
    });
    writer.endArray();
}

void writeOrder(Writer& writer, const Book& book, const Clearing& clearing, std::size_t index)
{
    const auto& order = book.orders[index];
    writer.beginObject().member("id", order.id);
    writer.member("side", sideWords[static_cast<std::size_t>(order.side)]);
    writer.member("quantity", order.quantity.text());
    writer.member("awarded", clearing.awarded[index].text());
    price(writer, "price", priceOf(book, clearing, index));
    price(writer, "settlement_price", settlementPriceOf(book, clearing, index));
    writer.member("amount", clearing.amounts[index].text());
    writer.member("status", statusWords[static_cast<std::size_t>(statusOf(book, clearing, index))]);
    writer.key("marginal").boolean(clearing.marginal[index] != 0).endObject();
}

void writeMoney(Writer& writer, const Clearing& clearing)
{
    const auto& totals = clearing.totals;
    writer.key("totals").beginObject().member("buyers_pay", totals.buyersPay.text());
    writer.member("sellers_get", totals.sellersGet.text()).member("operator", totals.operatorKeeps.text());
    writer.member("grid", totals.grid.text()).member("levies", totals.levies.text()).endObject();
    const auto& surplus = clearing.surplus;
    writer.key("surplus").beginObject();
    plain(writer, "buyers", surplus.buyers);
    writer.member("sellers", surplus.sellers.text()).member("operator", surplus.operatorKeeps.text());
    writer.member("total", surplus.total.text()).endObject();
}

void writeFacts(Writer& writer, const Facts& facts)
{
    writer.key("facts").beginObject();
    plain(writer, "v_star", facts.largestVolume);
    writer.key("p_star");
    if (facts.largestVolumeAt) {
        writer.beginArray();
        for (const auto value : *facts.largestVolumeAt)
            writer.text(value.text());
        writer.endArray();
    } else {
        writer.null();
    }
    plain(writer, "cap", facts.cap);
    plain(writer, "last_buy", facts.lastBuy);
    plain(writer, "last_sell", facts.lastSell);
    price(writer, "k_buy", facts.buyFactor);
    price(writer, "k_sell", facts.sellFactor);
    plain(writer, "call_volume", facts.callVolume);
    plain(writer, "unserved", facts.unserved);
    writer.endObject();
}

/// `root` is the place that the findings' own places are relative to; empty for whole places.
void writeWarnings(Writer& writer, const std::vector<Finding>& findings, const std::string& root)
{
    writer.key("warnings").beginArray();
    for (const auto& finding : findings) {
        const auto join = root.empty() || finding.place.empty() ? "" : ".";
        writer.beginObject().member("code", finding.code);
        writer.member("message", words::sentence(finding).toStdString());
        writer.member("at", root + join + finding.place).endObject();
    }
    writer.endArray();
}

void writeResult(Writer& writer, const Book& book, const Clearing& clearing, const std::string& place)
{
    writer.member("rule", clearing.rule->id);
    price(writer, "price", clearing.price);
    price(writer, "average_price", clearing.averagePrice);
    writer.member("volume", clearing.volume.text());
    writeMatches(writer, book, clearing);
    writer.key("orders").beginArray();
    for (std::size_t i = 0; i < book.orders.size(); ++i)
        writeOrder(writer, book, clearing, i);
    writer.endArray();
    writeMoney(writer, clearing);
    writeFacts(writer, clearing.facts);
    writeWarnings(writer, clearing.warnings, place);
}

} // namespace

std::string writeClearings(const Book& book, const std::vector<Clearing>& clearings, ClearOutput how)
{
    Writer writer(how.pretty);
    writer.beginObject().member("format", "meritdesk.clear-result/1");
    writeLabels(writer, book.title, book.units);
    writer.key("results").beginArray();
    for (std::size_t i = 0; i < clearings.size(); ++i) {
        writer.beginObject();
        writeResult(writer, book, clearings[i], "results[" + std::to_string(i) + "]");
        if (how.explain) {
            writer.key("explanation");
            writeExplanation(writer, book, clearings[i]);
        }
        writer.endObject();
    }
    writer.endArray();
    writeWarnings(writer, warningsOf(book), "");
    return writer.endObject().take();
}

} // namespace meritdesk::json
