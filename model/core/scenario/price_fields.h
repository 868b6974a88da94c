#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/retail/case.h"

namespace meritdesk::scenario {

/// What a number of the price sheet is counted in; energy and power by the case's price unit.
enum class FieldUnit : std::uint8_t { PerEnergy, PerPower, PerHour, Percent, Factor };

/// One number of a month's price sheet as a consumer sees it: transmission of its voltage, margin of its
/// band.
struct PriceField
{
    std::string_view id = {}; ///< key of the scripting contract; "price-" before it is the key of its label
    FieldUnit unit = FieldUnit::PerEnergy;
    bool usual = false;     ///< in nearly every sheet: shown also where it is not given
    bool notBelow0 = false; ///< a tariff; prices of the market have either sign
    std::optional<retail::Rate> (*read)(const retail::Prices&, const retail::Site&) = nullptr;
    /// Sets it, or takes it away. Gives the code of the finding that refuses, empty when it is done.
    std::string_view (*write)(retail::Prices&, const retail::Site&, std::optional<retail::Rate>) = nullptr;
};

/// Prices with one number an hour of the month.
struct HourlyPriceField
{
    std::string_view id = {}; ///< as above
    const retail::HourlyRates* (*read)(const retail::Prices&) = nullptr;
    retail::HourlyRates& (*make)(retail::Prices&) = nullptr; ///< empty where there were none
};

/// Everything that can be typed into a price sheet, in the order in which it is shown.
extern const std::span<const PriceField> priceFields;
extern const std::span<const HourlyPriceField> hourlyPriceFields;

} // namespace meritdesk::scenario
