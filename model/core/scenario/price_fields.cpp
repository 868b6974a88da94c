#include "core/scenario/price_fields.h"

#include <array>
#include <string>

#include "core/retail/month_context.h"

namespace meritdesk::scenario {

using retail::MarginRule;
using retail::Prices;
using retail::Rate;
using retail::Site;
using retail::ThreeZonePrices;
using retail::TransmissionRates;
using retail::TwoZonePrices;
using retail::WeightedPrice;

namespace {

using Value = std::optional<Rate>;
using Refusal = std::string_view; ///< code of a finding, empty when there is none

constexpr Refusal done{};

// Single rates.

template <auto Member>
Value readRate(const Prices& prices, const Site&)
{
    return prices.*Member;
}

template <auto Member>
Refusal writeRate(Prices& prices, const Site&, Value value)
{
    prices.*Member = value;
    return done;
}

// Weighted prices. Those of the zones stand together: the first one typed holds for all of them until they
// are typed too, and they go together.

struct One
{
    static const WeightedPrice* in(const Prices& prices) { return prices.ck1 ? &*prices.ck1 : nullptr; }

    static void startedAt(Prices& prices, Rate energy) { prices.ck1 = WeightedPrice{.energy = energy}; }

    static WeightedPrice& of(Prices& prices) { return *prices.ck1; }

    static void drop(Prices& prices) { prices.ck1.reset(); }
};

template <WeightedPrice TwoZonePrices::*Zone>
struct OfTwo
{
    static const WeightedPrice* in(const Prices& prices)
    {
        return prices.zones2 ? &((*prices.zones2).*Zone) : nullptr;
    }

    static void startedAt(Prices& prices, Rate energy)
    {
        prices.zones2 = TwoZonePrices{.night = {.energy = energy}, .day = {.energy = energy}};
    }

    static WeightedPrice& of(Prices& prices) { return (*prices.zones2).*Zone; }

    static void drop(Prices& prices) { prices.zones2.reset(); }
};

template <WeightedPrice ThreeZonePrices::*Zone>
struct OfThree
{
    static const WeightedPrice* in(const Prices& prices)
    {
        return prices.zones3 ? &((*prices.zones3).*Zone) : nullptr;
    }

    static void startedAt(Prices& prices, Rate energy)
    {
        const WeightedPrice start{.energy = energy};
        prices.zones3 = ThreeZonePrices{.night = start, .halfPeak = start, .peak = start};
    }

    static WeightedPrice& of(Prices& prices) { return (*prices.zones3).*Zone; }

