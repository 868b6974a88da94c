#include "core/retail/plan.h"

#include <algorithm>

namespace meritdesk::retail {

namespace {

/// A factor in steps per mantissa of the fact: top / bottom, both positive.
struct Factor
{
    Integer top = {};
    Integer bottom = {};
};

Factor factorOf(const HourlyValues& fact, const Exact& share, const Exact& step)
{
    // fact / 10^scale x share / step
    const Fraction factor = share.fraction() / step.fraction() / Fraction(powerOfTen(fact.scale));
    return {numerator(factor), denominator(factor)};
}

std::int64_t steps(std::int64_t fact, std::int64_t top, std::int64_t bottom)
{
    const auto twice = 2 * static_cast<Int128>(fact) * top + bottom;
    return static_cast<std::int64_t>(twice / (2 * static_cast<Int128>(bottom)));
}

/// A month's plan where every product fits; fact and factors are not negative.
HourlyValues narrowPlan(const HourlyValues& fact, const std::array<Factor, 2>& factors)
{
    HourlyValues plan{.narrow = fact.narrow};
    for (std::size_t i = 0; i < plan.narrow.size(); ++i) {
        const auto& factor = factors.at(i % 2);
        plan.narrow[i] = steps(plan.narrow[i], static_cast<std::int64_t>(factor.top),
                               static_cast<std::int64_t>(factor.bottom));
        plan.largest = std::max(plan.largest, static_cast<std::uint64_t>(plan.narrow[i]));
    }
    return plan;
}

HourlyValues widePlan(const HourlyValues& fact, const std::array<Factor, 2>& factors)
{
    std::vector<Integer> plan(fact.size());
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const auto& factor = factors.at(i % 2);
        plan[i] = (2 * fact.mantissa(i) * factor.top + factor.bottom) / (2 * factor.bottom);
    }
    return fitted(std::move(plan), 0);
}

bool fits(const HourlyValues& fact, const std::array<Factor, 2>& factors)
{
    const Integer limit = Integer(1) << 50;
    return !fact.isWide() && std::all_of(factors.begin(), factors.end(), [&](const Factor& factor) {
        return factor.bottom < limit && factor.top < limit
               && fact.largest * factor.top / factor.bottom < limit;
    });
}

} // namespace

HourlyValues assumedPlan(const HourlyValues& fact, const PlanAssumption& assumption, Kwh step)
{
    const auto error = exact(assumption.errorPercent) * Exact{.mantissa = 1, .scale = 2};
    const Exact one{.mantissa = 1};
    const auto over = factorOf(fact, one + error, exact(step));
    const auto under = factorOf(fact, one - error, exact(step));
    const std::array<Factor, 2> factors{assumption.shape == PlanShape::Under ? under : over,
                                        assumption.shape == PlanShape::Over ? over : under};
    const auto inSteps = fits(fact, factors) ? narrowPlan(fact, factors) : widePlan(fact, factors);
    return weightedSum({{&inSteps, exact(step)}});
}

Result<std::optional<HourlyValues>> planOf(const Plan& plan, Month month, const HourlyValues& fact, Kwh step,
                                           const std::string& place)
{
    if (plan.assumption)
        return std::optional(assumedPlan(fact, *plan.assumption, step));
    if (!plan.hours)
        return std::optional<HourlyValues>{};
    std::vector<Int128> hours(fact.size());
    for (std::size_t i = 0; i < hours.size(); ++i)
        hours[i] = (*plan.hours->hours).at(hourIndex(firstDay(month), static_cast<int>(i)));
    const auto gaps = std::count(hours.begin(), hours.end(), HourlySeries::missing);
    if (gaps == static_cast<std::ptrdiff_t>(hours.size()))
        return std::optional<HourlyValues>{};
    if (gaps > 0)
        return error("plan-incomplete", place,
                     {{"month", printMonth(month)}, {"missing", std::to_string(gaps)}});
    return std::optional(compact(hours, Kwh::decimals));
}

} // namespace meritdesk::retail
