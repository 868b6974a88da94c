#include "core/prosumer/scheme.h"
#include "formats/json/clear_parts.h"
#include "formats/json/labels.h"
#include "formats/json/prosumer_input.h"

namespace meritdesk::json {

using namespace prosumer; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

void writeIntervals(Writer& writer, const Case& input)
{
    writer.key("intervals").beginArray();
    for (const auto& each : input.intervals) {
        writer.beginObject().member("load", each.load.text()).member("generation", each.generation.text());
        writer.member("retail", each.retail.text()).member("wholesale", each.wholesale.text());
        if (each.exportRate != each.wholesale)
            writer.member("export_rate", each.exportRate.text());
        if (each.period)
            writer.member("period", *each.period);
        writer.endObject();
    }
    writer.endArray();
}

void writeTerms(Writer& writer, const Case& input)
{
    writer.member("fixed", input.fixed.text()).member("credit", input.credit.text());
    writer.member("surplus_rate", input.surplusRate.text());
    if (input.benchmarkPrice)
        writer.member("benchmark_price", input.benchmarkPrice->text());
    if (input.mechanism)
        writer.key("mechanism")
            .beginObject()
            .member("price", input.mechanism->price.text())
            .member("volume", input.mechanism->volume.text())
            .member("market_average", input.mechanism->marketAverage.text())
            .endObject();
    if (input.aggregator)
        writer.key("aggregator")
            .beginObject()
            .member("fee", input.aggregator->fee.text())
            .member("minimum_lot", input.aggregator->minimumLot.text())
            .endObject();
}

void writeMarket(Writer& writer, const ExportMarket& market)
{
    writer.key("market").beginObject().member("members", market.members.text());
    writer.member("units_per_unit", market.unitsPerUnit.text()).member("floor", market.floor.text());
    if (market.book != auction::Book()) {
        writer.key("book");
        writeBookInto(writer, market.book);
    }
    writer.endObject();
}

} // namespace

std::string writeProsumerInput(const Case& input)
{
    Writer writer;
    writer.beginObject().member("format", prosumerFormat);
    writeLabels(writer, input.title, input.units);
    writeIntervals(writer, input);
    writeTerms(writer, input);
    writer.key("schemes").beginArray();
    for (const auto* scheme : input.schemes)
        writer.text(scheme->id);
    writer.endArray();
    writeMarket(writer, input.market);
    writer.key("per_day").number(input.perDay);
    return writer.endObject().take();
}

} // namespace meritdesk::json
