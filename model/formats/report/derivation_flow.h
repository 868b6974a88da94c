#pragma once

#include "core/derivation/derivation.h"
#include "formats/report/page_flow.h"
#include "formats/report/report.h"

namespace meritdesk::report {

/// Writes how a number came about: the number, its formula in words, what was put in, the rule with its
/// grade, and below it, indented, the numbers it was made of. Long runs of like numbers (the days of a month,
/// the orders of a book) stand side by side.
void writeDerivation(PageFlow& flow, const Derivation& derivation, const Report& report);

} // namespace meritdesk::report
