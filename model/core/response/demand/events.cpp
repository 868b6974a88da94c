#include "core/response/demand/events.h"

#include <algorithm>

#include "core/response/dayahead/clear.h"
#include "core/response/demand/case.h"

namespace meritdesk::response::demand {

namespace {

using dayahead::EventHour;

Wide savingOf(const EventHour& hour)
{
    return Wide((hour.before - hour.after).mantissa()) * Wide(hour.volume.mantissa());
}

/// What a window is chosen by, hour for hour.
Wide worthOf(const EventHour& hour, bool bySaving)
{
    return bySaving ? savingOf(hour) : Wide(hour.before.mantissa());
}

/// The search hours of a profile, each with the reduction.
std::vector<EventHour> searched(const DayAheadCase& market, const Profile& profile, Mw depth)
{
    const dayahead::Clearer clearer(profile.market);
    const auto last = static_cast<std::size_t>(market.search.lastOf(profile.market));
    std::vector<EventHour> hours;
    for (auto hour = static_cast<std::size_t>(market.search.firstHour - 1); hour < last; ++hour) {
        const auto load = profile.market.load[hour];
        const auto after = clearer.clear(hour, load - depth);
        hours.push_back({clearer.clear(hour, load).price, after.price, after.volume, depth});
    }
    return hours;
}

/// Where the best run of `duration` hours begins.
std::size_t bestStart(const std::vector<EventHour>& hours, std::size_t duration, bool bySaving)
{
    Wide sum = 0;
    for (std::size_t i = 0; i < duration; ++i)
        sum += worthOf(hours[i], bySaving);
    Wide best = sum;
    std::size_t start = 0;
    for (std::size_t i = duration; i < hours.size(); ++i) {
        sum += worthOf(hours[i], bySaving) - worthOf(hours[i - duration], bySaving);
        if (sum > best) {
            best = sum;
            start = i - duration + 1;
        }
    }
    return start;
}

dayahead::Verdict verdictOf(const DayAheadCase& market, const CalendarDay& entry)
{
    auto criterion = market.criterion;
    criterion.fire =
        std::find(market.manualDays.begin(), market.manualDays.end(), entry.day) != market.manualDays.end();
    return dayahead::judge(criterion, entry.window ? entry.window->hours : std::vector<EventHour>());
}

/// Marks the best of the month's days from `first` up to `last`; true when some were too many.
bool chooseMonth(std::vector<CalendarDay>::iterator first, std::vector<CalendarDay>::iterator last,
                 std::size_t most)
{
    std::vector<std::pair<Wide, CalendarDay*>> met;
    for (auto entry = first; entry != last; ++entry)
        if (entry->verdict.met == true)
            met.emplace_back(entry->window ? entry->window->saving() : Wide(0), &*entry);
    std::stable_sort(met.begin(), met.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (std::size_t i = 0; i < std::min(most, met.size()); ++i)
        met[i].second->chosen = true;
    return met.size() > most;
}

bool choose(std::vector<CalendarDay>& days, int perMonth)
{
    bool cut = false;
    for (auto first = days.begin(); first != days.end();) {
        const auto month = monthOf(first->day);
        const auto last = std::find_if(
            first, days.end(), [month](const CalendarDay& entry) { return monthOf(entry.day) != month; });
        cut = chooseMonth(first, last, static_cast<std::size_t>(perMonth)) || cut;
        first = last;
    }
    return cut;
}

} // namespace

Wide BestWindow::saving() const
{
    Wide sum = 0;
    for (const auto& hour : hours)
        sum += savingOf(hour);
    return sum;
}

RubPerMwh CalendarDay::drop() const
{
    RubPerMwh sum;
    if (window)
        for (const auto& hour : window->hours)
            sum += hour.before - hour.after;
    return sum;
}

RubPerMwh CalendarDay::price() const
{
    RubPerMwh sum;
    if (window)
        for (const auto& hour : window->hours)
            sum += hour.before;
    return sum;
}

Fraction CalendarDay::zoneSaving() const
{
    return window ? fractionOf(window->saving()) : Fraction(0);
}

Occasions Calendar::occasions() const
{
    Occasions sums;
    for (const auto& entry : days)
        if (entry.chosen) {
            ++sums.events;
            sums.drop += entry.drop();
            sums.price += entry.price();
        }
    return sums;
}

BestWindow bestWindow(const DayAheadCase& market, const Profile& profile, Mw depth, int duration)
{
    const auto hours = searched(market, profile, depth);
    const auto length = static_cast<std::size_t>(duration);
    const auto start = bestStart(hours, length, market.search.bySaving);
    const auto first = hours.begin() + static_cast<std::ptrdiff_t>(start);
    return {market.search.firstHour + static_cast<int>(start), {first, first + duration}};
}

Calendar calendarOf(const DayAheadCase& market, Mw depth, int duration, int perMonth)
{
    Calendar calendar;
    for (std::size_t i = 0; i < market.profiles.size(); ++i) {
        const auto& profile = market.profiles[i];
        std::optional<BestWindow> window;
        if (depth > Mw())
            window = bestWindow(market, profile, depth, duration);
        for (const auto day : profile.days) {
            CalendarDay entry{day, i, window};
            entry.verdict = verdictOf(market, entry);
            calendar.days.push_back(std::move(entry));
        }
    }
    std::sort(calendar.days.begin(), calendar.days.end(),
              [](const CalendarDay& a, const CalendarDay& b) { return a.day < b.day; });
    calendar.cut = choose(calendar.days, perMonth);
    return calendar;
}

Occasions occasionsOf(const Case& input, std::size_t depth, std::size_t duration)
{
    if (input.depths[depth] == Mw())
        return {};
    if (!input.dayAhead)
        return {.events = input.eventsPerMonth * input.months};
    return calendarOf(*input.dayAhead, input.depths[depth], input.durations[duration], input.eventsPerMonth)
        .occasions();
}

std::vector<Finding> scarcityWarnings(const DayAheadCase& market)
{
    std::vector<Finding> warnings;
    for (std::size_t i = 0; i < market.profiles.size(); ++i) {
        const auto& hours = market.profiles[i].market;
        const auto last = static_cast<std::size_t>(market.search.lastOf(hours));
        for (auto hour = static_cast<std::size_t>(market.search.firstHour - 1); hour < last; ++hour) {
            const auto end = hours.stack(hour).end();
            if (hours.load[hour] <= end)
                continue;
            warnings.push_back(warning(
                "scarcity", "dayahead.profiles[" + std::to_string(i) + "].load[" + std::to_string(hour) + "]",
                {{"unserved", (hours.load[hour] - end).text()}}));
            break;
        }
    }
    return warnings;
}

} // namespace meritdesk::response::demand
