#pragma once

#include <string_view>

#include "core/units/int128.h"

namespace meritdesk::imports {

enum class NumberFault { None, Missing, NotNumber, TooBig, TooFine };

/// A number as a mantissa of 10^-12, exact.
struct ReadNumber
{
    Int128 mantissa = 0;
    NumberFault fault = NumberFault::None;
};

/// Reads a number as people and spreadsheets write it: a decimal mark ('.' or ','), digits grouped by blanks
/// (no-break and narrow ones too), apostrophes or the other mark in threes, a minus of any kind, an exponent.
/// An empty cell and the usual words for "no value" are Missing.
[[nodiscard]] ReadNumber readNumber(std::string_view cell, char decimalMark);

/// What a cell says about the decimal mark: '.' or ',' when only that reading makes sense, 0 when it says
/// nothing ("12", "1,234" may be either).
[[nodiscard]] char decimalMarkOf(std::string_view cell);

/// True when the cell is a number under one of the marks.
[[nodiscard]] bool looksNumeric(std::string_view cell);

} // namespace meritdesk::imports
