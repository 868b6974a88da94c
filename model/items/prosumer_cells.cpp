#include "items/prosumer_cells.h"

#include <QCoreApplication>

#include "core/auction/explain.h"
#include "core/prosumer/comparison.h"
#include "core/units/text.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

constexpr int cents = 2;
constexpr int ownExactDecimals = 6;
constexpr std::int64_t minutesOfDay = 1440;
constexpr std::int64_t hoursOfDayShown = 24;
constexpr int minutesOfHour = 60;

struct ProsumerTexts
{
    Q_DECLARE_TR_FUNCTIONS(ProsumerTexts)
};

Derivation ofEffect(const prosumer::OwnEffect& effect, ProsumerEvidence::Of of)
{
    switch (of) {
    case ProsumerEvidence::PriceBefore:
        return auction::explainPrice(effect.bookBefore, effect.before);
    case ProsumerEvidence::PriceAfter:
        return auction::explainPrice(effect.bookAfter, effect.after);
    case ProsumerEvidence::EarnedOld:
        return prosumer::explainEarnedAtOld(effect);
    case ProsumerEvidence::EarnedNew:
        return prosumer::explainEarned(effect);
    case ProsumerEvidence::Loss:
        return prosumer::explainOwnLoss(effect);
    case ProsumerEvidence::BillBefore:
        return auction::explainTotals(effect.bookBefore, effect.before);
    case ProsumerEvidence::BillAfter:
        return auction::explainTotals(effect.bookAfter, effect.after);
    default:
        return prosumer::explainBuyersGain(effect);
    }
}

QString unitText(const std::optional<std::string>& unit)
{
    return unit ? words::label(*unit) : QString();
}

} // namespace

std::optional<Derivation> derivationOf(const WorkedProsumer& worked, const ProsumerEvidence& evidence)
{
    if (evidence.of == ProsumerEvidence::None || !worked.valid())
        return std::nullopt;
    if (evidence.of >= ProsumerEvidence::PriceBefore)
        return worked.effect ? std::optional(ofEffect(*worked.effect, evidence.of)) : std::nullopt;
    if (evidence.at >= worked.bills.size())
        return std::nullopt;
    const auto& scheme = *worked.bills[evidence.at].scheme;
    if (evidence.of == ProsumerEvidence::Bill)
        return prosumer::explain(*worked.input, scheme);
    return evidence.of == ProsumerEvidence::Saving ? prosumer::explainSaving(*worked.input, scheme)
                                                   : prosumer::explainShift(*worked.input, scheme);
}

ProsumerCell prosumerText(const QString& text, const QString& tip)
{
    return {.shown = text, .tip = tip};
}

ProsumerCell prosumerMoney(const Fraction& money, ProsumerEvidence evidence)
{
    const auto plain = printRounded(money, cents);
    return {.shown = numberText(plain, cents), .exact = QString::fromStdString(plain), .evidence = evidence};
}

ProsumerCell prosumerNumber(const std::optional<Fraction>& value, int decimals, ProsumerEvidence evidence)
{
    if (!value)
        return prosumerText(QStringLiteral("–"));
    return {.shown = prosumerNumberText(*value, decimals),
            .exact = QString::fromStdString(printRounded(*value, ownExactDecimals)),
            .evidence = evidence};
}

CellColumn prosumerTextColumn(const QString& title)
{
    return {.title = title, .number = false};
}

CellColumn prosumerColumn(const QString& title, const QString& unit, const QString& tip)
{
    return {.title = unit.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, unit), .tip = tip};
}

QString currencyOf(const std::optional<auction::Units>& units)
{
    return units ? unitText(units->currency) : QString();
}

QString priceUnitOf(const std::optional<auction::Units>& units)
{
    return units ? unitText(units->price) : QString();
}

QString quantityUnitOf(const std::optional<auction::Units>& units)
{
    return units ? unitText(units->quantity) : QString();
}

QString prosumerMoneyText(const Fraction& money, const std::optional<auction::Units>& units)
{
    return withUnit(numberText(printRounded(money, cents), cents), currencyOf(units));
}

QString prosumerNumberText(const Fraction& value, int decimals)
{
    return numberText(printRounded(value, decimals), -1);
}

QString intervalText(const prosumer::Case& input, std::size_t interval)
{
    const auto at = static_cast<std::int64_t>(interval) % input.perDay;
    if (input.perDay == hoursOfDayShown)
        return ProsumerTexts::tr("hour %1").arg(at + 1);
    const auto minute = static_cast<int>(at * minutesOfDay / input.perDay);
    return QStringLiteral("%1:%2")
        .arg(minute / minutesOfHour, 2, 10, QLatin1Char('0'))
        .arg(minute % minutesOfHour, 2, 10, QLatin1Char('0'));
}

QString prosumerDayText(const prosumer::Case& input, std::size_t day)
{
    const auto first = day * static_cast<std::size_t>(input.perDay);
    if (first >= input.intervals.size() || !input.intervals[first].period)
        return ProsumerTexts::tr("Day %1").arg(day + 1);
    const auto& period = input.intervals[first].period;
    std::size_t begin = first;
    while (begin > 0 && input.intervals[begin - 1].period == period)
        --begin;
    const auto nth = (first - begin) / static_cast<std::size_t>(input.perDay) + 1;
    //: %1 names a period of a case such as "2025-07-14", %2 counts its days
    return ProsumerTexts::tr("%1, day %2").arg(QString::fromStdString(*period)).arg(nth);
}

} // namespace meritdesk::items
