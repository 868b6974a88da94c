#include "core/retail/categories.h"
#include "core/retail/categories/slices.h"
#include "core/retail/components.h"
#include "core/retail/price_keys.h"

namespace meritdesk::retail {

namespace {

// Category 2 (ЦК2) with three zones of the day: night, half-peak (полупик: all the other hours) and peak.
// Worked number (Chelyabinsk, May 2018, wholesale parts): 813.51, 2105.19 and 5918.40 RUB/MWh.

bool allIn(const MonthContext& month)
{
    return month.tariff->allIn.threeZones.has_value();
}

bool fromCapacity(const Prices& prices)
{
    const auto& zones = prices.zones3;
    return zones && (zones->night.alpha || zones->halfPeak.alpha || zones->peak.alpha);
}

std::vector<EnergySlice> energy(const MonthContext& month)
{
    const auto& prices = allIn(month) ? *month.tariff->allIn.threeZones : *month.tariff->zones3;
    const auto& zones = *month.tariff->input->zoneHours;
    return {pricedSlice(month, "energy-night", zones.night, prices[0]),
            pricedSlice(month, "energy-half-peak", ~(zones.night | *zones.peak), prices[1]),
            pricedSlice(month, "energy-peak", *zones.peak, prices[2])};
}

constexpr auto needs =
    std::to_array<const PriceKey*>({&priceZones3, &priceSingle, &priceMargin, &priceOther});
constexpr auto parts = std::to_array<const Component*>({&energyComponent});

} // namespace

const Category ck2ThreeZones{.id = "2-3",
                             .label = "category-2-3",
                             .meter = MeterNeed::Zone,
                             .hours = {.zones = true, .peakZone = true},
                             .transmissionPart = "transmission",
                             .transmissionRate = &SiteTransmission::single,
                             .energyNeeds = needs,
                             .builtUpFromCapacity = &fromCapacity,
                             .allIn = &allIn,
                             .energy = &energy,
                             .components = parts};

} // namespace meritdesk::retail
