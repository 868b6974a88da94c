#include "formats/exports/plain_text.h"

#include <algorithm>

namespace meritdesk::exports {

namespace {

bool opensFormula(QChar first)
{
    return QStringLiteral("=+-@\t\r").contains(first);
}

/// A sign and nothing but digits, marks and blanks: no formula can be made of it.
bool isNumber(const QString& text)
{
    return std::all_of(text.begin() + 1, text.end(), [](QChar c) {
        return c.isDigit() || c.isSpace() || c == QLatin1Char('.') || c == QLatin1Char(',');
    });
}

} // namespace

QString plainText(const QString& text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == QLatin1Char('\''))
        ++at; // its own apostrophes must survive an import that takes one away
    if (at == text.size() || !opensFormula(text[at]))
        return text;
    const bool sign = text[0] == QLatin1Char('-') || text[0] == QLatin1Char('+');
    return sign && isNumber(text) ? text : QLatin1Char('\'') + text;
}

} // namespace meritdesk::exports
