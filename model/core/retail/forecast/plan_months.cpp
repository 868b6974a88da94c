#include "core/retail/forecast/plan_months.h"

#include <limits>

#include "core/retail/forecast/methods.h"

namespace meritdesk::retail::forecast {

namespace {

constexpr std::string_view provenance = "forecast:";

/// The plan of the days from `first` on, as many hours as the fact has.
HourlyValues monthPlan(const History& history, const std::vector<DayHours>& plan, std::size_t first,
                       std::size_t hours)
{
    std::vector<Int128> mantissas;
    mantissas.reserve(hours);
    for (std::size_t hour = 0; hour < hours; ++hour)
        mantissas.push_back(plan[first + hour / hoursADay].at(hour % hoursADay));
    return compact(mantissas, history.scale);
}

} // namespace

std::vector<SiteMonth> plannedMonths(const PreparedCase& prepared, std::size_t site, const History& history,
                                     const std::vector<DayHours>& plan, RateBook& rates)
{
    auto months = prepared.sites[site].months;
    std::size_t day = 0;
    for (std::size_t i = 0; i < months.size(); ++i) {
        months[i].plan = monthPlan(history, plan, day, months[i].fact.size());
        months[i].rates = rates.of(*prepared.sites[site].input, prepared.tariffs[i], true);
        day += months[i].fact.size() / hoursADay;
    }
    return months;
}

std::vector<DayHours> hoursOf(const History& history, const YearPlan& plan)
{
    std::vector<DayHours> hours;
    hours.reserve(plan.days.size());
    for (std::size_t i = 0; i < plan.days.size(); ++i)
        hours.push_back(plan.days[i].by ? plan.days[i].hours : history.days[i].hours);
    return hours;
}

std::optional<Plan> adoptedPlan(const History& history, const YearPlan& plan)
{
    if (history.scale > Kwh::decimals)
        return std::nullopt;
    const auto unit = static_cast<Int128>(powerOfTen(Kwh::decimals - history.scale));
    HourlySeries series;
    const auto hours = hoursOf(history, plan);
    for (std::size_t day = 0; day < hours.size(); ++day)
        for (std::size_t hour = 0; hour < hoursADay; ++hour)
            series.set(hourIndex(history.days[day].day, static_cast<int>(hour)),
                       static_cast<Int128>(hours[day].at(hour)) * unit);
    return Plan{.hours = MeterData{.hours = Shared<HourlySeries>(std::move(series)),
                                   .provenance = std::string(provenance) + std::string(plan.method->id)}};
}

const Method* methodOf(const Plan& plan)
{
    if (!plan.hours || !plan.hours->provenance.starts_with(provenance))
        return nullptr;
    return listed(methods, std::string_view(plan.hours->provenance).substr(provenance.size()));
}

} // namespace meritdesk::retail::forecast
