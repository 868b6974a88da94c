#pragma once

#include <string>
#include <vector>

#include "core/retail/invoice/cause.h"

namespace meritdesk::retail::invoice {

/// A guess whose amount is what its formula gives for the inputs; the formula evaluates.
[[nodiscard]] Guess guessOf(std::string formula, std::vector<Input> inputs, std::vector<Fact> facts);

/// The expected quantity and price of the row as the inputs `quantity` and `price` of a guess's formula;
/// nothing when the row has none.
[[nodiscard]] std::optional<std::vector<Input>> figuresOf(const Scene& scene);

} // namespace meritdesk::retail::invoice
