#include "formats/json/categories_prices.h"

#include <algorithm>
#include <array>

#include "formats/json/categories_values.h"

namespace meritdesk::json {

namespace {

using retail::Prices;
using retail::Rate;
using retail::TransmissionRates;
using retail::WeightedPrice;

constexpr std::array<std::string_view, 4> voltages{"VN", "SN1", "SN2", "NN"};

WeightedPrice readWeighted(const Node& node, Faults& faults)
{
    WeightedPrice price;
    if (node.value->kind != Kind::Object) {
        price.energy = readRate(node, faults).value_or(Rate());
        return price;
    }
    ObjectReader reader(node, faults);
    price.energy = requiredRate(reader, "energy");
    price.alpha = requiredRate(reader, "alpha", Sign::NotNegative);
    price.delta = optionalRate(reader, "delta").value_or(Rate());
    reader.finish();
    return price;
}

WeightedPrice readZone(ObjectReader& reader, std::string_view zone)
{
    const auto node = reader.required(zone);
    return node ? readWeighted(*node, reader.faults()) : WeightedPrice();
}

retail::TwoZonePrices readTwoZones(const Node& node, Faults& faults)
{
    ObjectReader reader(node, faults);
    retail::TwoZonePrices prices{readZone(reader, "night"), readZone(reader, "day")};
    reader.finish();
    return prices;
}

retail::ThreeZonePrices readThreeZones(const Node& node, Faults& faults)
{
    ObjectReader reader(node, faults);
    retail::ThreeZonePrices prices{readZone(reader, "night"), readZone(reader, "half_peak"),
                                   readZone(reader, "peak")};
    reader.finish();
    return prices;
}

TransmissionRates readRates(ObjectReader& reader)
{
    TransmissionRates rates;
    rates.single = optionalRate(reader, "single", Sign::NotNegative);
    rates.losses = optionalRate(reader, "losses", Sign::NotNegative);
    rates.maintenance = optionalRate(reader, "maintenance", Sign::NotNegative);
    return rates;
}

/// Rates for every voltage, or by voltage when a key is one.
std::map<std::string, TransmissionRates> readTransmission(const Node& node, Faults& faults)
{
    std::map<std::string, TransmissionRates> all;
    ObjectReader reader(node, faults);
    const bool byVoltage = std::any_of(voltages.begin(), voltages.end(),
                                       [&node](auto voltage) { return node.value->find(voltage); });
    if (!byVoltage) {
        if (const auto rates = readRates(reader); rates != TransmissionRates())
            all[""] = rates;
    }
    for (const auto voltage : voltages) {
        const auto rates = byVoltage ? reader.optional(voltage) : std::nullopt;
        if (!rates)
            continue;
        ObjectReader rateReader(*rates, faults);
        all[std::string(voltage)] = readRates(rateReader);
        rateReader.finish();
    }
    reader.finish();
    return all;
}

/// Reads the months' worth of one hourly price into its member.
void readHourly(ObjectReader& reader, CategoriesContext& context, const SheetPlace& sheet, Prices& prices,
                std::pair<std::string_view, std::optional<retail::HourlyRates> Prices::*> target)
{
    const auto member = target.second;
    if (const auto node = reader.optional(target.first))
        prices.*member =
            readHourlyRates(*node, context, sheet, [member](Prices& all) -> retail::HourlyRates& {
                return (all.*member).emplace();
            });
}

} // namespace

Prices readPrices(const Node& node, CategoriesContext& context, const SheetPlace& sheet)
{
    auto& faults = context.faults;
    ObjectReader reader(node, faults);
    Prices prices;
    prices.capacity = optionalRate(reader, "capacity");
    prices.demandResponseFee = optionalRate(reader, "demand_response_fee");
    if (const auto ck1 = reader.optional("ck1"))
        prices.ck1 = readWeighted(*ck1, faults);
    if (const auto zones = reader.optional("zones_2"))
        prices.zones2 = readTwoZones(*zones, faults);
    if (const auto zones = reader.optional("zones_3"))
        prices.zones3 = readThreeZones(*zones, faults);
    readHourly(reader, context, sheet, prices, {"dam_bm", &Prices::damBm});
    readHourly(reader, context, sheet, prices, {"dam", &Prices::dam});
    readHourly(reader, context, sheet, prices, {"over_plan", &Prices::overPlan});
    readHourly(reader, context, sheet, prices, {"under_plan", &Prices::underPlan});
    prices.planVolumeRate = optionalRate(reader, "plan_volume_rate");
    prices.deviationRate = optionalRate(reader, "deviation_rate");
    if (const auto transmission = reader.optional("transmission"))
        prices.transmission = readTransmission(*transmission, faults);
    if (const auto margin = reader.optional("margin"))
        prices.margin = readMargin(*margin, faults);
    prices.other = optionalRate(reader, "other");
    if (const auto allIn = reader.optional("all_in"))
        prices.allIn = readAllIn(*allIn, context, sheet);
    reader.finish();
    return prices;
}

} // namespace meritdesk::json
