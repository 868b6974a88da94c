#include "formats/json/clear_explanation.h"

#include "core/auction/convention_prices.h"
#include "core/auction/explain.h"
#include "core/auction/explain_parts.h"
#include "core/auction/matches.h"
#include "core/auction/replay.h"
#include "core/auction/rule.h"
#include "core/auction/situations.h"
#include "formats/json/derivation_json.h"
#include "formats/words/words.h"

namespace meritdesk::json {

using namespace auction; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

constexpr int conventionDecimals = 7; ///< half a step of the finest price

void label(Writer& writer, std::string_view key, std::string_view word)
{
    writer.member(key, words::label(word).toStdString());
}

void writeBound(Writer& writer, std::string_view key, const std::optional<Price>& value)
{
    writer.key(key);
    value ? writer.text(value->text()) : writer.null();
}

void writeCase(Writer& writer, const Clearing& clearing)
{
    const auto id = idOf(clearing.situation);
    writer.key("case").beginObject().member("code", id);
    label(writer, "label", "situation." + std::string(id));
    writer.endObject();
    const auto interval = supportingPrices(clearing);
    writer.key("interval").beginObject();
    writeBound(writer, "low", interval.low);
    writeBound(writer, "high", interval.high);
    writer.key("holds_price");
    clearing.price ? writer.boolean(liesWithin(interval, *clearing.price)) : writer.null();
    writer.endObject();
}

/// What other conventions would make of the same margin.
void writeConventions(Writer& writer, const Book& book, const Clearing& clearing)
{
    if (!usesOption(*clearing.rule, book, "price_convention"))
        return;
    writer.key("conventions").beginArray();
    for (const auto& price : pricesByConvention(clearing)) {
        writer.beginObject().member("code", price.id);
        label(writer, "label", price.title);
        writer.member("buyers_pay", printExact(price.buyersPay, conventionDecimals));
        writer.member("sellers_get", printExact(price.sellersGet, conventionDecimals));
        writer.key("supports_volume").boolean(price.supports).endObject();
    }
    writer.endArray();
}

void writeIds(Writer& writer, std::string_view key, const Book& book, const std::vector<Index>& orders)
{
    writer.key(key).beginArray();
    for (const auto order : orders)
        writer.text(book.orders[order].id);
    writer.endArray();
}

/// The caption of a frame in words; its case is a word of its own.
std::string captionOf(const Frame& frame)
{
    auto caption = frame.caption;
    for (auto& fact : caption.facts)
        if (fact.key == "case")
            fact.value = words::label("situation." + fact.value).toStdString();
    return words::sentence(caption).toStdString();
}

void writeReplay(Writer& writer, const Book& book, const Clearing& clearing)
{
    writer.key("replay").beginArray();
    for (const auto& frame : replayOf(book, clearing)) {
        writer.beginObject().member("scene", frame.scene);
        label(writer, "label", "scene." + std::string(frame.scene));
        writer.member("message", captionOf(frame));
        if (frame.step != none)
            writer.key("step").number(static_cast<long long>(frame.step) + 1);
        writeIds(writer, "buyers", book, frame.buyers);
        writeIds(writer, "sellers", book, frame.sellers);
        writer.member("quantity", frame.quantity.text()).member("volume_so_far", frame.soFar.text());
        writer.endObject();
    }
    writer.endArray();
}

void writeReasons(Writer& writer, const Book& book, const Clearing& clearing)
{
    writer.key("reasons").beginArray();
    for (std::size_t i = 0; i < book.orders.size(); ++i) {
        const auto reason = reasonFor(book, clearing, i);
        writer.beginObject().member("order", book.orders[i].id).member("code", reason.code);
        writer.member("message", words::sentence(reason).toStdString()).endObject();
    }
    writer.endArray();
}

void writeProofs(Writer& writer, const Book& book, const Clearing& clearing)
{
    writer.key("proofs").beginArray();
    for (const auto& proof : prove(book, clearing)) {
        writer.beginObject().member("code", proof.key);
        label(writer, "label", proof.key);
        writer.member("left", proof.left).member("relation", proof.relation).member("right", proof.right);
        writer.key("holds").boolean(proof.holds).endObject();
    }
    writer.endArray();
}

void writeDerivations(Writer& writer, const Book& book, const Clearing& clearing)
{
    writer.key("numbers").beginArray();
    const std::vector<Derivation> numbers{explainPrice(book, clearing), explainVolume(book, clearing),
                                          explainTotals(book, clearing), explainSurplus(book, clearing)};
    DerivationWriter(writer, numbers).write();
    writer.endArray();
    const MatchIndex matches(book, clearing);
    writer.key("amounts").beginArray();
    for (const auto side : {Side::Buy, Side::Sell}) {
        const auto& ladder = side == Side::Buy ? clearing.buyers : clearing.sellers;
        for (std::size_t group = 0; group < ladder.groups(); ++group)
            for (auto slot = ladder.groupStart[group]; slot < ladder.groupStart[group + 1]; ++slot)
                write(writer, explainAmountAt(book, clearing,
                                              {&ladder, side, group, slot, matches.of(ladder.orders[slot])}));
    }
    writer.endArray();
}

} // namespace

void writeExplanation(Writer& writer, const Book& book, const Clearing& clearing)
{
    writer.beginObject();
    writeCase(writer, clearing);
    writeConventions(writer, book, clearing);
    writeReplay(writer, book, clearing);
    writeReasons(writer, book, clearing);
    writeProofs(writer, book, clearing);
    writeDerivations(writer, book, clearing);
    writer.endObject();
}

} // namespace meritdesk::json
