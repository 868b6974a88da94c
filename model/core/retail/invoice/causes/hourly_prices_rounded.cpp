#include "core/retail/invoice/causes.h"

namespace meritdesk::retail::invoice {

namespace {

// Hourly prices were rounded per kWh before they were multiplied, instead of each line to kopecks at the end.

Rate rounded(Rate rate, int places)
{
    const auto step = powerOfTen(Rate::decimals - places);
    const auto whole = roundHalfUp(Fraction(Integer(rate.mantissa()), step));
    return Rate::fromMantissa(static_cast<Int128>(Integer(whole * step)));
}

void roundAll(std::optional<HourlyRates>& rates, int places)
{
    if (rates)
        for (auto& rate : *rates)
            rate = rounded(rate, places);
}

bool roundHourly(World& world, int places)
{
    auto& prices = world.month.prices;
    for (auto* rates : {&prices.damBm, &prices.dam, &prices.overPlan, &prices.underPlan})
        roundAll(*rates, places);
    for (auto& [category, rates] : prices.allIn.hourly)
        for (auto& rate : rates)
            rate = rounded(rate, places);
    return true;
}

std::vector<Alternative> alternatives(const Ground& ground)
{
    const int perUnit = ground.tariff().unit == PriceUnit::PerMwh ? 3 : 0;
    std::vector<Alternative> found;
    for (const int places : {5, 4, 3, 2})
        addAlternative(ground, found, {{"places", std::to_string(places)}},
                       [&](World& world) { return roundHourly(world, places - perUnit); });
    return found;
}

} // namespace

const Cause hourlyPricesRounded{.id = "hourly-prices-rounded", .alternatives = &alternatives};

} // namespace meritdesk::retail::invoice
