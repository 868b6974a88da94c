#pragma once

#include <optional>

#include "core/derivation/derivation.h"
#include "core/retail/sensitivity/curve.h"

namespace meritdesk::retail::sensitivity {

/// What staying in a category costs at a change, month by month and line by line. Nothing when some month has
/// no amount.
[[nodiscard]] std::optional<Derivation> explainPoint(const Base& base, const Axis& axis, Tenths change,
                                                     const Category& category);

/// Why the best choice changes: the lead of the one category over the other on either side.
[[nodiscard]] std::optional<Derivation> explainSwitch(const Base& base, const Axis& axis,
                                                      const Switch& change);

} // namespace meritdesk::retail::sensitivity
