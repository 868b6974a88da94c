#include "items/balance_cells.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include "core/calendar/european_zone.h"
#include "core/units/text.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

constexpr int moneyDecimals = 2;
constexpr int priceDecimals = 2;
constexpr std::size_t minuteLength = 16; ///< of "2025-10-26T03:15"

/// Context of these texts.
class BalanceTables
{
    Q_DECLARE_TR_FUNCTIONS(BalanceTables)
};

int quantityDecimals(const balance::Case& input)
{
    int places = balance::inputDecimals;
    for (auto step = input.quantityStep.mantissa(); step >= 10 && step % 10 == 0; step /= 10)
        --places;
    return std::max(places, 1);
}

BalanceCell number(const std::string& exact, int places, BalanceEvidence evidence)
{
    return {.shown = numberText(exact, places),
            .exact = QString::fromStdString(exact),
            .tip = {},
            .evidence = evidence};
}

/// "2025-10-26T03:15:00+03:00" with a blank for the T and without seconds.
QString minuteText(const std::string& printed)
{
    auto text = QString::fromStdString(printed.substr(0, minuteLength));
    return text.replace(QLatin1Char('T'), QLatin1Char(' '));
}

QDate dateOf(Day day)
{
    return QDate::fromString(QString::fromStdString(printDay(day)), Qt::ISODate);
}

} // namespace

BalanceCell balanceText(const QString& text, const QString& tip, BalanceStyle style)
{
    return {.shown = text, .exact = {}, .tip = tip, .style = style};
}

BalanceCell balanceQuantity(const balance::Case& input, const Int128& micro, BalanceEvidence evidence)
{
    return number(printDecimal(micro, balance::inputDecimals), quantityDecimals(input), evidence);
}

BalanceCell balanceMoney(const Integer& cents, BalanceEvidence evidence)
{
    return number(printDecimal(cents, moneyDecimals), moneyDecimals, evidence);
}

BalanceCell balancePrice(const std::optional<Fraction>& price, BalanceEvidence evidence)
{
    return price ? number(printExact(*price), priceDecimals, evidence) : balanceText(balanceDash());
}

BalanceColumn balanceTextColumn(const QString& title, const QString& tip)
{
    return {title, tip, false};
}

BalanceColumn balanceColumn(const QString& title, const QString& tip)
{
    return {title, tip, true};
}

QString balanceDash()
{
    return QStringLiteral("–");
}

QString quantityText(const balance::Case& input, const Int128& micro)
{
    return numberText(printDecimal(micro, balance::inputDecimals), quantityDecimals(input));
}

QString localTimeText(const balance::Step& step)
{
    constexpr std::size_t offsetFrom = 19;
    const auto printed = printLocal(step.minute, step.offset);
    return minuteText(printed) + QLatin1Char(' ') + QString::fromStdString(printed.substr(offsetFrom));
}

QString utcTimeText(const balance::Step& step)
{
    return minuteText(printLocal(step.minute, 0));
}

QString monthText(Month month)
{
    const auto name = QLocale().standaloneMonthName(static_cast<int>(static_cast<unsigned>(month.month())));
    return BalanceTables::tr("%1 %2", "month name and year").arg(name).arg(static_cast<int>(month.year()));
}

QString dayText(Day day)
{
    return QLocale().toString(dateOf(day), QLocale::ShortFormat);
}

} // namespace meritdesk::items
