#include "core/balance/regimes.h"
#include "core/calendar/european_zone.h"
#include "formats/json/balance_input.h"
#include "formats/json/json_writer.h"
#include "formats/json/origins.h"

namespace meritdesk::json {

using namespace balance; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

void writeMicro(Writer& writer, std::int64_t micro)
{
    if (micro == Series::missing)
        writer.null();
    else
        writer.text(printDecimal(static_cast<Int128>(micro), inputDecimals));
}

void writeSeries(Writer& writer, std::string_view key, const GivenSeries& series)
{
    if (!series)
        return;
    writer.key(key);
    const auto& micro = (*series)->micro;
    if (micro.size() == 1 && micro.front() != Series::missing)
        return writeMicro(writer, micro.front());
    writer.beginArray();
    for (const auto value : micro)
        writeMicro(writer, value);
    writer.endArray();
}

void writePeriods(Writer& writer, const Case& input)
{
    const auto& first = input.steps.front();
    writer.key("periods").beginObject();
    writer.member("start", printLocal(first.minute, first.offset));
    writer.key("count").number(static_cast<long long>(input.steps.size()));
    writer.key("step_minutes").number(input.stepMinutes);
    writer.member("zone", input.zone).endObject();
}

template <class Values>
void writeThree(Writer& writer, std::string_view key, const Values& values)
{
    writer.key(key).beginArray();
    for (const auto& value : values)
        writer.text(value.text());
    writer.endArray();
}

void writeNeutrality(Writer& writer, const Prices& prices)
{
    if (prices.neutrality.empty())
        return;
    writer.key("neutrality").beginObject();
    for (const auto& [month, component] : prices.neutrality) {
        writer.key(printMonth(month));
        if (!component.recipe) {
            writer.text(printExact(component.value));
            continue;
        }
        writer.beginObject();
        writeThree(writer, "components", component.recipe->components);
        writer.member("uncollected", component.recipe->uncollected.text());
        writeThree(writer, "imbalance", component.recipe->imbalance);
        writer.endObject();
    }
    writer.endObject();
}

void writeProduct(Writer& writer, std::string_view key, const std::optional<SatisfiedProduct>& product)
{
    if (!product)
        return;
    writer.key(key).beginObject();
    writeSeries(writer, "quantity", product->quantity);
    writeSeries(writer, "price", product->price);
    writer.endObject();
}

void writeDirection(Writer& writer, std::string_view key, const std::optional<SatisfiedDirection>& direction)
{
    if (!direction)
        return;
    writer.key(key).beginObject();
    writeProduct(writer, "afrr", direction->afrr);
    writeProduct(writer, "mfrr", direction->mfrr);
    writer.endObject();
}

void writeSatisfied(Writer& writer, const std::optional<Satisfied>& satisfied)
{
    if (!satisfied)
        return;
    writer.key("satisfied").beginObject();
    writeDirection(writer, "up", satisfied->up);
    writeDirection(writer, "down", satisfied->down);
    if (satisfied->decimals) {
        writer.key("decimals").number(*satisfied->decimals);
        writer.member("mode", satisfied->cut ? "cut" : "round");
    }
    writer.endObject();
}

void writePrices(Writer& writer, const Prices& prices)
{
    writer.key("prices").beginObject();
    for (std::size_t key = 0; key < priceKeys.size(); ++key)
        writeSeries(writer, priceKeys.at(key), prices.series.at(key));
    writeSeries(writer, "area_volume", prices.areaVolume);
    writeSeries(writer, "activated_up", prices.activatedUp);
    writeSeries(writer, "activated_down", prices.activatedDown);
    writeNeutrality(writer, prices);
    writeSatisfied(writer, prices.satisfied);
    writer.endObject();
}

void writeParty(Writer& writer, const Party& party)
{
    writer.beginObject().member("id", party.id);
    if (party.name)
        writer.member("name", *party.name);
    writeSeries(writer, "imbalance", party.imbalance);
    writeSeries(writer, "metered", party.metered);
    writeSeries(writer, "scheduled", party.scheduled);
    writeSeries(writer, "activated", party.activated);
    writeSeries(writer, "consumption", party.consumption);
    writeSeries(writer, "production", party.production);
    writer.endObject();
}

void writeDual(Writer& writer, const DualParameters& dual)
{
    if (dual == DualParameters{})
        return;
    writer.key("dual").beginObject();
    writer.member("k_sell", dual.kSell.text()).member("k_buy", dual.kBuy.text());
    if (dual.breakEven)
        writer.key("break_even").boolean(true);
    else
        writer.member("adder", dual.adder.text());
    writer.endObject();
}

void writeCosts(Writer& writer, const std::map<Month, Costs>& months)
{
    if (months.empty())
        return;
    writer.key("costs").beginObject();
    for (const auto& [month, costs] : months) {
        writer.key(printMonth(month)).beginObject();
        writer.member("reserve", costs.reserve.text()).member("clearing", costs.clearing.text());
        writer.member("capital", costs.capital.text());
        if (costs.buyFromBrps)
            writer.member("buy_from_brps", costs.buyFromBrps->text());
        if (costs.upRegulation)
            writer.member("up_regulation", costs.upRegulation->text());
        writer.endObject();
    }
    writer.endObject();
}

void writeFees(Writer& writer, const Case& input)
{
    if (input.defaultFees)
        return;
    writer.key("fees").beginArray();
    for (const auto& fee : input.fees) {
        writer.beginObject().member("code", fee.code);
        writer.member("basis", feeBases.at(static_cast<std::size_t>(fee.basis)));
        writer.member("rate", fee.rate.text());
        if (fee.from)
            writer.member("from", printDay(*fee.from));
        if (fee.to)
            writer.member("to", printDay(*fee.to));
        writer.endObject();
    }
    writer.endArray();
}

void writeOpenSupplier(Writer& writer, const std::optional<OpenSupplier>& supplier)
{
    if (!supplier)
        return;
    writer.key("open_supplier").beginObject().key("others").beginObject();
    writeSeries(writer, "LV", supplier->latvia);
    writeSeries(writer, "LT", supplier->lithuania);
    writer.endObject();
    writeSeries(writer, "internal_price", supplier->internalPrice);
    writer.endObject();
}

void writeRegime(Writer& writer, const Case& input)
{
    if (input.regime)
        writer.member("regime", input.regime->id);
    if (input.switchDates.empty())
        return;
    writer.key("switch_dates").beginObject();
    for (const auto& [regime, day] : input.switchDates)
        writer.member(regime, printDay(day));
    writer.endObject();
}

void writeSteps(Writer& writer, const Case& input)
{
    writePeriods(writer, input);
    writePrices(writer, input.prices);
    writer.key("brps").beginArray();
    for (const auto& party : input.parties)
        writeParty(writer, party);
    writer.endArray();
    writeOpenSupplier(writer, input.openSupplier);
}

} // namespace

std::string writeBalance(const Case& input, bool pretty)
{
    Writer writer(pretty);
    writer.beginObject().member("format", balanceFormat);
    writeRegime(writer, input);
    writer.member("quantity_step", input.quantityStep.text());
    writeDual(writer, input.dual);
    writeCosts(writer, input.costs);
    writeFees(writer, input);
    if (input.detail)
        writer.key("detail").boolean(true);
    writeOrigins(writer, input.origins, originKinds);
    if (!input.steps.empty())
        writeSteps(writer, input);
    writer.endObject();
    return writer.take();
}

} // namespace meritdesk::json
