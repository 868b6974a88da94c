#pragma once

#include <QString>

#include "core/calendar/day.h"

namespace meritdesk::items {

/// The name of a public holiday of Estonia (riigipüha) in the language in force; empty on other days.
[[nodiscard]] QString estonianHolidayName(Day day);

} // namespace meritdesk::items
