#pragma once

#include "core/response/demand/case.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

/// Writes the metered load of a site and its methods as an object.
void writeBaselines(Writer& writer, const response::demand::BaselineCase& site);

/// Writes the effects on both markets into an open object, those that there are.
void writeMarketEffects(Writer& writer, const response::demand::Case& input);

/// Writes companies, costs and the questions of the tornado into an open object.
void writeGroup(Writer& writer, const response::demand::Case& input);

} // namespace meritdesk::json
