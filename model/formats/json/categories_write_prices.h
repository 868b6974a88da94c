#pragma once

#include "core/retail/prices.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

/// Writes a month's price sheet as an object (contract 1.5); hourly prices are written in full.
void writePrices(Writer& out, const retail::Prices& prices);

} // namespace meritdesk::json
