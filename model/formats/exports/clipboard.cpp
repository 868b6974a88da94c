#include "formats/exports/clipboard.h"

#include <QStringList>

#include "formats/exports/plain_text.h"

namespace meritdesk::exports {

namespace {

/// Tabs and line breaks would cut the cell in two.
QString oneLine(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString plain(const Cell& cell, const QLocale& locale)
{
    if (cell.exact.isEmpty())
        return plainText(oneLine(cell.shown));
    QString text = cell.exact;
    return text.replace(QLatin1Char('.'), locale.decimalPoint());
}

QString tabText(const Table& table, const QLocale& locale)
{
    QString text;
    QStringList cells;
    for (const auto& column : table.columns)
        cells << plainText(oneLine(column.heading()));
    text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const auto& row : table.rows) {
        cells.clear();
        for (const auto& cell : row)
            cells << plain(cell, locale);
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

QString html(const Table& table, const QLocale& locale)
{
    QString text = QStringLiteral("<meta charset=\"utf-8\"><table><tr>");
    for (const auto& column : table.columns)
        text +=
            QStringLiteral("<th>") + plainText(column.heading()).toHtmlEscaped() + QStringLiteral("</th>");
    text += QStringLiteral("</tr>");
    for (const auto& row : table.rows) {
        text += QStringLiteral("<tr>");
        for (const auto& cell : row)
            text += (cell.exact.isEmpty() ? QStringLiteral("<td>") : QStringLiteral("<td align=\"right\">"))
                    + plain(cell, locale).toHtmlEscaped() + QStringLiteral("</td>");
        text += QStringLiteral("</tr>");
    }
    return text + QStringLiteral("</table>");
}

} // namespace

std::unique_ptr<QMimeData> clipboardData(const Table& table, const QLocale& locale)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tabText(table, locale));
    data->setHtml(html(table, locale));
    return data;
}

} // namespace meritdesk::exports
