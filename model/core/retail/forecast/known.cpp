#include "core/retail/forecast/known.h"

#include <algorithm>

namespace meritdesk::retail::forecast {

namespace {

bool isBefore(const HistoryDay& day, Day other)
{
    return day.day < other;
}

} // namespace

Known::Known(const History& history, std::size_t planned)
    : m_day(history.days[planned].day)
    , m_kind(history.days[planned].kind)
{
    const auto end = std::lower_bound(history.days.begin(), history.days.end(),
                                      m_day - std::chrono::days(noticeDays - 1), &isBefore);
    m_days = {history.days.begin(), end};
}

std::optional<std::size_t> Known::find(Day day) const
{
    const auto found = std::lower_bound(m_days.begin(), m_days.end(), day, &isBefore);
    if (found == m_days.end() || found->day != day)
        return std::nullopt;
    return static_cast<std::size_t>(found - m_days.begin());
}

std::vector<std::size_t> Known::ofKind(DayKind kind, int daysBack) const
{
    std::vector<std::size_t> found;
    for (std::size_t i = m_days.size(); i > 0 && m_day - m_days[i - 1].day <= std::chrono::days(daysBack);
         --i)
        if (m_days[i - 1].kind == kind)
            found.push_back(i - 1);
    return found;
}

std::vector<std::size_t> Known::sameType(int daysBack) const
{
    auto found = ofKind(m_kind, daysBack);
    if (found.empty() && m_kind == DayKind::ShortWork)
        found = ofKind(DayKind::Work, daysBack);
    return found;
}

} // namespace meritdesk::retail::forecast
