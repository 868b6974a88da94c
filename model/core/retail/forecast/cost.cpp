#include "core/retail/forecast/cost.h"

#include <array>
#include <optional>

#include "core/retail/bill_month.h"
#include "core/retail/categories.h"
#include "core/retail/eligibility.h"

namespace meritdesk::retail::forecast {

namespace {

struct LineSum
{
    std::string_view key = {};
    Money PlanCost::*sum = nullptr;
};

constexpr std::array<LineSum, 4> lineSums{{{"over-plan", &PlanCost::over},
                                           {"under-plan", &PlanCost::under},
                                           {"deviation", &PlanCost::deviation},
                                           {"plan-volume", &PlanCost::planVolume}}};

void add(PlanCost& cost, const CategoryBill& bill)
{
    cost.available = cost.available && bill.available();
    cost.total += bill.amounts->total;
    for (const auto& line : bill.lines)
        for (const auto& [key, sum] : lineSums)
            if (line.key == key)
                cost.*sum += line.amount;
}

std::optional<PlanCost> costOf(const std::vector<MonthBill>& months, std::size_t category)
{
    PlanCost cost{.category = categories.at(category), .available = true};
    for (const auto& month : months) {
        if (!month.categories[category].amounts)
            return std::nullopt;
        add(cost, month.categories[category]);
    }
    return cost;
}

} // namespace

std::vector<PlanCost> planCosts(const PreparedCase& prepared, std::size_t site,
                                const std::vector<SiteMonth>& planned)
{
    const auto& input = *prepared.sites[site].input;
    std::vector<MonthBill> months;
    for (std::size_t i = 0; i < planned.size(); ++i)
        months.push_back(billMonth(input, prepared.tariffs[i], planned[i], true));
    std::vector<PlanCost> costs;
    for (std::size_t i = 0; i < categories.size(); ++i)
        if (categories.at(i)->planned)
            if (auto cost = costOf(months, i))
                costs.push_back(std::move(*cost));
    return costs;
}

std::vector<Lacking> lackingForPlans(const PreparedCase& prepared, std::size_t site,
                                     const std::vector<SiteMonth>& planned)
{
    std::vector<Lacking> found;
    for (const auto* category : categories)
        for (std::size_t i = 0; category->planned && i < planned.size(); ++i) {
            const auto month = monthContext(*prepared.sites[site].input, prepared.tariffs[i], planned[i]);
            if (auto reasons = lackingFor(month, *category); !reasons.empty()) {
                found.push_back({category, prepared.tariffs[i].input->month, std::move(reasons)});
                break;
            }
        }
    return found;
}

} // namespace meritdesk::retail::forecast