    static void drop(Prices& prices) { prices.zones3.reset(); }
};

template <class Place>
Value readEnergy(const Prices& prices, const Site&)
{
    const auto* price = Place::in(prices);
    return price ? Value(price->energy) : Value();
}

template <class Place>
Refusal writeEnergy(Prices& prices, const Site&, Value value)
{
    if (!value)
        Place::drop(prices);
    else if (!Place::in(prices))
        Place::startedAt(prices, *value);
    else
        Place::of(prices).energy = *value;
    return done;
}

template <class Place>
Value readAlpha(const Prices& prices, const Site&)
{
    const auto* price = Place::in(prices);
    return price ? price->alpha : Value();
}

template <class Place>
Refusal writeAlpha(Prices& prices, const Site&, Value value)
{
    if (!Place::in(prices))
        return value ? Refusal("price-lacks-energy") : done;
    Place::of(prices).alpha = value;
    if (!value)
        Place::of(prices).delta = {}; // belongs to the sum that alpha makes
    return done;
}

template <class Place>
Value readDelta(const Prices& prices, const Site&)
{
    const auto* price = Place::in(prices);
    return price && price->alpha ? Value(price->delta) : Value();
}

template <class Place>
Refusal writeDelta(Prices& prices, const Site&, Value value)
{
    const auto* price = Place::in(prices);
    if (!price || !price->alpha)
        return value ? Refusal("price-lacks-alpha") : done;
    Place::of(prices).delta = value.value_or(Rate());
    return done;
}

// Transmission of the consumer's voltage, or of every voltage where the sheet makes no difference.

std::string voltageKey(const Prices& prices, const Site& site)
{
    const bool same = prices.transmission.empty() || prices.transmission.contains("");
    return same ? std::string() : std::string(retail::voltageId(site.voltage));
}

template <auto Member>
Value readTransmission(const Prices& prices, const Site& site)
{
    const auto found = prices.transmission.find(voltageKey(prices, site));
    return found == prices.transmission.end() ? Value() : found->second.*Member;
}

template <auto Member>
Refusal writeTransmission(Prices& prices, const Site& site, Value value)
{
    const auto key = voltageKey(prices, site);
    prices.transmission[key].*Member = value;
    if (prices.transmission[key] == TransmissionRates())
        prices.transmission.erase(key);
    return done;
}

// The supplier's margin of the consumer's band.

/// Its position, or the number of bands where none holds.
std::size_t bandOf(const std::vector<MarginRule>& bands, const Site& site)
{
    std::size_t at = 0;
    while (at < bands.size() && bands[at].belowKw && site.maxPowerKw >= *bands[at].belowKw)
        ++at;
    return at;
}

template <auto Member>
Value readMargin(const Prices& prices, const Site& site)
{
    const auto at = bandOf(prices.margin, site);
    return at < prices.margin.size() ? prices.margin[at].*Member : Value();
}

/// A band is one of a rate, a percentage, or profitability x coefficient: what is set ends the others.
void setInBand(MarginRule& band, Value MarginRule::*member, Rate value)
{
    MarginRule next{.belowKw = band.belowKw};
    const bool product = member == &MarginRule::profitability || member == &MarginRule::coefficient;
    if (product) {
        const auto one = *Rate::read("1");
        next.profitability = band.profitability.value_or(one);
        next.coefficient = band.coefficient.value_or(one);
    }
    next.*member = value;
    band = next;
}

template <auto Member>
Refusal writeMargin(Prices& prices, const Site& site, Value value)
{
    auto& bands = prices.margin;
    const auto at = bandOf(bands, site);
    if (value) {
        setInBand(at < bands.size() ? bands[at] : bands.emplace_back(), Member, *value);
        return done;
    }
    if (at == bands.size() || !(bands[at].*Member))
        return done;
    if (bands.size() > 1)
        return "margin-band-empty";
    bands.clear();
    return done;
}

// Finished prices.

Value readAllInOne(const Prices& prices, const Site&)
{
    return prices.allIn.one;
}

Refusal writeAllInOne(Prices& prices, const Site&, Value value)
{
    prices.allIn.one = value;
    return done;
}

template <auto Zone>
Value readAllInTwo(const Prices& prices, const Site&)
{
    return prices.allIn.twoZones ? Value((*prices.allIn.twoZones).*Zone) : Value();
}

template <auto Zone>
Refusal writeAllInTwo(Prices& prices, const Site&, Value value)
{
    auto& zones = prices.allIn.twoZones;
    if (!value)
        zones.reset();
    else if (!zones)
        zones.emplace(*value, *value);
    else
        (*zones).*Zone = *value;
    return done;
}

template <std::size_t Zone>
Value readAllInThree(const Prices& prices, const Site&)
{
    const auto& zones = prices.allIn.threeZones;
    return zones && Zone < zones->size() ? Value((*zones)[Zone]) : Value();
}

template <std::size_t Zone>
Refusal writeAllInThree(Prices& prices, const Site&, Value value)
{
    auto& zones = prices.allIn.threeZones;
    if (!value)
        zones.reset();
    else if (!zones || zones->size() != 3)
        zones.emplace(3, *value);
    else
        (*zones)[Zone] = *value;
    return done;
}

template <auto Member>
constexpr PriceField rate(std::string_view id, FieldUnit unit, bool usual = false)
{
    return {id, unit, usual, false, &readRate<Member>, &writeRate<Member>};
}

template <class Place>
constexpr PriceField energy(std::string_view id)
{
    return {id, FieldUnit::PerEnergy, false, false, &readEnergy<Place>, &writeEnergy<Place>};
}

template <class Place>
constexpr PriceField alpha(std::string_view id)
{
    return {id, FieldUnit::PerHour, false, true, &readAlpha<Place>, &writeAlpha<Place>};
}

template <class Place>
constexpr PriceField delta(std::string_view id)
{
    return {id, FieldUnit::PerEnergy, false, false, &readDelta<Place>, &writeDelta<Place>};
}

template <auto Member>
constexpr PriceField transmission(std::string_view id, FieldUnit unit)
{
    return {id, unit, true, true, &readTransmission<Member>, &writeTransmission<Member>};
}

template <auto Member>
constexpr PriceField margin(std::string_view id, FieldUnit unit, bool usual = false)
{
    return {id, unit, usual, unit != FieldUnit::PerEnergy, &readMargin<Member>, &writeMargin<Member>};
}

template <auto Zone>
constexpr PriceField allInTwo(std::string_view id)
{
    return {id, FieldUnit::PerEnergy, false, false, &readAllInTwo<Zone>, &writeAllInTwo<Zone>};
}

template <std::size_t Zone>
constexpr PriceField allInThree(std::string_view id)
{
    return {id, FieldUnit::PerEnergy, false, false, &readAllInThree<Zone>, &writeAllInThree<Zone>};
}

using Two = std::pair<Rate, Rate>;
using Three = ThreeZonePrices;
using Night2 = OfTwo<&TwoZonePrices::night>;
using Day2 = OfTwo<&TwoZonePrices::day>;
using Night3 = OfThree<&Three::night>;
using HalfPeak3 = OfThree<&Three::halfPeak>;
using Peak3 = OfThree<&Three::peak>;

constexpr auto perEnergy = FieldUnit::PerEnergy;
constexpr auto perPower = FieldUnit::PerPower;

const auto fields = std::to_array<PriceField>({
    rate<&Prices::capacity>("capacity", perPower, true),
    rate<&Prices::demandResponseFee>("demand_response_fee", perPower, true),
    transmission<&TransmissionRates::single>("transmission.single", perEnergy),
    transmission<&TransmissionRates::losses>("transmission.losses", perEnergy),
    transmission<&TransmissionRates::maintenance>("transmission.maintenance", perPower),
    margin<&MarginRule::rate>("margin.rate", perEnergy, true),
    margin<&MarginRule::percent>("margin.percent", FieldUnit::Percent),
    margin<&MarginRule::profitability>("margin.profitability", FieldUnit::Factor),
    margin<&MarginRule::coefficient>("margin.coefficient", FieldUnit::Factor),
    rate<&Prices::other>("other", perEnergy, true),
    energy<One>("ck1.energy"),
    alpha<One>("ck1.alpha"),
    delta<One>("ck1.delta"),
    energy<Night2>("zones_2.night.energy"),
    alpha<Night2>("zones_2.night.alpha"),
    delta<Night2>("zones_2.night.delta"),
    energy<Day2>("zones_2.day.energy"),
    alpha<Day2>("zones_2.day.alpha"),
    delta<Day2>("zones_2.day.delta"),
    energy<Night3>("zones_3.night.energy"),
    alpha<Night3>("zones_3.night.alpha"),
    delta<Night3>("zones_3.night.delta"),
    energy<HalfPeak3>("zones_3.half_peak.energy"),
    alpha<HalfPeak3>("zones_3.half_peak.alpha"),
    delta<HalfPeak3>("zones_3.half_peak.delta"),
    energy<Peak3>("zones_3.peak.energy"),
    alpha<Peak3>("zones_3.peak.alpha"),
    delta<Peak3>("zones_3.peak.delta"),
    rate<&Prices::planVolumeRate>("plan_volume_rate", perEnergy),
    rate<&Prices::deviationRate>("deviation_rate", perEnergy),
    PriceField{"all_in.1", perEnergy, false, false, &readAllInOne, &writeAllInOne},
    allInTwo<&Two::first>("all_in.2-2.night"),
    allInTwo<&Two::second>("all_in.2-2.day"),
    allInThree<0>("all_in.2-3.night"),
    allInThree<1>("all_in.2-3.half_peak"),
    allInThree<2>("all_in.2-3.peak"),
});

} // namespace

const std::span<const PriceField> priceFields{fields};

} // namespace meritdesk::scenario
