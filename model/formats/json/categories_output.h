#pragma once

#include <string>

#include "core/retail/bill.h"
#include "core/retail/case.h"

namespace meritdesk::json {

/// How a bill is printed.
struct BillPrint
{
    bool pretty = false;
    bool explain = false; ///< adds `explanation` at the end of every month and year
};

/// The result of `meritdesk-cli categories`, in the order and rounding of the scripting contract; warnings
/// speak the language in force.
[[nodiscard]] std::string writeCategoriesResult(const retail::Case& input, const retail::CaseBill& bill,
                                                const BillPrint& print);

} // namespace meritdesk::json
