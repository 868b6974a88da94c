#include "items/number_text.h"

#include <string>

#include "core/derivation/evaluate.h"
#include "core/units/text.h"

namespace meritdesk::items {

namespace {

QString grouped(const QString& digits, const QLocale& locale)
{
    QString text = digits;
    QString separator = locale.groupSeparator();
    if (separator == QStringLiteral(" "))
        separator = QChar(QChar::Nbsp);
    for (auto at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, separator);
    return text;
}

} // namespace

QString numberText(std::string_view plain, int decimals, const QLocale& locale)
{
    auto value = readFraction(plain);
    if (!value)
        return QString::fromUtf8(plain.data(), static_cast<qsizetype>(plain.size()));
    QString text = QString::fromStdString(decimals < 0 ? printExact(*value) : printRounded(*value, decimals));
    const bool negative = text.startsWith(QLatin1Char('-'));
    if (negative)
        text.remove(0, 1);
    auto parts = text.split(QLatin1Char('.'));
    QString places = parts.size() > 1 ? parts[1] : QString();
    if (decimals > 0)
        places = places.leftJustified(decimals, QLatin1Char('0'));
    text = grouped(parts[0], locale);
    if (!places.isEmpty())
        text += locale.decimalPoint() + places;
    return negative ? locale.negativeSign() + text : text;
}

QString withUnit(const QString& number, const QString& unit)
{
    return unit.isEmpty() ? number : number + QChar(QChar::Nbsp) + unit;
}

} // namespace meritdesk::items
