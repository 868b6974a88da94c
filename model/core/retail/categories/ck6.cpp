#include "core/retail/categories.h"
#include "core/retail/categories/slices.h"
#include "core/retail/components.h"
#include "core/retail/price_keys.h"

namespace meritdesk::retail {

namespace {

// Category 6 (ЦК6): as 5, with two-rate transmission as in 4. Worked number: the 224.2 RUB of category 5 and
// 10 kW of network capacity at 100: 1224.2 RUB.

bool allIn(const MonthContext& month)
{
    return hasHourlyAllIn(month, "6");
}

std::vector<EnergySlice> energy(const MonthContext& month)
{
    return hourlySlice(month, "6", month.damCost);
}

constexpr auto needs = std::to_array<const PriceKey*>({&priceDam, &priceLosses, &priceMargin, &priceOther});
constexpr auto parts = std::to_array<const Component*>(
    {&energyComponent, &overPlanComponent, &underPlanComponent, &planVolumeComponent, &deviationComponent,
     &capacityComponent, &capacityMarginComponent, &demandResponseComponent, &networkCapacityComponent});

} // namespace

const Category ck6{.id = "6",
                   .label = "category-6",
                   .variant = Variant::TwoRate,
                   .meter = MeterNeed::Hourly,
                   .hours = {.peakHours = true, .plannedPeakHours = true},
                   .planned = true,
                   .transmissionPart = "losses",
                   .transmissionRate = &SiteTransmission::losses,
                   .energyNeeds = needs,
                   .allIn = &allIn,
                   .energy = &energy,
                   .components = parts};

} // namespace meritdesk::retail
