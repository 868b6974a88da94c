#include "core/auction/rules.h"
#include "formats/json/clear_input.h"
#include "formats/json/clear_parts.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

using namespace auction; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

template <class Value>
void given(Writer& writer, std::string_view key, const std::optional<Value>& value)
{
    if (value)
        writer.member(key, value->text());
}

void text(Writer& writer, std::string_view key, const std::optional<std::string>& value)
{
    if (value)
        writer.member(key, *value);
}

void side(Writer& writer, std::string_view key, const std::optional<Side>& value)
{
    if (value)
        writer.member(key, sideWords[static_cast<std::size_t>(*value)]);
}

void time(Writer& writer, std::string_view key, const std::optional<Instant>& value)
{
    if (value)
        writer.member(key, value->text);
}

void writeUnits(Writer& writer, const Units& units)
{
    writer.key("units").beginObject();
    text(writer, "currency", units.currency);
    text(writer, "price", units.price);
    text(writer, "quantity", units.quantity);
    writer.endObject();
}

void writeOrder(Writer& writer, const Order& order)
{
    writer.beginObject().member("id", order.id);
    if (order.participant != order.id)
        writer.member("participant", order.participant);
    side(writer, "side", order.side);
    writer.member("price", order.price.text()).member("quantity", order.quantity.text());
    time(writer, "time", order.time);
    text(writer, "group", order.group);
    if (order.segment)
        writer.member("segment", std::to_string(*order.segment));
    given(writer, "benchmark", order.benchmark);
    if (order.gridTariff != Price{})
        writer.member("grid_tariff", order.gridTariff.text());
    if (order.levies != Price{})
        writer.member("levies", order.levies.text());
    given(writer, "unit_energy_consumption", order.unitEnergyConsumption);
    if (order.ultraLowEmission)
        writer.key("ultra_low_emission").boolean(true);
    given(writer, "environmental_deduction", order.environmentalDeduction);
    given(writer, "coal_consumption", order.coalConsumption);
    writer.endObject();
}

} // namespace

void writeOptions(Writer& writer, const Options& options)
{
    writer.key("options").beginObject().member("quantity_step", options.quantityStep.text());
    given(writer, "price_step", options.priceStep);
    given(writer, "volume_cap", options.volumeCap);
    if (options.dealRatio) {
        writer.key("deal_ratio").beginObject();
        side(writer, "of", options.dealRatio->of);
        writer.member("ratio", options.dealRatio->ratio.text()).endObject();
    }
    if (options.ties)
        writer.member("ties", tiesWords[static_cast<std::size_t>(*options.ties)]);
    text(writer, "price_convention", options.priceConvention);
    given(writer, "minimum_marginal_lot", options.minimumMarginalLot);
    if (options.betaLargerFee)
        writer.member("beta", largerFee);
    else
        given(writer, "beta", options.beta);
    text(writer, "priority", options.priority);
    time(writer, "call_until", options.callUntil);
    given(writer, "demand", options.demand);
    given(writer, "price_cap", options.priceCap);
    side(writer, "listing_side", options.listingSide);
    text(writer, "take_rule", options.takeRule);
    writer.endObject();
}

void writeBookInto(Writer& writer, const Book& book)
{
    writer.beginObject().member("format", clearFormat);
    text(writer, "title", book.title);
    if (book.units)
        writeUnits(writer, *book.units);
    writer.key("rule").beginArray();
    for (const auto& rule : book.rules)
        writer.text(rule);
    writer.endArray();
    writeOptions(writer, book.options);
    writer.key("orders").beginArray();
    for (const auto& order : book.orders)
        writeOrder(writer, order);
    writer.endArray().endObject();
}

std::string writeBook(const Book& book)
{
    Writer writer;
    writeBookInto(writer, book);
    return writer.take();
}

} // namespace meritdesk::json
