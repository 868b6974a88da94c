#pragma once

#include <QString>

#include "formats/report/report.h"

class QPrinter;

namespace meritdesk::views {

/// Writes a report as a PDF file, whole or not at all; false when it cannot be made or written.
[[nodiscard]] bool writePdf(const report::Report& report, const QString& file);

/// Prints a report; false when the printer does not take it.
[[nodiscard]] bool printReport(const report::Report& report, QPrinter& printer);

} // namespace meritdesk::views
