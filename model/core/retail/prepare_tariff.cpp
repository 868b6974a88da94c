#include <algorithm>

#include "core/retail/prepared.h"
#include "core/retail/vat.h"

namespace meritdesk::retail {

namespace {

/// Prices per MWh and MW divide by 1000.
int unitScale(PriceUnit unit)
{
    return unit == PriceUnit::PerMwh ? 3 : 0;
}

std::optional<Exact> weighted(const PreparedTariff& tariff, const WeightedPrice& price)
{
    const auto finished = tariff.rate(price.energy);
    if (!price.alpha)
        return finished;
    if (!tariff.capacity)
        return std::nullopt;
    return finished + exact(*price.alpha) * *tariff.capacity + tariff.rate(price.delta);
}

/// All of them, or nothing when one lacks the capacity price.
template <std::size_t N>
std::optional<std::array<Exact, N>> weightedAll(const PreparedTariff& tariff,
                                                const std::array<WeightedPrice, N>& prices)
{
    std::array<Exact, N> all;
    for (std::size_t i = 0; i < N; ++i) {
        const auto price = weighted(tariff, prices.at(i));
        if (!price)
            return std::nullopt;
        all.at(i) = *price;
    }
    return all;
}

HourlyValues hourly(PriceUnit unit, const HourlyRates& rates)
{
    std::vector<Int128> mantissas;
    mantissas.reserve(rates.size());
    for (const auto rate : rates)
        mantissas.push_back(rate.mantissa());
    auto values = compact(mantissas, Rate::decimals);
    values.scale += unitScale(unit);
    return values;
}

std::optional<HourlyValues> hourly(PriceUnit unit, const std::optional<HourlyRates>& rates)
{
    return rates ? std::optional(hourly(unit, *rates)) : std::nullopt;
}

PreparedAllIn allIn(const PreparedTariff& tariff, const AllInPrices& prices)
{
    PreparedAllIn all;
    all.one = tariff.rate(prices.one);
    if (const auto& two = prices.twoZones)
        all.twoZones = {tariff.rate(two->first), tariff.rate(two->second)};
    if (const auto& three = prices.threeZones)
        all.threeZones = {tariff.rate(three->at(0)), tariff.rate(three->at(1)), tariff.rate(three->at(2))};
    for (const auto& [category, rates] : prices.hourly)
        all.hourly.emplace(category, hourly(tariff.unit, rates));
    return all;
}

std::vector<std::vector<std::size_t>> plannedHours(const std::vector<Day>& days, const HourSet& hours)
{
    std::vector<std::vector<std::size_t>> all;
    for (const auto day : days) {
        auto& indices = all.emplace_back();
        for (std::size_t hour = 0; hour < hours.size(); ++hour)
            if (hours.test(hour))
                indices.push_back(static_cast<std::size_t>(dayOfMonth(day) - 1) * 24 + hour);
    }
    return all;
}

} // namespace

Exact PreparedTariff::rate(Rate value) const
{
    auto price = exact(value);
    price.scale += unitScale(unit);
    return price;
}

std::optional<Exact> PreparedTariff::rate(const std::optional<Rate>& value) const
{
    return value ? std::optional(rate(*value)) : std::nullopt;
}

PreparedTariff prepareTariff(const Case& input, const MonthTariff& month, std::vector<Day> workingDays)
{
    const auto& prices = month.prices;
    PreparedTariff tariff{.input = &month, .unit = input.priceUnit, .workingDays = std::move(workingDays)};
    tariff.vatPercent = vatPercent(input, month);
    if (month.plannedPeakHours)
        tariff.plannedHours = plannedHours(tariff.workingDays, *month.plannedPeakHours);
    tariff.capacity = tariff.rate(prices.capacity);
    tariff.demandResponseFee = tariff.rate(prices.demandResponseFee);
    if (prices.ck1)
        tariff.ck1 = weighted(tariff, *prices.ck1);
    if (const auto& two = prices.zones2)
        tariff.zones2 = weightedAll<2>(tariff, {two->night, two->day});
    if (const auto& three = prices.zones3)
        tariff.zones3 = weightedAll<3>(tariff, {three->night, three->halfPeak, three->peak});
    tariff.damBm = hourly(input.priceUnit, prices.damBm);
    tariff.dam = hourly(input.priceUnit, prices.dam);
    tariff.overPlan = hourly(input.priceUnit, prices.overPlan);
    tariff.underPlan = hourly(input.priceUnit, prices.underPlan);
    tariff.planVolumeRate = tariff.rate(prices.planVolumeRate);
    tariff.deviationRate = tariff.rate(prices.deviationRate);
    tariff.other = tariff.rate(prices.other);
    tariff.allIn = allIn(tariff, prices.allIn);
    return tariff;
}

} // namespace meritdesk::retail
