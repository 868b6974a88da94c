#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/retail/hours.h"

namespace meritdesk::retail {

struct RateUnit;

/// A rate of a price sheet: RUB per kWh, MWh, kW or MW a month as the case's price unit says; either sign.
using Rate = Decimal<RateUnit, Int128, 12>;

/// A weighted average unregulated price (средневзвешенная нерегулируемая цена): finished, or built up from
/// its parts as energy + alpha x capacity + delta.
struct WeightedPrice
{
    Rate energy = {}; ///< the finished price when there is no alpha
    std::optional<Rate> alpha = {}; ///< capacity payment coefficient (коэффициент оплаты мощности), 1/h
    Rate delta = {};

    bool operator==(const WeightedPrice&) const = default;
};

struct TwoZonePrices
{
    WeightedPrice night = {};
    WeightedPrice day = {};

    bool operator==(const TwoZonePrices&) const = default;
};

struct ThreeZonePrices
{
    WeightedPrice night = {};
    WeightedPrice halfPeak = {};
    WeightedPrice peak = {};

    bool operator==(const ThreeZonePrices&) const = default;
};

/// One rate an hour of the month, 24 x days of them.
using HourlyRates = std::vector<Rate>;

/// Transmission rates (услуги по передаче) of one voltage.
struct TransmissionRates
{
    std::optional<Rate> single = {};      ///< single-rate tariff, per kWh (MWh)
    std::optional<Rate> losses = {};      ///< two-rate: losses, per kWh (MWh)
    std::optional<Rate> maintenance = {}; ///< two-rate: maintenance, per kW (MW) a month of network capacity

    bool operator==(const TransmissionRates&) const = default;
};

/// The supplier's margin (сбытовая надбавка) of one band: a rate, or a share of the price.
struct MarginRule
{
    std::optional<Rate> belowKw = {}; ///< the band holds for max power below this; absent in the last
    std::optional<Rate> rate = {};
    std::optional<Rate> percent = {};
    std::optional<Rate> profitability = {}; ///< share = profitability x coefficient
    std::optional<Rate> coefficient = {};

    bool operator==(const MarginRule&) const = default;
};

/// Finished energy prices by category: transmission (losses), margin and other services are in them.
struct AllInPrices
{
    std::optional<Rate> one = {};
    std::optional<std::pair<Rate, Rate>> twoZones = {}; ///< night, day
    std::optional<std::vector<Rate>> threeZones = {};   ///< night, half-peak, peak
    std::map<std::string, HourlyRates> hourly = {};     ///< by category id 3..6

    bool operator==(const AllInPrices&) const = default;
};

/// A month's price sheet. What is absent closes the categories that need it.
struct Prices
{
    std::optional<Rate> capacity = {};
    std::optional<Rate> demandResponseFee = {};
    std::optional<WeightedPrice> ck1 = {};
    std::optional<TwoZonePrices> zones2 = {};
    std::optional<ThreeZonePrices> zones3 = {};
    std::optional<HourlyRates> damBm = {};
    std::optional<HourlyRates> dam = {};
    std::optional<HourlyRates> overPlan = {};
    std::optional<HourlyRates> underPlan = {};
    std::optional<Rate> planVolumeRate = {};
    std::optional<Rate> deviationRate = {};
    std::map<std::string, TransmissionRates> transmission = {}; ///< by voltage id; "" for every voltage
    std::vector<MarginRule> margin = {};                        ///< empty: not given
    std::optional<Rate> other = {};
    AllInPrices allIn = {};

    bool operator==(const Prices&) const = default;
};

} // namespace meritdesk::retail
