#include "core/retail/whatif/peak_hours.h"

#include <algorithm>
#include <map>
#include <string>

#include "core/retail/capacity.h"
#include "core/retail/derive.h"

namespace meritdesk::retail::whatif {

namespace {

// Purchased capacity is the mean over the published days: 1 MW less in one hour is 1000 / days kW less. In a
// month of 19 days at 1 132 614.35 RUB/MW that is 59 611.28 RUB. Network capacity is the mean of the days'
// largest hours: the same, but only until another hour is the largest.

constexpr auto unitRubPerMw = "RUB/MW";
const Exact kwAMw{.mantissa = 1000};

Exact over(Exact value, std::size_t days)
{
    value.divisor *= static_cast<std::int64_t>(days);
    return value;
}

/// The supplier's margin as a share of the capacity price, where the category carries one.
std::optional<Exact> marginShare(const MonthContext& month, const Category& category)
{
    return month.margin && !category.allIn(month) ? month.margin->share : std::nullopt;
}

/// Price of a kW of purchased capacity with the fee and the margin on it, roubles.
Exact purchasedRate(const MonthContext& month, const Category& category)
{
    const auto& tariff = *month.tariff;
    auto rate = *tariff.capacity;
    if (const auto share = marginShare(month, category))
        rate = rate + *share * *tariff.capacity;
    return tariff.demandResponseFee ? rate + *tariff.demandResponseFee : rate;
}

/// How far the largest hour of a day can fall before another one is as large.
std::optional<Exact> roomOf(const HourlyValues& fact, const std::vector<std::size_t>& planned,
                            std::size_t largest)
{
    std::vector<std::size_t> others;
    std::copy_if(planned.begin(), planned.end(), std::back_inserter(others),
                 [largest](std::size_t hour) { return hour != largest; });
    const auto top = fact.at(largest);
    return others.empty() ? top : top - fact.at(indexOfLargest(fact, others));
}

using ByHour = std::map<std::pair<Day, int>, PeakHour>;

PeakHour& at(ByHour& hours, const CapacityDay& day)
{
    auto& hour = hours[{day.day, day.hour}];
    hour.day = day.day;
    hour.hour = day.hour;
    hour.kw = day.kw;
    return hour;
}

void addPurchased(const MonthContext& month, const Category& category, ByHour& hours)
{
    const auto capacity = purchasedCapacity(*month.tariff, month.hours->fact);
    if (!capacity || !month.tariff->capacity)
        return;
    const auto value = over(kwAMw * purchasedRate(month, category), capacity->days.size());
    for (const auto& day : capacity->days) {
        auto& hour = at(hours, day);
        hour.purchased = true;
        hour.purchasedPerMw = value;
    }
}

void addNetwork(const MonthContext& month, ByHour& hours)
{
    const auto& fact = month.hours->fact;
    const auto capacity = networkCapacity(*month.tariff, fact);
    if (!capacity || !month.transmission.maintenance)
        return;
    const auto value = over(kwAMw * *month.transmission.maintenance, capacity->days.size());
    for (std::size_t i = 0; i < capacity->days.size(); ++i) {
        const auto& day = capacity->days[i];
        auto& hour = at(hours, day);
        const auto index = static_cast<std::size_t>((dayOfMonth(day.day) - 1) * 24 + day.hour - 1);
        hour.network = true;
        hour.networkPerMw = value;
        hour.networkRoomKw = roomOf(fact, month.tariff->plannedHours[i], index);
    }
}

void addPurchasedInputs(const MonthContext& month, const Category& category, Derivation& derivation)
{
    const auto& tariff = *month.tariff;
    derivation.formula = "1000 * capacity_rate";
    derivation.inputs = {input("capacity_rate", *tariff.capacity, unitRubPerKw)};
    if (const auto share = marginShare(month, category)) {
        derivation.formula += " * (1 + margin_share)";
        derivation.inputs.push_back(input("margin_share", *share, {}));
    }
    if (tariff.demandResponseFee) {
        derivation.formula = "(" + derivation.formula + " + 1000 * demand_response_rate)";
        derivation.inputs.push_back(input("demand_response_rate", *tariff.demandResponseFee, unitRubPerKw));
    }
    derivation.formula += " / peak_days";
    derivation.inputs.push_back({"peak_days", std::to_string(tariff.input->peakHours->size()), {}, {}});
}

void addNetworkInputs(const MonthContext& month, const PeakHour& hour, Derivation& derivation)
{
    derivation.formula += (derivation.formula.empty() ? "" : " + ");
    derivation.formula += "1000 * maintenance_rate / working_days";
    derivation.inputs.push_back(input("maintenance_rate", *month.transmission.maintenance, unitRubPerKw));
    derivation.inputs.push_back({"working_days", std::to_string(month.tariff->workingDays.size()), {}, {}});
    derivation.inputs.push_back(input("network_room_kw", *hour.networkRoomKw, unitKw));
}

} // namespace

std::vector<PeakHour> peakHours(const MonthContext& month, const Category& category)
{
    ByHour hours;
    if (category.hours.peakHours)
        addPurchased(month, category, hours);
    if (category.hours.plannedPeakHours)
        addNetwork(month, hours);
    std::vector<PeakHour> all;
    for (auto& [when, hour] : hours)
        all.push_back(std::move(hour));
    return all;
}

Derivation explainPeakHour(const MonthContext& month, const Category& category, const PeakHour& hour)
{
    auto derivation =
        derive("peak_hour_mw_value", {}, hour.perMw().fraction(), unitRubPerMw,
               {"PP RF 442, PP RF 1179: purchased capacity; PP RF 861, cl. 15(1)", Grade::Inference});
    derivation.note = printDay(hour.day) + " " + std::to_string(hour.hour);
    if (hour.purchased)
        addPurchasedInputs(month, category, derivation);
    if (hour.network)
        addNetworkInputs(month, hour, derivation);
    return derivation;
}

} // namespace meritdesk::retail::whatif
