#pragma once

#include "formats/exports/table.h"
#include "items/baseline_board.h"

namespace meritdesk::items {

/// The hours of the event as files and reports have them: metered load, and of every method that can be
/// measured its baseline and the reduction, MW.
[[nodiscard]] exports::Table eventHoursSheet(const BaselineBoard& board);

/// The days of the history: whether the method looked at takes each, why not, and the mean load of the
/// event's hours, MW.
[[nodiscard]] exports::Table historySheet(const BaselineBoard& board);

} // namespace meritdesk::items
