#pragma once

#include <cstdint>
#include <string_view>

#include "core/calendar/day.h"
#include "core/derivation/derivation.h"
#include "core/units/fraction.h"

namespace meritdesk::balance {

class PriceDesk;

/// Where a period's price comes from; `priceSources` names them.
enum class PriceSource : std::uint8_t { Published, Model, Up, Down, Fallback };

inline constexpr std::string_view priceSources[] = {"published", "model", "up", "down", "fallback"};

/// A single price before the neutrality component: base + sign x neutrality.
struct SingleBase
{
    Fraction price = {};       ///< EUR/MWh
    std::string_view key = {}; ///< the series it was read from, or `satisfied`
    int neutralitySign = 0;    ///< +1 up, -1 down, 0 none
};

/// The highest and the lowest energy price of a period, on which the dual prices stand; EUR/MWh.
struct DualBase
{
    std::int64_t high = 0; ///< millionths
    std::int64_t low = 0;  ///< millionths
    std::string_view highKey = {};
    std::string_view lowKey = {};
};

/// How balance energy (bilansienergia) is priced from a day on, or by a rule to compare with. One constant a
/// file in regimes/. Exactly one of `single` and `dual` is there.
struct Regime
{
    std::string_view id = {};
    std::string_view title = {}; ///< label key
    bool estonian = false;       ///< chosen by date, with the Estonian fees and deadlines
    int fromYear = 0;            ///< first local day; 0: from the beginning, or not by date
    unsigned fromMonth = 0;
    unsigned fromDay = 0;
    int settles = 0;         ///< minutes of a settlement period; 0: the step of the data
    bool joint = false;      ///< knows the joint Baltic open supply
    bool windowed = false;   ///< the system's balance shall stay within 30 MWh an hour
    bool standIn = false;    ///< the model stands in for a methodology that is not public
    bool simplified = false; ///< modules of the rule are left out
    SingleBase (*single)(PriceDesk& desk) = nullptr;
    DualBase (*dual)(PriceDesk& desk) = nullptr;
    std::string_view source = {};
    Grade grade = Grade::Law;

    /// The first local day; only for regimes that have one.
    [[nodiscard]] Day from() const
    {
        return Day(std::chrono::year(fromYear) / static_cast<int>(fromMonth) / static_cast<int>(fromDay));
    }

    [[nodiscard]] bool hasDate() const { return fromYear != 0; }
};

} // namespace meritdesk::balance
