#pragma once

#include <optional>
#include <string_view>

#include "core/units/int128.h"
#include "core/units/text.h"

namespace meritdesk::imports {

/// Reads a decimal in JSON number syntax, at most 12 digits on either side of the point, as a whole number of
/// 10^-12 units; short ones without big-number arithmetic. Nothing and `fault` when it is none.
[[nodiscard]] std::optional<Int128> readMantissa(std::string_view text, DecimalFault& fault);

/// The same with another decimal mark: '.' or ',' (only that one is taken).
[[nodiscard]] std::optional<Int128> readMantissa(std::string_view text, char decimalMark,
                                                 DecimalFault& fault);

} // namespace meritdesk::imports
