#pragma once

#include <QColor>

#include "items/order_tints.h"
#include "views/parts/theme.h"

namespace meritdesk::views {

/// The colour of a place in the names of tints; those that a colour-blind eye tells apart come first.
[[nodiscard]] QColor tintColour(const Theme& theme, items::TintBy by, std::size_t place);

} // namespace meritdesk::views
