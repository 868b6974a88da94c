#pragma once

#include <optional>

#include "core/auction/order.h"

namespace meritdesk::items {

/// The exact price next to a place of the mouse: a multiple of the book's step, or, without one, of the power
/// of ten that a pixel can show.
[[nodiscard]] auction::Price snapPrice(double value, std::optional<auction::Price> step, double resolution);

/// The exact quantity next to a place of the mouse, at least one step: of the coarsest power of ten times the
/// book's step that a pixel can show.
[[nodiscard]] auction::Quantity snapQuantity(double value, auction::Quantity step, double resolution);

/// How far a key press moves a price: the book's step, or, without one, the power of ten that a pixel can
/// show.
[[nodiscard]] auction::Price priceNudge(std::optional<auction::Price> step, double resolution);

/// How far a key press moves a quantity: the coarsest power of ten times the book's step that a pixel can
/// show.
[[nodiscard]] auction::Quantity quantityNudge(auction::Quantity step, double resolution);

} // namespace meritdesk::items
