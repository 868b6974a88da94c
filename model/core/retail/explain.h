#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/derivation/derivation.h"
#include "core/retail/bill.h"
#include "core/retail/case.h"

namespace meritdesk::retail {

/// Which number of a case's bill to explain. `key` is a line key of the category ("energy", "capacity" ...),
/// or one of: of a category in a month `total`, `vat`, `with-vat`, `per-kwh`; of a month
/// `purchased-capacity`, `network-capacity`, `reserved-capacity`, `hours-of-use`, `break-even-hours`; of the
/// year (no month) `year-total` (with a category), `best`, `saving-vs-current`, `saving-vs-worst`.
struct Subject
{
    std::size_t site = 0;
    std::optional<std::size_t> month = {}; ///< index in the bill's months
    std::string_view category = {};
    std::string_view key = {};
};

/// How a number of the bill came about, made on demand from the case that was billed; nothing when the bill
/// has no such number. Note that `network-capacity` with a category is the line, without one the capacity.
[[nodiscard]] std::optional<Derivation> explain(const Case& input, const CaseBill& bill,
                                                const Subject& subject);

} // namespace meritdesk::retail
