#include "formats/imports/hour_times.h"

#include <algorithm>
#include <cstdlib>

#include "core/retail/hours.h"
#include "formats/imports/number_cell.h"
#include "formats/imports/scales.h"

namespace meritdesk::imports {

namespace {

constexpr int moscowMinutes = 180;

const std::vector<std::string_view>& endWords()
{
    static const std::vector<std::string_view> words{"конец", "конц", "окончан", "end", "lõpp", "结束"};
    return words;
}

const std::vector<std::string_view>& startWords()
{
    static const std::vector<std::string_view> words{"начал", "start", "begin", "from", "algus", "开始"};
    return words;
}

/// Hour numbers run 1..24 unless one of them is 0.
bool countsFromOne(const Grid& grid, int firstRow, int column)
{
    for (int row = firstRow; row < grid.rows(); ++row)
        if (const auto cell = grid.at(row, column); cell == "0" || cell == "00")
            return false;
    return true;
}

class TimeReader
{
public:
    TimeReader(const Grid& grid, const TableProfile& profile, const HourShape& shape, DayOrder order)
        : m_grid(grid)
        , m_profile(profile)
        , m_shape(shape)
        , m_order(order)
        , m_fromOne(shape.hour >= 0 && countsFromOne(grid, profile.firstData, shape.hour))
    {
    }

    HourTimes read()
    {
        m_times.rows.reserve(static_cast<std::size_t>(m_grid.rows()));
        m_times.labelsMatter = m_shape.hour < 0;
        for (int row = m_profile.firstData; row < m_grid.rows(); ++row)
            if (!readRow(row))
                m_times.unread.push_back(row);
        m_times.absolute = m_absolute && !m_times.rows.empty();
        findStep();
        findLabels();
        return std::move(m_times);
    }

private:
    bool readRow(int row)
    {
        const auto stamp = readStamp(m_grid.at(row, m_shape.day), m_order);
        if (!stamp || !stamp->day)
            return false;
        const auto minute = minuteInDay(row, *stamp);
        if (!minute)
            return false;
        auto total = minuteOf(*stamp->day, *minute);
        if (stamp->offset) {
            total += moscowMinutes - *stamp->offset;
            m_times.offsets.insert(*stamp->offset);
        } else {
            m_absolute = false;
        }
        m_times.rows.push_back({row, total, stamp->offset.has_value()});
        return true;
    }

    std::optional<int> minuteInDay(int row, const Stamp& stamp)
    {
        if (m_shape.hour >= 0) {
            const auto hour = readNumber(m_grid.at(row, m_shape.hour), '.');
            const auto first = m_fromOne ? 1 : 0;
            const Int128 number = hour.mantissa / one - first;
            if (hour.fault != NumberFault::None || hour.mantissa % one != 0 || number < 0 || number > 23)
                return std::nullopt;
            return static_cast<int>(number) * 60;
        }
        const auto clock = m_shape.clock < 0 ? std::optional<Stamp>(stamp)
                                             : readStamp(m_grid.at(row, m_shape.clock), m_order);
        if (!clock)
            return std::nullopt;
        if (clock->until)
            m_times.labelsMatter = false;
        m_midnightAtEnd = m_midnightAtEnd || clock->minute == dayMinutes;
        // a table of stamps may write midnight as a bare day: "01.01.2025", "01.01.2025 01:00", as Excel does
        return clock->minute.value_or(0);
    }

    void findStep()
    {
        for (const auto& row : m_times.rows) {
            const auto part = static_cast<int>(((row.minute % 60) + 60) % 60);
            if (part == 15 || part == 45)
                m_times.step = 15;
            else if (part == 30)
                m_times.step = std::min(m_times.step, 30);
        }
    }

    void findLabels()
    {
        if (!m_times.labelsMatter)
            m_times.endLabels = false;
        else if (m_midnightAtEnd)
            m_times.endLabels = true;
        else if (!m_profile.headings.empty())
            byHeading();
        if (!m_times.endLabels && !m_times.rows.empty())
            byEnds();
    }

    void byHeading()
    {
        const int column = m_shape.clock >= 0 ? m_shape.clock : m_shape.day;
        const auto& heading = m_profile.headings[static_cast<std::size_t>(column)];
        const bool start = holdsAny(heading, startWords());
        const bool end = holdsAny(heading, endWords());
        if (start != end)
            m_times.endLabels = end;
    }

    void byEnds()
    {
        const auto [low, high] =
            std::minmax_element(m_times.rows.begin(), m_times.rows.end(),
                                [](const RowTime& a, const RowTime& b) { return a.minute < b.minute; });
        const auto first = ((low->minute % dayMinutes) + dayMinutes) % dayMinutes;
        const auto last = ((high->minute % dayMinutes) + dayMinutes) % dayMinutes;
        if (first == 0 && last == dayMinutes - m_times.step)
            m_times.endLabels = false;
        else if (first == m_times.step && last == 0)
            m_times.endLabels = true;
    }

    const Grid& m_grid;
    const TableProfile& m_profile;
    const HourShape& m_shape;
    DayOrder m_order;
    bool m_fromOne;
    bool m_absolute = true;
    bool m_midnightAtEnd = false;
    HourTimes m_times = {};
};

/// How unevenly the days run: steps that are neither "the same day" nor "the next".
int jumps(const std::vector<std::string_view>& cells, DayOrder order)
{
    int count = 0;
    std::optional<Day> before;
    for (const auto cell : cells) {
        const auto stamp = readStamp(cell, order);
        if (!stamp || !stamp->day)
            continue;
        if (before && std::abs((*stamp->day - *before).count()) > 1)
            ++count;
        before = stamp->day;
    }
    return count;
}

} // namespace

std::int64_t minuteOf(Day day, int minute)
{
    return std::int64_t{retail::hourIndex(day, 0)} * 60 + minute;
}

HourTimes timesOf(const Grid& grid, const TableProfile& profile, const HourShape& shape, DayOrder order)
{
    return TimeReader(grid, profile, shape, order).read();
}

FoundDayOrder findDayOrder(const std::vector<std::string_view>& cells)
{
    bool open = false;
    for (const auto cell : cells) {
        if (const auto order = dayOrderOf(cell))
            return {*order, true};
        // 05.05.2025 says nothing, 01/02/2025 may be either
        open = open || readStamp(cell, DayOrder::DayFirst) != readStamp(cell, DayOrder::MonthFirst);
    }
    const bool points = std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
        return cell.substr(0, 10).find('/') == std::string_view::npos
               && cell.substr(0, 10).find('-') == std::string_view::npos;
    });
    if (points || !open)
        return {DayOrder::DayFirst, true};
    const int dayFirst = jumps(cells, DayOrder::DayFirst);
    const int monthFirst = jumps(cells, DayOrder::MonthFirst);
    return {monthFirst < dayFirst ? DayOrder::MonthFirst : DayOrder::DayFirst, false};
}

} // namespace meritdesk::imports
