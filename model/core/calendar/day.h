#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace meritdesk {

/// A calendar day without a zone; its text is YYYY-MM-DD.
using Day = std::chrono::sys_days;

/// A calendar month; its text is YYYY-MM.
using Month = std::chrono::year_month;

/// Reads exactly YYYY-MM-DD of a day that exists; nothing otherwise.
[[nodiscard]] std::optional<Day> readDay(std::string_view text);

/// Reads exactly YYYY-MM, month 01..12; nothing otherwise.
[[nodiscard]] std::optional<Month> readMonth(std::string_view text);

[[nodiscard]] std::string printDay(Day day);
[[nodiscard]] std::string printMonth(Month month);

/// The first day of a month.
[[nodiscard]] Day firstDay(Month month);

/// Days of a month, 28..31.
[[nodiscard]] int daysIn(Month month);

[[nodiscard]] Month monthOf(Day day);

/// Day of the month, 1..31.
[[nodiscard]] int dayOfMonth(Day day);

} // namespace meritdesk
