#pragma once

#include "core/auction/screens/screen.h"

namespace meritdesk::auction {

/// How the demand of a round came about; nothing for a round without any.
[[nodiscard]] std::optional<Derivation> explainDemand(const RoundView& view);

/// How many flags a round has, each with the value that is beyond its threshold.
[[nodiscard]] Derivation explainFlagCount(const RoundView& view);

/// The run without an award in which the series ends for that bidder.
[[nodiscard]] Derivation explainCurrentRun(const Series& series, const NonWinning& entry);

} // namespace meritdesk::auction
