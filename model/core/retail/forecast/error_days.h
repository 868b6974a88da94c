#pragma once

#include <vector>

#include "core/retail/forecast/year_plan.h"
#include "core/units/chance.h"

namespace meritdesk::retail::forecast {

/// The errors (plan less fact) that a method had, and years drawn from them.
class ErrorDays
{
public:
    /// The history must outlive this.
    ErrorDays(const History& history, const YearPlan& plan, int blockDays);

    /// Days with errors; with none, nothing can be drawn.
    [[nodiscard]] std::size_t count() const { return m_count; }

    /// The plan of every day of the history with drawn errors.
    [[nodiscard]] std::vector<DayHours> draw(Chance& chance) const;

private:
    [[nodiscard]] bool isBlock(std::size_t begin, std::size_t days) const;
    [[nodiscard]] const std::vector<std::size_t>& beginsFor(std::size_t day) const;

    const History& m_history;
    std::vector<bool> m_planned = {};
    std::vector<DayHours> m_errors = {};
    std::size_t m_blockDays;
    std::size_t m_count = 0;
    std::vector<std::size_t> m_begins = {};                   ///< of every block, or of single days
    std::array<std::vector<std::size_t>, 7> m_byWeekday = {}; ///< of them, by the first day's weekday
};

} // namespace meritdesk::retail::forecast
