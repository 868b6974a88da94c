#include "core/retail/forecast/history.h"

#include <algorithm>

#include "core/retail/places.h"

namespace meritdesk::retail::forecast {

namespace {

constexpr Energy mostAnHour = 100'000'000'000'000;

DayKind kindOf(Day day, const PreparedTariff& tariff, const ProductionCalendar& calendar)
{
    if (!std::binary_search(tariff.workingDays.begin(), tariff.workingDays.end(), day))
        return DayKind::Off;
    const bool shortened =
        calendar.covers(day)
        && calendar.kinds[static_cast<std::size_t>((day - calendar.first).count())] == DayKind::ShortWork;
    return shortened ? DayKind::ShortWork : DayKind::Work;
}

/// An hour at the history's scale; nothing when it is too large.
std::optional<Energy> energyAt(const HourlyValues& values, std::size_t hour, int scale)
{
    const Integer energy = values.mantissa(hour) * powerOfTen(scale - values.scale);
    return energy < mostAnHour ? std::optional(static_cast<Energy>(energy)) : std::nullopt;
}

/// Adds a month's days; false when an hour is too large.
bool addMonth(History& history, const PreparedTariff& tariff, const HourlyValues& fact,
              const ProductionCalendar& calendar)
{
    for (std::size_t begin = 0; begin < fact.size(); begin += hoursADay) {
        HistoryDay day{.day = firstDay(tariff.input->month)
                              + std::chrono::days(static_cast<int>(begin / hoursADay))};
        day.kind = kindOf(day.day, tariff, calendar);
        for (std::size_t hour = 0; hour < hoursADay; ++hour) {
            const auto energy = energyAt(fact, begin + hour, history.scale);
            if (!energy)
                return false;
            day.hours.at(hour) = *energy;
            day.total += *energy;
        }
        history.days.push_back(day);
    }
    return true;
}

} // namespace

Result<History> historyOf(const PreparedCase& prepared, std::size_t site, const ProductionCalendar& calendar)
{
    const auto& months = prepared.sites[site].months;
    const auto step = exact(prepared.input->quantityStep);
    History history{.scale = step.scale};
    for (const auto& month : months)
        history.scale = std::max(history.scale, month.fact.scale);
    const Integer steps = step.mantissa * powerOfTen(history.scale - step.scale);
    const auto tooLarge = [&](const std::string& month) {
        return error("forecast-load-too-large", sitePlace(*prepared.input, site), {{"month", month}});
    };
    if (steps >= mostAnHour)
        return tooLarge(printMonth(prepared.input->months.front().month));
    history.step = static_cast<Energy>(steps);
    for (std::size_t i = 0; i < months.size(); ++i)
        if (!addMonth(history, prepared.tariffs[i], months[i].fact, calendar))
            return tooLarge(printMonth(prepared.input->months[i].month));
    return history;
}

} // namespace meritdesk::retail::forecast
