#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/balance/case.h"
#include "core/balance/regime.h"
#include "core/result.h"
#include "core/units/int128.h"

namespace meritdesk::balance {

/// A settlement period (kauplemisperiood): one step of the data, or the steps of an hour.
struct Period
{
    std::size_t first = 0; ///< its first step
    std::size_t steps = 1;
    int minutes = 60;
    const Regime* regime = nullptr;
    Month month = {};
};

/// The periods of a month, half-open.
struct MonthSpan
{
    Month month = {};
    std::size_t begin = 0;
    std::size_t end = 0;
};

using Column = std::vector<std::int64_t>; ///< millionths by period
using WideColumn = std::vector<Int128>;   ///< sums of many series, millionths by period

/// The inputs of a case by settlement period: quantities summed over its steps, prices as they are.
struct PeriodTable
{
    std::vector<Period> periods = {};
    std::vector<MonthSpan> months = {};
    std::array<std::optional<Column>, priceKeys.size()> prices = {};
    std::optional<Column> areaVolume = {};
    WideColumn activatedUp = {};
    WideColumn activatedDown = {};
    WideColumn system = {};           ///< sum of the parties' imbalances
    WideColumn external = {};         ///< system + up - down
    std::vector<int> tradedSign = {}; ///< of Estonia's external trade: -1 bought, 0, 1 sold

    [[nodiscard]] std::optional<std::int64_t> price(PriceKey key, std::size_t period) const
    {
        const auto& column = prices[indexOf(key)];
        if (!column || (*column)[period] == Series::missing)
            return std::nullopt;
        return (*column)[period];
    }
};

/// +1 the system is short, -1 long, 0 nothing activated: as given, or against the area's volume.
[[nodiscard]] std::optional<int> directionOf(const PeriodTable& table, std::size_t period);

/// Cuts the steps into settlement periods by the regime of each local day.
[[nodiscard]] Result<std::vector<Period>> periodsOf(const Case& input);

/// The regime of a local day in a case.
[[nodiscard]] const Regime& regimeOn(const Case& input, Day day);

/// A party's imbalance by period, millionths of a MWh: as given, or metered - scheduled - activated.
void imbalanceOf(const Party& party, const std::vector<Period>& periods, Column& imbalance);

/// The same without a copy where the party's series is by period already; else made in `room`.
[[nodiscard]] const Column& imbalanceIn(const Party& party, const std::vector<Period>& periods, Column& room);

/// A series of quantities summed over the steps of a range of periods.
[[nodiscard]] Int128 sumOf(const Series& series, const std::vector<Period>& periods, std::size_t begin,
                           std::size_t end);

/// The whole table, or what is wrong with the input in itself.
[[nodiscard]] Result<PeriodTable> tableOf(const Case& input);

} // namespace meritdesk::balance
