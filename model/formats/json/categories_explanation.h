#pragma once

#include <memory>
#include <optional>

#include "core/retail/explain.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

/// Writes the member `explanation` of a month, or of the year without one: an array of derivations. Nothing
/// without an explainer.
void writeExplanation(Writer& writer, const retail::SiteExplainer* explainer,
                      std::optional<std::size_t> month);

} // namespace meritdesk::json
