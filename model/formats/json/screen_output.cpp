#include "formats/json/screen_output.h"

#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"
#include "formats/json/clear_parts.h"
#include "formats/json/labels.h"
#include "formats/json/screen_explanation.h"

namespace meritdesk::json {

using namespace auction; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

constexpr int printedDecimals = 6;

void ratio(Writer& writer, std::string_view key, const std::optional<Fraction>& value)
{
    writer.key(key);
    value ? writer.text(printRounded(*value, printedDecimals)) : writer.null();
}

void count(Writer& writer, std::string_view key, std::size_t value)
{
    writer.key(key).number(static_cast<long long>(value));
}

std::string_view sideWord(Side side)
{
    return sideWords[static_cast<std::size_t>(side)];
}

void writeFirm(Writer& writer, const Structure& structure, const Firm& firm)
{
    writer.beginObject().member("participant", firm.participant);
    writer.member("capacity", firm.capacity.text());
    ratio(writer, "share", shareOf(structure, firm));
    for (const auto* screen : screens)
        if (screen->ofFirm)
            ratio(writer, screen->key, screen->ofFirm(structure, firm));
    writer.endObject();
}

void writeStructure(Writer& writer, const Series& series, const std::optional<Structure>& structure)
{
    writer.key("structure");
    if (!structure) {
        writer.null();
        return;
    }
    writer.beginObject().member("basis", structure->ofCapacities ? "capacity" : "declared");
    writer.member("capacity", structure->capacity.text()).key("demand");
    structure->demand ? writer.text(structure->demand->text()) : writer.null();
    for (const auto* screen : screens)
        if (screen->ofMarket)
            ratio(writer, screen->key, screen->ofMarket(series, *structure));
    writer.key("firms").beginArray();
    for (const auto& firm : structure->firms)
        writeFirm(writer, *structure, firm);
    writer.endArray().endObject();
}

void writeBids(Writer& writer, const BidGroup& group)
{
    writer.beginObject().member("side", sideWordOf(group));
    count(writer, "bidders", group.bidders.size());
    count(writer, "distinct_prices", group.prices.size());
    ratio(writer, "modal_price", group.modalPrice());
    ratio(writer, "modal_share", group.modalShare());
    ratio(writer, "simpson", group.simpson);
    ratio(writer, "chance_log10", chanceLog10(group));
    ratio(writer, "mean", group.mean);
    ratio(writer, "sd", deviationOf(group));
    ratio(writer, "cv", variationOf(group));
    ratio(writer, "sd_over_band", deviationOverBand(group));
    writer.endObject();
}

void writeSeries(Writer& writer, const Screening& screening)
{
    writer.key("series").beginObject().key("non_winning").beginArray();
    for (const auto& entry : screening.nonWinning) {
        writer.beginObject().member("participant", entry.participant).member("side", sideWord(entry.side));
        count(writer, "longest", entry.longest);
        count(writer, "current", entry.current);
        writer.endObject();
    }
    writer.endArray().key("equal_bids").beginArray();
    for (const auto& pair : screening.equalBids) {
        writer.beginObject().member("side", sideWord(pair.side)).member("a", pair.a).member("b", pair.b);
        count(writer, "rounds", pair.rounds);
        writer.endObject();
    }
    writer.endArray().key("fulfilment").beginArray();
    for (const auto& entry : screening.fulfilment) {
        writer.beginObject().member("participant", entry.participant);
        writer.member("contracted", entry.contracted.text()).member("delivered", entry.delivered.text());
        ratio(writer, "ratio", entry.ratio());
        writer.endObject();
    }
    writer.endArray().endObject();
}

void writeFlags(Writer& writer, const Screening& screening)
{
    writer.key("flags").beginArray();
    for (const auto& flag : screening.flags) {
        writer.beginObject().member("code", flag.code);
        writer.member("at", flag.round ? "rounds[" + std::to_string(*flag.round) + "]" : "rounds");
        writer.key("participant");
        flag.participant ? writer.text(*flag.participant) : writer.null();
        ratio(writer, "value", flag.value);
        writer.member("threshold", flag.level.text());
        writer.member("basis", flag.given ? "given" : "teaching default").endObject();
    }
    writer.endArray();
}

void writeRound(Writer& writer, const Series& series, const Screening& screening, std::size_t index,
                bool explain)
{
    const auto& round = screening.rounds[index];
    writer.beginObject().member("id", series.rounds[index].id);
    writeStructure(writer, series, round.structure);
    writer.key("bids").beginArray();
    for (const auto& group : round.bids)
        writeBids(writer, group);
    writer.endArray();
    if (explain) {
        writer.key("explanation");
        writeExplanation(writer, series, screening, index);
    }
    writer.endObject();
}

} // namespace

std::string writeScreening(const Series& series, const Screening& screening, ScreenOutput how)
{
    Writer writer(how.pretty);
    writer.beginObject().member("format", "meritdesk.screen-result/1");
    writeLabels(writer, series.title, series.units);
    writer.key("thresholds").beginObject();
    for (const auto* threshold : thresholds)
        writer.member(threshold->id, levelOf(series, *threshold).text());
    writer.endObject().key("rounds").beginArray();
    for (std::size_t i = 0; i < screening.rounds.size(); ++i)
        writeRound(writer, series, screening, i, how.explain);
    writer.endArray();
    writeSeries(writer, screening);
    writeFlags(writer, screening);
    writer.key("warnings").beginArray().endArray();
    return writer.endObject().take();
}

} // namespace meritdesk::json
