#pragma once

#include <QDate>
#include <QDateTime>

#include <cstdint>
#include <vector>

namespace meritdesk::views::charts {

/// When a settlement period lies, for drawing.
struct PeriodTime
{
    std::int64_t begin = 0; ///< minutes since 1970, UTC
    int offset = 0;         ///< minutes that the local clock is ahead of UTC at the begin
    int length = 60;        ///< minutes

    bool operator==(const PeriodTime&) const = default;
};

/// The periods of one day of the local clock.
struct LocalDay
{
    QDate date = {};
    double begin = 0;   ///< seconds since 1970, UTC
    double end = 0;     ///< of the last period, not included
    int first = 0;      ///< period
    int count = 0;      ///< periods
    int clockShift = 0; ///< minutes that the clock is put forward in the day: 60 in spring, -60 in autumn
};

/// Periods in order on an axis of seconds since 1970, UTC: an hour that the clock repeats has a place of its
/// own there, and a day of 25 hours is wider than one of 24.
class PeriodAxis
{
public:
    PeriodAxis() = default;
    explicit PeriodAxis(std::vector<PeriodTime> periods);

    [[nodiscard]] int size() const { return static_cast<int>(m_periods.size()); }

    [[nodiscard]] bool empty() const { return m_periods.empty(); }

    [[nodiscard]] const PeriodTime& operator[](int period) const
    {
        return m_periods[static_cast<std::size_t>(period)];
    }

    [[nodiscard]] double begin(int period) const;
    [[nodiscard]] double end(int period) const;

    [[nodiscard]] double middle(int period) const { return (begin(period) + end(period)) / 2; }

    /// The period that holds a moment; -1 outside of all.
    [[nodiscard]] int at(double seconds) const;

    /// The period that holds a moment, or the nearest after it; size() behind the last.
    [[nodiscard]] int from(double seconds) const;

    /// What the local clock shows at a moment, as a time without a zone (its spec is UTC).
    [[nodiscard]] QDateTime clock(double seconds) const;

    /// The moment at which the local clock shows a time (seconds without a zone): the first one where it is
    /// shown twice, and as if the clock had not been put forward where it is skipped.
    [[nodiscard]] double moment(double local) const;

    /// What the local clock shows when a period begins.
    [[nodiscard]] QDateTime clockOf(int period) const;

    [[nodiscard]] const std::vector<LocalDay>& days() const { return m_days; }

private:
    void findDays();
    [[nodiscard]] double offsetAt(double seconds) const; ///< seconds

    std::vector<PeriodTime> m_periods = {};
    std::vector<LocalDay> m_days = {};
};

/// The text of a period in a table: "2025-10-26 03:15+02:00", so that a repeated hour is told apart.
[[nodiscard]] QString periodText(const PeriodTime& period);

} // namespace meritdesk::views::charts
