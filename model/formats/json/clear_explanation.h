#pragma once

#include "core/auction/clearing.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

/// Writes the value of `explanation`: the case, the interval of prices, the replay step by step, a reason for
/// every order, the proof lines, and how each number came about.
void writeExplanation(Writer& writer, const auction::Book& book, const auction::Clearing& clearing);

} // namespace meritdesk::json
