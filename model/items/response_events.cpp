#include "items/response_events.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "core/units/text.h"
#include "formats/words/words.h"
#include "items/balance_cells.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace demand = response::demand;
using demand::CalendarDay;
using Of = ResponseEvidence::Of;

namespace {

constexpr int priceDecimals = 2;
constexpr int dropDecimals = 3;

struct EventTexts
{
    Q_DECLARE_TR_FUNCTIONS(EventTexts)
};

/// The days of the calendar's months: from the first one of a month to the one after its last.
struct MonthDays
{
    Month month = {};
    std::size_t first = 0;
    std::size_t last = 0;
};

std::vector<MonthDays> monthsOf(const demand::Calendar& calendar)
{
    std::vector<MonthDays> months;
    for (std::size_t at = 0; at < calendar.days.size(); ++at) {
        const auto month = monthOf(calendar.days[at].day);
        if (months.empty() || months.back().month != month)
            months.push_back({month, at, at});
        months.back().last = at + 1;
    }
    return months;
}

/// The place of a day among those of its month that meet the criterion, by the saving of the zone, from 1.
std::size_t rankOf(const demand::Calendar& calendar, std::size_t at)
{
    const auto& days = calendar.days;
    const auto saving = days[at].zoneSaving();
    std::size_t rank = 1;
    for (std::size_t other = 0; other < days.size(); ++other) {
        if (other == at || monthOf(days[other].day) != monthOf(days[at].day)
            || days[other].verdict.met != true)
            continue;
        const auto theirs = days[other].zoneSaving();
        if (theirs > saving || (theirs == saving && other < at))
            ++rank;
    }
    return rank;
}

QString sideText(const demand::Case& input, const std::optional<Fraction>& side)
{
    if (!side)
        return balanceDash();
    const bool money = input.dayAhead->criterion.kind->unit == "RUB";
    return money ? largeMoneyText(*side)
                 : withUnit(shortNumberText(*side, dropDecimals),
                            words::label(std::string(input.dayAhead->criterion.kind->unit)));
}

std::vector<ResponseCell> rowOfDay(const ResponseBoard& board, std::size_t at)
{
    const auto& input = *board.worked().input;
    const auto& entry = board.study().calendar.days[at];
    const int hours = input.caseDuration();
    const auto mean = [&](const response::RubPerMwh& sum) {
        return entry.window ? std::optional(Fraction(sum.fraction() / hours)) : std::nullopt;
    };
    const auto evidence = [at](Of of) { return ResponseEvidence{.of = of, .at = at}; };
    const auto group = demand::groupOf(input.companies);
    std::vector<ResponseCell> row{
        responseText(responseDayText(entry.day)),
        responseText(stateText(stateOf(entry))),
        responseText(entry.window ? windowText(entry.window->firstHour, hours) : balanceDash()),
        responseNumber(mean(entry.price()), priceDecimals),
        responseNumber(mean(entry.drop()), dropDecimals, evidence(Of::Verdict)),
        responseNumber(entry.verdict.left, priceDecimals, evidence(Of::Verdict)),
        responseNumber(entry.verdict.right, priceDecimals, evidence(Of::Verdict)),
        responseMoney(entry.zoneSaving(), evidence(Of::ZoneSaving)),
        responseMoney(Fraction(entry.drop().fraction() * (group.dayAheadPurchase - group.dayAheadGeneration)),
                      evidence(Of::GroupDay)),
        responseText(whyText(board, at))};
    row[1].marked = entry.chosen;
    return row;
}

} // namespace

EventState stateOf(const CalendarDay& entry)
{
    if (!entry.verdict.met)
        return EventState::NoEvent;
    if (entry.chosen)
        return EventState::Chosen;
    return *entry.verdict.met ? EventState::Beaten : EventState::NotMet;
}

QString stateText(EventState state)
{
    switch (state) {
    case EventState::Chosen:
        //: Of a day: an event is called
        return EventTexts::tr("called");
    case EventState::Beaten:
        //: Of a day: it meets the criterion, but the month has better ones
        return EventTexts::tr("better days");
    case EventState::NotMet:
        //: Of a day: it does not meet the criterion
        return EventTexts::tr("not met");
    case EventState::NoEvent:
        break;
    }
    //: Of a day: nothing is switched off
    return EventTexts::tr("no event");
}

QString criterionText(const demand::Case& input)
{
    if (!input.dayAhead)
        return {};
    const auto& criterion = input.dayAhead->criterion;
    auto name = words::label(std::string(criterion.kind->title));
    if (!criterion.kind->key.empty())
        name += QStringLiteral(" (%1)").arg(shortNumberText(criterion.number.fraction(), 6));
    //: %1 a criterion of events
    return EventTexts::tr("%1; a model, not the market operator's criterion").arg(name);
}

