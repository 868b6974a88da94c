#include "formats/imports/balance_repeats.h"

#include <algorithm>

namespace meritdesk::imports {

namespace {

constexpr int hourMinutes = 60;
constexpr int fewestHours = 12;

std::int64_t hourOf(const BalanceValue& value)
{
    return value.minute - value.minute % hourMinutes;
}

/// Calls `act(begin, end)` for the values of every hour.
template <class Act>
void forEveryHour(const std::vector<BalanceValue>& values, const Act& act)
{
    for (auto begin = values.begin(); begin != values.end();) {
        const auto hour = hourOf(*begin);
        const auto end = std::find_if(begin, values.end(),
                                      [&](const BalanceValue& value) { return hourOf(value) != hour; });
        act(begin, end);
        begin = end;
    }
}

} // namespace

bool repeatsHours(const BalanceReading& reading)
{
    if (reading.minutes >= hourMinutes || reading.target->isMonthly())
        return false;
    const auto parts = hourMinutes / reading.minutes;
    int hours = 0;
    bool same = true;
    bool hoursDiffer = false;
    std::int64_t before = balance::Series::missing;
    forEveryHour(reading.values, [&](auto begin, auto end) {
        same = same && std::all_of(begin, end, [&](const BalanceValue& value) {
                   return value.micro == begin->micro;
               });
        if (end - begin != parts || begin->micro == balance::Series::missing)
            return;
        hoursDiffer = hoursDiffer || (hours > 0 && begin->micro != before);
        before = begin->micro;
        ++hours;
    });
    return same && hoursDiffer && hours >= fewestHours;
}

BalanceReading inHours(const BalanceReading& reading)
{
    auto hourly = reading;
    hourly.minutes = hourMinutes;
    hourly.values.clear();
    forEveryHour(reading.values, [&](auto begin, auto end) {
        if (end - begin != hourMinutes / reading.minutes)
            return;
        hourly.values.push_back(*begin);
        hourly.values.back().minute = hourOf(*begin);
    });
    return hourly;
}

} // namespace meritdesk::imports
