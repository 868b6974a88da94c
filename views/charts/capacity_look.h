#pragma once

#include <QPainter>

#include "core/response/kom/case.h"
#include "views/parts/theme.h"

namespace meritdesk::views::charts {

/// The colour of a kind of capacity bid; told apart by its pattern too.
[[nodiscard]] QColor flagColour(const Theme& theme, response::kom::Flag flag);

/// Fills a block of supply: every kind has a pattern of its own (must-take full, forced slanted lines,
/// price-taking upright lines, priced light), drawn as lines so that files have it too.
void fillFlag(QPainter& painter, const QRectF& block, const Theme& theme, response::kom::Flag flag);

} // namespace meritdesk::views::charts
