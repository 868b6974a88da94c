#include "core/retail/whatif/load.h"

#include "core/retail/places.h"

namespace meritdesk::retail::whatif {

namespace {

constexpr Steps mostSteps = 100'000'000'000'000;
constexpr int finestDecimals = 6;

/// The whole steps in a quantity of energy, towards zero.
Integer stepsIn(const Exact& kwh, const Exact& step)
{
    if (kwh.scale <= step.scale)
        return Integer(kwh.mantissa * powerOfTen(step.scale - kwh.scale) / step.mantissa);
    return Integer(kwh.mantissa / (step.mantissa * powerOfTen(kwh.scale - step.scale)));
}

} // namespace

Result<SiteLoad> siteLoad(const PreparedCase& prepared, std::size_t site)
{
    const auto& from = prepared.sites[site];
    SiteLoad load{.step = exact(prepared.input->quantityStep)};
    if (load.step.scale > finestDecimals)
        return error("what-if-step-too-fine", "quantity_step",
                     {{"value", prepared.input->quantityStep.text()}});
    for (std::size_t month = 0; month < from.months.size(); ++month) {
        const auto& tariff = prepared.tariffs[month];
        const auto& fact = from.months[month].fact;
        auto& to = load.months.emplace_back(
            MonthLoad{&tariff, {tariff.workingDays.begin(), tariff.workingDays.end()}, {}});
        for (std::size_t hour = 0; hour < fact.size(); ++hour) {
            const auto steps = stepsIn(fact.at(hour), load.step);
            if (abs(steps) >= mostSteps)
                return error("what-if-load-too-large", sitePlace(*prepared.input, site),
                             {{"month", printMonth(tariff.input->month)}});
            to.hours.push_back(static_cast<Steps>(steps));
        }
    }
    return load;
}

std::vector<DayLoad> daysOf(SiteLoad& load, const When& when)
{
    std::vector<DayLoad> days;
    for (auto& month : load.months)
        for (std::size_t hour = 0; hour < month.hours.size(); hour += hoursADay) {
            const auto day =
                firstDay(month.tariff->input->month) + std::chrono::days(static_cast<int>(hour / hoursADay));
            const bool working = month.workingDays.contains(day);
            if (holdsOn(when, day, working))
                days.push_back({day, working, &month, std::span(month.hours).subspan(hour, hoursADay)});
        }
    return days;
}

HourlyValues moved(const HourlyValues& hours, const std::vector<Steps>& from, const std::vector<Steps>& to,
                   const Exact& step)
{
    std::vector<Integer> by;
    by.reserve(from.size());
    for (std::size_t hour = 0; hour < from.size(); ++hour)
        by.emplace_back(to[hour] - from[hour]);
    const auto difference = fitted(std::move(by), 0);
    return weightedSum({{&hours, {.mantissa = 1}}, {&difference, step}});
}

Exact kwhOf(Steps steps, const Exact& step)
{
    return trimmed(Exact{.mantissa = steps} * step);
}

} // namespace meritdesk::retail::whatif
