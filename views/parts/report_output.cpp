#include "views/parts/report_output.h"

#include <QPrinter>
#include <QSaveFile>

#include "document/document.h"

namespace meritdesk::views {

QStringList sourcesOf(const document::Document& document)
{
    QStringList sources;
    for (const auto& import : document.imports()) {
        sources += import.source;
        if (import.target.isEmpty() && !import.mapping.isEmpty()) // a sample says where its figures are from
            sources += import.mapping;
    }
    sources.removeDuplicates();
    return sources;
}

QString sourceLine(const document::Document& document)
{
    QStringList sources;
    for (const auto& import : document.imports())
        sources += import.source;
    sources.removeDuplicates();
    return sources.join(QStringLiteral("; "));
}

bool writePdf(const report::Report& report, const QString& file)
{
    const auto bytes = report::pdf(report);
    if (!bytes)
        return false;
    QSaveFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(*bytes) == bytes->size() && target.commit();
}

bool printReport(const report::Report& report, QPrinter& printer)
{
    printer.setDocName(report.title);
    printer.setFullPage(true); // the report has margins of its own
    return report::paint(report, printer);
}

} // namespace meritdesk::views
