#pragma once

#include "core/units/decimal.h"

namespace meritdesk::response {

struct MwUnit;
struct RubPerMwMonthUnit;
struct RubPerMwhUnit;
struct RubUnit;
struct ShareUnit;
struct PlainUnit;

/// Decimals of every amount: what is read has no more, and a computed price or volume is rounded to them.
inline constexpr int amountDecimals = 12;

/// Amounts below 10^18; sums of them up to 10^26 fit the mantissa too.
using Mw = Decimal<MwUnit, Int128, amountDecimals>;
using RubPerMwMonth = Decimal<RubPerMwMonthUnit, Int128, amountDecimals>; ///< of capacity
using RubPerMwh = Decimal<RubPerMwhUnit, Int128, amountDecimals>;         ///< of energy
using Rub = Decimal<RubUnit, Int128, amountDecimals>;
using Share = Decimal<ShareUnit, Int128, amountDecimals>; ///< a ratio, 1 is all
using Plain = Decimal<PlainUnit, Int128, amountDecimals>; ///< its unit is said beside it

/// A whole number of units.
template <class Amount>
[[nodiscard]] constexpr Amount whole(std::int64_t units)
{
    return Amount::fromMantissa(static_cast<Int128>(units) * 1'000'000'000'000);
}

/// Millionths of a unit.
template <class Amount>
[[nodiscard]] constexpr Amount millionths(std::int64_t micro)
{
    return Amount::fromMantissa(static_cast<Int128>(micro) * 1'000'000);
}

} // namespace meritdesk::response
