#include <array>
#include <string>

#include "core/scenario/price_fields.h"

namespace meritdesk::scenario {

using retail::HourlyRates;
using retail::Prices;

namespace {

template <auto Member>
const HourlyRates* readHours(const Prices& prices)
{
    const auto& rates = prices.*Member;
    return rates ? &*rates : nullptr;
}

template <auto Member>
HourlyRates& makeHours(Prices& prices)
{
    auto& rates = prices.*Member;
    return rates ? *rates : rates.emplace();
}

template <char Category>
const HourlyRates* readAllInHours(const Prices& prices)
{
    const auto found = prices.allIn.hourly.find(std::string(1, Category));
    return found == prices.allIn.hourly.end() ? nullptr : &found->second;
}

template <char Category>
HourlyRates& makeAllInHours(Prices& prices)
{
    return prices.allIn.hourly[std::string(1, Category)];
}

constexpr auto hourly = std::to_array<HourlyPriceField>({
    {"dam_bm", &readHours<&Prices::damBm>, &makeHours<&Prices::damBm>},
    {"dam", &readHours<&Prices::dam>, &makeHours<&Prices::dam>},
    {"over_plan", &readHours<&Prices::overPlan>, &makeHours<&Prices::overPlan>},
    {"under_plan", &readHours<&Prices::underPlan>, &makeHours<&Prices::underPlan>},
    {"all_in.3", &readAllInHours<'3'>, &makeAllInHours<'3'>},
    {"all_in.4", &readAllInHours<'4'>, &makeAllInHours<'4'>},
    {"all_in.5", &readAllInHours<'5'>, &makeAllInHours<'5'>},
    {"all_in.6", &readAllInHours<'6'>, &makeAllInHours<'6'>},
});

} // namespace

const std::span<const HourlyPriceField> hourlyPriceFields{hourly};

} // namespace meritdesk::scenario
