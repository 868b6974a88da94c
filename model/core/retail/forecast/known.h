#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/retail/forecast/history.h"

namespace meritdesk::retail::forecast {

/// The plan of day D is handed in on the morning of D-1, when D-1 has hardly begun: D-2 is the last day whose
/// hours are all metered.
inline constexpr int noticeDays = 2;

/// What may be looked at when a day is planned: the kind of that day (the calendar is published for the whole
/// year) and the metered days up to D-2. Later days cannot be reached from here.
class Known
{
public:
    /// `planned` is a position in History::days; the history must outlive this.
    Known(const History& history, std::size_t planned);

    [[nodiscard]] Day day() const { return m_day; }

    [[nodiscard]] DayKind kind() const { return m_kind; }

    /// The metered days, rising; their positions are those of the history.
    [[nodiscard]] std::span<const HistoryDay> days() const { return m_days; }

    /// Position of a metered day; nothing when it is not known.
    [[nodiscard]] std::optional<std::size_t> find(Day day) const;

    /// Positions of the days of the planned day's type that were metered no more than `daysBack` days before
    /// it, the latest first. The type is full working day, day before a holiday, or day off; a day before a
    /// holiday that has none like it there counts as a full working day.
    [[nodiscard]] std::vector<std::size_t> sameType(int daysBack) const;

private:
    [[nodiscard]] std::vector<std::size_t> ofKind(DayKind kind, int daysBack) const;

    Day m_day;
    DayKind m_kind;
    std::span<const HistoryDay> m_days;
};

} // namespace meritdesk::retail::forecast
