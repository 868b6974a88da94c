#pragma once

#include <vector>

#include "core/finding.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

/// The key `warnings` as {code, message, at}, each code and place once, by code, then by place, in byte
/// order.
void writeWarnings(Writer& writer, std::vector<Finding> warnings);

} // namespace meritdesk::json
