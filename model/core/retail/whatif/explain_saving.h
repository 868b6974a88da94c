#pragma once

#include <optional>
#include <string_view>

#include "core/derivation/derivation.h"
#include "core/retail/whatif/outcome.h"

namespace meritdesk::retail::whatif {

/// Which saving to explain: of a line of a category in a month; of the category in the month (no line); of
/// the category (or of its line) over all months (no month); of the best choice (no category).
struct SavingSubject
{
    std::optional<std::size_t> month = {};
    std::string_view category = {};
    std::string_view line = {};
};

/// How a saving came about: total before less total after, month by month, line by line, down to the hours
/// before and after. Nothing when the outcome has no such number.
[[nodiscard]] std::optional<Derivation> explainSaving(const PreparedCase& prepared, std::size_t site,
                                                      const Outcome& outcome, const SavingSubject& subject);

} // namespace meritdesk::retail::whatif
