#include "formats/json/response_write.h"

#include "formats/json/origins.h"
#include "formats/json/response_input.h"

namespace meritdesk::json {

using namespace response::demand; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

void writeMatrix(Writer& writer, const Case& input)
{
    writer.key("depths").beginArray();
    for (const auto& depth : input.depths)
        writer.text(depth.text());
    writer.endArray().key("durations").beginArray();
    for (const int duration : input.durations)
        writer.number(duration);
    writer.endArray();
    writer.key("case").beginObject();
    if (input.depth < input.depths.size())
        writer.member("depth", input.caseDepth().text());
    if (input.duration < input.durations.size())
        writer.key("duration").number(input.caseDuration());
    writer.endObject();
}

void writePrices(Writer& writer, const CapacityPrices& prices)
{
    writer.key("prices").beginObject();
    for (const auto* mechanism : mechanisms)
        if (const auto& price = prices.*mechanism->price)
            writer.member(mechanism->priceKey, price->text());
    writer.member("buy_per", prices.perPurchasedMw ? "purchased-mw" : "peak-mw");
    writer.member("reserve", prices.reserve.text()).endObject();
}

void writeCounted(Writer& writer, const Case& input)
{
    writer.key("k_by_hours").beginObject();
    for (std::size_t i = 0; i < mechanisms.size(); ++i) {
        writer.key(mechanisms[i]->id).beginObject();
        for (std::size_t hours = 0; hours < input.counted[i].size(); ++hours)
            if (const auto& share = input.counted[i][hours])
                writer.member(std::to_string(hours + 1), share->text());
        writer.endObject();
    }
    writer.endObject();
}

void writeDelivery(Writer& writer, const Delivery& delivery)
{
    writer.key("delivery");
    if (!delivery.byMonth) {
        writer.text(delivery.shares.front().text());
        return;
    }
    writer.beginArray();
    for (const auto& share : delivery.shares)
        writer.text(share.text());
    writer.endArray();
}

void writePay(Writer& writer, const Case& input)
{
    writePrices(writer, input.prices);
    writer.key("mechanisms").beginArray();
    for (const auto* mechanism : input.chosen)
        writer.text(mechanism->id);
    writer.endArray();
    writeCounted(writer, input);
    writer.key("months").number(input.months);
    if (input.pilot)
        writer.key("pilot")
            .beginObject()
            .member("cap", input.pilot->cap.text())
            .member("on", input.pilot->onDeclared ? "declared" : "counted")
            .endObject();
    writeDelivery(writer, input.delivery);
    writer.member("premium_rate", input.premiumRate.text());
    writer.key("events_per_month").number(input.eventsPerMonth);
}

} // namespace

std::string writeResponse(const Case& input, Keep keep, bool pretty)
{
    Writer writer(pretty);
    writer.beginObject().member("format", responseFormat);
    writer.member("quantity_step", input.quantityStep.text());
    writeMatrix(writer, input);
    writePay(writer, input);
    writeMarketEffects(writer, input);
    writeGroup(writer, input);
    if (input.baselines) {
        writer.key("baselines");
        writeBaselines(writer, *input.baselines);
    }
    if (keep == Keep::Everything)
        writeOrigins(writer, input.origins, response::originKinds);
    writer.endObject();
    return writer.take();
}

} // namespace meritdesk::json
