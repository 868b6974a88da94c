#pragma once

#include <optional>

#include "core/derivation/derivation.h"
#include "core/retail/invoice/check.h"

namespace meritdesk::retail::invoice {

/// Which number of a row: billed less expected, what our bill gives, or what a suspected cause gives.
enum class Number : std::uint8_t { Difference, Expected, Supposed };

struct RowSubject
{
    std::size_t row = 0;
    Number number = Number::Difference;
    std::size_t suspect = 0; ///< of the row, for Number::Supposed
};

/// How a number of the check came about, down to the hours; nothing when the check has no such number. The
/// check is the one of this case and invoice.
[[nodiscard]] std::optional<Derivation> explainRow(const PreparedCase& prepared, const Invoice& invoice,
                                                   const Check& check, const RowSubject& subject);

} // namespace meritdesk::retail::invoice
