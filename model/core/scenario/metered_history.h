#pragma once

#include <functional>
#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/response/demand/baselines/site.h"
#include "core/result.h"
#include "core/retail/case.h"

namespace meritdesk::scenario {

/// Which days of a meter are the history of an event.
struct HistoryQuestion
{
    Day event = {};
    int daysBack = 45;    ///< calendar days before the event that are looked at, 1..1000
    bool sameKind = true; ///< working days for a working day, free days for a free one; others not eligible
};

/// What a meter says of an event: MW by hour, from kWh an hour, rounded half up to 12 decimals of a MW.
struct MeteredHistory
{
    response::demand::DayLoad event = {};
    std::vector<response::demand::HistoryDay> days = {}; ///< rising; whole days only
    std::vector<Day> gaps = {};                          ///< days left out because an hour is missing, rising
};

/// True for a working day.
using IsWorking = std::function<bool(Day)>;

/// By the working days that the case gives for the month, else by the calendar, else Monday to Friday.
[[nodiscard]] IsWorking workingDaysOf(const retail::Case& input, const ProductionCalendar& calendar);

/// The event day and the days before it, taken from hourly energy. Fails when an hour of the event day is
/// missing (`history-event-gap`), when a load is below zero (`history-negative`) or beyond what a case holds
/// (`history-too-large`), and without one whole day before it (`history-empty`).
[[nodiscard]] Result<MeteredHistory>
meteredHistory(const retail::HourlySeries& load, const HistoryQuestion& question, const IsWorking& isWorking);

/// The whole days of a series, rising: those that an event can be held on.
[[nodiscard]] std::vector<Day> wholeDays(const retail::HourlySeries& load);

} // namespace meritdesk::scenario
