#include "core/retail/categories.h"
#include "core/retail/categories/slices.h"
#include "core/retail/components.h"
#include "core/retail/price_keys.h"

namespace meritdesk::retail {

namespace {

// Category 1 (ЦК1): the whole month at one price, capacity in it. Rules 442, clause 86. Worked number
// (Ryazan, April 2013, VN): 1000 kWh x 2473.83 RUB/MWh = 2473.83 RUB.

bool allIn(const MonthContext& month)
{
    return month.tariff->allIn.one.has_value();
}

bool fromCapacity(const Prices& prices)
{
    return prices.ck1 && prices.ck1->alpha;
}

std::vector<EnergySlice> energy(const MonthContext& month)
{
    const auto& price = allIn(month) ? month.tariff->allIn.one : month.tariff->ck1;
    return {pricedSlice(month, "energy", allHours(), *price)};
}

constexpr auto needs = std::to_array<const PriceKey*>({&priceCk1, &priceSingle, &priceMargin, &priceOther});
constexpr auto parts = std::to_array<const Component*>({&energyComponent});

} // namespace

const Category ck1{.id = "1",
                   .label = "category-1",
                   .transmissionPart = "transmission",
                   .transmissionRate = &SiteTransmission::single,
                   .energyNeeds = needs,
                   .builtUpFromCapacity = &fromCapacity,
                   .allIn = &allIn,
                   .energy = &energy,
                   .components = parts};

} // namespace meritdesk::retail
