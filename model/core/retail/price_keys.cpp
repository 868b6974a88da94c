#include "core/retail/price_keys.h"

namespace meritdesk::retail {

namespace {

/// True when the price sheet has this member.
template <auto Member>
bool inSheet(const MonthContext& month)
{
    return (month.prices().*Member).has_value();
}

template <auto Member>
bool inTransmission(const MonthContext& month)
{
    return (month.transmission.*Member).has_value();
}

bool hasMargin(const MonthContext& month)
{
    return month.margin.has_value();
}

} // namespace

const PriceKey priceCk1{"ck1", &inSheet<&Prices::ck1>};
const PriceKey priceZones2{"zones_2", &inSheet<&Prices::zones2>};
const PriceKey priceZones3{"zones_3", &inSheet<&Prices::zones3>};
const PriceKey priceDamBm{"dam_bm", &inSheet<&Prices::damBm>};
const PriceKey priceDam{"dam", &inSheet<&Prices::dam>};
const PriceKey priceOverPlan{"over_plan", &inSheet<&Prices::overPlan>};
const PriceKey priceUnderPlan{"under_plan", &inSheet<&Prices::underPlan>};
const PriceKey pricePlanVolume{"plan_volume_rate", &inSheet<&Prices::planVolumeRate>};
const PriceKey priceDeviation{"deviation_rate", &inSheet<&Prices::deviationRate>};
const PriceKey priceCapacity{"capacity", &inSheet<&Prices::capacity>};
const PriceKey priceSingle{"transmission.single", &inTransmission<&SiteTransmission::single>};
const PriceKey priceLosses{"transmission.losses", &inTransmission<&SiteTransmission::losses>};
const PriceKey priceMaintenance{"transmission.maintenance", &inTransmission<&SiteTransmission::maintenance>};
const PriceKey priceMargin{"margin", &hasMargin};
const PriceKey priceOther{"other", &inSheet<&Prices::other>};

} // namespace meritdesk::retail
