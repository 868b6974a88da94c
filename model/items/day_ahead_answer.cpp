#include "items/day_ahead_answer.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include "core/response/exact.h"
#include "formats/words/words.h"
#include "items/day_ahead_text.h"
#include "items/number_text.h"

namespace meritdesk::items {

using response::Mw;
using response::RubPerMwh;
using response::dayahead::Side;

namespace {

class DayAheadAnswer
{
    Q_DECLARE_TR_FUNCTIONS(DayAheadAnswer)
};

QString linked(const QString& text, bool links)
{
    return links ? QStringLiteral("<a href=\"zone\">%1</a>").arg(text) : text;
}

QString priceWithUnit(const DayAheadBoard& board, RubPerMwh price)
{
    return withUnit(priceNumber(price), priceUnitText(board.input()));
}

/// The mean of a price over the hours of the event, as a computed decimal.
RubPerMwh meanFall(const std::vector<response::dayahead::EventHour>& event)
{
    RubPerMwh sum;
    for (const auto& hour : event)
        sum += hour.before - hour.after;
    return response::computed<RubPerMwh>(sum.fraction() / static_cast<int>(event.size()));
}

QString withoutReduction(const DayAheadBoard& board)
{
    const auto& runs = board.clearing().before;
    const auto less = [](const auto& a, const auto& b) { return a.price < b.price; };
    const auto [low, high] = std::minmax_element(runs.begin(), runs.end(), less);
    const auto hour = static_cast<std::size_t>(high - runs.begin());
    return DayAheadAnswer::tr("Prices from %1 to %2, the dearest in hour %3. No load is called off.")
        .arg(priceNumber(low->price), priceWithUnit(board, high->price), dayAheadHour(board.input(), hour));
}

void addStates(const DayAheadBoard& board, QStringList& parts)
{
    const auto& runs = board.clearing().before;
    int scarce = 0;
    int surplus = 0;
    for (std::size_t hour = 0; hour < runs.size(); ++hour) {
        scarce += runs[hour].unserved > Mw() ? 1 : 0;
        surplus += surplusOf(board.input(), hour, runs[hour]) > Mw() ? 1 : 0;
    }
    if (scarce > 0)
        parts << DayAheadAnswer::tr("In %n hour(s) the supply does not reach.", nullptr, scarce);
    if (surplus > 0)
        parts << DayAheadAnswer::tr("In %n hour(s) more is offered at zero or below than is taken.", nullptr,
                                    surplus);
}

void addVerdicts(const DayAheadBoard& board, QStringList& parts)
{
    const auto& verdicts = board.clearing().verdicts;
    const auto judged = std::count_if(verdicts.begin(), verdicts.end(),
                                      [](const auto& verdict) { return verdict.met.has_value(); });
    const auto met = std::count_if(verdicts.begin(), verdicts.end(),
                                   [](const auto& verdict) { return verdict.met.value_or(false); });
    if (judged > 0)
        parts << DayAheadAnswer::tr("%1 of %2 criteria are met; all are models, none is official.")
                     .arg(met)
                     .arg(judged);
}

/// Whether the stack or the loads are said to be constructed.
void addConstructed(const DayAheadBoard& board, QStringList& parts)
{
    const auto constructed = [&board](const char* place) {
        const auto found = board.input().origins.find(place);
        return found != board.input().origins.end()
               && found->second.kind == response::OriginKind::Constructed;
    };
    const bool stack = constructed("stack") || constructed("stacks");
    const bool load = constructed("load");
    if (stack && load)
        parts << DayAheadAnswer::tr("Loads and stack are constructed: the prices are those of a model.");
    else if (stack)
        parts << DayAheadAnswer::tr("The stack is constructed: the prices are those of a model.");
}

QString scarceSentence(const DayAheadBoard& board, const response::dayahead::HourRun& run)
{
    return DayAheadAnswer::tr("%1 MW of the load is above the stack: the scarcity price of %2 holds.")
        .arg(powerNumber(board.input(), run.unserved), priceWithUnit(board, run.price));
}

/// Who sets the price without the reduction.
QString plainSentence(const DayAheadBoard& board, std::size_t hour)
{
    const auto& run = board.clearing().before[hour];
    if (run.side == Side::Scarcity)
        return scarceSentence(board, run);
    const auto who = marginalText(board.input(), hour, run);
    const auto price = priceWithUnit(board, run.price);
    const auto volume = powerNumber(board.input(), run.volume);
    if (run.side == Side::Demand)
        return DayAheadAnswer::tr("%1 MW trade at %2, what the buyer “%3” pays at most.")
            .arg(volume, price, who);
    return DayAheadAnswer::tr("%1 MW trade at %2, set by “%3”.").arg(volume, price, who);
}

QString reducedSentence(const DayAheadBoard& board, std::size_t hour)
{
    const auto& cleared = board.clearing();
    const auto& after = cleared.after[hour];
    const auto off = powerNumber(board.input(), cleared.reduction[hour]);
    const auto fall = cleared.before[hour].price - after.price;
    if (after.side == Side::Scarcity)
        return DayAheadAnswer::tr("With %1 MW off, %2 MW are still missing.")
            .arg(off, powerNumber(board.input(), after.unserved));
    if (fall == RubPerMwh())
        return DayAheadAnswer::tr("%1 MW off do not move the price: “%2” still sets it.")
            .arg(off, marginalText(board.input(), hour, after));
    return DayAheadAnswer::tr("With %1 MW off it falls by %2 to %3.")
        .arg(off, fallNumber(fall), priceWithUnit(board, after.price));
}

} // namespace

QString dayAheadHeadline(const DayAheadBoard& board, bool links)
{
    if (!board.valid())
        return {};
    const auto event = response::dayahead::eventOf(board.clearing());
    if (event.empty())
        return withoutReduction(board);
    const auto& zone = board.clearing().zone;
    const auto saved =
        response::addUp({zone.saving, zone.notBought, zone.costAfter}, response::cent()).parts[0];
    const auto money = withUnit(moneyNumber(Fraction(saved, 100)), currencyText(board.input()));
    const auto fall = withUnit(fallNumber(meanFall(event)), priceUnitText(board.input()));
    return DayAheadAnswer::tr(
               "Over %n hour(s) the price falls by %1 on average; the remaining buyers save %2.", nullptr,
               static_cast<int>(event.size()))
        .arg(fall, linked(money, links));
}

QString dayAheadDetail(const DayAheadBoard& board)
{
    if (!board.valid())
        return {};
    QStringList parts;
    addStates(board, parts);
    addVerdicts(board, parts);
    addConstructed(board, parts);
    return parts.join(QLatin1Char(' '));
}

QString dayAheadHourSentence(const DayAheadBoard& board)
{
    if (!board.valid())
        return {};
    const auto hour = board.hour();
    const auto& input = board.input();
    //: %1 the number of an hour
    QStringList parts{DayAheadAnswer::tr("Hour %1:").arg(dayAheadHour(input, hour)),
                      plainSentence(board, hour)};
    if (const auto surplus = surplusOf(input, hour, board.clearing().before[hour]); surplus > Mw())
        parts << DayAheadAnswer::tr("%1 MW more are offered at zero or below: surplus.")
                     .arg(powerNumber(input, surplus));
    if (board.clearing().reduction[hour] > Mw())
        parts << reducedSentence(board, hour);
    return parts.join(QLatin1Char(' '));
}

QString dayAheadFaultText(const DayAheadBoard& board)
{
    QStringList lines;
    for (const auto& fault : board.faults())
        lines << words::sentence(fault);
    return lines.join(QLatin1Char('\n'));
}

} // namespace meritdesk::items
