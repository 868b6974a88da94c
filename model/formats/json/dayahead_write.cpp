#include "formats/json/dayahead_input.h"
#include "formats/json/market_input.h"
#include "formats/json/origins.h"

namespace meritdesk::json {

using namespace response::dayahead; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

/// One value for all hours as itself, several as a list.
void writeHourly(Writer& writer, std::string_view key, const Hourly& hourly)
{
    writer.key(key);
    if (hourly.values.size() == 1) {
        writer.text(hourly.values.front().text());
        return;
    }
    writer.beginArray();
    for (const auto& value : hourly.values)
        writer.text(value.text());
    writer.endArray();
}

void writeReductions(Writer& writer, const Case& input)
{
    writer.key("reductions").beginArray();
    for (const auto& reduction : input.reductions) {
        writer.beginObject().member("depth", reduction.depth.text());
        writer.key("first_hour").number(reduction.firstHour);
        writer.key("duration").number(reduction.duration).endObject();
    }
    writer.endArray();
}

void writeGroups(Writer& writer, const Case& input)
{
    writer.key("groups").beginArray();
    for (const auto& group : input.groups) {
        writer.beginObject().member("id", group.id);
        writeHourly(writer, "load", group.load);
        writeHourly(writer, "generation", group.generation);
        writer.endObject();
    }
    writer.endArray();
}

} // namespace

std::string writeDayAhead(const Case& input, Keep keep, bool pretty)
{
    Writer writer(pretty);
    writer.beginObject().member("format", dayAheadFormat);
    writer.member("quantity_step", input.quantityStep.text());
    if (input.day)
        writer.member("day", printDay(*input.day));
    writeMarket(writer, input.market);
    writeReductions(writer, input);
    writeGroups(writer, input);
    writer.key("criteria").beginArray();
    for (const auto& criterion : input.criteria)
        writeCriterion(writer, criterion);
    writer.endArray();
    if (keep == Keep::Everything) {
        writer.member("currency", input.currency);
        writeOrigins(writer, input.origins, response::originKinds);
    }
    writer.endObject();
    return writer.take();
}

} // namespace meritdesk::json
