#include "core/retail/whatif/plan_program.h"

#include <algorithm>

namespace meritdesk::retail::whatif {

namespace {

// A tie is broken against moving energy for nothing.
constexpr double leastGain = 1e-7;

double real(Amount amount)
{
    return amount.toDouble();
}

/// Builds the program of one month: variables first, then what ties them together.
class MonthProgram
{
public:
    MonthProgram(const PlanInput& input, const PlanTask& task)
        : m_input(input)
        , m_hours(input.load.size())
    {
        if (task.storage)
            addStorage(*task.storage);
        if (task.flexible)
            addFlexible(*task.flexible);
        if (task.storage && task.flexible)
            addSharedLimits();
        if (input.networkPrice > 0)
            addLargestHours();
    }

    Result<CheapestFlows> cheapest() const
    {
        const auto values = solve(m_program);
        if (!values)
            return values.findings();
        CheapestFlows result;
        result.flows = {of(*values, m_charge), of(*values, m_give), of(*values, m_up), of(*values, m_down)};
        for (std::size_t i = 0; i < m_program.variables.size(); ++i)
            result.saving -= values.value()[i] * m_program.variables[i].cost;
        result.saving += m_largestBefore * m_input.networkPrice + tieBreaks(result.flows);
        return result;
    }

private:
    using Columns = std::vector<std::size_t>;

    static std::vector<double> of(const Result<std::vector<double>>& values, const Columns& columns)
    {
        std::vector<double> chosen;
        for (const auto column : columns)
            chosen.push_back(values.value()[column]);
        return chosen;
    }

    /// What the tie breaks cost in the objective and nobody pays.
    static double tieBreaks(const PlanFlows& flows)
    {
        double sum = 0;
        for (const auto* each : {&flows.charge, &flows.give, &flows.up, &flows.down})
            for (const auto value : *each)
                sum += value * leastGain;
        return sum;
    }

    [[nodiscard]] double usable(std::size_t hour) const { return std::max(m_input.load[hour], 0.0); }

    [[nodiscard]] double room(std::size_t hour) const
    {
        if (!m_input.limit)
            return unlimited;
        return std::max(*m_input.limit - m_input.load[hour], 0.0);
    }

    std::size_t more(std::size_t hour, double most)
    {
        return m_program.add({0, std::min(most, room(hour)), m_input.prices[hour] + leastGain});
    }

    std::size_t less(std::size_t hour, double most)
    {
        return m_program.add({0, std::min(most, usable(hour)), leastGain - m_input.prices[hour]});
    }

    void addStorage(const Storage& storage)
    {
        const double efficiency = real(storage.efficiencyPercent) / 100;
        for (std::size_t hour = 0; hour < m_hours; ++hour) {
            m_charge.push_back(more(hour, real(storage.powerKw)));
            m_give.push_back(less(hour, real(storage.powerKw)));
            m_stored.push_back(m_program.add({0, real(storage.capacityKwh), 0}));
            LinearProgram::Row row{{{m_stored[hour], 1}, {m_charge[hour], -efficiency}, {m_give[hour], 1}}};
            row.low = hour == 0 ? m_input.stored : 0;
            row.high = row.low;
            if (hour > 0)
                row.terms.push_back({m_stored[hour - 1], -1});
            m_program.rows.push_back(std::move(row));
        }
        const double daily = real(storage.capacityKwh) * real(storage.cyclesADay);
        for (std::size_t day = 0; day < m_hours; day += hoursADay)
            addDay({&m_give, 1}, {}, day, daily);
    }

    /// Columns with the factor they are summed with.
    struct Summed
    {
        const Columns* columns = nullptr;
        double factor = 0;
    };

    /// A day's sum: at most `most`, or zero when there are two parts.
    void addDay(Summed first, Summed second, std::size_t day, double most)
    {
        LinearProgram::Row row{.low = second.columns ? most : -unlimited, .high = most};
        for (const auto& part : {first, second})
            for (std::size_t hour = day; part.columns && hour < day + hoursADay; ++hour)
                row.terms.push_back({(*part.columns)[hour], part.factor});
        m_program.rows.push_back(std::move(row));
    }

    void addFlexible(const Flexible& flexible)
    {
        const auto first = firstDay(m_input.month->tariff->input->month);
        for (std::size_t hour = 0; hour < m_hours; ++hour) {
            const auto day = first + std::chrono::days(static_cast<int>(hour / hoursADay));
            const bool holds = holdsOn(flexible.when, day, m_input.month->workingDays.contains(day));
            const double most = holds ? real(flexible.powerKw) : 0;
            m_up.push_back(more(hour, flexible.into.test(hour % hoursADay) ? most : 0));
            m_down.push_back(less(hour, flexible.when.hours.test(hour % hoursADay) ? most : 0));
        }
        for (std::size_t day = 0; day < m_hours; day += hoursADay) {
            addDay({&m_up, 1}, {&m_down, -1}, day, 0);
            addDay({&m_down, 1}, {}, day, real(flexible.energyKwh));
        }
    }

    /// Storage and shiftable load together take no more than is used and add no more than fits.
    void addSharedLimits()
    {
        for (std::size_t hour = 0; hour < m_hours; ++hour) {
            m_program.rows.push_back({{{m_give[hour], 1}, {m_down[hour], 1}}, -unlimited, usable(hour)});
            if (m_input.limit)
                m_program.rows.push_back({{{m_charge[hour], 1}, {m_up[hour], 1}}, -unlimited, room(hour)});
        }
    }

    /// A variable a working day that is no less than any of its planned hours.
    void addLargestHours()
    {
        for (const auto& hours : m_input.month->tariff->plannedHours) {
            double before = 0;
            const auto largest = m_program.add({0, unlimited, m_input.networkPrice});
            for (const auto hour : hours) {
                before = std::max(before, m_input.load[hour]);
                LinearProgram::Row row{{{largest, 1}}, m_input.load[hour]};
                for (const auto& [columns, factor] :
                     {Summed{&m_charge, -1}, Summed{&m_give, 1}, Summed{&m_up, -1}, Summed{&m_down, 1}})
                    if (!columns->empty())
                        row.terms.push_back({(*columns)[hour], factor});
                m_program.rows.push_back(std::move(row));
            }
            m_largestBefore += before;
        }
    }

    const PlanInput& m_input;
    std::size_t m_hours = 0;
    LinearProgram m_program = {};
    Columns m_charge = {};
    Columns m_give = {};
    Columns m_stored = {};
    Columns m_up = {};
    Columns m_down = {};
    double m_largestBefore = 0;
};

} // namespace

Result<CheapestFlows> cheapestFlows(const PlanInput& input, const PlanTask& task)
{
    return MonthProgram(input, task).cheapest();
}

} // namespace meritdesk::retail::whatif
