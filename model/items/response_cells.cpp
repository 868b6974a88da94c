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

/// From how many roubles on money is told in a unit of ten to a power, and with how many decimals.
struct MoneyStep
{
    Fraction from = {};
    int power = 0;
    int decimals = 0;
    const char* unit = nullptr;
};

/// How a power of ten is marked on a scale.
struct MoneyMark
{
    int power = 0;
    const char* text = nullptr;
};

/// Chinese counts in steps of ten thousand (万, 亿), the other languages in steps of a thousand.
bool countsTenThousands()
{
    return QLocale().language() == QLocale::Chinese;
}

std::vector<MoneyStep> moneySteps()
{
    const auto from = [](int power) { return Fraction(powerOfTen(power)); };
    if (countsTenThousands())
        //: Money in Chinese counting: a hundred million roubles (亿)
        return {{from(8), 8, 2, QT_TRANSLATE_NOOP("ResponseTexts", "hundred mln RUB")},
                {from(6), 4, 1, QT_TRANSLATE_NOOP("ResponseTexts", "ten thousand RUB")},
                //: Money in Chinese counting: ten thousand roubles (万)
                {from(4), 4, 2, QT_TRANSLATE_NOOP("ResponseTexts", "ten thousand RUB")}};
    //: Money: thousand million roubles, as in "1.25 bn RUB"
    return {{from(9), 9, 2, QT_TRANSLATE_NOOP("ResponseTexts", "bn RUB")},
            {from(8), 6, 1, QT_TRANSLATE_NOOP("ResponseTexts", "mln RUB")},
            {from(6), 6, 2, QT_TRANSLATE_NOOP("ResponseTexts", "mln RUB")},
            {from(4), 3, 1, QT_TRANSLATE_NOOP("ResponseTexts", "thousand RUB")}};
}

std::vector<MoneyMark> moneyMarks()
{
    if (countsTenThousands())
        //: A scale of money in Chinese counting: %1 times a hundred million roubles (亿)
        return {{8, QT_TRANSLATE_NOOP("ResponseTexts", "%1 hundred mln")},
                //: A scale of money in Chinese counting: %1 times ten thousand roubles (万)
                {4, QT_TRANSLATE_NOOP("ResponseTexts", "%1 ten th.")}};
    //: A scale of money in roubles, "10 bn"
    return {{9, QT_TRANSLATE_NOOP("ResponseTexts", "%1 bn")},
            //: A scale of money in roubles, "10 mln"
            {6, QT_TRANSLATE_NOOP("ResponseTexts", "%1 mln")},
            //: A scale of money in roubles, ten thousand
            {3, QT_TRANSLATE_NOOP("ResponseTexts", "%1 th.")}};
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
    for (const auto& step : moneySteps())
        if (size >= step.from) {
            const auto scaled = printRounded(Fraction(roubles / powerOfTen(step.power)), step.decimals);
            return withUnit(numberText(scaled, step.decimals), ResponseTexts::tr(step.unit));
        }
    return withUnit(numberText(printRounded(roubles, 0), 0), words::label("RUB"));
}

QString roundMoneyText(int power)
{
    const auto front = [power](int less) {
        return numberText(printRounded(Fraction(powerOfTen(power - less)), 0), 0);
    };
    for (const auto& mark : moneyMarks())
        if (power >= mark.power)
            return ResponseTexts::tr(mark.text).arg(front(mark.power));
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
