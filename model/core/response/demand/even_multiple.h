#pragma once

#include <optional>

#include "core/derivation/derivation.h"
#include "core/response/demand/cell.h"

namespace meritdesk::response::demand {

/// The multiple (>= 0) of a factor at which the net of the cell is the target, all else as it is; the
/// smallest one where a range of them is. Nothing where none is.
[[nodiscard]] std::optional<Fraction> evenMultiple(const CellInputs& inputs, const Cell& cell,
                                                   const Factor& factor);

/// How it came about, to six decimals; nothing where there is none.
[[nodiscard]] std::optional<Derivation> explainEvenMultiple(const CellInputs& inputs, const Cell& cell,
                                                            const Factor& factor);

} // namespace meritdesk::response::demand
