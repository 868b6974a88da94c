#pragma once

#include <QString>

#include <string_view>
#include <vector>

#include "core/finding.h"
#include "core/response/dayahead/criteria.h"
#include "core/response/origin.h"
#include "formats/exports/table.h"

namespace meritdesk::items {

/// How sure the numbers of demand response are, on paper: where the given ones come from, and that verdicts
/// are those of a model.

/// The place of an input in the field's words: "zones[1].p1" is "Price of the first point (2)"; a place that
/// has no words stays as it is.
[[nodiscard]] QString placeInWords(std::string_view place);

/// Where every given number comes from and how sure that is; no rows without origins.
[[nodiscard]] exports::Table originsOnPaper(const response::Origins& origins);

/// The same as a page tells it, and without rows of that the case's own.
[[nodiscard]] exports::Table originsOnPaper(const response::Origins& origins, exports::Table told);

/// "met", "not met", "no event": by the model.
[[nodiscard]] QString verdictInWords(const response::dayahead::Verdict& verdict);

/// That no verdict is official.
[[nodiscard]] QString verdictNote();

/// That numbers without a line in the table of origins are the user's.
[[nodiscard]] QString originNote();

/// What to know, a sentence each, with its place.
[[nodiscard]] std::vector<QString> findingsOnPaper(const std::vector<Finding>& findings);

} // namespace meritdesk::items
