#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "core/balance/settlement.h"
#include "core/units/fraction.h"

namespace meritdesk::balance::incentive {

/// Periods of a party with one sign of its imbalance and one of the price.
struct Quadrant
{
    std::size_t periods = 0;
    Int128 energy = 0;   ///< sum of imbalances, millionths of a MWh, surplus positive
    Fraction money = {}; ///< EUR to the party
};

/// Who pays at which price: a surplus is paid at a positive price and pays at a negative one, a deficit the
/// other way round. A price of 0 counts as positive.
struct PriceSigns
{
    Quadrant surplusPositive = {};
    Quadrant surplusNegative = {};
    Quadrant deficitPositive = {};
    Quadrant deficitNegative = {};
};

[[nodiscard]] PriceSigns priceSigns(const Case& input, const Settlement& settlement, std::size_t party);

/// One hour settled by its parts and as a whole: the net of its imbalances at the mean of its prices.
struct SettledHour
{
    std::size_t first = 0; ///< its first period
    std::size_t periods = 0;
    Fraction byPart = {}; ///< EUR to the party
    Fraction byHour = {}; ///< EUR to the party
};

/// The same deviations settled by the part of an hour and by the hour.
struct HourDrill
{
    std::size_t hours = 0;
    Fraction byPart = {}; ///< EUR to the party
    Fraction byHour = {};
    SettledHour widest = {}; ///< the hour where they lie farthest apart, the first of several
};

/// Nothing where no whole hour is settled in parts.
[[nodiscard]] std::optional<HourDrill> hourDrill(const Case& input, const Settlement& settlement,
                                                 std::size_t party);

/// The hour from a period on, settled both ways; nothing unless shorter periods fill it.
[[nodiscard]] std::optional<SettledHour> settledHour(const Case& input, const Settlement& settlement,
                                                     const Column& imbalance, std::size_t first);

} // namespace meritdesk::balance::incentive
