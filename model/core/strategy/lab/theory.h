#pragma once

#include <optional>
#include <vector>

#include "core/strategy/model.h"

namespace meritdesk::strategy::lab {

/// What theory says of a game under one format, for charts and verdicts; rounded.
struct Theory
{
    std::optional<double> price = {}; ///< average price paid
    double scale = 0;                 ///< from the lowest cost to the cap: what a difference is measured by
};

[[nodiscard]] Theory theoryOf(const Model& model, const Game& game, Auction auction);

/// The chance that a firm's equilibrium bid lies at or below a price, 0..1; null where theory names no
/// distribution: under one price, without limited capacity, or with uncertain demand.
[[nodiscard]] std::optional<double> bidsUpTo(const Model& model, const Game& game, Auction auction,
                                             std::size_t firm, double price);

/// The equilibrium offer for the unit that is sold when demand is `quantity`; null where theory has none.
[[nodiscard]] std::optional<double> offerAt(const Model& model, const Game& game, Auction auction,
                                            double quantity);

} // namespace meritdesk::strategy::lab
