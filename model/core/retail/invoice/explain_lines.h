#pragma once

#include <string>

#include "core/derivation/derivation.h"
#include "core/retail/invoice/world.h"

namespace meritdesk::retail::invoice {

/// A month with its lines under a category, whose numbers are to be explained.
struct LinesScene
{
    const Case& input;
    const MonthContext& month;
    const Category& category;
    const std::vector<BillLine>& lines;
};

/// What some targets cost together: whole lines with their own derivations, parts of energy lines with those
/// of the part. `key` names the result.
[[nodiscard]] Derivation explainTargets(const LinesScene& scene, const std::vector<Target>& targets,
                                        std::string key);

/// A number of the category in the month: `total`, `vat`, `with-vat` or a line's key.
[[nodiscard]] std::optional<Derivation> explainOf(const LinesScene& scene, std::string_view key);

} // namespace meritdesk::retail::invoice
