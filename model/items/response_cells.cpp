#include "items/response_cells.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <array>
#include <utility>

#include "core/units/text.h"
#include "formats/words/words.h"
#include "items/balance_cells.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

constexpr int exactDecimals = 6;
constexpr int kopecks = 2;

struct ResponseTexts
{
    Q_DECLARE_TR_FUNCTIONS(ResponseTexts)
};

Fraction sizeOf(const Fraction& value)
{
    return value < 0 ? Fraction(-value) : value;
}

} // namespace

ResponseCell responseText(const QString& text, const QString& tip)
{
    return {.shown = text, .tip = tip};
}

ResponseCell responseMoney(const Fraction& roubles, ResponseEvidence evidence)
{
    return {.shown = numberText(printRounded(roubles, 0), 0),
            .exact = QString::fromStdString(printRounded(roubles, kopecks)),
            .evidence = evidence};
}

ResponseCell responseNumber(const std::optional<Fraction>& value, int decimals, ResponseEvidence evidence)
{
    if (!value)
        return responseText(balanceDash());
    return {.shown = shortNumberText(*value, decimals),
            .exact = QString::fromStdString(printRounded(*value, exactDecimals)),
            .evidence = evidence};
}

ResponseCell responsePercent(const std::optional<Fraction>& share, int decimals, ResponseEvidence evidence)
{
    if (!share)
        return responseText(balanceDash());
    return {.shown = shareText(*share, decimals),
            .exact = QString::fromStdString(printRounded(*share, exactDecimals)),
            .evidence = evidence};
}

CellColumn responseTextColumn(const QString& title, const QString& tip)
{
    return {.title = title, .tip = tip, .number = false};
}

CellColumn responseColumn(const QString& title, const QString& unit)
{
    return {.title = unit.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, unit)};
}

QString largeMoneyText(const Fraction& roubles)
{
    const auto size = sizeOf(roubles);
    const auto scaled = [&](int power, int decimals) {
        return numberText(printRounded(Fraction(roubles / powerOfTen(power)), decimals), decimals);
    };
    if (size >= Fraction(powerOfTen(9)))
        //: Money: %1 thousand million roubles, as in "1.25 bn RUB"
        return withUnit(scaled(9, 2), ResponseTexts::tr("bn RUB"));
    if (size >= Fraction(powerOfTen(6)))
        return withUnit(scaled(6, size >= Fraction(powerOfTen(8)) ? 1 : 2), ResponseTexts::tr("mln RUB"));
    if (size >= Fraction(powerOfTen(4)))
        return withUnit(scaled(3, 1), ResponseTexts::tr("thousand RUB"));
    return withUnit(scaled(0, 0), words::label("RUB"));
}

QString roundMoneyText(int power)
{
    const auto front = [power](int less) {
        return numberText(printRounded(Fraction(powerOfTen(power - less)), 0), 0);
    };
    if (power >= 9)
        //: A scale of money in roubles, "10 bn"
        return ResponseTexts::tr("%1 bn").arg(front(9));
    if (power >= 6)
        //: A scale of money in roubles, "10 mln"
        return ResponseTexts::tr("%1 mln").arg(front(6));
    if (power >= 3)
        //: A scale of money in roubles, ten thousand
        return ResponseTexts::tr("%1 th.").arg(front(3));
    return front(0);
}

QString shortNumberText(const Fraction& value, int decimals)
{
    return numberText(printRounded(value, decimals), -1);
}

QString shareText(const Fraction& share, int decimals)
{
    return withUnit(shortNumberText(Fraction(share * 100), decimals), words::label("%"));
}

QString megawattText(const Fraction& megawatts)
{
    return withUnit(shortNumberText(megawatts, 3), ResponseTexts::tr("MW"));
}

QString hoursText(int hours)
{
    return ResponseTexts::tr("%n hour(s)", nullptr, hours);
}

QString windowText(int firstHour, int hours)
{
    const auto clock = [](int hour) { return QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0')); };
    return QStringLiteral("%1–%2").arg(clock(firstHour - 1), clock(firstHour - 1 + hours));
}

QString responseDayText(Day day)
{
    return dayText(day);
}

} // namespace meritdesk::items
