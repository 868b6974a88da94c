#include "core/retail/categories/slices.h"

namespace meritdesk::retail {

Exact volumeOf(const MonthContext& month, const HourSet& hours)
{
    Exact volume;
    for (std::size_t hour = 0; hour < hours.size(); ++hour)
        if (hours.test(hour))
            volume = volume + month.byHourOfDay.at(hour);
    return volume;
}

HourSet allHours()
{
    return ~HourSet{};
}

EnergySlice pricedSlice(const MonthContext& month, std::string_view key, const HourSet& hours,
                        const Exact& price)
{
    auto volume = hours.all() ? month.volume : volumeOf(month, hours);
    auto cost = volume * price;
    return {key, hours, std::move(volume), std::move(cost), price};
}

std::vector<EnergySlice> hourlySlice(const MonthContext& month, std::string_view category,
                                     const std::optional<Exact>& wholesale)
{
    const auto& allIn = month.tariff->allIn.hourly;
    const auto finished = allIn.find(category);
    return {{"energy", allHours(), month.volume,
             finished == allIn.end() ? *wholesale : dot(month.hours->fact, finished->second), std::nullopt}};
}

bool hasHourlyAllIn(const MonthContext& month, std::string_view category)
{
    return month.tariff->allIn.hourly.contains(category);
}

} // namespace meritdesk::retail
