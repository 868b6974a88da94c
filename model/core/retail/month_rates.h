#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <tuple>
#include <vector>

#include "core/retail/bill.h"
#include "core/retail/case.h"

namespace meritdesk::retail {

struct PreparedTariff;

/// The sums over a month's hours that lines are made of.
enum class MonthSum : std::uint8_t {
    Rest,      ///< kWh outside the night and peak zones
    Night,     ///< kWh of the night zone
    Peak,      ///< kWh of the peak zone
    DamBmCost, ///< kWh x price, roubles
    DamCost,   ///< kWh x price, roubles
    Planned,   ///< kWh
    Over,      ///< kWh above plan
    Under,     ///< kWh below plan
    OverCost,  ///< roubles
    UnderCost, ///< roubles
    Purchased, ///< kW of the published peak hours, added up
    Network,   ///< kW of the largest planned peak hour of each working day, added up
};

inline constexpr std::size_t monthSums = 12;

/// A line's roubles as its sums times their rates, by 10^scale and divisor.
struct LineRate
{
    struct Term
    {
        MonthSum sum = {};
        std::int64_t rate = 0;

        bool operator==(const Term&) const = default;
    };

    std::vector<Term> terms = {};
    int rateBits = 0; ///< of all rates together
    int scale = 0;
    std::int64_t divisor = 1; ///< days, where a sum is of days of which the line takes the mean

    bool operator==(const LineRate&) const = default;
};

/// A category's lines, and what of the price sheet it lacks.
struct CategoryRates
{
    std::vector<Reason> lacking = {};    ///< when not empty there are no lines
    std::vector<std::size_t> lines = {}; ///< indices of MonthRates::lines
};

/// Every line of a month is linear in the sums over its hours. This is what one unit of each sum costs in
/// each line, for all sites of one voltage and margin band: a site's month is then a few products.
struct MonthRates
{
    static constexpr std::size_t mostLines = 32;
    static constexpr std::size_t mostDays = 31;

    std::vector<LineRate> lines = {}; ///< each once, several categories share some; at most mostLines
    std::vector<CategoryRates> categories = {};
    std::vector<std::size_t> purchasedHours = {}; ///< indices of the month's hours
    std::vector<std::size_t> networkDays = {};    ///< index of the first hour of each working day
    std::vector<std::size_t> networkHours = {};   ///< planned peak hours of the day, 0..23
    std::array<std::uint8_t, 24> zoneOfHour = {}; ///< MonthSum::Rest, Night or Peak
    std::int64_t vatRate = 0;                     ///< percent x 10^vatScale
    int vatScale = 0;
};

/// Hours of the day of MonthSum::Rest, Night and Peak.
[[nodiscard]] std::array<HourSet, 3> zoneSets(const PreparedTariff& tariff);

/// The rates of a site in a month, asked of the components by one unit of each sum; nothing when a line is
/// not made of these sums alone, or when a rate does not fit.
[[nodiscard]] std::optional<MonthRates> monthRates(const Site& site, const PreparedTariff& tariff,
                                                   bool planned);

/// Rates made once for all sites that share them; several threads may ask.
class RateBook
{
public:
    /// Null when the site's month has none.
    [[nodiscard]] std::shared_ptr<const MonthRates> of(const Site& site, const PreparedTariff& tariff,
                                                       bool planned);

private:
    /// The month, the voltage, the margin band, with a plan.
    using Key = std::tuple<const PreparedTariff*, Voltage, std::size_t, bool>;

    std::mutex m_asked = {};
    std::map<Key, std::shared_ptr<const MonthRates>> m_rates = {};
};

} // namespace meritdesk::retail
