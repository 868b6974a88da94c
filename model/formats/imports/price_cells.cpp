#include "formats/imports/price_cells.h"

#include <algorithm>

#include "formats/imports/number_cell.h"

namespace meritdesk::imports {

using retail::HourlyRates;
using retail::Prices;
using retail::PriceUnit;
using retail::Rate;

namespace {

constexpr int finest = 1000; ///< of 10^-12: nine decimals

char markOf(std::string_view cell)
{
    const auto last = cell.find_last_of(".,");
    return last != std::string_view::npos && cell[last] == ',' ? ',' : '.';
}

Rate inUnit(Rate perMega, PriceUnit unit)
{
    return unit == PriceUnit::PerMwh ? perMega : Rate::fromMantissa(perMega.mantissa() / 1000);
}

/// The coefficient of capacity, 1/h, is the same in both units.
retail::WeightedPrice inUnit(const retail::WeightedPrice& price, PriceUnit unit)
{
    return {.energy = inUnit(price.energy, unit), .alpha = price.alpha, .delta = inUnit(price.delta, unit)};
}

void merge(const std::optional<Rate>& given, PriceUnit unit, std::optional<Rate>& into)
{
    if (given)
        into = inUnit(*given, unit);
}

HourlyRates inUnit(HourlyRates rates, PriceUnit unit)
{
    for (auto& rate : rates)
        rate = inUnit(rate, unit);
    return rates;
}

void merge(const std::optional<HourlyRates>& given, PriceUnit unit, std::optional<HourlyRates>& into)
{
    if (given)
        into = inUnit(*given, unit);
}

void mergeTransmission(const Prices& given, PriceUnit unit, Prices& into)
{
    const bool same = into.transmission.contains("");
    for (const auto& [voltage, rates] : given.transmission) {
        auto& to = into.transmission[same ? std::string() : voltage];
        merge(rates.single, unit, to.single);
        merge(rates.losses, unit, to.losses);
        merge(rates.maintenance, unit, to.maintenance);
    }
}

void mergeAllIn(const retail::AllInPrices& given, PriceUnit unit, retail::AllInPrices& into)
{
    merge(given.one, unit, into.one);
    if (given.twoZones)
        into.twoZones.emplace(inUnit(given.twoZones->first, unit), inUnit(given.twoZones->second, unit));
    if (given.threeZones)
        into.threeZones = inUnit(*given.threeZones, unit);
    for (const auto& [category, rates] : given.hourly)
        into.hourly[category] = inUnit(rates, unit);
}

} // namespace

std::optional<Rate> PriceCells::rate(int row, int column, int power)
{
    const auto cell = m_grid.at(row, column);
    auto number = readNumber(cell, markOf(cell));
    for (int i = 0; i < power; ++i)
        number.mantissa *= 10;
    if (number.fault == NumberFault::None && number.mantissa % finest != 0)
        number.fault = NumberFault::TooFine;
    if (number.fault == NumberFault::None)
        return Rate::fromMantissa(number.mantissa);
    m_doubts.add(number.fault, row, column);
    return std::nullopt;
}

std::optional<Rate> PriceCells::factor(int row, int column)
{
    const auto cell = m_grid.at(row, column);
    const auto number = readNumber(cell, markOf(cell));
    if (number.fault == NumberFault::None)
        return Rate::fromMantissa(number.mantissa);
    m_doubts.add(number.fault, row, column);
    return std::nullopt;
}

int PriceCells::numberRightOf(int row, int column) const
{
    for (int next = column + 1; next < m_grid.cells(row); ++next)
        if (const auto cell = m_grid.at(row, next);
            !cell.empty() && readNumber(cell, markOf(cell)).fault == NumberFault::None)
            return next;
    return -1;
}

bool HourPrices::put(Day day, int hour, Rate price)
{
    const auto index = retail::hourIndex(day, hour);
    const auto at = std::lower_bound(m_prices.begin(), m_prices.end(), index,
                                     [](const auto& have, auto wanted) { return have.first < wanted; });
    if (at != m_prices.end() && at->first == index)
        return false;
    m_prices.insert(at, {index, price});
    return true;
}

std::optional<Month> HourPrices::month() const
{
    return m_prices.empty() ? std::nullopt : std::optional(monthOf(retail::dayOf(m_prices.front().first)));
}

int HourPrices::missing() const
{
    const auto whole = month();
    if (!whole)
        return 0;
    const auto inside = std::count_if(m_prices.begin(), m_prices.end(), [&whole](const auto& price) {
        return monthOf(retail::dayOf(price.first)) == *whole;
    });
    return daysIn(*whole) * 24 - static_cast<int>(inside);
}

HourlyRates HourPrices::rates() const
{
    HourlyRates rates;
    for (const auto& [hour, price] : m_prices)
        if (monthOf(retail::dayOf(hour)) == *month())
            rates.push_back(price);
    return rates;
}

void mergePrices(const Prices& given, PriceUnit unit, Prices& into)
{
    merge(given.capacity, unit, into.capacity);
    merge(given.demandResponseFee, unit, into.demandResponseFee);
    merge(given.planVolumeRate, unit, into.planVolumeRate);
    merge(given.deviationRate, unit, into.deviationRate);
    merge(given.damBm, unit, into.damBm);
    merge(given.dam, unit, into.dam);
    merge(given.overPlan, unit, into.overPlan);
    merge(given.underPlan, unit, into.underPlan);
    if (given.ck1)
        into.ck1 = inUnit(*given.ck1, unit);
    if (given.zones2)
        into.zones2 = {inUnit(given.zones2->night, unit), inUnit(given.zones2->day, unit)};
    if (given.zones3)
        into.zones3 = {inUnit(given.zones3->night, unit), inUnit(given.zones3->halfPeak, unit),
                       inUnit(given.zones3->peak, unit)};
    mergeTransmission(given, unit, into);
    mergeAllIn(given.allIn, unit, into.allIn);
}

} // namespace meritdesk::imports
