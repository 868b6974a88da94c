#pragma once

#include "core/auction/screens/series.h"
#include "core/classroom/rounds.h"

namespace meritdesk::classroom {

/// The revealed rounds as a series that the market screens take: what a regulator would be given. Capacities
/// are the sellers' private quantities; the demand is the one of the terms, else the round's bids.
[[nodiscard]] auction::Series seriesOf(const Class& room);

} // namespace meritdesk::classroom
