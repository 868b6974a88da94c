#include "core/retail/forecast/score.h"

#include <algorithm>

namespace meritdesk::retail::forecast {

namespace {

std::optional<Fraction> percent(const Integer& part, const Integer& whole)
{
    return whole.is_zero() ? std::nullopt : std::optional(Fraction(100 * part, whole));
}

/// Keeps the largest deviations; of equal ones the earlier.
void keepWorst(std::vector<ScoredHour>& hours)
{
    std::stable_sort(hours.begin(), hours.end(),
                     [](const ScoredHour& a, const ScoredHour& b) { return a.deviation() > b.deviation(); });
    if (hours.size() > worstHours)
        hours.resize(worstHours);
}

Deviations& sumsOf(Score& score, Month month)
{
    if (score.months.empty() || score.months.back().month != month)
        score.months.push_back({month, {}});
    return score.months.back().sums;
}

} // namespace

std::optional<Fraction> Deviations::wapePercent() const
{
    return percent(over + under, fact);
}

std::optional<Fraction> Deviations::biasPercent() const
{
    return percent(plan - fact, fact);
}

std::optional<Fraction> Deviations::overPercent() const
{
    return percent(over, over + under);
}

Deviations& Deviations::operator+=(const Deviations& other)
{
    fact += other.fact;
    plan += other.plan;
    over += other.over;
    under += other.under;
    return *this;
}

Deviations deviationsOf(const HistoryDay& fact, const PlannedDay& plan)
{
    Deviations sums;
    for (std::size_t hour = 0; hour < hoursADay; ++hour) {
        const auto actual = fact.hours.at(hour);
        const auto planned = plan.hours.at(hour);
        sums.fact += actual;
        sums.plan += planned;
        (actual > planned ? sums.over : sums.under) += actual > planned ? actual - planned : planned - actual;
    }
    return sums;
}

Score scoreOf(const History& history, const YearPlan& plan)
{
    Score score{.method = plan.method};
    std::vector<ScoredHour> hours;
    for (std::size_t i = 0; i < plan.days.size(); ++i) {
        const auto& fact = history.days[i];
        const auto& planned = plan.days[i];
        if (!planned.by) {
            ++score.withoutPlan;
            continue;
        }
        ++score.days;
        score.byFallback += planned.by == plan.method ? 0 : 1;
        const auto sums = deviationsOf(fact, planned);
        sumsOf(score, monthOf(fact.day)) += sums;
        score.sums += sums;
        for (std::size_t hour = 0; hour < hoursADay; ++hour)
            if (fact.hours.at(hour) != planned.hours.at(hour))
                hours.push_back(
                    {fact.day, static_cast<int>(hour) + 1, fact.hours.at(hour), planned.hours.at(hour)});
    }
    keepWorst(hours);
    score.worst = std::move(hours);
    return score;
}

} // namespace meritdesk::retail::forecast
