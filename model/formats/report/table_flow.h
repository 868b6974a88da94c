#pragma once

#include <QString>

#include "formats/report/page_flow.h"
#include "formats/report/report.h"

namespace meritdesk::report {

/// Writes a table over the width of the page and over as many pages as it needs: the header stands on each of
/// them, a row stays in one piece, and where a row is higher than a page its name is said again.
void writeTable(PageFlow& flow, const TableBlock& block, const QString& language);

} // namespace meritdesk::report
