#include "core/retail/categories.h"
#include "core/retail/categories/slices.h"
#include "core/retail/components.h"
#include "core/retail/price_keys.h"

namespace meritdesk::retail {

namespace {

// Category 3 (ЦК3): energy by the hour, purchased capacity, single-rate transmission. Worked number: case F
// of the tests, a plant with a percentage margin, 3 145 994.55 RUB.

bool allIn(const MonthContext& month)
{
    return hasHourlyAllIn(month, "3");
}

std::vector<EnergySlice> energy(const MonthContext& month)
{
    return hourlySlice(month, "3", month.damBmCost);
}

constexpr auto needs = std::to_array<const PriceKey*>({&priceDamBm, &priceSingle, &priceMargin, &priceOther});
constexpr auto parts = std::to_array<const Component*>(
    {&energyComponent, &capacityComponent, &capacityMarginComponent, &demandResponseComponent});

} // namespace

const Category ck3{.id = "3",
                   .label = "category-3",
                   .variant = Variant::Single,
                   .meter = MeterNeed::Hourly,
                   .hours = {.peakHours = true},
                   .transmissionPart = "transmission",
                   .transmissionRate = &SiteTransmission::single,
                   .energyNeeds = needs,
                   .allIn = &allIn,
                   .energy = &energy,
                   .components = parts};

} // namespace meritdesk::retail
