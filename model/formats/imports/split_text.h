#pragma once

#include <string>
#include <string_view>

#include "formats/imports/grid.h"

namespace meritdesk::imports {

/// No separator: every line is one cell.
inline constexpr char noSeparator = '\0';

/// The separator that cuts the first lines of a text most evenly: tab, semicolon, bar, comma or none.
/// A comma between digits of one-column numbers ("12,5") is a decimal mark, not a separator.
[[nodiscard]] char findSeparator(std::string_view text);

/// Cuts a text into rows and trimmed cells; empty lines are left out. A cell may be quoted with ", a quote
/// inside is doubled; a quote that is never closed is an ordinary character.
[[nodiscard]] Grid splitText(std::string text, char separator);

/// Without the blanks at both ends, the no-break space included.
[[nodiscard]] std::string_view trimmed(std::string_view text);

} // namespace meritdesk::imports
