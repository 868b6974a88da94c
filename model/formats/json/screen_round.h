#pragma once

#include "core/auction/screens/series.h"
#include "formats/json/json_reader.h"

namespace meritdesk::json {

/// One entry of `rounds`; what is wrong with it is among the faults.
[[nodiscard]] auction::Round readRound(const Node& node, Faults& faults);

} // namespace meritdesk::json
