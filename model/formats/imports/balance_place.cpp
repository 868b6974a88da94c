#include "formats/imports/balance_place.h"

#include <algorithm>
#include <map>
#include <utility>

namespace meritdesk::imports {

using balance::Series;

namespace {

/// Values of intervals as long as a step or longer.
class LongIntervals
{
public:
    LongIntervals(const BalanceAxis& axis, bool divide, Series& series, BalanceOutcome& outcome)
        : m_axis(axis)
        , m_divide(divide)
        , m_series(series)
        , m_outcome(outcome)
    {
    }

    void put(const BalanceReading& reading)
    {
        const auto parts = reading.minutes / m_axis.step;
        const bool quantity = reading.target->isQuantity();
        for (const auto& value : reading.values) {
            if (value.micro == Series::missing)
                continue;
            if (parts > 1 && quantity && !m_divide) {
                if (m_outcome.coarse++ == 0)
                    m_outcome.firstCoarseRow = value.row;
                continue;
            }
            if (!putParts(value, parts, quantity))
                ++m_outcome.outside;
        }
        m_outcome.repeated = parts > 1 && !quantity;
        m_outcome.divided = parts > 1 && quantity && m_divide;
    }

private:
    /// The parts of a divided value differ by a millionth at most and add up to it exactly.
    bool putParts(const BalanceValue& value, int parts, bool quantity)
    {
        const auto share = quantity ? value.micro / parts : value.micro;
        const auto rest = quantity ? value.micro % parts : 0;
        bool any = false;
        for (int part = 0; part < parts; ++part) {
            const auto more = part < std::abs(rest) ? (rest < 0 ? -1 : 1) : 0;
            any = set(value.minute + std::int64_t{part} * m_axis.step, share + more) || any;
        }
        return any;
    }

    bool set(std::int64_t minute, std::int64_t micro)
    {
        if (minute < m_axis.first || minute >= m_axis.end())
            return false;
        m_series.micro[static_cast<std::size_t>((minute - m_axis.first) / m_axis.step)] = micro;
        return true;
    }

    const BalanceAxis& m_axis;
    bool m_divide;
    Series& m_series;
    BalanceOutcome& m_outcome;
};

/// What the parts of one step say.
struct Parts
{
    int count = 0;
    std::int64_t sum = 0;
    std::int64_t first = 0;
    bool same = true;

    void add(std::int64_t micro)
    {
        same = same && (count == 0 || micro == first);
        first = count == 0 ? micro : first;
        sum += micro;
        ++count;
    }
};

/// Values of intervals shorter than a step: energy adds up, a price counts where its parts agree.
void putShort(const BalanceReading& reading, const BalanceAxis& axis, Series& series, BalanceOutcome& outcome)
{
    std::map<std::size_t, Parts> steps;
    for (const auto& value : reading.values) {
        if (value.micro == Series::missing)
            continue;
        if (value.minute < axis.first || value.minute >= axis.end())
            ++outcome.outside;
        else
            steps[static_cast<std::size_t>((value.minute - axis.first) / axis.step)].add(value.micro);
    }
    for (const auto& [step, parts] : steps) {
        if (parts.count * reading.minutes != axis.step)
            ++outcome.partly;
        else if (reading.target->isQuantity())
            series.micro[step] = parts.sum;
        else if (parts.same)
            series.micro[step] = parts.first;
        else
            ++outcome.varying;
    }
}

} // namespace

Series placed(const BalanceReading& reading, const BalanceAxis& axis, bool divide, BalanceOutcome& outcome)
{
    Series series{std::vector<std::int64_t>(axis.count, Series::missing)};
    if (reading.minutes >= axis.step)
        LongIntervals(axis, divide, series, outcome).put(reading);
    else
        putShort(reading, axis, series, outcome);
    outcome.put =
        static_cast<int>(std::count_if(series.micro.begin(), series.micro.end(),
                                       [](std::int64_t micro) { return micro != Series::missing; }));
    return series;
}

Series moved(const Series& series, const BalanceAxis& from, const BalanceAxis& to,
             const BalanceTarget& target)
{
    if (series.micro.size() == 1 && from.count != 1)
        return series;
    BalanceReading reading{.target = &target, .minutes = from.step};
    reading.values.reserve(from.count);
    for (std::size_t i = 0; i < std::min(from.count, series.micro.size()); ++i)
        reading.values.push_back(
            {from.first + static_cast<std::int64_t>(i) * from.step, series.micro[i], -1, -1});
    BalanceOutcome outcome;
    return placed(reading, to, false, outcome);
}

} // namespace meritdesk::imports
