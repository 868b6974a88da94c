#include "core/scenario/metered_history.h"

#include <algorithm>
#include <optional>

namespace meritdesk::scenario {

using response::demand::DayLoad;
using response::demand::hoursOfDay;
using response::demand::Pico;
using retail::HourlySeries;

namespace {

constexpr Pico kwhInMwh = 1000;
constexpr int longestLookBack = 1000;                               ///< days
constexpr Pico largestMw = Pico{1'000'000'000'000} * 1'000'000'000; ///< 10^9 MW, in 10^-12 MW

std::string hourText(Day day, int hour)
{
    return printDay(day) + ", " + std::to_string(hour);
}

/// A day of the series in MW; nothing where an hour is missing, a finding where one is no load.
Result<std::optional<DayLoad>> dayOf(const HourlySeries& series, Day day)
{
    DayLoad load = {};
    for (int hour = 0; hour < hoursOfDay; ++hour) {
        const auto kwh = series.at(retail::hourIndex(day, hour));
        if (kwh == HourlySeries::missing)
            return std::optional<DayLoad>();
        if (kwh < 0)
            return error("history-negative", hourText(day, hour + 1),
                         {{"value", printDecimal(kwh, retail::Kwh::decimals)}});
        if (kwh / kwhInMwh >= largestMw)
            return error("history-too-large", hourText(day, hour + 1),
                         {{"value", printDecimal(kwh, retail::Kwh::decimals)}});
        load.at(static_cast<std::size_t>(hour)) = (kwh + kwhInMwh / 2) / kwhInMwh;
    }
    return std::optional(load);
}

} // namespace

IsWorking workingDaysOf(const retail::Case& input, const ProductionCalendar& calendar)
{
    return [&input, &calendar](Day day) {
        for (const auto& month : input.months)
            if (month.month == monthOf(day) && month.workingDays)
                return std::binary_search(month.workingDays->begin(), month.workingDays->end(), day);
        if (calendar.covers(day))
            return calendar.isWorking(day);
        const std::chrono::weekday weekday(day);
        return weekday != std::chrono::Saturday && weekday != std::chrono::Sunday;
    };
}

Result<MeteredHistory> meteredHistory(const HourlySeries& load, const HistoryQuestion& question,
                                      const IsWorking& isWorking)
{
    auto event = dayOf(load, question.event);
    if (!event)
        return event.findings();
    if (!*event)
        return error("history-event-gap", printDay(question.event));
    MeteredHistory made{.event = **event};
    const bool working = isWorking(question.event);
    for (int back = std::clamp(question.daysBack, 1, longestLookBack); back >= 1; --back) {
        const auto day = question.event - std::chrono::days(back);
        auto read = dayOf(load, day);
        if (!read)
            return read.findings();
        if (*read)
            made.days.push_back({day, **read, !question.sameKind || isWorking(day) == working});
        else if (!load.empty() && day >= retail::dayOf(load.first))
            made.gaps.push_back(day);
    }
    if (made.days.empty())
        return error("history-empty", printDay(question.event));
    return made;
}

std::vector<Day> wholeDays(const HourlySeries& load)
{
    std::vector<Day> days;
    if (load.empty())
        return days;
    const auto end = load.first + static_cast<retail::HourIndex>(load.kwh.size());
    for (Day day = retail::dayOf(load.first); retail::hourIndex(day, 0) < end; day += std::chrono::days(1)) {
        bool whole = true;
        for (int hour = 0; hour < hoursOfDay && whole; ++hour)
            whole = load.at(retail::hourIndex(day, hour)) != HourlySeries::missing;
        if (whole)
            days.push_back(day);
    }
    return days;
}

} // namespace meritdesk::scenario
