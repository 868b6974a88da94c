#pragma once

#include <vector>

#include "core/balance/settlement.h"
#include "core/units/exact_sum.h"

namespace meritdesk::balance {

/// A party's money over a month, exact EUR.
struct MonthMoney
{
    Int128 soldQuantity = 0;   ///< millionths of a MWh, >= 0
    Int128 boughtQuantity = 0; ///< millionths of a MWh, >= 0
    ExactSum sold = {};
    ExactSum bought = {};
};

/// The prices of a month, counted in one small unit where they can be, so that a party's money is a sum of
/// products of whole numbers.
class MonthPrices
{
public:
    MonthPrices(const std::vector<PeriodPrice>& prices, MonthSpan span);

    /// The money of imbalances (the column of the whole case) over the month.
    [[nodiscard]] MonthMoney money(const Column& imbalance) const;

private:
    [[nodiscard]] MonthMoney quick(const Column& imbalance) const;
    [[nodiscard]] MonthMoney slow(const Column& imbalance) const;

    const std::vector<PeriodPrice>& m_prices;
    MonthSpan m_span;
    bool m_whole = true;                   ///< every price is a whole number of micro-units that fits
    std::vector<std::int64_t> m_sell = {}; ///< millionths of EUR/MWh
    std::vector<std::int64_t> m_buy = {};
    std::int64_t m_largest = 0;
};

} // namespace meritdesk::balance
