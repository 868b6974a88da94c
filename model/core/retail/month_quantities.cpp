#include "core/retail/month_quantities.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "core/retail/hour_sums.h"

namespace meritdesk::retail {

namespace {

/// Sums of 114 bits (52 + 52 and ten for the hours) and the step to a finer scale stay inside 126.
constexpr int mostFiner = 3;

constexpr auto powers = [] {
    std::array<std::int64_t, 19> table{1};
    for (std::size_t i = 1; i < table.size(); ++i)
        table.at(i) = table.at(i - 1) * 10;
    return table;
}();

int bitsOfWide(Int128 value)
{
    __extension__ using Unsigned = unsigned __int128;
    const auto magnitude = value < 0 ? 0 - static_cast<Unsigned>(value) : static_cast<Unsigned>(value);
    const auto high = static_cast<std::uint64_t>(magnitude >> 64U);
    return high != 0 ? 64 + bitsOf(high) : bitsOf(static_cast<std::uint64_t>(magnitude));
}

void addVolumes(const HourlyValues& fact, const MonthRates& rates, MonthQuantities& quantities)
{
    const auto byHour = shortSumsByHour(fact.narrow);
    std::array<std::int64_t, 3> zones{}; // 744 hours below 2^52 stay below 2^62
    for (std::size_t hour = 0; hour < byHour.size(); ++hour)
        zones.at(rates.zoneOfHour.at(hour)) += byHour.at(hour);
    quantities[MonthSum::Rest] = zones[0];
    quantities[MonthSum::Night] = zones[1];
    quantities[MonthSum::Peak] = zones[2];
}

/// The sum of the days' largest, all days side by side: a day alone would wait for each comparison.
std::int64_t sumOfLargest(const std::int64_t* kwh, const MonthRates& rates)
{
    std::array<std::int64_t, MonthRates::mostDays> largest{};
    const auto days = rates.networkDays.size();
    if (rates.networkHours.empty())
        return 0;
    for (std::size_t day = 0; day < days; ++day)
        largest[day] = kwh[rates.networkDays[day] + rates.networkHours.front()];
    for (const auto hour : rates.networkHours)
        for (std::size_t day = 0; day < days; ++day)
            largest[day] = std::max(largest[day], kwh[rates.networkDays[day] + hour]);
    return std::accumulate(largest.begin(), largest.end(), std::int64_t{0});
}

void addKilowatts(const HourlyValues& fact, const MonthRates& rates, MonthQuantities& quantities)
{
    std::int64_t purchased = 0;
    for (const auto hour : rates.purchasedHours)
        purchased += fact.narrow[hour];
    quantities[MonthSum::Purchased] = purchased;
    quantities[MonthSum::Network] = sumOfLargest(fact.narrow.data(), rates);
}

void addCosts(const PreparedTariff& tariff, const HourlyValues& fact, MonthQuantities& quantities)
{
    if (tariff.damBm)
        quantities[MonthSum::DamBmCost] = narrowDot(fact, *tariff.damBm);
    if (tariff.dam)
        quantities[MonthSum::DamCost] = narrowDot(fact, *tariff.dam);
}

/// True when facts, plans and deviations at the common scale multiply in short with every price.
bool deviationsFit(const SiteMonth& hours, const PreparedTariff& tariff, std::int64_t factUnit,
                   std::int64_t planUnit)
{
    const auto& fact = hours.fact;
    const auto& plan = hours.plan;
    constexpr std::uint64_t most = std::numeric_limits<std::int32_t>::max();
    if (fact.largest > most || plan->largest > most)
        return false;
    const auto largest = fact.largest * static_cast<std::uint64_t>(factUnit)
                         + plan->largest * static_cast<std::uint64_t>(planUnit);
    return multipliesInShort(largest, tariff.overPlan->largest)
           && multipliesInShort(largest, tariff.underPlan->largest);
}

bool addDeviations(const SiteMonth& hours, const PreparedTariff& tariff, MonthQuantities& quantities)
{
    const auto& fact = hours.fact;
    const auto& plan = hours.plan;
    const auto factUnit = tens(quantities.scale - fact.scale);
    const auto planUnit = tens(quantities.scale - plan->scale);
    if (tariff.overPlan->isWide() || tariff.underPlan->isWide()
        || !deviationsFit(hours, tariff, factUnit, planUnit))
        return false;
    const auto sums = shortDeviations(
        {fact.narrow, plan->narrow, tariff.overPlan->narrow, tariff.underPlan->narrow, factUnit, planUnit});
    quantities[MonthSum::Planned] = sums.planned;
    quantities[MonthSum::Over] = sums.over;
    quantities[MonthSum::Under] = sums.under;
    quantities[MonthSum::OverCost] = sums.overCost;
    quantities[MonthSum::UnderCost] = sums.underCost;
    return true;
}

bool isWide(const std::optional<HourlyValues>& values)
{
    return values && values->isWide();
}

} // namespace

std::int64_t tens(int n)
{
    return powers.at(static_cast<std::size_t>(n));
}

std::optional<MonthQuantities> monthQuantities(const PreparedTariff& tariff, const SiteMonth& hours,
                                               const MonthRates& rates)
{
    const auto& fact = hours.fact;
    if (fact.isWide() || isWide(hours.plan) || isWide(tariff.damBm) || isWide(tariff.dam))
        return std::nullopt;
    MonthQuantities quantities{.scale = std::max(fact.scale, hours.plan ? hours.plan->scale : 0)};
    const int finer = quantities.scale - fact.scale;
    if (finer > mostFiner || (hours.plan && quantities.scale - hours.plan->scale > mostFiner))
        return std::nullopt;
    addVolumes(fact, rates, quantities);
    addKilowatts(fact, rates, quantities);
    addCosts(tariff, fact, quantities);
    if (finer > 0)
        for (auto& sum : quantities.sums)
            sum *= tens(finer);
    if (hours.plan && tariff.overPlan && tariff.underPlan && !addDeviations(hours, tariff, quantities))
        return std::nullopt;
    for (const auto& sum : quantities.sums)
        quantities.bits = std::max(quantities.bits, bitsOfWide(sum));
    return quantities;
}

} // namespace meritdesk::retail
