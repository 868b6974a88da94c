#include "items/balance_cells.h"

#include "core/calendar/european_zone.h"
#include "core/units/text.h"
#include "formats/words/derivation_text.h"
#include "formats/words/sample_text.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

constexpr int moneyDecimals = 2;
constexpr int priceDecimals = 2;
constexpr std::size_t dayLength = 10;    ///< of "2025-10-26"
constexpr std::size_t minuteLength = 16; ///< of "2025-10-26T03:15"

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
QString plainTime(const std::string& printed)
{
    constexpr std::size_t seconds = 3; // ":00"
    auto plain = printed.substr(0, minuteLength);
    if (printed.size() > minuteLength + seconds)
        plain += ' ' + printed.substr(minuteLength + seconds);
    auto text = QString::fromStdString(plain);
    return text.replace(QLatin1Char('T'), QLatin1Char(' '));
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

QString lineText(QString label)
{
    return label.isEmpty() ? label : label.replace(0, 1, label.at(0).toUpper());
}

QString partyText(const balance::Party& party)
{
    return words::sampleText(party.name && !party.name->empty() ? *party.name : party.id);
}

QString quantityText(const balance::Case& input, const Int128& micro)
{
    return numberText(printDecimal(micro, balance::inputDecimals), quantityDecimals(input));
}

QString localTimeText(const balance::Step& step)
{
    return words::noteInWords(printLocal(step.minute, step.offset));
}

BalanceCell balanceTime(const balance::Step& step, bool utc)
{
    const auto printed = printLocal(step.minute, utc ? 0 : step.offset);
    if (!utc)
        return {.shown = localTimeText(step), .exact = plainTime(printed)};
    return {.shown = words::noteInWords(printed.substr(0, dayLength)) + QLatin1Char(' ')
                     + QString::fromStdString(printed.substr(dayLength + 1, minuteLength - dayLength - 1)),
            .exact = plainTime(printed.substr(0, minuteLength))};
}

QString balanceMonthText(Month month)
{
    return words::noteInWords(printMonth(month));
}

QString dayText(Day day)
{
    return words::noteInWords(printDay(day));
}

} // namespace meritdesk::items
