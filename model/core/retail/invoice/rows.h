#pragma once

#include <vector>

#include "core/retail/invoice/check.h"
#include "core/retail/invoice/world.h"

namespace meritdesk::retail::invoice {

/// A row for each line of the invoice, in its order. The first of the lines that stand for the same carries
/// the sum of them, the others are `Together`. Rows to be judged have the verdict `Equal`.
[[nodiscard]] std::vector<Row> lineRows(const Invoice& invoice, const std::vector<BillLine>& bill);

/// A row for each line of our bill (or the parts of an energy line) that no line of the invoice stands for.
[[nodiscard]] std::vector<Row> missingRows(const Invoice& invoice, const std::vector<BillLine>& bill);

/// The printed total, VAT and total with VAT, those of them that are printed; `check` has the sums of the
/// lines.
[[nodiscard]] std::vector<Row> sumRows(const Invoice& invoice, const Ground& ground, const Check& check);

} // namespace meritdesk::retail::invoice
