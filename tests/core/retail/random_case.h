#pragma once

#include <cstdint>
#include <random>
#include <string>

#include "core/calendar/production_calendar.h"
#include "core/retail/case.h"

namespace meritdesk::tests {

/// A calendar in which Monday to Friday work, from 2024 to 2026.
[[nodiscard]] ProductionCalendar weekdays();

[[nodiscard]] retail::Rate rate(const std::string& text);
[[nodiscard]] retail::Kwh kwh(const std::string& text);

/// A meter whose months are filled with one value an hour.
[[nodiscard]] retail::MeterData flatMeter(Month from, int months, const std::string& value);

/// What a random case is made of.
struct Dice
{
    std::uint32_t seed = 1;
    int decimals = 3;   ///< of meter data and prices
    bool share = false; ///< margin as a share of the price
    bool allIn = false; ///< finished prices for categories 1 and 3
    bool signedPrices = false;
    int months = 2;
};

/// A case with every price given, several points, a plan, and peak hours inside the planned ones.
[[nodiscard]] retail::Case randomCase(const Dice& dice);

} // namespace meritdesk::tests
