#pragma once

#include <QString>
#include <QStringList>

#include "formats/report/report.h"

class QPrinter;

namespace meritdesk::document {
class Document;
}

namespace meritdesk::views {

/// What a document was filled from, each source once, in the order of the imports: in full for a report.
[[nodiscard]] QStringList sourcesOf(const document::Document& document);

/// The same by name, in one line below a chart.
[[nodiscard]] QString sourceLine(const document::Document& document);

/// Writes a report as a PDF file, whole or not at all; false when it cannot be made or written.
[[nodiscard]] bool writePdf(const report::Report& report, const QString& file);

/// Prints a report; false when the printer does not take it.
[[nodiscard]] bool printReport(const report::Report& report, QPrinter& printer);

} // namespace meritdesk::views
