#pragma once

#include <cstdint>
#include <optional>

#include "core/derivation/derivation.h"
#include "core/strategy/power/outcome.h"

namespace meritdesk::strategy::power {

/// A number of an outcome.
enum class Figure : std::uint8_t { Price, Sold, Received, OwnCost, Profit, Bill, SystemCost, Unserved };

/// The number itself; nothing for the price where nothing trades.
[[nodiscard]] std::optional<Fraction> valueOf(const Outcome& outcome, Figure figure);

/// How a number of the outcome came about, order by order; recomputes under evaluate(). Nothing for a price
/// without trade, and for what goes unserved without a fixed demand.
[[nodiscard]] std::optional<Derivation> explainFigure(const Offered& offered, const auction::Rule& rule,
                                                      std::string_view participant, Figure figure);

/// By how much a number differs from another state's: the numbers of both stand below it. Nothing where
/// either has none.
[[nodiscard]] std::optional<Derivation> explainChange(std::optional<Derivation> before,
                                                      std::optional<Derivation> after);

} // namespace meritdesk::strategy::power
