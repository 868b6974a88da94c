#include "core/retail/whatif/plan_faults.h"

#include <string>

namespace meritdesk::retail::whatif {

namespace {

constexpr std::int64_t mostKw = 10'000'000;
constexpr std::int64_t mostCycles = 24;

/// A number of the task and the whole numbers that it lies between.
struct Bounded
{
    const char* place = "";
    Amount value = {};
    std::int64_t least = 0;
    std::int64_t most = 0;
};

void check(const Bounded& number, std::vector<Finding>& findings)
{
    const auto value = number.value.fraction();
    if (value < number.least || value > number.most)
        findings.push_back(error("what-if-amount-out-of-range", number.place,
                                 {{"value", number.value.text()},
                                  {"least", std::to_string(number.least)},
                                  {"most", std::to_string(number.most)}}));
}

void check(const Storage& storage, std::vector<Finding>& findings)
{
    check({"storage.power_kw", storage.powerKw, 0, mostKw}, findings);
    check({"storage.capacity_kwh", storage.capacityKwh, 0, mostKw}, findings);
    check({"storage.efficiency_percent", storage.efficiencyPercent, 1, 100}, findings);
    check({"storage.cycles_a_day", storage.cyclesADay, 0, mostCycles}, findings);
}

void check(const Flexible& flexible, std::vector<Finding>& findings)
{
    check({"flexible.power_kw", flexible.powerKw, 0, mostKw}, findings);
    check({"flexible.energy_kwh", flexible.energyKwh, 0, mostKw}, findings);
    if (flexible.when.hours.none())
        findings.push_back(error("what-if-hours-missing", "flexible.hours"));
    if (flexible.into.none())
        findings.push_back(error("what-if-hours-missing", "flexible.into"));
    if (flexible.when.weekdays.none() || flexible.when.months.none())
        findings.push_back(error("what-if-days-missing", "flexible.days"));
}

} // namespace

std::vector<Finding> faultsOf(const PlanTask& task)
{
    std::vector<Finding> findings;
    if (!task.category)
        findings.push_back(error("what-if-category-missing", "category"));
    if (!task.storage && !task.flexible)
        findings.push_back(error("what-if-nothing-to-plan", "storage"));
    if (task.storage)
        check(*task.storage, findings);
    if (task.flexible)
        check(*task.flexible, findings);
    return findings;
}

} // namespace meritdesk::retail::whatif
