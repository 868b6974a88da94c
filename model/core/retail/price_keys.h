#pragma once

#include <array>
#include <string_view>

#include "core/retail/month_context.h"

namespace meritdesk::retail {

/// A price of the sheet by its key in the scripting contract.
struct PriceKey
{
    std::string_view id = {};
    bool (*given)(const MonthContext&) = nullptr;
};

extern const PriceKey priceCk1;
extern const PriceKey priceZones2;
extern const PriceKey priceZones3;
extern const PriceKey priceDamBm;
extern const PriceKey priceDam;
extern const PriceKey priceOverPlan;
extern const PriceKey priceUnderPlan;
extern const PriceKey pricePlanVolume;
extern const PriceKey priceDeviation;
extern const PriceKey priceCapacity;
extern const PriceKey priceSingle;
extern const PriceKey priceLosses;
extern const PriceKey priceMaintenance;
extern const PriceKey priceMargin;
extern const PriceKey priceOther;

/// In the order in which missing prices are listed.
inline constexpr std::array<const PriceKey*, 15> priceKeys{
    &priceCk1,      &priceZones2,    &priceZones3,      &priceDamBm,     &priceDam,
    &priceOverPlan, &priceUnderPlan, &pricePlanVolume,  &priceDeviation, &priceCapacity,
    &priceSingle,   &priceLosses,    &priceMaintenance, &priceMargin,    &priceOther};

} // namespace meritdesk::retail
