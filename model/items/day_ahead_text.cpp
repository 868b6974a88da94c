#include "items/day_ahead_text.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

#include "core/units/text.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

using response::Mw;
using response::RubPerMwh;
using response::dayahead::Case;
using response::dayahead::HourRun;
using response::dayahead::Side;

namespace {

constexpr int moneyDecimals = 2;
constexpr int priceDecimals = 2;
constexpr int fallDecimals = 6;
constexpr std::size_t hoursOfDay = 24;

class DayAheadText
{
    Q_DECLARE_TR_FUNCTIONS(DayAheadText)
};

/// A number rounded to at most `most` decimals, at least `least` of them shown.
QString rounded(const Fraction& value, int least, int most)
{
    const auto plain = printRounded(value, most);
    const auto point = plain.find('.');
    const int places = point == std::string::npos ? 0 : static_cast<int>(plain.size() - point - 1);
    return numberText(plain, std::max(least, places));
}

QString clock(std::size_t hour)
{
    return QStringLiteral("%1:00").arg(static_cast<int>(hour), 2, 10, QLatin1Char('0'));
}

/// "stack[2].price_from", "stack[2]", "stack": the places above a number, the nearest first.
std::string placeAbove(const std::string& place)
{
    const auto end = place.find_last_of(".[");
    return end == std::string::npos ? std::string() : place.substr(0, end);
}

} // namespace

QString currencyText(const Case& input)
{
    return words::label(input.currency);
}

QString priceUnitText(const Case& input)
{
    return words::label(input.currency + "/MWh");
}

QString priceNumber(RubPerMwh price)
{
    return rounded(price.fraction(), priceDecimals, priceDecimals);
}

QString fallNumber(RubPerMwh fall)
{
    const bool small = fall != RubPerMwh() && abs(fall.fraction()) < Fraction(1, 10);
    return rounded(fall.fraction(), priceDecimals, small ? fallDecimals : priceDecimals);
}

QString powerNumber(const Case& input, Mw power)
{
    int places = Mw::decimals;
    for (auto step = input.quantityStep.mantissa(); step >= 10 && step % 10 == 0; step /= 10)
        --places;
    return rounded(power.fraction(), 0, std::max(places, 0));
}

QString moneyNumber(const Fraction& money)
{
    return rounded(money, moneyDecimals, moneyDecimals);
}

QString dayAheadHour(const Case& input, std::size_t hour)
{
    const auto hours = input.market.hours();
    const auto number = QString::number(hour + 1);
    if (hours == hoursOfDay)
        //: an hour of a day: %1 its number, %2 and %3 when it begins and ends
        return DayAheadText::tr("%1 (%2–%3)").arg(number, clock(hour), clock(hour + 1));
    if (hours < 2 * hoursOfDay)
        return number;
    const auto dayNumber = static_cast<int>(hour / hoursOfDay);
    const auto inDay = QString::number(hour % hoursOfDay + 1);
    if (!input.day)
        return DayAheadText::tr("day %1, hour %2").arg(QString::number(dayNumber + 1), inDay);
    const auto first = QDate::fromString(QString::fromStdString(printDay(*input.day)), Qt::ISODate);
    //: a date and the number of an hour in it
    return DayAheadText::tr("%1, hour %2")
        .arg(QLocale().toString(first.addDays(dayNumber), QLocale::ShortFormat), inDay);
}

QString dayAheadDay(const Case& input)
{
    if (!input.day)
        return {};
    const auto date = QDate::fromString(QString::fromStdString(printDay(*input.day)), Qt::ISODate);
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString labelText(const response::dayahead::Label& label, std::size_t given)
{
    return label && !label->empty() ? words::sampleText(*label) : DayAheadText::tr("block %1").arg(given + 1);
}

QString marginalText(const Case& input, std::size_t hour, const HourRun& run)
{
    const auto at = static_cast<std::size_t>(run.index);
    if (run.side == Side::Scarcity)
        return DayAheadText::tr("scarcity price");
    if (run.side == Side::Supply)
        return labelText(input.market.stack(hour).labelOf(at), at);
    const auto& label = input.market.demand[at].label;
    return label && !label->empty() ? words::sampleText(*label) : DayAheadText::tr("buyer %1").arg(at + 1);
}

Mw surplusOf(const Case& input, std::size_t hour, const HourRun& run)
{
    const auto& stack = input.market.stack(hour);
    if (run.price > RubPerMwh() || run.side == Side::Scarcity || stack.priceFrom(0) > RubPerMwh())
        return {};
    Mw cheap;
    for (std::size_t tread = 0; tread < stack.size() && stack.priceTo(tread) <= RubPerMwh(); ++tread)
        cheap = stack.to(tread);
    return std::max(Mw(), cheap - run.volume);
}

QString stateText(const Case& input, std::size_t hour, const HourRun& run)
{
    if (run.unserved > Mw())
        return DayAheadText::tr("%1 MW short").arg(powerNumber(input, run.unserved));
    const auto surplus = surplusOf(input, hour, run);
    return surplus > Mw() ? DayAheadText::tr("surplus of %1 MW").arg(powerNumber(input, surplus)) : QString();
}

QString dayAheadOrigin(const Case& input, const std::string& place)
{
    for (auto at = place; !at.empty(); at = placeAbove(at)) {
        const auto found = input.origins.find(at);
        if (found == input.origins.end())
            continue;
        const auto& origin = found->second;
        const auto kind = words::label(
            "response-origin." + std::string(response::originKinds[static_cast<std::size_t>(origin.kind)]));
        if (origin.source.empty())
            return kind;
        const auto known = words::label(origin.source);
        const auto source =
            known == QString::fromStdString(origin.source) ? words::sampleText(origin.source) : known;
        //: where a number comes from: %1 published, constructed .., %2 the source
        return DayAheadText::tr("%1: %2").arg(kind, source);
    }
    return {};
}

QString criterionName(const response::dayahead::CriterionKind& kind)
{
    return words::label(std::string(kind.title));
}

} // namespace meritdesk::items
