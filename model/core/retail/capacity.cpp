#include "core/retail/capacity.h"

namespace meritdesk::retail {

namespace {

/// Calls use(day, index of the hour in the month) for the hour of each day that counts.
template <class Use>
void eachPeakHour(const PreparedTariff& tariff, Use use)
{
    for (const auto& [day, hour] : *tariff.input->peakHours)
        use(day, static_cast<std::size_t>(dayOfMonth(day) - 1) * 24 + static_cast<std::size_t>(hour - 1));
}

template <class Use>
void eachLargestHour(const PreparedTariff& tariff, const HourlyValues& fact, Use use)
{
    for (std::size_t i = 0; i < tariff.plannedHours.size(); ++i)
        use(tariff.workingDays[i], indexOfLargest(fact, tariff.plannedHours[i]));
}

Exact mean(Integer total, const HourlyValues& fact, std::size_t days)
{
    return {std::move(total), fact.scale, static_cast<std::int64_t>(days)};
}

CapacityDay dayAt(Day day, std::size_t index, const HourlyValues& fact)
{
    return {day, static_cast<int>(index % 24) + 1, fact.at(index)};
}

} // namespace

std::optional<Exact> purchasedKw(const PreparedTariff& tariff, const HourlyValues& fact)
{
    if (!tariff.input->peakHours)
        return std::nullopt;
    Integer total = 0;
    eachPeakHour(tariff, [&](Day, std::size_t index) { total += fact.mantissa(index); });
    return mean(std::move(total), fact, tariff.input->peakHours->size());
}

std::optional<Exact> networkKw(const PreparedTariff& tariff, const HourlyValues& fact)
{
    if (!tariff.input->plannedPeakHours)
        return std::nullopt;
    Integer total = 0;
    eachLargestHour(tariff, fact, [&](Day, std::size_t index) { total += fact.mantissa(index); });
    return mean(std::move(total), fact, tariff.workingDays.size());
}

std::optional<Capacity> purchasedCapacity(const PreparedTariff& tariff, const HourlyValues& fact)
{
    const auto kw = purchasedKw(tariff, fact);
    if (!kw)
        return std::nullopt;
    Capacity capacity{.kw = *kw};
    eachPeakHour(tariff,
                 [&](Day day, std::size_t index) { capacity.days.push_back(dayAt(day, index, fact)); });
    return capacity;
}

std::optional<Capacity> networkCapacity(const PreparedTariff& tariff, const HourlyValues& fact)
{
    const auto kw = networkKw(tariff, fact);
    if (!kw)
        return std::nullopt;
    Capacity capacity{.kw = *kw};
    eachLargestHour(tariff, fact,
                    [&](Day day, std::size_t index) { capacity.days.push_back(dayAt(day, index, fact)); });
    return capacity;
}

} // namespace meritdesk::retail
