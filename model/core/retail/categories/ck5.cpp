#include "core/retail/categories.h"
#include "core/retail/categories/slices.h"
#include "core/retail/components.h"
#include "core/retail/price_keys.h"

namespace meritdesk::retail {

namespace {

// Category 5 (ЦК5): as 3, with an hourly plan: energy at the day-ahead price, deviations priced. Worked
// number: 110 kWh of fact on 100 of plan at 2, 0.3 over plan, 0.01 a planned and 0.02 a deviating kWh: 224.2
// RUB.

bool allIn(const MonthContext& month)
{
    return hasHourlyAllIn(month, "5");
}

std::vector<EnergySlice> energy(const MonthContext& month)
{
    return hourlySlice(month, "5", month.damCost);
}

constexpr auto needs = std::to_array<const PriceKey*>({&priceDam, &priceSingle, &priceMargin, &priceOther});
constexpr auto parts = std::to_array<const Component*>(
    {&energyComponent, &overPlanComponent, &underPlanComponent, &planVolumeComponent, &deviationComponent,
     &capacityComponent, &capacityMarginComponent, &demandResponseComponent});

} // namespace

const Category ck5{.id = "5",
                   .label = "category-5",
                   .variant = Variant::Single,
                   .meter = MeterNeed::Hourly,
                   .hours = {.peakHours = true},
                   .planned = true,
                   .transmissionPart = "transmission",
                   .transmissionRate = &SiteTransmission::single,
                   .energyNeeds = needs,
                   .allIn = &allIn,
                   .energy = &energy,
                   .components = parts};

} // namespace meritdesk::retail