QString whyText(const ResponseBoard& board, std::size_t day)
{
    const auto& input = *board.worked().input;
    const auto& calendar = board.study().calendar;
    const auto& entry = calendar.days[day];
    const auto left = sideText(input, entry.verdict.left);
    const auto right = sideText(input, entry.verdict.right);
    const auto rank = static_cast<int>(rankOf(calendar, day));
    switch (stateOf(entry)) {
    case EventState::Chosen:
        if (!entry.verdict.left)
            return EventTexts::tr("chosen by hand; number %1 of its month by the zone's saving").arg(rank);
        //: Both sides of a criterion: %1 at least %2; %3 a place in a row
        return EventTexts::tr("%1 is at least %2; number %3 of its month by the zone's saving")
            .arg(left, right)
            .arg(rank);
    case EventState::Beaten:
        return EventTexts::tr("it meets the criterion, but is number %1 of its month and only %2 are called")
            .arg(rank)
            .arg(input.eventsPerMonth);
    case EventState::NotMet:
        if (!entry.verdict.left)
            return EventTexts::tr("not among the days named by hand");
        return EventTexts::tr("%1 is less than %2").arg(left, right);
    case EventState::NoEvent:
        break;
    }
    return EventTexts::tr("nothing is switched off at this depth");
}

ResponseTable eventDaysTable(const ResponseBoard& board)
{
    ResponseTable table;
    const auto roubles = words::label("RUB");
    const auto price = words::label("RUB/MWh");
    table.columns = {
        responseTextColumn(EventTexts::tr("Day")),
        responseTextColumn(EventTexts::tr("Event")),
        responseTextColumn(EventTexts::tr("Best hours"),
                           EventTexts::tr("The hours with the largest sum that the search goes by")),
        responseColumn(EventTexts::tr("Mean price"), price),
        responseColumn(EventTexts::tr("Mean fall"), price),
        responseColumn(EventTexts::tr("Criterion, left")),
        responseColumn(EventTexts::tr("Criterion, right")),
        responseColumn(EventTexts::tr("Zone saves"), roubles),
        responseColumn(EventTexts::tr("Group wins"), roubles),
        responseTextColumn(EventTexts::tr("Why"))};
    if (!board.valid())
        return table;
    for (std::size_t at = 0; at < board.study().calendar.days.size(); ++at)
        table.rows.push_back(rowOfDay(board, at));
    return table;
}

ResponseTable eventMonthsTable(const ResponseBoard& board)
{
    ResponseTable table;
    const auto roubles = words::label("RUB");
    table.columns = {responseTextColumn(EventTexts::tr("Month")),
                     responseColumn(EventTexts::tr("Days")),
                     responseColumn(EventTexts::tr("Days that meet it")),
                     responseColumn(EventTexts::tr("Events")),
                     responseColumn(EventTexts::tr("Zone saves"), roubles),
                     responseColumn(EventTexts::tr("Group wins"), roubles)};
    if (!board.valid())
        return table;
    const auto group = demand::groupOf(board.worked().input->companies);
    const auto& days = board.study().calendar.days;
    for (const auto& month : monthsOf(board.study().calendar)) {
        int met = 0;
        int events = 0;
        Fraction zone = 0;
        Fraction drop = 0;
        for (auto at = month.first; at < month.last; ++at) {
            met += days[at].verdict.met == true ? 1 : 0;
            if (!days[at].chosen)
                continue;
            ++events;
            zone += days[at].zoneSaving();
            drop += days[at].drop().fraction();
        }
        table.rows.push_back(
            {responseText(balanceMonthText(month.month)),
             responseNumber(Fraction(month.last - month.first), 0), responseNumber(Fraction(met), 0),
             responseNumber(Fraction(events), 0), responseMoney(zone),
             responseMoney(Fraction(drop * (group.dayAheadPurchase - group.dayAheadGeneration)))});
    }
    return table;
}

QString eventsSummary(const ResponseBoard& board)
{
    if (!board.valid())
        return {};
    const auto& input = *board.worked().input;
    if (!input.dayAhead)
        return EventTexts::tr(
            "No day-ahead market is given: %n event(s) a year are counted, as many as may be "
            "called, without any effect on the energy price.",
            nullptr, board.mechanismStudy().cell().occasions.events);
    const auto& days = board.study().calendar.days;
    const auto met =
        std::count_if(days.begin(), days.end(), [](const auto& entry) { return entry.verdict.met == true; });
    const auto events = board.study().calendar.occasions().events;
    const auto first = EventTexts::tr("%n day(s) are looked at", nullptr, static_cast<int>(days.size()));
    const auto second = EventTexts::tr("%n meet(s) the criterion", nullptr, static_cast<int>(met));
    const auto third = EventTexts::tr("%n event(s) are called", nullptr, events);
    //: %1 "43 days are looked at", %2 "20 meet the criterion", %3 "10 events are called", %4 a number
    return EventTexts::tr("%1, %2, %3, at most %4 a month.")
        .arg(first, second, third)
        .arg(input.eventsPerMonth);
}

} // namespace meritdesk::items
