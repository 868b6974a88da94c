#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/retail/bill.h"
#include "core/retail/month_context.h"

namespace meritdesk::retail {

struct Component;
struct PriceKey;

/// The meter a category needs at least.
enum class MeterNeed : std::uint8_t { Any, Zone, Hourly };

/// Hours of the month that a category needs besides the meter's.
struct HoursNeed
{
    bool zones = false;
    bool peakZone = false;
    bool peakHours = false;
    bool plannedPeakHours = false;
};

/// A run of hours billed in one line: its kWh and what the wholesale price (or the finished all-in price)
/// makes of them.
struct EnergySlice
{
    std::string_view key = {};
    HourSet hours = {};                  ///< of the day
    Exact volume = {};                   ///< kWh
    Exact wholesale = {};                ///< roubles: volume x wholesale (all-in) price
    std::optional<Exact> unitPrice = {}; ///< RUB per kWh when the price is one for the whole slice
};

/// A price category (ценовая категория): a constant of the list in categories.h, a sum of components.
struct Category
{
    std::string_view id = {};    ///< "1", "2-2" .. "6"
    std::string_view label = {}; ///< label key of its title
    Variant variant = Variant::Single;
    MeterNeed meter = MeterNeed::Any;
    HoursNeed hours = {};
    bool planned = false;                   ///< needs an hourly plan
    std::string_view transmissionPart = {}; ///< `transmission` or `losses`
    std::optional<Exact> SiteTransmission::*transmissionRate = nullptr;
    std::span<const PriceKey* const> energyNeeds = {};    ///< not needed with an all-in price
    bool (*builtUpFromCapacity)(const Prices&) = nullptr; ///< null: never
    bool (*allIn)(const MonthContext&) = nullptr;         ///< true when a finished price is given
    std::vector<EnergySlice> (*energy)(const MonthContext&) = nullptr;
    std::span<const Component* const> components = {};
};

} // namespace meritdesk::retail
