#include "core/retail/categories.h"
#include "core/retail/categories/slices.h"
#include "core/retail/components.h"
#include "core/retail/price_keys.h"

namespace meritdesk::retail {

namespace {

// Category 2 (ЦК2) with two zones of the day: night and day, each at its price; only the wholesale part
// differs. Worked number: night 100 kWh x 1.5 + day 200 kWh x 3.5 = 850 RUB.

bool allIn(const MonthContext& month)
{
    return month.tariff->allIn.twoZones.has_value();
}

bool fromCapacity(const Prices& prices)
{
    return prices.zones2 && (prices.zones2->night.alpha || prices.zones2->day.alpha);
}

std::vector<EnergySlice> energy(const MonthContext& month)
{
    const auto& prices = allIn(month) ? *month.tariff->allIn.twoZones : *month.tariff->zones2;
    const auto& night = month.tariff->input->zoneHours->night;
    return {pricedSlice(month, "energy-night", night, prices[0]),
            pricedSlice(month, "energy-day", ~night, prices[1])};
}

constexpr auto needs =
    std::to_array<const PriceKey*>({&priceZones2, &priceSingle, &priceMargin, &priceOther});
constexpr auto parts = std::to_array<const Component*>({&energyComponent});

} // namespace

const Category ck2TwoZones{.id = "2-2",
                           .label = "category-2-2",
                           .meter = MeterNeed::Zone,
                           .hours = {.zones = true},
                           .transmissionPart = "transmission",
                           .transmissionRate = &SiteTransmission::single,
                           .energyNeeds = needs,
                           .builtUpFromCapacity = &fromCapacity,
                           .allIn = &allIn,
                           .energy = &energy,
                           .components = parts};

} // namespace meritdesk::retail
