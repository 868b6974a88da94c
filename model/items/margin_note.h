#pragma once

#include <QString>

#include "core/calendar/day.h"

namespace meritdesk::items {

/// What the built-in table says of the supplier's margin in a month: its bands of maximum power, whether it
/// is a share or a rate, values that are known, each with source and grade. Empty for a month before the
/// table.
[[nodiscard]] QString marginNote(Month month);

} // namespace meritdesk::items
