#include "core/auction/screens/thresholds.h"
#include "formats/json/clear_parts.h"
#include "formats/json/json_writer.h"
#include "formats/json/labels.h"
#include "formats/json/screen_input.h"

namespace meritdesk::json {

using namespace auction; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

void writeBand(Writer& writer, const Band& band)
{
    writer.member("price_floor", band.floor.text()).member("price_cap", band.cap.text());
    if (band.step)
        writer.member("price_step", band.step->text());
}

void writeCapacities(Writer& writer, const std::vector<Capacity>& capacities)
{
    writer.key("capacities").beginArray();
    for (const auto& capacity : capacities)
        writer.beginObject()
            .member("participant", capacity.participant)
            .member("capacity", capacity.capacity.text())
            .endObject();
    writer.endArray();
}

void writeOrder(Writer& writer, const Declaration& order)
{
    writer.beginObject().member("participant", order.participant);
    writer.member("side", sideWords[static_cast<std::size_t>(order.side)]);
    writer.member("price", order.price.text()).member("quantity", order.quantity.text());
    if (order.awarded)
        writer.member("awarded", order.awarded->text());
    writer.endObject();
}

void writeDeliveries(Writer& writer, const std::vector<Delivery>& deliveries)
{
    writer.key("deliveries").beginArray();
    for (const auto& delivery : deliveries)
        writer.beginObject()
            .member("participant", delivery.participant)
            .member("contracted", delivery.contracted.text())
            .member("delivered", delivery.delivered.text())
            .endObject();
    writer.endArray();
}

void writeRound(Writer& writer, const Round& round)
{
    writer.beginObject().member("id", round.id);
    if (round.demand)
        writer.member("demand", round.demand->text());
    if (round.band)
        writeBand(writer, *round.band);
    if (round.capacities)
        writeCapacities(writer, *round.capacities);
    writer.key("orders").beginArray();
    for (const auto& order : round.orders)
        writeOrder(writer, order);
    writer.endArray();
    if (!round.deliveries.empty())
        writeDeliveries(writer, round.deliveries);
    writer.endObject();
}

/// Whole-number thresholds are JSON numbers in the contract, the others decimals.
void writeThresholds(Writer& writer, const Series& series)
{
    writer.key("thresholds").beginObject();
    for (const auto* threshold : thresholds)
        if (isGiven(series, *threshold)) {
            writer.key(threshold->id);
            threshold->whole ? writer.number(static_cast<long long>(countOf(series, *threshold)))
                             : writer.text(levelOf(series, *threshold).text());
        }
    writer.endObject();
}

} // namespace

std::string writeSeries(const Series& series)
{
    Writer writer;
    writer.beginObject().member("format", screenFormat);
    writeLabels(writer, series.title, series.units);
    writeThresholds(writer, series);
    writer.key("rounds").beginArray();
    for (const auto& round : series.rounds)
        writeRound(writer, round);
    return writer.endArray().endObject().take();
}

} // namespace meritdesk::json
