#include "formats/json/dayahead_output.h"

#include "core/response/dayahead/explain.h"
#include "core/response/exact.h"
#include "formats/json/amount_text.h"
#include "formats/json/derivation_json.h"
#include "formats/json/json_writer.h"
#include "formats/json/warning_list.h"

namespace meritdesk::json {

using namespace response;           // NOLINT(google-build-using-namespace): this file writes its values
using namespace response::dayahead; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

constexpr int moneyDecimals = 2;
constexpr int priceDecimals = 6;

Label labelOf(const Case& input, const HourRun& run, std::size_t hour)
{
    const auto index = static_cast<std::size_t>(run.index);
    if (run.side == Side::Supply)
        return input.market.stack(hour).labelOf(index);
    return run.side == Side::Demand ? input.market.demand[index].label : std::nullopt;
}

void writeMarginal(Writer& writer, const Case& input, const HourRun& run, std::size_t hour)
{
    writer.key("marginal").beginObject().member("side", sides[static_cast<std::size_t>(run.side)]);
    writer.key("index");
    if (run.side == Side::Scarcity)
        writer.null();
    else
        writer.number(run.index);
    writer.key("label");
    if (const auto label = labelOf(input, run, hour))
        writer.text(*label);
    else
        writer.null();
    writer.endObject();
}

void writeRun(Writer& writer, const Case& input, const HourRun& run, std::size_t hour)
{
    writer.beginObject().member("price", priceText(run.price.mantissa()));
    writer.member("volume", mwText(run.volume, input.quantityStep));
    writer.member("unserved", mwText(run.unserved, input.quantityStep));
    writeMarginal(writer, input, run, hour);
    writer.endObject();
}

void writeHours(Writer& writer, const Case& input, const Clearing& clearing)
{
    writer.key("hours").beginArray();
    for (std::size_t hour = 0; hour < input.market.hours(); ++hour) {
        const auto& before = clearing.before[hour];
        const auto& after = clearing.after[hour];
        writer.beginObject().key("hour").number(static_cast<long long>(hour) + 1);
        writer.member("load", mwText(input.market.load[hour], input.quantityStep));
        writer.member("reduction", mwText(clearing.reduction[hour], input.quantityStep)).key("before");
        writeRun(writer, input, before, hour);
        writer.key("after");
        writeRun(writer, input, after, hour);
        writer.member("delta", priceText((before.price - after.price).mantissa())).endObject();
    }
    writer.endArray();
}

void writeMoney(Writer& writer, const Case& input, const Clearing& clearing)
{
    const auto& zone = clearing.zone;
    const auto lines = addUp({zone.saving, zone.notBought, zone.costAfter}, cent());
    writer.key("zone").beginObject().member("cost_before", centsText(lines.total));
    writer.member("cost_after", centsText(lines.parts[2])).member("saving", centsText(lines.parts[0]));
    writer.member("not_bought", centsText(lines.parts[1]));
    writer.member("generator_revenue_change", centsText(Integer(lines.parts[2] - lines.total))).endObject();
    writer.key("groups").beginArray();
    for (std::size_t i = 0; i < input.groups.size(); ++i) {
        const auto& money = clearing.groups[i];
        const auto own = addUp({money.saving, Fraction(-money.loss)}, cent());
        writer.beginObject().member("id", input.groups[i].id);
        writer.member("saving", centsText(own.parts[0])).member("loss", centsText(Integer(-own.parts[1])));
        writer.member("net", centsText(own.total)).endObject();
    }
    writer.endArray();
}

void writeVerdict(Writer& writer, const Criterion& criterion, const Verdict& verdict)
{
    const int decimals = criterion.kind->unit == "RUB" ? moneyDecimals : priceDecimals;
    const auto side = [&](std::string_view key, const std::optional<Fraction>& value) {
        writer.key(key);
        if (value)
            writer.text(printRounded(*value, decimals));
        else
            writer.null();
    };
    writer.beginObject().member("kind", criterion.kind->id).key("official").boolean(false);
    side("left", verdict.left);
    side("right", verdict.right);
    writer.key("met");
    if (verdict.met)
        writer.boolean(*verdict.met);
    else
        writer.null();
    writer.endObject();
}

} // namespace

std::string writeDayAhead(const Case& input, const Clearing& clearing, DayAheadOutput how)
{
    Writer writer(how.pretty);
    writer.beginObject().member("format", "meritdesk.dayahead-result/1").key("day");
    if (input.day)
        writer.text(printDay(*input.day));
    else
        writer.null();
    writeHours(writer, input, clearing);
    writeMoney(writer, input, clearing);
    writer.key("criteria").beginArray();
    for (std::size_t i = 0; i < input.criteria.size(); ++i)
        writeVerdict(writer, input.criteria[i], clearing.verdicts[i]);
    writer.endArray();
    writeWarnings(writer, clearing.warnings);
    if (how.explain) {
        writer.key("explanation").beginArray();
        const auto numbers = explain(input, clearing);
        DerivationWriter(writer, numbers).write();
        writer.endArray();
    }
    writer.endObject();
    return writer.take();
}

} // namespace meritdesk::json
