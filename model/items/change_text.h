#pragma once

#include <QString>

#include "core/retail/whatif/card.h"

namespace meritdesk::items {

/// "9–11, 18"; "all hours" for all of them.
[[nodiscard]] QString hoursText(const retail::HourSet& hours);

/// "every day", "working days", "days off".
[[nodiscard]] QString dayTypeText(retail::whatif::DayType days);

/// "all year", or the short names of the months: "Jan, Mar–May".
[[nodiscard]] QString monthsText(const retail::whatif::MonthSet& months);

/// "all weekdays", or their short names: "Mon–Fri".
[[nodiscard]] QString weekdaysText(const retail::whatif::Weekdays& weekdays);

/// A change in one line: "Switch load off: power 100 kW; working days; hours 9–11".
[[nodiscard]] QString changeText(const retail::whatif::Change& change);

/// A goal in one line.
[[nodiscard]] QString goalText(const retail::whatif::Goal& goal);

/// A unit of a parameter in the language in force: kW, kWh, %.
[[nodiscard]] QString amountUnit(std::string_view unit);

} // namespace meritdesk::items
