#pragma once

#include <vector>

#include "core/response/demand/cell.h"

namespace meritdesk::response::demand {

/// A bar of the tornado: the year's net with a factor at its low and its high multiple; RUB, exact.
struct Bar
{
    std::size_t question = 0; ///< in the case
    Fraction low = {};
    Fraction high = {};

    [[nodiscard]] Fraction swing() const { return high < low ? Fraction(low - high) : Fraction(high - low); }

    bool operator==(const Bar&) const = default;
};

/// Every question of the case put to the cell, the widest bar first, ties as given.
[[nodiscard]] std::vector<Bar> tornadoOf(const CellInputs& inputs, const Cell& cell);

} // namespace meritdesk::response::demand
