#pragma once

#include <optional>

#include "core/retail/bill.h"
#include "core/retail/case.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

/// What explanations of one site's bill are made from.
struct Explanation
{
    const retail::Case& input;
    const retail::CaseBill& bill;
    bool wanted = false;
    std::size_t site = 0;
};

/// The member `explanation` of a month, or of the year without one: an array of derivations. Nothing when
/// none is wanted.
void writeExplanation(Writer& writer, const Explanation& explanation, std::optional<std::size_t> month);

} // namespace meritdesk::json
