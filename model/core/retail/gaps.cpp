#include "core/retail/gaps.h"

#include <algorithm>
#include <optional>

namespace meritdesk::retail {

namespace {

/// An unbroken run of missing hours inside a month, [from, to).
struct Gap
{
    HourIndex from = 0;
    HourIndex to = 0;
};

/// "2025-11-02T00:00+03:00"
std::string stamp(HourIndex hour)
{
    const auto day = dayOf(hour);
    const auto hourOfDay = std::to_string(hour - hourIndex(day, 0));
    return printDay(day) + (hourOfDay.size() == 1 ? "T0" : "T") + hourOfDay + ":00+03:00";
}

std::vector<Gap> gapsOf(const HourlySeries& series, Month month)
{
    std::vector<Gap> gaps;
    const auto end = hourIndex(firstDay(month + std::chrono::months(1)), 0);
    for (auto hour = hourIndex(firstDay(month), 0); hour < end; ++hour) {
        if (series.at(hour) != HourlySeries::missing)
            continue;
        if (!gaps.empty() && gaps.back().to == hour)
            ++gaps.back().to;
        else
            gaps.push_back({hour, hour + 1});
    }
    return gaps;
}

/// The nearest given hour before (step -1) or after (step 1); nothing when the series ends first.
std::optional<HourIndex> nearestGiven(const HourlySeries& series, HourIndex from, HourIndex step)
{
    const auto end = series.first + static_cast<HourIndex>(series.kwh.size());
    for (auto hour = from; hour >= series.first && hour < end; hour += step)
        if (series.at(hour) != HourlySeries::missing)
            return hour;
    return std::nullopt;
}

/// Fills gaps of a copy; `given` stays as it was read, since a straight line only joins given hours.
class Filler
{
public:
    Filler(const HourlySeries& given, const GapRules& rules)
        : m_given(given)
        , m_filled(given)
        , m_rules(rules)
    {
    }

    bool fill(const Gap& gap)
    {
        if (m_rules.policy == MissingPolicy::Interpolate)
            return interpolate(gap);
        for (auto hour = gap.from; hour < gap.to; ++hour) {
            const auto value = m_rules.policy == MissingPolicy::PreviousDay ? m_filled.at(hour - 24) : 0;
            if (value == HourlySeries::missing)
                return false;
            m_filled.set(hour, value);
        }
        return m_rules.policy != MissingPolicy::Error;
    }

    [[nodiscard]] const HourlySeries& filled() const { return m_filled; }

private:
    bool interpolate(const Gap& gap)
    {
        // Hours outside the series can only be beside it, never between two given hours.
        const auto before = nearestGiven(m_given, gap.from, -1);
        const auto after = nearestGiven(m_given, gap.to - 1, 1);
        if (!before || !after)
            return false;
        const Integer low = m_given.at(*before);
        const Integer rise = Integer(m_given.at(*after)) - low;
        const Integer step = m_rules.step.mantissa();
        const Integer span = *after - *before;
        for (auto hour = gap.from; hour < gap.to; ++hour) {
            const Fraction value(low * span + rise * (hour - *before), span * step);
            m_filled.set(hour, static_cast<Int128>(Integer(roundHalfUp(value) * step)));
        }
        return true;
    }

    const HourlySeries& m_given;
    HourlySeries m_filled;
    const GapRules& m_rules;
};

Finding gapFinding(bool filled, const std::string& place, const Gap& gap)
{
    const auto from = stamp(gap.from);
    const auto to = stamp(gap.to);
    const std::vector<Fact> facts{{"from", from}, {"to", to}, {"hours", std::to_string(gap.to - gap.from)}};
    return filled ? warning("gap-filled", place + " " + from + "/" + to, facts)
                  : error("gap-not-filled", place, facts);
}

HourlyValues monthValues(const HourlySeries& series, Month month)
{
    const auto hours = static_cast<std::size_t>(daysIn(month)) * 24;
    const auto offset = hourIndex(firstDay(month), 0) - series.first;
    return compact({series.kwh.data() + offset, hours}, Kwh::decimals);
}

} // namespace

Result<FilledHours> fillGaps(const HourlySeries& series, const GapRules& rules, const std::string& place)
{
    FilledHours hours;
    std::optional<Filler> filler;
    for (const auto month : rules.months)
        for (const auto& gap : gapsOf(series, month)) {
            if (!filler)
                filler.emplace(series, rules);
            if (!filler->fill(gap))
                return gapFinding(false, place, gap);
            hours.warnings.push_back(gapFinding(true, place, gap));
        }
    for (const auto month : rules.months)
        hours.months.push_back(monthValues(filler ? filler->filled() : series, month));
    return hours;
}

} // namespace meritdesk::retail
