#include "core/retail/whatif/cheapest_plan.h"

#include <algorithm>
#include <cmath>

#include "core/retail/bill_month.h"
#include "core/retail/places.h"
#include "core/retail/whatif/hour_prices.h"
#include "core/retail/whatif/peak_hours.h"
#include "core/retail/whatif/plan_faults.h"

namespace meritdesk::retail::whatif {

namespace {

Steps stepsOf(Amount amount, const Exact& step)
{
    return static_cast<Steps>(roundHalfUp(exact(amount).fraction() / step.fraction()));
}

StoreSize storeSize(const PlanTask& task, const Exact& step)
{
    if (!task.storage)
        return {.efficiency = Amount::fromMantissa(1)};
    return {stepsOf(task.storage->powerKw, step), stepsOf(task.storage->capacityKwh, step),
            task.storage->efficiencyPercent, task.storage->cyclesADay};
}

Money totalOf(const MonthBill& bill, const Category& category)
{
    for (const auto& each : bill.categories)
        if (each.category == &category && each.amounts)
            return each.amounts->total;
    return {};
}

bool isComputed(const MonthBill& bill, const Category& category)
{
    return std::any_of(bill.categories.begin(), bill.categories.end(),
                       [&](const CategoryBill& each) { return each.category == &category && each.amounts; });
}

/// Plans one site month by month.
class Planner
{
public:
    Planner(const PreparedCase& prepared, std::size_t site, const PlanTask& task, SiteLoad before)
        : m_prepared(prepared)
        , m_site(site)
        , m_task(task)
        , m_before(std::move(before))
        , m_after(m_before)
        , m_store(storeSize(task, m_before.step))
        , m_limits(limitsOf())
    {
    }

    /// Nothing, or why the month could not be planned.
    std::optional<Finding> plan(std::size_t month)
    {
        const auto& from = m_prepared.sites[m_site];
        const auto& hours = from.months[month];
        const auto bill = billMonth(*from.input, m_prepared.tariffs[month], hours, false);
        if (!isComputed(bill, *m_task.category))
            return error("what-if-category-without-amounts", monthPlace(month),
                         {{"category", std::string(m_task.category->id)}, {"month", printMonth(bill.month)}});
        const auto context = monthContext(*from.input, m_prepared.tariffs[month], hours);
        const auto flows = cheapestFlows(inputOf(context, month), m_task);
        if (!flows)
            return flows.findings().front();
        keepIfCheaper(month, *flows, bill);
        return std::nullopt;
    }

    CheapestPlan finish(const ProductionCalendar& calendar)
    {
        ChangedSite changed{.months = atLoad(m_prepared, m_site, m_before, m_after, true)};
        changed.effects.push_back(effect());
        return {m_task.category, std::move(m_months),
                outcomeOf(m_prepared, m_site, std::move(changed), calendar)};
    }

private:
    [[nodiscard]] StepLimits limitsOf() const
    {
        StepLimits limits{.step = m_before.step.toDouble()};
        const auto& maximum = m_prepared.sites[m_site].input->maxPowerKw;
        if (maximum > Rate())
            limits.maximum =
                static_cast<Steps>(floorOf(exact(maximum).fraction() / m_before.step.fraction()));
        if (m_task.flexible) {
            limits.flexiblePower = stepsOf(m_task.flexible->powerKw, m_before.step);
            limits.flexibleEnergy = stepsOf(m_task.flexible->energyKwh, m_before.step);
        }
        return limits;
    }

    [[nodiscard]] PlanInput inputOf(const MonthContext& context, std::size_t month) const
    {
        const auto& load = m_before.months[month];
        PlanInput input{.month = &load};
        for (const auto steps : load.hours)
            input.load.push_back(static_cast<double>(steps) * m_limits.step);
        for (const auto& price : hourPrices(context, *m_task.category))
            input.prices.push_back(price.toDouble());
        for (const auto& peak : peakHours(context, *m_task.category))
            if (peak.purchased)
                input.prices[indexInMonth(peak)] += peak.purchasedPerMw.toDouble() / 1000;
        if (m_task.category->hours.plannedPeakHours)
            input.networkPrice = context.transmission.maintenance->toDouble()
                                 / static_cast<double>(context.tariff->workingDays.size());
        if (m_limits.maximum > 0)
            input.limit = static_cast<double>(m_limits.maximum) * m_limits.step;
        input.stored = static_cast<double>(m_store.left()) * m_limits.step;
        return input;
    }

    static std::size_t indexInMonth(const PeakHour& peak)
    {
        return static_cast<std::size_t>((dayOfMonth(peak.day) - 1) * 24 + peak.hour - 1);
    }

    void keepIfCheaper(std::size_t month, const CheapestFlows& flows, const MonthBill& bill)
    {
        auto& hours = m_after.months[month].hours;
        auto store = m_store;
        PlannedMonth planned{.month = bill.month,
                             .steps = wholeSteps(flows.flows, hours, m_limits, store),
                             .promised = {Integer(std::llround(flows.saving * 100))}};
        hours = planned.steps.after(hours);
        const auto after = atLoad(m_prepared, m_site, m_before, m_after, true);
        const auto changed =
            billMonth(*m_prepared.sites[m_site].input, m_prepared.tariffs[month], after[month], false);
        planned.saved = totalOf(bill, *m_task.category) - totalOf(changed, *m_task.category);
        if (Money() < planned.saved)
            m_store = store;
        else
            leave(month, planned);
        m_months.push_back(std::move(planned));
    }

    /// The month stays as it is.
    void leave(std::size_t month, PlannedMonth& planned)
    {
        m_after.months[month].hours = m_before.months[month].hours;
        for (auto* each :
             {&planned.steps.charge, &planned.steps.give, &planned.steps.up, &planned.steps.down})
            each->assign(each->size(), 0);
        planned.saved = {};
    }

    [[nodiscard]] Effect effect() const
    {
        Steps taken = 0;
        Steps given = 0;
        for (const auto& month : m_months)
            for (std::size_t hour = 0; hour < month.steps.charge.size(); ++hour) {
                given += month.steps.charge[hour] + month.steps.up[hour];
                taken += month.steps.give[hour] + month.steps.down[hour];
            }
        return {kwhOf(taken, m_before.step), kwhOf(given, m_before.step), {}, 0};
    }

    const PreparedCase& m_prepared;
    std::size_t m_site = 0;
    const PlanTask& m_task;
    SiteLoad m_before;
    SiteLoad m_after;
    Store m_store;
    StepLimits m_limits;
    std::vector<PlannedMonth> m_months = {};
};

} // namespace

Money CheapestPlan::promised() const
{
    Money sum;
    for (const auto& month : months)
        sum += month.promised;
    return sum;
}

Money CheapestPlan::saved() const
{
    Money sum;
    for (const auto& month : months)
        sum += month.saved;
    return sum;
}

Result<CheapestPlan> cheapestPlan(const PreparedCase& prepared, std::size_t site, const PlanTask& task,
                                  const ProductionCalendar& calendar, const Progress& progress)
{
    if (auto faults = faultsOf(task); !faults.empty())
        return faults;
    auto load = siteLoad(prepared, site);
    if (!load)
        return load.findings();
    Planner planner(prepared, site, task, std::move(load).value());
    for (std::size_t month = 0; month < prepared.tariffs.size(); ++month) {
        if (!goOn(progress, static_cast<double>(month) / static_cast<double>(prepared.tariffs.size())))
            return error("cancelled", "");
        if (auto finding = planner.plan(month))
            return std::move(*finding);
    }
    return planner.finish(calendar);
}

} // namespace meritdesk::retail::whatif
