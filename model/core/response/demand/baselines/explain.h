#pragma once

#include <optional>

#include "core/derivation/derivation.h"
#include "core/response/demand/baselines/measure.h"

namespace meritdesk::response::demand {

/// How the delivered share of the obligation came about, hour by hour of the event; to six decimals as shown.
[[nodiscard]] Derivation explainShare(const BaselineCase& site, const MethodChoice& choice,
                                      const MethodResult& result);

/// How a method's error came about; nothing where no day was foretold.
[[nodiscard]] std::optional<Derivation> explainError(const MethodChoice& choice, const MethodResult& result);

} // namespace meritdesk::response::demand
