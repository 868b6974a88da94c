#pragma once

#include <vector>

#include "core/derivation/derivation.h"
#include "core/response/dayahead/clear.h"

namespace meritdesk::response::dayahead {

/// How the price of an hour (from 0) came about, without or with the reductions.
[[nodiscard]] Derivation explainPrice(const Case& input, const Clearing& clearing, std::size_t hour,
                                      bool after);

/// How the zone's cost before splits into what is saved, what is not bought and what is still paid.
[[nodiscard]] Derivation explainZone(const Case& input, const Clearing& clearing);

/// How the net gain of a group came about.
[[nodiscard]] Derivation explainGroup(const Case& input, const Clearing& clearing, std::size_t group);

/// How far a criterion is met: its left side less its right one. Nothing without an event and for `manual`.
[[nodiscard]] std::optional<Derivation> explainCriterion(const Case& input, const Clearing& clearing,
                                                         std::size_t criterion);

/// Every number of the result; the price with reductions only where it differs.
[[nodiscard]] std::vector<Derivation> explain(const Case& input, const Clearing& clearing);

} // namespace meritdesk::response::dayahead
