#include "core/retail/whatif/plan_steps.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace meritdesk::retail::whatif {

namespace {

/// Rounds one month, day by day, hour by hour.
class Rounding
{
public:
    Rounding(const PlanFlows& flows, const std::vector<Steps>& load, const StepLimits& limits)
        : m_flows(flows)
        , m_limits(limits)
        , m_load(load)
    {
        for (auto* each : {&m_steps.charge, &m_steps.give, &m_steps.up, &m_steps.down})
            each->assign(load.size(), 0);
    }

    PlanSteps run(Store& store)
    {
        for (std::size_t day = 0; day < m_load.size(); day += hoursADay) {
            if (!m_flows.down.empty())
                shift(day);
            store.startDay();
            for (std::size_t hour = day; hour < day + hoursADay && !m_flows.charge.empty(); ++hour)
                storeHour(hour, store);
        }
        return std::move(m_steps);
    }

private:
    [[nodiscard]] Steps rounded(double kwh) const
    {
        return static_cast<Steps>(std::llround(std::max(kwh, 0.0) / m_limits.step));
    }

    [[nodiscard]] Steps room(std::size_t hour) const
    {
        return m_limits.maximum == 0 ? std::numeric_limits<Steps>::max()
                                     : std::max<Steps>(m_limits.maximum - m_load[hour], 0);
    }

    void shift(std::size_t day)
    {
        Steps gone = 0;
        for (std::size_t hour = day; hour < day + hoursADay; ++hour) {
            const auto down = std::min({rounded(m_flows.down[hour]), std::max<Steps>(m_load[hour], 0),
                                        m_limits.flexibleEnergy - gone});
            m_steps.down[hour] = down;
            m_load[hour] -= down;
            gone += down;
        }
        gone -= bring(day, gone, false);
        gone -= bring(day, gone, true);
        takeBack(day, gone);
    }

    /// Puts up to `steps` into the hours that the flows name, at first what they say, then what is left over
    /// from rounding, within the power that may move.
    Steps bring(std::size_t day, Steps steps, bool leftOver)
    {
        Steps brought = 0;
        for (std::size_t hour = day; hour < day + hoursADay; ++hour) {
            const auto wanted = rounded(m_flows.up[hour]);
            if (wanted == 0)
                continue;
            const auto goal = (leftOver ? m_limits.flexiblePower : wanted) - m_steps.up[hour];
            const auto up = std::max<Steps>(std::min({goal, room(hour), steps - brought}), 0);
            m_steps.up[hour] += up;
            m_load[hour] += up;
            brought += up;
        }
        return brought;
    }

    /// What found no place stays where it was.
    void takeBack(std::size_t day, Steps steps)
    {
        for (std::size_t hour = day; hour < day + hoursADay && steps > 0; ++hour) {
            const auto back = std::min(steps, m_steps.down[hour]);
            m_steps.down[hour] -= back;
            m_load[hour] += back;
            steps -= back;
        }
    }

    /// Charging and giving in one hour cancel out.
    void storeHour(std::size_t hour, Store& store)
    {
        const auto both = std::min(m_flows.charge[hour], m_flows.give[hour]);
        const auto charged = store.charge(std::min(rounded(m_flows.charge[hour] - both), room(hour)));
        const auto given =
            store.give(std::min(rounded(m_flows.give[hour] - both), std::max<Steps>(m_load[hour], 0)));
        m_steps.charge[hour] = charged;
        m_steps.give[hour] = given;
        m_load[hour] += charged - given;
    }

    const PlanFlows& m_flows;
    const StepLimits& m_limits;
    std::vector<Steps> m_load;
    PlanSteps m_steps = {};
};

} // namespace

std::vector<Steps> PlanSteps::after(const std::vector<Steps>& load) const
{
    auto to = load;
    for (std::size_t hour = 0; hour < to.size(); ++hour)
        to[hour] += charge[hour] - give[hour] + up[hour] - down[hour];
    return to;
}

PlanSteps wholeSteps(const PlanFlows& flows, const std::vector<Steps>& load, const StepLimits& limits,
                     Store& store)
{
    return Rounding(flows, load, limits).run(store);
}

} // namespace meritdesk::retail::whatif
