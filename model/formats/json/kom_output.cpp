#include "formats/json/kom_output.h"

#include "core/response/exact.h"
#include "core/response/kom/explain.h"
#include "formats/json/amount_text.h"
#include "formats/json/derivation_json.h"
#include "formats/json/json_writer.h"
#include "formats/json/warning_list.h"

namespace meritdesk::json {

using namespace response;      // NOLINT(google-build-using-namespace): this file writes its values
using namespace response::kom; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

/// A zone's result with what its volumes are shown by.
struct Shown
{
    const Zone& zone;
    const ZoneResult& result;
    Mw step = {};
};

void writeDemandResponse(Writer& writer, const Shown& shown)
{
    const auto lines = addUp({shown.result.own, shown.result.others}, shown.step.fraction());
    writer.key("dr").beginObject();
    writer.member("asked", mwText(shown.result.asked, shown.step));
    writer.member("counted", stepsText(lines.total, shown.step));
    writer.member("own", stepsText(lines.parts[0], shown.step));
    writer.member("others", stepsText(lines.parts[1], shown.step)).endObject();
}

void writeRun(Writer& writer, std::string_view key, const Shown& shown, const Run& run)
{
    writer.key(key).beginObject();
    writer.member("q1", mwText(run.q1, shown.step)).member("q2", mwText(run.q2, shown.step));
    writer.member("price", priceText(run.price.mantissa()));
    writer.member("volume", mwText(run.volume, shown.step));
    writer.member("set_by", setByWords[static_cast<std::size_t>(run.setBy)]).key("marginal");
    if (run.marginal)
        writer.text(shown.zone.bids[*run.marginal].id);
    else
        writer.null();
    writer.endObject();
}

void writeBids(Writer& writer, const Shown& shown)
{
    const auto before = addUp(shown.result.takenBefore, shown.step.fraction());
    const auto after = addUp(shown.result.takenAfter, shown.step.fraction());
    writer.key("bids").beginArray();
    for (std::size_t i = 0; i < shown.zone.bids.size(); ++i)
        writer.beginObject()
            .member("id", shown.zone.bids[i].id)
            .member("before", stepsText(before.parts[i], shown.step))
            .member("after", stepsText(after.parts[i], shown.step))
            .endObject();
    writer.endArray();
}

void writeGroups(Writer& writer, const Shown& shown)
{
    writer.key("groups").beginArray();
    for (std::size_t i = 0; i < shown.zone.groups.size(); ++i) {
        const auto& money = shown.result.groups[i];
        const auto lines = addUp({money.saving, Fraction(-money.loss)}, cent());
        writer.beginObject().member("id", shown.zone.groups[i].id);
        writer.member("saving", centsText(lines.parts[0]));
        writer.member("loss", centsText(Integer(-lines.parts[1])));
        writer.member("net", centsText(lines.total)).endObject();
    }
    writer.endArray();
}

void writeSeries(Writer& writer, const Shown& shown)
{
    writer.key("series").beginArray();
    for (std::size_t i = 0; i < shown.zone.depths.size(); ++i) {
        const auto& each = shown.result.series[i];
        writer.beginObject().member("own", mwText(shown.zone.depths[i], shown.step));
        writer.member("counted", mwText(each.counted, shown.step));
        writer.member("price", priceText(each.run.price.mantissa()));
        writer.member("delta", priceText(each.delta.mantissa()));
        writer.member("volume", mwText(each.run.volume, shown.step)).endObject();
    }
    writer.endArray();
}

void writeZone(Writer& writer, const Shown& shown, int months, bool explain)
{
    writer.beginObject().member("id", shown.zone.id);
    writeDemandResponse(writer, shown);
    writeRun(writer, "before", shown, shown.result.before);
    writeRun(writer, "after", shown, shown.result.after);
    writer.member("delta", priceText(shown.result.delta().mantissa()));
    writer.member("delta_own", priceText(shown.result.deltaOwn().mantissa()));
    writeBids(writer, shown);
    writeGroups(writer, shown);
    writeSeries(writer, shown);
    if (explain) {
        writer.key("explanation").beginArray();
        const auto numbers = kom::explain(shown.zone, shown.result, months);
        DerivationWriter(writer, numbers).write();
        writer.endArray();
    }
    writer.endObject();
}

} // namespace

std::string writeKom(const Case& input, const std::vector<ZoneResult>& results, KomOutput how)
{
    Writer writer(how.pretty);
    std::vector<Finding> warnings;
    writer.beginObject().member("format", "meritdesk.kom-result/1").key("zones").beginArray();
    for (std::size_t i = 0; i < results.size(); ++i) {
        writeZone(writer, {input.zones[i], results[i], input.quantityStep}, input.months, how.explain);
        for (auto& warning : warningsOf(input.zones[i], results[i], "zones[" + std::to_string(i) + "]"))
            warnings.push_back(std::move(warning));
    }
    writer.endArray();
    writeWarnings(writer, std::move(warnings));
    writer.endObject();
    return writer.take();
}

} // namespace meritdesk::json
