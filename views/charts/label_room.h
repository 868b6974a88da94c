#pragma once

#include <vector>

#include "views/charts/plot.h"

namespace meritdesk::views::charts {

/// Leaves room for texts at the right of the first panel, with a gap of so many pixels on both sides; the
/// usual margin without texts.
void leaveRoomRight(Plot& plot, const std::vector<QCPItemText*>& texts, int gap);

/// The nearest place for words of a size, so many pixels below a mark or above it, that lies inside the panel
/// and is free; just below it where there is none.
[[nodiscard]] QRectF freePlace(QPointF mark, double away, QSizeF size, const QRectF& panel,
                               const std::vector<QRectF>& taken);

} // namespace meritdesk::views::charts
