#include "core/retail/categories.h"
#include "core/retail/categories/slices.h"
#include "core/retail/components.h"
#include "core/retail/price_keys.h"

namespace meritdesk::retail {

namespace {

// Category 4 (ЦК4): as 3, with two-rate transmission: losses in the energy price, network capacity a line of
// its own. Worked number (Samara oblast, November 2025): 9 870 059.13 RUB.

bool allIn(const MonthContext& month)
{
    return hasHourlyAllIn(month, "4");
}

std::vector<EnergySlice> energy(const MonthContext& month)
{
    return hourlySlice(month, "4", month.damBmCost);
}

constexpr auto needs = std::to_array<const PriceKey*>({&priceDamBm, &priceLosses, &priceMargin, &priceOther});
constexpr auto parts =
    std::to_array<const Component*>({&energyComponent, &capacityComponent, &capacityMarginComponent,
                                     &demandResponseComponent, &networkCapacityComponent});

} // namespace

const Category ck4{.id = "4",
                   .label = "category-4",
                   .variant = Variant::TwoRate,
                   .meter = MeterNeed::Hourly,
                   .hours = {.peakHours = true, .plannedPeakHours = true},
                   .transmissionPart = "losses",
                   .transmissionRate = &SiteTransmission::losses,
                   .energyNeeds = needs,
                   .allIn = &allIn,
                   .energy = &energy,
                   .components = parts};

} // namespace meritdesk::retail
