#pragma once

#include <optional>

#include "core/auction/screens/thresholds.h"
#include "core/scenario/edit.h"

namespace meritdesk::scenario {

/// Every level of a threshold lies below this, either sign (a million million).
inline constexpr std::int64_t levelLimit = 1'000'000'000'000;

/// Puts another series of rounds into the scenario (an input file, a sample).
[[nodiscard]] Edit replaceSeries(auction::Series series);

/// Sets the level of a threshold, or gives it back its teaching default (nothing). A threshold that counts
/// takes whole numbers from 1 only.
[[nodiscard]] Edit setThreshold(const auction::Threshold& threshold, std::optional<auction::Level> level);

/// Gives every threshold its teaching default.
[[nodiscard]] Edit resetThresholds();

} // namespace meritdesk::scenario
