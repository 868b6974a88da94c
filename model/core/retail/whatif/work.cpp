#include "core/retail/whatif/work.h"

#include <algorithm>

#include "core/retail/whatif/spread.h"

namespace meritdesk::retail::whatif {

Work::Work(const Change& change, const ChangeKind& kind, SiteLoad& load, std::string place)
    : m_change(change)
    , m_kind(kind)
    , m_load(load)
    , m_place(std::move(place))
{
}

Amount Work::amount(std::string_view key) const
{
    return amountOf(m_change, m_kind, key);
}

Steps Work::steps(std::string_view key) const
{
    return static_cast<Steps>(roundHalfUp(exact(amount(key)).fraction() / m_load.step.fraction()));
}

std::vector<DayLoad> Work::days()
{
    auto days = daysOf(m_load, m_change.when);
    m_days = static_cast<int>(days.size());
    return days;
}

std::vector<DayLoad> Work::workingDays()
{
    auto days = daysOf(m_load, m_change.when);
    days.erase(std::remove_if(days.begin(), days.end(), [](const DayLoad& day) { return !day.working; }),
               days.end());
    m_days = static_cast<int>(days.size());
    return days;
}

Steps Work::take(DayLoad& day, std::size_t hour, Steps wanted)
{
    const auto taken = std::clamp<Steps>(wanted, 0, std::max<Steps>(day.hours[hour], 0));
    day.hours[hour] -= taken;
    m_taken += taken;
    return taken;
}

void Work::give(DayLoad& day, std::size_t hour, Steps steps)
{
    day.hours[hour] += steps;
    m_given += steps;
}

Steps Work::takeEvenly(DayLoad& day, const HourSet& hours, Steps wanted)
{
    const auto from = hoursIn(hours);
    std::vector<Steps> room;
    for (const auto hour : from)
        room.push_back(std::max<Steps>(day.hours[hour], 0));
    const auto shares = evenly(wanted, room);
    Steps taken = 0;
    for (std::size_t i = 0; i < from.size(); ++i)
        taken += take(day, from[i], shares[i]);
    return taken;
}

void Work::giveEvenly(DayLoad& day, const HourSet& hours, Steps steps)
{
    const auto to = hoursIn(hours);
    const auto shares = evenly(steps, std::vector<Steps>(to.size(), steps));
    for (std::size_t i = 0; i < to.size(); ++i)
        give(day, to[i], shares[i]);
}

void Work::fallShort(const DayLoad& day, Steps by)
{
    if (by <= 0)
        return;
    if (m_daysShort++ == 0)
        m_firstShort = day.day;
    m_undone += by;
}

Effect Work::effect() const
{
    return {kwhOf(m_taken, step()), kwhOf(m_given, step()), kwhOf(m_undone, step()), m_days};
}

std::vector<Finding> Work::findings() const
{
    auto all = m_findings;
    if (m_days == 0)
        all.push_back(warning("what-if-no-days", m_place + ".days"));
    if (m_daysShort > 0)
        all.push_back(warning("what-if-short", m_place,
                              {{"kwh", printExact(kwhOf(m_undone, step()).fraction())},
                               {"days", std::to_string(m_daysShort)},
                               {"day", printDay(m_firstShort)}}));
    return all;
}

} // namespace meritdesk::retail::whatif
