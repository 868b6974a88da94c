#include <set>

#include "core/retail/whatif/kinds.h"
#include "core/retail/whatif/spread.h"
#include "core/retail/whatif/work.h"

namespace meritdesk::retail::whatif {

namespace {

// Staying out of the System Operator's planned peak hours on working days: there only `limit_kw` are used,
// the rest moves, `kept_percent` of it, into other hours of the same day (all that are not planned peak hours
// unless some are named). Worked number: 14 planned hours of 100 kWh, a limit of 30 and half of the energy
// kept: 980 kWh go, 490 come back, 49 into each of the 10 other hours.

constexpr auto parameters =
    std::to_array<Parameter>({{"limit_kw", "kW", 0, 0, 10'000'000}, {"kept_percent", "%", 100, 0, 100}});

/// That share of some steps, rounded down.
Steps shareOf(Steps steps, Amount percent)
{
    return static_cast<Steps>(floorOf(percent.fraction() * steps / 100));
}

HourSet takingHours(const Change& change, const HourSet& planned)
{
    return (change.into.none() ? HourSet(0xFFFFFF) : change.into) & ~planned;
}

/// Notes once a month why it stays as it is.
class Refusals
{
public:
    explicit Refusals(Work& work)
        : m_work(work)
    {
    }

    bool possible(const DayLoad& day)
    {
        const auto& month = *day.month->tariff->input;
        if (!month.plannedPeakHours)
            return refuse(
                warning("what-if-no-planned-hours", m_work.place(), {{"month", printMonth(month.month)}}),
                month.month);
        if (takingHours(m_work.change(), *month.plannedPeakHours).none())
            return refuse(warning("what-if-nowhere-to-go", m_work.place() + ".into",
                                  {{"month", printMonth(month.month)}}),
                          month.month);
        return true;
    }

private:
    bool refuse(Finding finding, Month month)
    {
        if (m_months.insert(month).second)
            m_work.warn(std::move(finding));
        return false;
    }

    Work& m_work;
    std::set<Month> m_months = {};
};

void apply(Work& work)
{
    const auto limit = work.steps("limit_kw");
    const auto kept = work.amount("kept_percent");
    Refusals refusals(work);
    for (auto& day : work.workingDays()) {
        if (!refusals.possible(day))
            continue;
        const auto& planned = *day.month->tariff->input->plannedPeakHours;
        Steps taken = 0;
        for (const auto hour : hoursIn(planned & work.change().when.hours))
            taken += work.take(day, hour, day.hours[hour] - limit);
        work.giveEvenly(day, takingHours(work.change(), planned), shareOf(taken, kept));
    }
}

} // namespace

const ChangeKind avoidPeak{.id = "avoid-peak",
                           .title = "what-if-avoid-peak",
                           .summary = "what-if-avoid-peak-summary",
                           .parameters = parameters,
                           .into = IntoHours::Optional,
                           .apply = &apply};

} // namespace meritdesk::retail::whatif
