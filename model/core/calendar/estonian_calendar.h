#pragma once

#include "core/calendar/day.h"

namespace meritdesk {

/// True for Monday to Friday except the public holidays of Estonia (riigipühad): 1 January, 24 February, Good
/// Friday, Easter Sunday, 1 May, Whit Sunday, 23 and 24 June, 20 August, 24 to 26 December. Shortened days
/// (lühendatud tööpäev) are working days. Source: Pühade ja tähtpäevade seadus.
[[nodiscard]] bool isEstonianWorkingDay(Day day);

/// The n-th Estonian working day (tööpäev) after `day`, n >= 1.
[[nodiscard]] Day estonianWorkingDayAfter(Day day, int n);

/// Easter Sunday of a year of the Gregorian calendar.
[[nodiscard]] Day easterSunday(std::chrono::year year);

} // namespace meritdesk
