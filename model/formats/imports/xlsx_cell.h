#pragma once

#include <string>
#include <string_view>

namespace meritdesk::imports {

/// What a number format of a spreadsheet shows a number as.
enum class NumberShown : unsigned char { Number, Day, Clock, Stamp };

/// By the number of a built-in format, or by the code of a format such as "dd.mm.yyyy hh:mm".
[[nodiscard]] NumberShown shownBy(int formatId, std::string_view formatCode);

/// The text of a number cell: a day, a time or the number in plain characters. Serial numbers count days
/// from 1899-12-30, or from 1904-01-01.
[[nodiscard]] std::string cellText(std::string_view characters, NumberShown shown, bool from1904);

/// The column of a reference such as "AB12", from 0; -1 when it has none.
[[nodiscard]] int columnOf(std::string_view reference);

} // namespace meritdesk::imports
