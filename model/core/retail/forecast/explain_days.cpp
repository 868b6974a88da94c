#include <algorithm>

#include "core/derivation/evaluate.h"
#include "core/retail/category.h"
#include "core/retail/derive.h"
#include "core/retail/eligibility.h"
#include "core/retail/forecast/explain_forecast.h"

namespace meritdesk::retail::forecast {

namespace {

/// What the deviations of one month are multiplied with.
struct DeviationRates
{
    MonthContext month = {};
    std::optional<Exact> share = {}; ///< of the margin, where the category's lines carry it

    [[nodiscard]] Exact priceOf(std::size_t hour, bool over) const
    {
        return (over ? month.tariff->overPlan : month.tariff->underPlan)->at(hour);
    }
};

/// Nothing when the category cannot be computed in that month.
std::optional<DeviationRates> ratesOf(const PreparedCase& prepared, std::size_t site, std::size_t month,
                                      const std::vector<SiteMonth>& planned, const Category& category)
{
    DeviationRates rates{monthContext(*prepared.sites[site].input, prepared.tariffs[month], planned[month]),
                         {}};
    if (!lackingFor(rates.month, category).empty())
        return std::nullopt;
    if (!category.allIn(rates.month) && rates.month.margin)
        rates.share = rates.month.margin->share;
    return rates;
}

/// Nothing for an hour without deviation.
std::optional<Derivation> hourCost(const DeviationRates& rates, std::size_t hour)
{
    const auto fact = rates.month.hours->fact.at(hour);
    const auto plan = rates.month.hours->plan->at(hour);
    const bool over = plan < fact;
    const auto deviation = over ? fact - plan : plan - fact;
    if (deviation.isZero())
        return std::nullopt;
    const auto price = rates.priceOf(hour, over);
    auto cost = derive("hour_cost", "hour_deviation * (hour_price + deviation_rate)", 0, unitRub);
    cost.inputs = {input("hour_deviation", deviation, unitKwh, over ? "over-plan" : "under-plan"),
                   input("hour_price", price, unitRubPerKwh),
                   input("deviation_rate", *rates.month.tariff->deviationRate, unitRubPerKwh)};
    if (rates.share) {
        cost.formula += " * (1 + margin_share)";
        cost.inputs.push_back(input("margin_share", *rates.share, {}));
    }
    cost.value = printFraction(*evaluate(cost));
    return cost;
}

Derivation dayCost(const DeviationRates& rates, Day day)
{
    auto cost = derive("day_cost", "sum(hour_cost)", 0, unitRub);
    cost.note = printDay(day);
    const auto begin = static_cast<std::size_t>(dayOfMonth(day) - 1) * hoursADay;
    for (auto hour = begin; hour < begin + hoursADay; ++hour)
        if (auto child = hourCost(rates, hour)) {
            child->note = printDay(day) + " " + std::to_string(hour - begin + 1);
            cost.children.push_back(std::move(*child));
        }
    if (cost.children.empty())
        cost.formula = "0";
    cost.value = printFraction(*evaluate(cost));
    return cost;
}

} // namespace

std::optional<Derivation> explainDayCosts(const PreparedCase& prepared, std::size_t site,
                                          const std::vector<SiteMonth>& planned, const Category& category,
                                          const Days& days)
{
    if (days.days == 0 || days.first + days.days > days.history.days.size())
        return std::nullopt;
    auto total = derive("deviation_cost", "sum(day_cost)", 0, unitRub);
    total.note = category.label;
    for (auto at = days.first; at < days.first + days.days; ++at) {
        const auto day = days.history.days[at].day;
        const auto month =
            std::find_if(prepared.tariffs.begin(), prepared.tariffs.end(),
                         [day](const auto& each) { return each.input->month == monthOf(day); });
        const auto rates = ratesOf(prepared, site, static_cast<std::size_t>(month - prepared.tariffs.begin()),
                                   planned, category);
        if (!rates)
            return std::nullopt;
        total.children.push_back(dayCost(*rates, day));
    }
    total.value = printFraction(*evaluate(total));
    return total;
}

} // namespace meritdesk::retail::forecast
