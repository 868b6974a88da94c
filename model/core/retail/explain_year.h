#pragma once

#include <optional>

#include "core/derivation/derivation.h"
#include "core/retail/explain.h"

namespace meritdesk::retail {

/// A number of the year; the bill must have its months. Nothing when the bill has none.
[[nodiscard]] std::optional<Derivation> explainYear(const SiteBill& bill, const Subject& subject);

} // namespace meritdesk::retail
