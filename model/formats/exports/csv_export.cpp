#include <QStringList>

#include "formats/exports/plain_text.h"
#include "formats/formats.h"

namespace meritdesk::exports {

namespace {

/// Where the comma is the decimal mark, spreadsheets expect semicolons between cells.
QLatin1Char separatorFor(const QLocale& locale)
{
    return QLatin1Char(locale.decimalPoint() == QStringLiteral(",") ? ';' : ',');
}

QString quoted(const QString& text, QLatin1Char separator)
{
    const bool plain = !text.contains(separator) && !text.contains(QLatin1Char('"'))
                       && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
    if (plain)
        return text;
    QString doubled = text;
    return QLatin1Char('"') + doubled.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString cellText(const Cell& cell, const QLocale& locale)
{
    if (cell.exact.isEmpty())
        return plainText(cell.shown);
    QString text = cell.exact;
    return text.replace(QLatin1Char('.'), locale.decimalPoint());
}

/// UTF-8 with a byte order mark (without it spreadsheets take the system's old encoding), lines as RFC 4180.
Result<QByteArray> writeCsv(const Table& table, const QLocale& locale)
{
    const auto separator = separatorFor(locale);
    QString text(QChar(0xFEFF));
    const auto line = [&](const QStringList& cells) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += (i > 0 ? QString(separator) : QString()) + quoted(cells[i], separator);
        text += QStringLiteral("\r\n");
    };
    QStringList cells;
    for (const auto& column : table.columns)
        cells << plainText(column.heading());
    line(cells);
    for (const auto& row : table.rows) {
        cells.clear();
        for (const auto& cell : row)
            cells << cellText(cell, locale);
        line(cells);
    }
    return text.toUtf8();
}

} // namespace
} // namespace meritdesk::exports

namespace meritdesk::formats {

const ExportFormat csvExport{
    .id = "csv", .title = "export-format-csv", .suffix = "csv", .write = exports::writeCsv};

} // namespace meritdesk::formats
