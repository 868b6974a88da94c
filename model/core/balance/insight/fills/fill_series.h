#pragma once

#include <functional>

#include "core/balance/insight/fills.h"

namespace meritdesk::balance::insight {

/// Whether a fault is about that price series: "prices.reference_up[7]".
[[nodiscard]] bool isAbout(const Finding& fault, PriceKey key);

/// The value of a price series at a step; nothing where it is missing or not given.
[[nodiscard]] std::optional<std::int64_t> priceAt(const Case& input, PriceKey key, std::size_t step);

/// Puts values into the gaps of a price series (all of it when it is not given); how many.
std::size_t fillGaps(Case& changed, PriceKey key,
                     const std::function<std::optional<std::int64_t>(std::size_t step)>& value);

/// Direction of a step: as given, or against the area's volume; nothing where neither is known.
[[nodiscard]] std::optional<int> directionAt(const Case& input, std::size_t step);

} // namespace meritdesk::balance::insight
