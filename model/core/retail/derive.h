#pragma once

#include <functional>
#include <string>

#include "core/derivation/derivation.h"
#include "core/retail/bill.h"
#include "core/retail/month_context.h"

namespace meritdesk::retail {

inline constexpr auto unitRub = "RUB";
inline constexpr auto unitKwh = "kWh";
inline constexpr auto unitKw = "kW";
inline constexpr auto unitRubPerKwh = "RUB/kWh";
inline constexpr auto unitRubPerKw = "RUB/kW";

/// A label key as a formula can hold it: hyphens become underscores.
[[nodiscard]] std::string formulaKey(std::string_view key);

/// An input of a derivation, its value in full.
[[nodiscard]] Input input(std::string key, const Exact& value, std::string unit, std::string note = {});

/// Total amount or other sum of money as an input.
[[nodiscard]] Input input(std::string key, const Money& value, std::string note = {});

/// A derivation without inputs yet.
[[nodiscard]] Derivation derive(std::string key, std::string formula, const Fraction& value, std::string unit,
                                Source source = {});

/// A bill's line: round(`exactFormula`, 2).
[[nodiscard]] Derivation deriveLine(const BillLine& line, const std::string& exactFormula, Source source);

/// Day by day, hour by hour, the cost of some hourly kWh at hourly prices: a child `day_cost` for each day
/// that has any.
void addHourlyCost(Derivation& parent, const MonthContext& month, const HourlyValues& kwh,
                   const HourlyValues& prices);

/// The kWh of a month as the sum of its days, for use as a child.
[[nodiscard]] Derivation deriveVolume(std::string key, const MonthContext& month, const HourlyValues& kwh);

/// The kWh of some hours of the day over the month, for use as a child.
[[nodiscard]] Derivation deriveZoneVolume(const MonthContext& month, const HourSet& hours);

/// Purchased capacity: the mean of the published peak hours; the month has one.
[[nodiscard]] Derivation derivePurchased(const MonthContext& month);

/// Network capacity: the mean of each working day's largest planned hour; the month has one.
[[nodiscard]] Derivation deriveNetwork(const MonthContext& month);

} // namespace meritdesk::retail
