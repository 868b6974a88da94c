#pragma once

#include "core/auction/screens/screening.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

/// The explanation of one round: what the thresholds are worth, its flags in words, and how its numbers came
/// about. The last round also has what concerns the series.
void writeExplanation(Writer& writer, const auction::Series& series, const auction::Screening& screening,
                      std::size_t round);

} // namespace meritdesk::json
