#pragma once

#include <QIcon>

#include <string_view>

#include "views/parts/theme.h"

namespace meritdesk::views {

/// An icon of resources/icons (a file name without ending) drawn in the theme's text colour, sharp at every
/// scale; the file is read when it is first painted.
[[nodiscard]] QIcon icon(std::string_view name, const Theme& theme);

/// The same in one colour, whatever its state.
[[nodiscard]] QIcon icon(std::string_view name, const QColor& colour);

} // namespace meritdesk::views
