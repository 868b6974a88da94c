#include "items/what_if_load.h"

#include <algorithm>

namespace meritdesk::items {

namespace {

constexpr std::size_t hoursADay = 24;

/// One month of a consumer's hours, before and after.
struct MonthHours
{
    const retail::PreparedTariff* tariff = nullptr;
    const retail::HourlyValues* before = nullptr;
    const retail::HourlyValues* after = nullptr;

    [[nodiscard]] std::size_t days() const { return before->size() / hoursADay; }

    [[nodiscard]] Day day(std::size_t index) const
    {
        return firstDay(tariff->input->month) + std::chrono::days(index);
    }

    [[nodiscard]] bool isWorking(std::size_t index) const
    {
        const auto& working = tariff->workingDays;
        return std::find(working.begin(), working.end(), day(index)) != working.end();
    }
};

std::vector<MonthHours> monthsOf(const WhatIfResults& results, const CardResult& card,
                                 std::optional<std::size_t> month)
{
    std::vector<MonthHours> all;
    const auto& changed = card.came->outcome.changed.months;
    for (std::size_t i = 0; i < changed.size(); ++i)
        if (!month || *month == i)
            all.push_back({&results.prepared->tariffs[i], &results.prepared->sites[0].months[i].fact,
                           &changed[i].fact});
    return all;
}

void addDay(const MonthHours& month, std::size_t day, LoadPair& sum)
{
    for (std::size_t hour = 0; hour < hoursADay; ++hour) {
        sum.before.at(hour) += month.before->at(day * hoursADay + hour).fraction();
        sum.after.at(hour) += month.after->at(day * hoursADay + hour).fraction();
    }
    ++sum.days;
}

/// kWh by which the hours of a day differ.
Fraction movedOn(const MonthHours& month, std::size_t day)
{
    Fraction moved = 0;
    for (std::size_t hour = day * hoursADay; hour < (day + 1) * hoursADay; ++hour)
        moved += abs(Fraction(month.after->at(hour).fraction() - month.before->at(hour).fraction()));
    return moved;
}

} // namespace

std::optional<LoadPair> loadOn(const WhatIfResults& results, const CardResult& card, Day day)
{
    if (!card.came)
        return std::nullopt;
    for (const auto& month : monthsOf(results, card, {}))
        for (std::size_t i = 0; i < month.days(); ++i)
            if (month.day(i) == day) {
                LoadPair pair;
                addDay(month, i, pair);
                return pair;
            }
    return std::nullopt;
}

LoadPair meanLoad(const WhatIfResults& results, const CardResult& card, std::optional<std::size_t> month,
                  bool working)
{
    LoadPair mean;
    if (!card.came)
        return mean;
    for (const auto& hours : monthsOf(results, card, month))
        for (std::size_t day = 0; day < hours.days(); ++day)
            if (hours.isWorking(day) == working)
                addDay(hours, day, mean);
    for (std::size_t hour = 0; mean.days > 0 && hour < hoursADay; ++hour) {
        mean.before.at(hour) /= mean.days;
        mean.after.at(hour) /= mean.days;
    }
    return mean;
}

std::optional<Day> busiestDay(const WhatIfResults& results, const CardResult& card,
                              std::optional<std::size_t> month)
{
    std::optional<Day> busiest;
    Fraction most = 0;
    if (!card.came)
        return busiest;
    for (const auto& hours : monthsOf(results, card, month))
        for (std::size_t day = 0; day < hours.days(); ++day)
            if (auto moved = movedOn(hours, day); most < moved) {
                most = std::move(moved);
                busiest = hours.day(day);
            }
    return busiest;
}

} // namespace meritdesk::items
