#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

#include "core/calendar/day.h"
#include "formats/words/derivation_text.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

constexpr std::size_t dayLength = 10; ///< of YYYY-MM-DD

QString monthInWords(Month month, const QLocale& locale)
{
    // Chinese counts months: the short name is the number with its sign.
    const auto length = locale.language() == QLocale::Chinese ? QLocale::ShortFormat : QLocale::LongFormat;
    const auto name =
        locale.standaloneMonthName(static_cast<int>(static_cast<unsigned>(month.month())), length);
    return QCoreApplication::translate("Note", "%1 %2", "month name and year")
        .arg(name)
        .arg(static_cast<int>(month.year()));
}

QString dayInWords(std::string_view day, const QLocale& locale)
{
    const auto date =
        QDate::fromString(QString::fromLatin1(day.data(), static_cast<qsizetype>(day.size())), Qt::ISODate);
    return locale.toString(date, QLocale::ShortFormat);
}

/// "06:00 +01:00" of "06:00:00+01:00": the seconds of a period's start are none.
QString timeInWords(std::string_view time)
{
    constexpr std::size_t minutes = 5;
    constexpr std::size_t seconds = 8;
    const auto latin = [](std::string_view text) {
        return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    };
    return time.size() > seconds
               ? latin(time.substr(0, minutes)) + QLatin1Char(' ') + latin(time.substr(seconds))
               : latin(time);
}

/// "100.5 MW" and "× 0.5" with the decimal mark and the unit of the language; nothing for other texts.
QString quantityInWords(const std::string& part, const QLocale& locale)
{
    static const QRegularExpression quantity(QStringLiteral("^(× )?(-?\\d+(?:\\.\\d+)?)(?: (\\S+))?$"));
    const auto match = quantity.match(QString::fromStdString(part));
    const auto times = match.captured(1);
    const auto unit = match.captured(3).toStdString();
    if (!match.hasMatch() || (times.isEmpty() && unit.empty()))
        return {};
    const auto number = match.captured(2).replace(QLatin1Char('.'), locale.decimalPoint());
    return times + number + (unit.empty() ? QString() : QChar(QChar::Nbsp) + label(unit));
}

QString partInWords(const std::string& part, const QLocale& locale)
{
    if (const auto quantity = quantityInWords(part, locale); !quantity.isEmpty())
        return quantity;
    if (const auto month = readMonth(part))
        return monthInWords(*month, locale);
    if (part.size() >= dayLength && readDay(part.substr(0, dayLength))) {
        const auto day = dayInWords(std::string_view(part).substr(0, dayLength), locale);
        if (part.size() > dayLength && part[dayLength] == 'T')
            return day + QLatin1Char(' ') + timeInWords(std::string_view(part).substr(dayLength + 1));
        return part.size() == dayLength
                   ? day
                   : QCoreApplication::translate("Note", "%1, hour %2", "day, hour 1 to 24")
                         .arg(day, QString::fromStdString(part.substr(dayLength + 1)));
    }
    if (constexpr std::string_view category = "category-"; part.starts_with(category))
        return QCoreApplication::translate("Note", "Category %1")
            .arg(QString::fromStdString(part.substr(category.size())));
    const auto known = label(part);
    return known == QString::fromStdString(part) ? sampleText(part) : known;
}

} // namespace

QString noteInWords(const std::string& note, const QLocale& locale)
{
    constexpr std::string_view comma = ", ";
    if (const auto name = sampleText(note); name != QString::fromStdString(note))
        return name; // the name of a bid or a company may have commas of its own
    QStringList parts;
    for (std::size_t from = 0; from < note.size();) {
        const auto end = std::min(note.find(comma, from), note.size());
        parts << partInWords(note.substr(from, end - from), locale);
        from = end + comma.size();
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace meritdesk::words
