#pragma once

#include <vector>

#include "core/auction/book.h"
#include "core/finding.h"

namespace meritdesk::auction {

struct Rule;

/// What keeps a book from being cleared under the rules that it names: errors with places as in the scripting
/// contract ("orders[3].quantity", "options.demand"). Empty when clear() may be called.
[[nodiscard]] std::vector<Finding> check(const Book& book);

/// The same for one rule, whatever else the book names: options that only other rules use are no fault.
[[nodiscard]] std::vector<Finding> checkUnder(const Book& book, const Rule& rule);

/// Warnings about the book as a whole, whatever the rule: segments-not-monotone.
[[nodiscard]] std::vector<Finding> warningsOf(const Book& book);

} // namespace meritdesk::auction
