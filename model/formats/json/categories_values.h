#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/retail/case.h"
#include "formats/json/json_reader.h"

namespace meritdesk::json {

enum class Sign : std::uint8_t { Any, NotNegative, Positive };

/// A decimal of at most 12 digits on either side of the point, counted in 10^-12; findings of readDecimal(),
/// negative, not-positive.
[[nodiscard]] std::optional<Int128> readTwelve(const Node& node, Faults& faults, Sign sign = Sign::Any);

[[nodiscard]] std::optional<retail::Rate> readRate(const Node& node, Faults& faults, Sign sign = Sign::Any);

/// A percentage 0..100.
[[nodiscard]] std::optional<retail::Rate> readPercent(const Node& node, Faults& faults);

/// The key's rate when it is there.
[[nodiscard]] std::optional<retail::Rate> optionalRate(ObjectReader& reader, std::string_view key,
                                                       Sign sign = Sign::Any);

/// The key's rate; zero after a finding.
[[nodiscard]] retail::Rate requiredRate(ObjectReader& reader, std::string_view key, Sign sign = Sign::Any);

/// A text of more than blanks; findings not-a-text, blank-text.
[[nodiscard]] std::optional<std::string> readName(const Node& node, Faults& faults);

[[nodiscard]] std::optional<Day> readDay(const Node& node, Faults& faults);

/// A month 2000-01..2099-12.
[[nodiscard]] std::optional<Month> readMonth(const Node& node, Faults& faults);

/// The same from the characters of a key.
[[nodiscard]] std::optional<Month> readMonth(const std::string& text, const std::string& place,
                                             Faults& faults);

/// An hour 1..24.
[[nodiscard]] std::optional<int> readHour(const Node& node, Faults& faults);

/// Different hours, at least one.
[[nodiscard]] std::optional<retail::HourSet> readHours(const Node& node, Faults& faults);

/// What the values of a month may be.
struct MonthValues
{
    bool gaps = false;     ///< null is a missing hour
    bool negative = false; ///< values below zero are allowed
};

/// The hours of a month from an array of 24 x days, or of 24 (every day the same), or one decimal; missing
/// hours are HourlySeries::missing.
[[nodiscard]] std::optional<std::vector<Int128>> readMonthValues(const Node& node, Faults& faults,
                                                                 Month month, MonthValues allowed);

} // namespace meritdesk::json
