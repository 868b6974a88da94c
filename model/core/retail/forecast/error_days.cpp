#include "core/retail/forecast/error_days.h"

#include <algorithm>

namespace meritdesk::retail::forecast {

namespace {

std::size_t weekdayOf(Day day)
{
    return std::chrono::weekday(day).c_encoding();
}

Energy toSteps(Energy energy, Energy step)
{
    if (energy <= 0)
        return 0;
    const auto half = step / 2 + step % 2; // at half a step and above the next step
    return (energy / step + (energy % step >= half ? 1 : 0)) * step;
}

} // namespace

ErrorDays::ErrorDays(const History& history, const YearPlan& plan, int blockDays)
    : m_history(history)
    , m_errors(plan.days.size())
    , m_blockDays(static_cast<std::size_t>(blockDays))
{
    for (std::size_t day = 0; day < plan.days.size(); ++day) {
        m_planned.push_back(plan.days[day].by != nullptr);
        m_count += m_planned.back() ? 1 : 0;
        for (std::size_t hour = 0; hour < hoursADay && m_planned.back(); ++hour)
            m_errors[day].at(hour) = plan.days[day].hours.at(hour) - history.days[day].hours.at(hour);
    }
    const auto collect = [this](std::size_t days) {
        for (std::size_t day = 0; day < m_errors.size(); ++day)
            if (isBlock(day, days))
                m_begins.push_back(day);
    };
    collect(m_blockDays);
    if (m_begins.empty()) { // too short a history for a block
        m_blockDays = 1;
        collect(1);
    }
    for (const auto begin : m_begins)
        m_byWeekday.at(weekdayOf(history.days[begin].day)).push_back(begin);
}

/// True when `days` consecutive days from `begin` on were planned.
bool ErrorDays::isBlock(std::size_t begin, std::size_t days) const
{
    if (begin + days > m_planned.size())
        return false;
    const auto& all = m_history.days;
    return all[begin + days - 1].day - all[begin].day == std::chrono::days(static_cast<int>(days) - 1)
           && std::all_of(m_planned.begin() + static_cast<std::ptrdiff_t>(begin),
                          m_planned.begin() + static_cast<std::ptrdiff_t>(begin + days),
                          [](bool planned) { return planned; });
}

/// Blocks that begin with a day's weekday; any block when there is none.
const std::vector<std::size_t>& ErrorDays::beginsFor(std::size_t day) const
{
    const auto& same = m_byWeekday.at(weekdayOf(m_history.days[day].day));
    return same.empty() ? m_begins : same;
}

std::vector<DayHours> ErrorDays::draw(Chance& chance) const
{
    std::vector<DayHours> plan(m_errors.size());
    for (std::size_t day = 0; day < plan.size();) {
        const auto& begins = beginsFor(day);
        const auto from =
            begins[static_cast<std::size_t>(chance.below(static_cast<std::int64_t>(begins.size())))];
        for (std::size_t i = 0; i < m_blockDays && day < plan.size(); ++i, ++day)
            for (std::size_t hour = 0; hour < hoursADay; ++hour)
                plan[day].at(hour) =
                    toSteps(m_history.days[day].hours.at(hour) + m_errors[from + i].at(hour), m_history.step);
    }
    return plan;
}

} // namespace meritdesk::retail::forecast
