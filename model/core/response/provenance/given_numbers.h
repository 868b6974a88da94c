#pragma once

#include "core/response/dayahead/case.h"
#include "core/response/demand/case.h"
#include "core/response/kom/case.h"
#include "core/response/provenance/given.h"

namespace meritdesk::response {

/// Every number that a year of demand response is worked out from, given or standing at its default, in the
/// order of its file; with where it comes from.
[[nodiscard]] GivenNumbers givenNumbers(const demand::Case& input);

/// The same of a capacity auction.
[[nodiscard]] GivenNumbers givenNumbers(const kom::Case& input);

/// The same of a day-ahead market.
[[nodiscard]] GivenNumbers givenNumbers(const dayahead::Case& input);

} // namespace meritdesk::response
