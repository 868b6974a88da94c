#pragma once

#include <vector>

namespace meritdesk::report {

/// What a column asks for, in any unit of length.
struct ColumnWish
{
    double least = 0;   ///< without breaking a number or a word
    double natural = 0; ///< without breaking a line
    bool stretches = false;
};

/// The widths of columns that fill `width`: each its natural width where all have room for it, and what is
/// left goes to those that stretch (or to all); otherwise the least one and a share of the rest. Where even
/// the least widths do not fit they shrink together.
[[nodiscard]] std::vector<double> columnWidths(const std::vector<ColumnWish>& wishes, double width);

} // namespace meritdesk::report
