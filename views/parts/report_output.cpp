#include "views/parts/report_output.h"

#include <QPrinter>
#include <QSaveFile>

namespace meritdesk::views {

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
