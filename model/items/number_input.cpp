#include "items/number_input.h"

#include <algorithm>

#include "core/units/text.h"

namespace meritdesk::items {

namespace {

constexpr char16_t minusSign = 0x2212;

bool isIdle(QChar c)
{
    return c.isSpace() || c == QLatin1Char('\'') || c == QChar(0x2019) || c == QLatin1Char('+');
}

/// The decimal mark of a text: the last of comma and point when both stand in it; a mark that stands more
/// than once groups; a single one is the decimal mark unless it is the locale's own group separator in its
/// place.
QChar decimalMark(const QString& text, const QLocale& locale)
{
    const auto comma = text.lastIndexOf(QLatin1Char(','));
    const auto point = text.lastIndexOf(QLatin1Char('.'));
    if (comma >= 0 && point >= 0)
        return comma > point ? QLatin1Char(',') : QLatin1Char('.');
    const auto at = std::max(comma, point);
    if (at < 0)
        return {};
    const QChar mark = text.at(at);
    if (text.count(mark) > 1)
        return {};
    const bool groups = locale.groupSeparator() == QString(mark) && text.size() - at == 4;
    return groups ? QChar() : mark;
}

} // namespace

std::optional<std::string> plainNumber(const QString& typed, const QLocale& locale)
{
    QString text = typed;
    text.remove(QChar(0x202f));
    text.erase(std::remove_if(text.begin(), text.end(), isIdle), text.end());
    text.replace(QChar(minusSign), QLatin1Char('-'));
    const auto mark = decimalMark(text, locale);
    QString plain;
    for (const QChar c : text) {
        if (!mark.isNull() && c == mark)
            plain += QLatin1Char('.');
        else if (c != QLatin1Char(',') && c != QLatin1Char('.'))
            plain += c;
    }
    if (plain.startsWith(QLatin1Char('.')))
        plain.prepend(QLatin1Char('0'));
    plain.replace(QLatin1String("-."), QLatin1String("-0."));
    const auto latin = plain.toStdString();
    DecimalFault fault{};
    const auto read = readDecimal(latin, {}, fault);
    if (!read)
        return std::nullopt;
    return printDecimal(read->mantissa, read->scale);
}

} // namespace meritdesk::items
